import { type Kysely, type Migration, PostgresAdapter, sql } from "kysely";

/** People, what they may do in which project, and the log to which lines are only added. */
export const team: Migration = {
  up: async (db) => {
    await people(db);
    await access(db);
    await db.schema
      .createTable("audit")
      .addColumn("project", "text", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("action", "text", (column) => column.notNull())
      .addColumn("subject", "text", (column) => column.notNull())
      .addColumn("previous", "text", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("audit_key", ["project", "number"])
      .execute();
    await onlyAdded(db);
  },
};

/** As the accounts' library wants them; times are texts and truths 0 or 1, as everywhere here. */
async function people(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("person")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("email", "text", (column) => column.notNull().unique())
    .addColumn("emailVerified", "integer", (column) => column.notNull())
    .addColumn("image", "text")
    .addColumn("administrator", "integer", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("updatedAt", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("session")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("token", "text", (column) => column.notNull().unique())
    .addColumn("userId", "text", (column) => column.notNull().references("person.id").onDelete("cascade"))
    .addColumn("expiresAt", "text", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("updatedAt", "text", (column) => column.notNull())
    .addColumn("ipAddress", "text")
    .addColumn("userAgent", "text")
    .execute();
  await db.schema.createIndex("session_person").on("session").column("userId").execute();
  await db.schema
    .createTable("credential")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("accountId", "text", (column) => column.notNull())
    .addColumn("providerId", "text", (column) => column.notNull())
    .addColumn("userId", "text", (column) => column.notNull().references("person.id").onDelete("cascade"))
    .addColumn("password", "text")
    .addColumn("accessToken", "text")
    .addColumn("refreshToken", "text")
    .addColumn("idToken", "text")
    .addColumn("accessTokenExpiresAt", "text")
    .addColumn("refreshTokenExpiresAt", "text")
    .addColumn("scope", "text")
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("updatedAt", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("credential_person").on("credential").column("userId").execute();
  await db.schema
    .createTable("attempt")
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("attempt_key").on("attempt").columns(["key", "at"]).execute();
}

async function access(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("member")
    .addColumn("project", "text", (column) => column.notNull().references("project.id"))
    .addColumn("person", "text", (column) => column.notNull().references("person.id"))
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("coder", "text", (column) => column.notNull())
    .addColumn("made", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("member_key", ["project", "person"])
    .addUniqueConstraint("member_coder", ["project", "coder"])
    .execute();
  await db.schema.createIndex("member_person").on("member").column("person").execute();
  await db.schema
    .createTable("link")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("email", "text", (column) => column.notNull())
    .addColumn("project", "text", (column) => column.references("project.id"))
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("made", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("expires", "text", (column) => column.notNull())
    .addColumn("used", "text")
    .execute();
  await db.schema
    .createTable("token")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("hash", "text", (column) => column.notNull().unique())
    .addColumn("project", "text", (column) => column.notNull().references("project.id"))
    .addColumn("person", "text", (column) => column.notNull().references("person.id"))
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("made", "text", (column) => column.notNull())
    .addColumn("expires", "text", (column) => column.notNull())
    .addColumn("revoked", "text")
    .execute();
  await db.schema
    .createTable("release")
    .addColumn("project", "text", (column) => column.notNull().references("project.id"))
    .addColumn("kase", "text", (column) => column.notNull())
    .addColumn("made", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("release_key", ["project", "kase"])
    .execute();
}

/** The database itself refuses to change or remove a line of the log. */
async function onlyAdded(db: Kysely<unknown>): Promise<void> {
  const refusal = "lines are only added to the audit log";
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) {
    for (const change of ["update", "delete"])
      await sql`create trigger ${sql.ref(`audit_no_${change}`)} before ${sql.raw(change)} on audit begin select raise(abort, ${sql.lit(refusal)}); end`.execute(
        db,
      );
    return;
  }
  await sql`create function audit_refuse() returns trigger language plpgsql as ${sql.lit(`begin raise exception '${refusal}'; end`)}`.execute(
    db,
  );
  await sql`create trigger audit_no_change before update or delete on audit for each row execute function audit_refuse()`.execute(
    db,
  );
  await sql`create trigger audit_no_truncate before truncate on audit for each statement execute function audit_refuse()`.execute(
    db,
  );
}

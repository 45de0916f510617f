import { type Migration, sql } from "kysely";

/** The end of each chain of the log, kept apart from it, so that lines cut off the end are missed. */
export const auditHead: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("audit_head")
      .addColumn("project", "text", (column) => column.primaryKey())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .execute();
    await sql`insert into audit_head (project, number, hash) select project, number, hash from audit as line where number = (select max(number) from audit where project = line.project)`.execute(
      db,
    );
  },
};

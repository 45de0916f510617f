import type { Migration } from "kysely";

/** The end of each chain of the log, kept apart from it, so that lines cut off the end are missed. */
export const auditHead: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("audit_head")
      .addColumn("project", "text", (column) => column.primaryKey())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .execute();
    const tables = db.withTables<{
      audit: { project: string; number: number; hash: string };
      audit_head: { project: string; number: number; hash: string };
    }>();
    await tables
      .insertInto("audit_head")
      .columns(["project", "number", "hash"])
      .expression(({ selectFrom }) =>
        selectFrom("audit as line")
          .select(["line.project", "line.number", "line.hash"])
          .where("line.number", "=", (last) =>
            last
              .selectFrom("audit as other")
              .select(({ fn }) => fn.max("other.number").as("last"))
              .whereRef("other.project", "=", "line.project"),
          ),
      )
      .execute();
  },
};

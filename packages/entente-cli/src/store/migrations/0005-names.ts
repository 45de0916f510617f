import { type Migration, sql } from "kysely";

/** When a key was last used, and the names by which cases cite documents, each given once. */
export const names: Migration = {
  up: async (db) => {
    await db.schema.alterTable("token").addColumn("used", "text").execute();
    await db.schema
      .createTable("source")
      .addColumn("project", "text", (column) => column.notNull().references("project.id"))
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("document", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("source_key", ["project", "name"])
      .execute();
    await sql`insert into source (project, name, document) select project, name, min(id) from document group by project, name`.execute(
      db,
    );
  },
};

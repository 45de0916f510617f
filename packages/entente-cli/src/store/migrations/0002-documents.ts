import type { Migration } from "kysely";

/** Documents with their original bytes, and coders. */
export const documents: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("document")
      .addColumn("project", "text", (column) => column.notNull().references("project.id"))
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull().references("original.hash"))
      .addColumn("media", "text", (column) => column.notNull())
      .addColumn("made", "text", (column) => column.notNull())
      .addColumn("by", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("document_key", ["project", "id"])
      .addUniqueConstraint("document_once", ["project", "hash"])
      .execute();
    await db.schema.createIndex("document_hash").on("document").column("hash").execute();
    await db.schema
      .createTable("coder")
      .addColumn("project", "text", (column) => column.notNull().references("project.id"))
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("made", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("coder_key", ["project", "id"])
      .execute();
  },
};

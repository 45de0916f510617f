import type { Migration } from "kysely";

/** Projects, bytes by hash, the states of files and the lines of their newest. */
export const files: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("project")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("made", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("original")
      .addColumn("hash", "text", (column) => column.primaryKey())
      .addColumn("size", "integer", (column) => column.notNull())
      // SQLite takes any name for a type, and keeps bytes as they are.
      .addColumn("bytes", "bytea", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("version")
      .addColumn("project", "text", (column) => column.notNull().references("project.id"))
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull().references("original.hash"))
      .addColumn("made", "text", (column) => column.notNull())
      .addColumn("by", "text", (column) => column.notNull())
      .addColumn("note", "text")
      .addPrimaryKeyConstraint("version_key", ["project", "name", "number"])
      .execute();
    await db.schema.createIndex("version_hash").on("version").column("hash").execute();
    await db.schema
      .createTable("entry")
      .addColumn("project", "text", (column) => column.notNull().references("project.id"))
      .addColumn("file", "text", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("kase", "text", (column) => column.notNull())
      .addColumn("coder", "text")
      .addColumn("key", "text")
      .addColumn("content", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("entry_key", ["project", "file", "number"])
      .execute();
    await db.schema
      .createIndex("entry_kind")
      .on("entry")
      .columns(["project", "kind", "kase", "file", "number"])
      .execute();
  },
};

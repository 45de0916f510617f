import type { Migration } from "kysely";

/** When a key was last used. */
export const tokenUsed: Migration = {
  up: async (db) => {
    await db.schema.alterTable("token").addColumn("used", "text").execute();
  },
};

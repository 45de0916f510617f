import { type Migration, Migrator } from "kysely";
import { STATUS, Stop } from "../status.js";
import { files } from "./migrations/0001-files.js";
import { documents } from "./migrations/0002-documents.js";
import { team } from "./migrations/0003-team.js";
import { auditHead } from "./migrations/0004-audit-head.js";
import { names } from "./migrations/0005-names.js";
import type { Database } from "./tables.js";

/** Every step from an empty database to today's, by name in their order. A released one is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-files": files,
  "0002-documents": documents,
  "0003-team": team,
  "0004-audit-head": auditHead,
  "0005-names": names,
};

/**
 * Brings a database to today's tables, or to those after the step named. A step happens whole or not at all.
 *
 * @throws {Stop} 1 where a newer Entente has made the database
 */
export async function migrate({ db }: Database, upTo?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const done = await stepsDone({ db });
  const newer = done.find((name) => !Object.hasOwn(MIGRATIONS, name));
  if (newer !== undefined)
    throw new Stop(
      STATUS.failure,
      `entente: this store was made by a newer Entente (step ${newer}). Open it with that one, or restore a backup.`,
    );
  const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo);
  if (error !== undefined) throw error;
}

/** Names of the steps that a database has behind it. */
export async function stepsDone({ db }: Pick<Database, "db">): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const steps = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  return steps.map(({ name }) => name);
}

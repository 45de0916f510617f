import { STATUS, Stop } from "../status.js";
import { openPostgres } from "../store/dialects/postgres.js";
import { migrate } from "../store/migrate.js";
import type { Database } from "../store/tables.js";
import { SERVER } from "./audit.js";

/**
 * Opens a team's database and brings it to today's tables.
 *
 * @throws {Stop} 64 for what is no address of PostgreSQL, 1 where it does not answer
 */
export async function openTeamDatabase(url: string): Promise<Database> {
  if (!/^postgres(?:ql)?:\/\//.test(url))
    throw new Stop(STATUS.badCommandLine, "entente: the database must be PostgreSQL: postgres://user@host:port/name.");
  const database = openPostgres(url);
  try {
    await migrate(database);
    await database.db
      .insertInto("project")
      .values({ id: SERVER, name: SERVER, made: new Date().toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return database;
  } catch (error) {
    await database.db.destroy();
    if (error instanceof Stop) throw error;
    const { code = "" } = error as { readonly code?: string };
    throw new Stop(
      STATUS.failure,
      `entente: the database does not answer${code === "" ? "" : ` (${code})`}. Is it running?`,
    );
  }
}

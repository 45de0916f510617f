import { Kysely, PostgresDialect } from "kysely";
import { Pool } from "pg";
import Cursor from "pg-cursor";
import type { Database, Tables } from "../tables.js";

const CONNECTIONS = 10;

/** Opens a PostgreSQL database by its address. */
export function openPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  // A connection that breaks fails the query that uses it, and the next one takes another; without listeners, for those in
  // use and those at rest, it would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool, cursor: Cursor }) });
  return {
    db,
    lockProject: async (transaction, project) => {
      await transaction.selectFrom("project").select("id").where("id", "=", project).forUpdate().execute();
    },
  };
}

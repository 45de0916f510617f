import { Kysely, PostgresDialect } from "kysely";
import { Pool } from "pg";
import Cursor from "pg-cursor";
import { atMost } from "../at-most.js";
import { inTurn } from "../in-turn.js";
import type { Database, Tables } from "../tables.js";

const CONNECTIONS = 10;
/** Connections that writers may have at once. The others stay for who reads, however many wait to write. */
const WRITERS = 5;

/** Opens a PostgreSQL database by its address. */
export function openPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  // A connection that breaks fails the query that uses it, and the next one takes another; without listeners, for those in
  // use and those at rest, it would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool, cursor: Cursor }) });
  const [turns, writer] = [inTurn(), atMost(WRITERS)];
  return {
    db,
    writing: (project, action, unless) =>
      // Who would only wait for the lock waits here, where that takes no connection.
      turns(project, () =>
        writer(
          async () =>
            (await unless?.()) ??
            db.transaction().execute(async (transaction) => {
              await transaction.selectFrom("project").select("id").where("id", "=", project).forUpdate().execute();
              return action(transaction);
            }),
        ),
      ),
  };
}

import { DatabaseSync } from "@photostructure/sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
} from "kysely";
import type { Database, Tables } from "../tables.js";

/** Milliseconds that a write waits for another process, such as a backup. */
const PATIENCE = 5000;

/** Opens the embedded database, which is made where there is none. A write that has returned is on the disk. */
export function openSqlite(file: string): Database {
  const connection = new DatabaseSync(file, { timeout: PATIENCE });
  for (const pragma of ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"]) connection.exec(`PRAGMA ${pragma}`);
  const db = new Kysely<Tables>({ dialect: immediate(new SqliteDialect({ database: asKyselyWants(connection) })) });
  // Whoever writes has the whole database from its first statement on.
  return { db, writing: async (_, action, unless) => (await unless?.()) ?? db.transaction().execute(action) };
}

function asKyselyWants(connection: InstanceType<typeof DatabaseSync>): SqliteDatabase {
  return {
    close: () => {
      // Statements that are not yet collected keep the journal open; what is in it goes to the file now.
      connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      connection.close();
    },
    prepare: (sql) => {
      const statement = connection.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        iterate: (parameters) => statement.iterate(...parameters),
      };
    },
  };
}

/**
 * Takes the writer's place when a transaction begins: one that first read and then writes would be refused at once where
 * another has written meanwhile. And says what is true of this database, that a table made in a transaction goes with it.
 */
function immediate(dialect: Dialect): Dialect {
  return {
    createAdapter: () => Object.create(dialect.createAdapter(), { supportsTransactionalDdl: { value: true } }),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createDriver: () =>
      Object.assign(dialect.createDriver(), {
        beginTransaction: async (connection: DatabaseConnection) => {
          await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        },
        rollbackTransaction: async (connection: DatabaseConnection) => {
          try {
            await connection.executeQuery(CompiledQuery.raw("rollback"));
          } catch (error) {
            // Where the disk is full SQLite has gone back by itself, and what is to be told is why.
            if (!/no transaction is active/.test(String(error))) throw error;
          }
        },
      }),
  };
}

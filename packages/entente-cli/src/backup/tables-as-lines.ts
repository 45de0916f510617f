import type { Kysely } from "kysely";
import { hashOfFile, originalOf } from "../store/originals.js";
import type { Tables } from "../store/tables.js";

/** Every row of every table, alike for both databases: one JSON object a line, in the order of the lines themselves. */
export interface Lines {
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** Hashes of the bytes that are kept. */
  readonly originals: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** Tables in an order in which rows may be put back: none refers to a later one. Sessions and attempts to sign in end with a database. */
const ORDER = [
  ...(["project", "original", "version", "entry", "document", "source", "coder"] as const),
  ...(["person", "credential", "member", "link", "token", "release", "audit", "audit_head"] as const),
] as const;
const ROWS = 200;

/** Reads all tables as they are at one moment; bytes are left to `originalOf`. */
export async function tablesAsLines(db: Kysely<Tables>): Promise<Lines> {
  return await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (reader) => {
      const there = new Set((await reader.introspection.getTables()).map(({ name }) => name));
      const tables = new Map<string, readonly string[]>();
      let originals: readonly string[] = [];
      for (const table of ORDER.filter((name) => there.has(name))) {
        const rows: readonly Row[] =
          table === "original"
            ? await reader.selectFrom("original").select(["hash", "size"]).execute()
            : await reader.selectFrom(table).selectAll().execute();
        tables.set(table, rows.map(inOrder).sort());
        if (table === "original") originals = rows.map(({ hash }) => String(hash)).sort();
      }
      return { tables, originals };
    });
}

/** Puts rows back into empty tables, whole or not at all. @param bytesOf - bytes by their hash */
export async function putLines(
  db: Kysely<Tables>,
  tables: ReadonlyMap<string, readonly string[]>,
  bytesOf: (hash: string) => Uint8Array,
): Promise<void> {
  await db.transaction().execute(async (writer) => {
    for (const table of ORDER) {
      const rows = (tables.get(table) ?? []).map((line) => JSON.parse(line) as Row);
      const whole = table === "original" ? rows.map((row) => ({ ...row, bytes: bytesOf(String(row.hash)) })) : rows;
      for (let k = 0; k < whole.length; k += ROWS)
        await writer
          .insertInto(table)
          .values(whole.slice(k, k + ROWS) as never)
          .execute();
    }
  });
}

/** Whether a database holds nothing yet. */
export async function isEmpty(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom("project").select("id").limit(1).executeTakeFirst()) === undefined;
}

/** Bytes that are kept under a hash, and are those of that hash. @throws {Error} where the database gives others */
export async function provenOriginal(db: Kysely<Tables>, hash: string): Promise<Uint8Array> {
  const bytes = await originalOf(db, hash);
  if (bytes === null || hashOfFile(bytes) !== hash) throw new Error(`what is kept as ${hash} is damaged`);
  return bytes;
}

function inOrder(row: Row): string {
  return JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
}

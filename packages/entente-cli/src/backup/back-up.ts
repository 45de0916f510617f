import { existsSync, promises } from "node:fs";
import { join } from "node:path";
import { KEPT } from "../files/stage-file.js";
import { STATUS, Stop } from "../status.js";
import { openPostgres } from "../store/dialects/postgres.js";
import { openSqlite } from "../store/dialects/sqlite.js";
import { stepsDone } from "../store/migrate.js";
import type { Database } from "../store/tables.js";
import { STORE } from "../workspace/open-workspace.js";
import { type Backup, isBackedUp } from "./archive.js";
import { provenOriginal, tablesAsLines } from "./tables-as-lines.js";

/** Addresses of PostgreSQL databases. */
export const POSTGRES = /^postgres(?:ql)?:\/\//;

const SOURCES = "sources";

/** All that there is in a folder, or in a team's database. A server may have it open meanwhile. */
export async function backUp(from: string, made: string): Promise<Backup> {
  if (POSTGRES.test(from)) return { ...(await stored(openPostgres(from))), made, files: new Map() };
  const names = await filesBelow(from);
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await promises.readFile(join(from, name)));
  const store = join(from, KEPT, STORE);
  const kept = existsSync(store) ? await stored(openSqlite(store)) : NOTHING;
  if (files.size === 0 && kept.step === null)
    throw new Stop(STATUS.badCommandLine, `entente: ${from}: has no case files and no store to back up.`);
  return { ...kept, made, files };
}

const NOTHING = { step: null, tables: new Map(), originals: new Map() } as const;

async function stored(database: Database): Promise<Pick<Backup, "step" | "tables" | "originals">> {
  try {
    const steps = await stepsDone(database);
    const { tables, originals } = await tablesAsLines(database.db);
    const bytes = new Map<string, Uint8Array>();
    for (const hash of originals) bytes.set(hash, await provenOriginal(database.db, hash));
    return { step: steps.at(-1) ?? null, tables, originals: bytes };
  } finally {
    await database.db.destroy();
  }
}

/** Paths of what is backed up of a folder; links are not followed. */
async function filesBelow(folder: string): Promise<string[]> {
  const listed = async (path: string) =>
    await promises.readdir(join(folder, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (path !== "" && error.code === "ENOENT") return [];
      const why = error.code === "ENOENT" ? "there is no such folder" : `cannot be listed (${error.code})`;
      throw new Stop(STATUS.badCommandLine, `entente: ${folder}: ${why}.`);
    });
  const found: string[] = [];
  const walk = async (path: string): Promise<void> => {
    for (const entry of await listed(path)) {
      const own = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && (path !== "" || entry.name === SOURCES)) await walk(own);
      else if (entry.isFile() && isBackedUp(own)) found.push(own);
    }
  };
  await walk("");
  return found.sort();
}

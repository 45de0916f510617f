import { promises, readFileSync } from "node:fs";
import { join } from "node:path";
import { KEPT } from "../files/stage-file.js";
import { STATUS, Stop } from "../status.js";
import { openSqlite } from "../store/dialects/sqlite.js";
import { takeGuard } from "../store/guard.js";
import { migrate } from "../store/migrate.js";
import { storeOf } from "../store/store.js";
import type { Database } from "../store/tables.js";
import { type Workspace, workspaceOf } from "./workspace.js";

/** The one project of a folder. */
const PROJECT = "folder";
/** Name of the store in the folder of what is kept. */
export const STORE = "store.db";
const GUARD = "guard.lock";
const PLACE = "server.json";
/** What the system says of a folder in which nothing may be made. */
const UNWRITABLE = ["EACCES", "EPERM", "EROFS"];

/** A folder that this process has for itself. */
export interface OpenFolder extends Workspace {
  /** Lets a second start on the same folder say where the first one listens. */
  readonly announce: (address: string) => Promise<void>;
  /** Whether the folder may be written, so that what is kept outlives the process. */
  readonly keeps: boolean;
}

/**
 * Opens a folder with its store, `.entente/store.db`, which is made where there is none.
 *
 * @throws {Stop} 1 where another process has the folder, or where a newer Entente has made its store
 */
export async function openWorkspace(folder: string, now: () => string = nowInUtc): Promise<OpenFolder> {
  const kept = join(folder, KEPT);
  const keeps = await canMake(kept);
  const release = keeps ? takeGuard(join(kept, GUARD)) : () => {};
  if (release === null) throw new Stop(STATUS.failure, `entente: ${folder}: is open already${whereIn(kept)}.`);
  let database: Database | null = null;
  try {
    database = openSqlite(keeps ? join(kept, STORE) : ":memory:");
    const { db } = database;
    await migrate(database);
    const store = await storeOf(database, { project: PROJECT, now });
    const close = async (): Promise<void> => {
      await db.destroy();
      if (keeps) await promises.rm(join(kept, PLACE), { force: true });
      release();
    };
    const workspace = await workspaceOf(folder, { store, close });
    const announce = async (address: string): Promise<void> => {
      if (keeps) await promises.writeFile(join(kept, PLACE), JSON.stringify({ address, process: process.pid }));
    };
    return { ...workspace, announce, keeps };
  } catch (error) {
    await database?.db.destroy();
    release();
    throw isDamaged(error) ? damaged(join(kept, STORE)) : error;
  }
}

/** SQLite's words for a file that is no database, and for one that is broken. */
const DAMAGED = [26, 11];

function isDamaged(error: unknown): boolean {
  return DAMAGED.includes((error as { readonly errcode?: number }).errcode ?? 0);
}

function damaged(file: string): Stop {
  return new Stop(
    STATUS.failure,
    `entente: ${file}: is damaged. The case files are not; move this one away to go on without what it kept, or restore a backup.`,
  );
}

async function canMake(folder: string): Promise<boolean> {
  try {
    await promises.mkdir(folder, { recursive: true, mode: 0o700 });
    await promises.access(folder, promises.constants.W_OK);
    return true;
  } catch (error) {
    if (UNWRITABLE.includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

/** Where the process that has the folder listens, as far as it has said so. */
function whereIn(kept: string): string {
  try {
    const { address, process: pid } = JSON.parse(readFileSync(join(kept, PLACE), "utf8"));
    return `, at ${address} (process ${pid}). Use that page, or stop it first`;
  } catch {
    return " by another entente. Stop that one first";
  }
}

function nowInUtc(): string {
  return new Date().toISOString();
}

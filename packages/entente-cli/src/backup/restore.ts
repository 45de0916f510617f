import { existsSync, promises } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { KEPT } from "../files/stage-file.js";
import { STATUS, Stop } from "../status.js";
import { openPostgres } from "../store/dialects/postgres.js";
import { openSqlite } from "../store/dialects/sqlite.js";
import { MIGRATIONS, migrate } from "../store/migrate.js";
import { storeOf } from "../store/store.js";
import type { Database } from "../store/tables.js";
import { STORE } from "../workspace/open-workspace.js";
import type { Backup } from "./archive.js";
import { POSTGRES } from "./back-up.js";
import { isEmpty, provenOriginal, putLines, tablesAsLines } from "./tables-as-lines.js";

/**
 * Puts a backup where there is nothing yet: a new folder, or an empty database. It is compared with the backup before it
 * takes its place, and a folder appears whole or not at all.
 *
 * @throws {Stop} 1 where something is there already, or a newer Entente has made the backup
 */
export async function restore(backup: Backup, to: string): Promise<void> {
  if (backup.step !== null && !Object.hasOwn(MIGRATIONS, backup.step))
    throw refused(`the backup was made by a newer Entente (step ${backup.step}). Restore it with that one`);
  if (POSTGRES.test(to)) return intoDatabase(openPostgres(to), backup);
  const target = resolve(to);
  if (existsSync(target)) throw refused(`${to}: is there already and stays as it is. Name a new folder`);
  const beside = await promises.mkdtemp(join(dirname(target), `.${basename(target)}-`)).catch(() => null);
  if (beside === null) throw refused(`${dirname(target)}: cannot be written. Choose another place`);
  try {
    for (const [path, bytes] of backup.files) await writeProven(join(beside, path), bytes);
    if (backup.step !== null) {
      await promises.mkdir(join(beside, KEPT), { mode: 0o700 });
      await intoDatabase(openSqlite(join(beside, KEPT, STORE)), backup);
    }
    await promises.chmod(beside, 0o755);
    await promises.rename(beside, target);
  } catch (error) {
    await promises.rm(beside, { recursive: true, force: true });
    throw error;
  }
}

/** The tables as they were when the backup was made, then brought to today's, then the files that have no state there. */
async function intoDatabase(database: Database, { step, made, tables, originals, files }: Backup): Promise<void> {
  const { db } = database;
  try {
    await migrate(database, step ?? Object.keys(MIGRATIONS)[0]);
    if (!(await isEmpty(db)))
      throw refused("the database holds something already and stays as it is. Name an empty one");
    await putLines(db, tables, (hash) => originals.get(hash) ?? new Uint8Array());
    const back = await tablesAsLines(db);
    for (const [name, lines] of back.tables) {
      if (lines.join("\n") !== (tables.get(name) ?? []).join("\n"))
        throw refused(`the rows of ${name} did not come back as they were backed up`);
    }
    for (const hash of back.originals) await provenOriginal(db, hash);
    await migrate(database);
    const [first] = tables.get("project") ?? [];
    const project = first === undefined ? "folder" : (JSON.parse(first) as { id: string }).id;
    const store = await storeOf(database, { project, now: () => made });
    for (const [path, bytes] of files) if (!path.includes("/")) await store.found(path, bytes);
  } finally {
    await db.destroy();
  }
}

async function writeProven(path: string, bytes: Uint8Array): Promise<void> {
  await promises.mkdir(dirname(path), { recursive: true });
  const file = await promises.open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  if (Buffer.compare(await promises.readFile(path), bytes) !== 0)
    throw refused(`${path}: did not come back as it was backed up`);
}

function refused(line: string): Stop {
  return new Stop(STATUS.failure, `entente: restore: ${line}.`);
}

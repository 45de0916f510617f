import { promises } from "node:fs";
import { join } from "node:path";
import { KEPT, NEW, stageFile } from "../files/stage-file.js";
import { isCaseFile } from "../store/file-names.js";
import { inTurn } from "../store/in-turn.js";
import { hashOfFile } from "../store/originals.js";
import type { Saved, Store, Writing } from "../store/store.js";

/** Case files that are read and written by their names, with what is kept of them. */
export interface CaseFiles {
  readonly store: Store;
  /** Names of the case files that are there, in their order. */
  readonly names: () => Promise<readonly string[]>;
  /** Bytes of a file; null where there is none of that name, or where a link leads out of the folder. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
  /** Writes a file over the state that its writer read. Once this returns, file and state are on the disk. */
  readonly save: (writing: Writing) => Promise<Saved>;
  /** The same with what is there in hand, while nobody else of this process writes it; null leaves it as it is. */
  readonly edit: (
    about: Omit<Writing, "bytes" | "base">,
    change: (before: Uint8Array | null) => Uint8Array | null,
  ) => Promise<Saved>;
}

/** A folder of case files with its store. The files are the truth; the store keeps what was, and what has no file. */
export interface Workspace extends CaseFiles {
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** @param close - lets go of the store */
export async function workspaceOf(
  folder: string,
  { store, close }: { readonly store: Store; readonly close: () => Promise<void> },
): Promise<Workspace> {
  const turns = inTurn();
  const home = await promises.realpath(folder);

  const read = async (name: string): Promise<Uint8Array | null> => {
    if (!isCaseFile(name)) return null;
    try {
      const path = join(home, name);
      if ((await promises.realpath(path)) !== path) return null;
      return await promises.readFile(path);
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (["ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "ENAMETOOLONG"].includes(code)) return null;
      throw error;
    }
  };
  const names = async (): Promise<readonly string[]> => {
    const entries = await promises.readdir(home, { withFileTypes: true });
    return entries
      .filter((one) => one.isFile() && isCaseFile(one.name))
      .map(({ name }) => name)
      .sort();
  };
  const edit: Workspace["edit"] = ({ name, by, note }, change) =>
    turns(name, async () => {
      const before = await read(name);
      const bytes = change(before);
      if (bytes === null) return { kind: "changed", head: await store.head(name) };
      // The file goes to the disk first: a full one then leaves store and file as they were.
      const staged = await stageFile(join(home, name), bytes);
      try {
        await store.found(name, before);
        const head = await store.head(name);
        const saved = await store.save({ name, by, note, bytes, base: head?.hash ?? null });
        await staged.commit();
        return saved;
      } catch (error) {
        await staged.discard();
        throw error;
      }
    });
  await sweep(join(home, KEPT, NEW));
  const there = await names();
  for (const name of there) await store.found(name, await read(name));
  for (const name of await store.names()) if (!there.includes(name)) await store.found(name, null);

  return {
    folder: home,
    store,
    names,
    read,
    save: async ({ base, bytes, ...about }) => {
      const hashed = (before: Uint8Array | null): string | null => (before === null ? null : hashOfFile(before));
      return edit(about, (before) => (hashed(before) === base ? bytes : null));
    },
    edit,
    close,
  };
}

/** Removes what a process that was killed had not yet put in its place. */
async function sweep(folder: string): Promise<void> {
  for (const name of await promises.readdir(folder).catch(() => [])) {
    const pid = Number(name.split(".").at(-2));
    if (!isRunning(pid)) await promises.rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

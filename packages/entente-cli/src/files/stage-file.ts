import { constants, promises } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Folder beside the files of a case, for what the program keeps. */
export const KEPT = ".entente";
/** Within it, files on their way to their place. */
export const NEW = "new";
/** Within it, each file as it was before it was last replaced. */
const PREVIOUS = "previous";

/** A file that is on the disk and not yet in its place. */
export interface Staged {
  /** Puts it in the place of the file, whole or not at all, and keeps what was there. */
  readonly commit: () => Promise<void>;
  /** Puts it where no file is, and fails with EEXIST where one is. */
  readonly commitNew: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** For the owner alone. */
const PRIVATE = 0o700;
const READABLE = 0o666;

let staged = 0;

/**
 * Writes a file beside the one whose place it will take. After `commit` it is on the disk under its name, also after a
 * power cut, and no reader ever sees half of it.
 *
 * @param home - folder that what is kept stands in, on the same disk
 */
export async function stageFile(
  target: string,
  content: string | Uint8Array,
  home: string = dirname(target),
): Promise<Staged> {
  const folder = dirname(target);
  const name = basename(target);
  // What is kept may be confidential, whoever else may look into the folder.
  await promises.mkdir(join(home, KEPT, NEW), { recursive: true, mode: PRIVATE });
  const beside = join(home, KEPT, NEW, `${name}.${process.pid}.${++staged}`);
  const discard = (): Promise<void> => promises.rm(beside, { force: true });
  try {
    const file = await promises.open(beside, "wx", await modeOf(target));
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await discard();
    throw error;
  }
  const commit = async (): Promise<void> => {
    try {
      await keepPrevious(folder, name);
      await promises.rename(beside, target);
    } catch (error) {
      await discard();
      throw error;
    }
    await syncFolder(folder);
  };
  const commitNew = async (): Promise<void> => {
    try {
      await linkOrCopy(beside, target);
    } finally {
      await discard();
    }
    await syncFolder(folder);
  };
  return { commit, commitNew, discard };
}

/** Who may read the file that is replaced may read the new one, and nobody else. */
async function modeOf(target: string): Promise<number> {
  const known = await promises.stat(target).catch(() => null);
  return known === null ? READABLE : known.mode & 0o777;
}

/** The file that is there gets a second name, so that it outlives its place. */
async function keepPrevious(folder: string, name: string): Promise<void> {
  const place = join(folder, KEPT, PREVIOUS);
  const beside = join(folder, KEPT, NEW, `${name}.${process.pid}.${++staged}`);
  await promises.mkdir(place, { recursive: true, mode: PRIVATE });
  try {
    await linkOrCopy(join(folder, name), beside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  await promises.rename(beside, join(place, name));
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await promises.link(from, to);
  } catch (error) {
    if (["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    await promises.copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

/** A name is on the disk once its folder is. Some systems open no folder; there the name is on the disk with the file. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await promises.open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

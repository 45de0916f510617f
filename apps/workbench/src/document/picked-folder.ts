import type { Folder, FolderFile } from "./folder.js";

/** Names of cases of such a folder begin with it in the browser's store. */
export const PICKED_KEY = "picked/";

const CASE = /\.case\.(?:ya?ml|json)$/;
const SCENARIO = /^(.+)\.scenario\.ya?ml$/;
/** Reasons for not writing; the page says them only where something went wrong. */
const CHANGED = { refused: "changed" } as const;

/** A folder that was picked on the page. */
export interface PickedFolder extends Folder {
  readonly name: string;
  /** `back`: into its files; `browser`: the page may only read it, and the browser keeps what changes. */
  readonly saves: "back" | "browser";
}

/** What a folder lists: its case files, and the scenarios that lie beside each. */
export interface CaseInFolder {
  readonly file: string;
  readonly scenarios: readonly string[];
}

export async function casesIn(folder: Folder): Promise<readonly CaseInFolder[]> {
  const names = (await folder.list()).toSorted((a, b) => a.localeCompare(b, "en"));
  return names
    .filter((name) => CASE.test(name))
    .map((file) => {
      const stem = `${file.replace(CASE, "")}.`;
      const own = names.filter((name) => name.startsWith(stem)).map((name) => SCENARIO.exec(name.slice(stem.length)));
      return { file, scenarios: own.flatMap((found) => found?.[1] ?? []) };
    });
}

/** A folder into which the page may write, or that it may read at least. */
export function folderAt(handle: FileSystemDirectoryHandle, saves: PickedFolder["saves"]): PickedFolder {
  const fileOf = async (path: string): Promise<File | null> => {
    try {
      const parts = path.split("/");
      let inside = handle;
      for (const part of parts.slice(0, -1)) inside = await inside.getDirectoryHandle(part);
      return await (await inside.getFileHandle(parts.at(-1) ?? "")).getFile();
    } catch {
      return null;
    }
  };
  return {
    name: handle.name,
    saves,
    list: async () => {
      const names: string[] = [];
      for await (const [name, one] of handle.entries()) if (one.kind === "file") names.push(name);
      return names;
    },
    read: async (name) => {
      const file = await fileOf(name);
      return file === null ? null : readOf(name, file, saves);
    },
    write: async (name, text, tag) => {
      try {
        const before = await fileOf(name);
        if ((before === null ? null : tagOf(before)) !== tag) return CHANGED;
        const writable = await (await handle.getFileHandle(name, { create: true })).createWritable();
        await writable.write(text);
        await writable.close();
        const after = await fileOf(name);
        return { tag: after === null ? "" : tagOf(after) };
      } catch (error) {
        return { refused: "failed", message: error instanceof Error ? error.message : String(error) };
      }
    },
    readSource: async (path) => bytesOf(await fileOf(path)),
    sourceNames: async () => [],
    addSource: async () => CHANGED,
  };
}

/** A folder as a browser hands it over that lets no page write: its files, read as they are asked for. */
export function folderOf(files: readonly File[]): PickedFolder {
  const [root = ""] = (files[0]?.webkitRelativePath ?? "").split("/");
  const byPath = new Map(files.map((file) => [file.webkitRelativePath.slice(root.length + 1), file]));
  return {
    name: root,
    saves: "browser",
    list: async () => [...byPath.keys()].filter((path) => !path.includes("/")),
    read: async (name) => {
      const file = byPath.get(name);
      return file === undefined ? null : readOf(name, file, "browser");
    },
    write: async () => CHANGED,
    readSource: async (path) => bytesOf(byPath.get(path) ?? null),
    sourceNames: async () => [],
    addSource: async () => CHANGED,
  };
}

/** A folder in whose place another can be put: whoever holds it reads and writes there from then on. */
export interface ExchangeableFolder extends Folder {
  readonly use: (folder: Folder) => void;
}

export function exchangeable(first: Folder): ExchangeableFolder {
  let now = first;
  return {
    use: (folder) => {
      now = folder;
    },
    list: () => now.list(),
    read: (name) => now.read(name),
    write: (name, text, tag) => now.write(name, text, tag),
    readSource: (path) => now.readSource(path),
    sourceNames: () => now.sourceNames(),
    addSource: (path, bytes) => now.addSource(path, bytes),
  };
}

async function readOf(name: string, file: File, saves: PickedFolder["saves"]): Promise<FolderFile> {
  return { name, text: await file.text(), tag: saves === "back" ? tagOf(file) : "" };
}

/** Another time or size of a file: somebody wrote it. */
function tagOf({ lastModified, size }: File): string {
  return `${lastModified} ${size}`;
}

async function bytesOf(file: File | null): Promise<Uint8Array | null> {
  return file === null ? null : new Uint8Array(await file.arrayBuffer());
}

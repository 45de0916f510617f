/** A file with the path at which it came in its folder: `sources/gazette.txt`; the name alone where it came by itself. */
export interface GivenPath {
  readonly path: string;
  readonly file: File;
}

/** Most files of a folder that are read at once; the rest is named as left out. */
const MOST = 500;

/** Files that were dropped, and those inside dropped folders. Must be called while the drop is being handled. */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly GivenPath[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve([...files].map(alone));
  return Promise.all(entries.map(filesIn)).then((all) => all.flat());
}

/** Files of a field: those of a chosen folder with their paths in it. */
export function chosenFiles(files: FileList | null): readonly GivenPath[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

export function alone(file: File): GivenPath {
  return { path: file.name, file };
}

async function filesIn(entry: FileSystemEntry): Promise<readonly GivenPath[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ""), file }];
  }
  if (entry.name.startsWith(".")) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: GivenPath[] = [];
  // A reader gives some entries at a time and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesIn(one)));
  }
}

/** What of a folder can hold texts or codings, and what is left out without being read. */
export function worthReading(given: readonly GivenPath[]): {
  readonly read: readonly GivenPath[];
  readonly left: readonly string[];
} {
  const isOwn = ({ path }: GivenPath): boolean =>
    !path.includes("/") || !/(?:^|\/)\.|\.(?:case|scenario|party)\.ya?ml$|decisions\.jsonl$/i.test(path);
  const own = given.filter(isOwn);
  if (own.some(({ path }) => path.includes("/"))) own.sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = own.slice(0, MOST);
  return { read, left: given.filter((one) => !read.includes(one)).map(({ path }) => path) };
}

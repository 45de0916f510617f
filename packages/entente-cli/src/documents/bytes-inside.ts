import { isAbsolute, join, relative } from "node:path";
import type { Io } from "../io.js";

/** A file of a case's own folder. `outside`: its path leads out of it, or a link on the way does, and it is not opened. */
export async function bytesInside(folder: string, file: string, io: Io): Promise<Uint8Array | "outside" | "missing"> {
  const path = join(folder, file);
  if (isAbsolute(file) || leadsOut(folder, path)) return "outside";
  try {
    if (leadsOut(await io.realPath(folder), await io.realPath(path))) return "outside";
    return await io.readFile(path);
  } catch {
    return "missing";
  }
}

function leadsOut(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || way.startsWith("..") || isAbsolute(way);
}

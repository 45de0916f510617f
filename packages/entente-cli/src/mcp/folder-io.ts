import { join, sep } from "node:path";
import type { Io } from "../io.js";

/** What one call printed. */
export interface Printed {
  out: string;
  err: string;
}

/**
 * A world in which a command can read the files of one folder and nothing else, and write nothing. Links that lead out of
 * the folder are not followed.
 *
 * @param root - the folder, with every link on its path followed
 */
export function folderIo(root: string, io: Io, printed: Printed): Io {
  const refused = (code: string): Error => Object.assign(new Error("nothing is written here"), { code });
  const writeNothing = async (): Promise<never> => {
    throw refused("EROFS");
  };
  const inside = async (path: string): Promise<string> => {
    const real = await io.realPath(path);
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw refused("ENOENT");
    return real;
  };
  return {
    ...io,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    readStandardInput: async () => new Uint8Array(),
    readFile: async (path) => io.readFile(await inside(path)),
    realPath: inside,
    listFolder: async (path) => (path === root ? io.listFolder(root) : []),
    writeFile: writeNothing,
    writeBytes: writeNothing,
    replaceFile: writeNothing,
    removeFile: writeNothing,
    casesFolder: root,
    workbenchFolder: join(root, "."),
    isTerminal: false,
    isWatched: false,
    columns: 100,
  };
}

import { promises } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Io } from "../../io.js";

/** What a question over HTTP may touch: the files of its folder and the cases that ship, to read. */
export interface Readable {
  readonly folder: string;
  readonly casesFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @param progress - hears the part done, 0 … 1 */
export function readingIo({ folder, casesFolder, env }: Readable, progress: (done: number) => void): Io {
  const at = (path: string): string => resolve(folder, path);
  const inside = async (path: string): Promise<string> => {
    const real = await promises.realpath(at(path));
    for (const home of [folder, casesFolder]) {
      const way = relative(await promises.realpath(home), real);
      if (!way.startsWith("..") && !isAbsolute(way)) return real;
    }
    throw Object.assign(new Error("outside"), { code: "ENOENT" });
  };
  const refuse = async (): Promise<never> => {
    throw Object.assign(new Error("a question writes nothing"), { code: "EACCES" });
  };
  return {
    out: () => {},
    err: () => {},
    readStandardInput: refuse,
    readFile: async (path) => promises.readFile(await inside(path)),
    realPath: inside,
    listFolder: async (path) => {
      try {
        return await promises.readdir(await inside(path));
      } catch {
        return [];
      }
    },
    writeFile: refuse,
    writeBytes: refuse,
    writeSecret: refuse,
    replaceFile: refuse,
    removeFile: refuse,
    casesFolder,
    workbenchFolder: join(casesFolder, "..", "workbench"),
    env,
    isTerminal: false,
    isWatched: false,
    columns: 100,
    progress,
    interrupted: () => new Promise(() => {}),
  };
}

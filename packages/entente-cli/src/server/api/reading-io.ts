import { promises } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Io } from "../../io.js";

/** What a question over HTTP may touch: the files of its folder and the cases that ship, to read. */
export interface Readable {
  /** A folder, or the files themselves by their names: then no other file is within reach but those that ship. */
  readonly folder: string | ReadonlyMap<string, Uint8Array>;
  readonly casesFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How a question is watched, stopped and helped with. */
type Asked = Pick<Io, "queue"> & {
  /** Hears the part done, 0 … 1. */
  readonly progress: (done: number) => void;
  /** Aborted once nobody waits for the answer. Default: somebody always does. */
  readonly stop?: AbortSignal;
};

export function readingIo({ folder, casesFolder, env }: Readable, { progress, stop, queue }: Asked): Io {
  const home = typeof folder === "string" ? folder : casesFolder;
  const handed = (path: string): string => relative(home, resolve(home, path));
  const given = (path: string): Uint8Array | undefined =>
    typeof folder === "string" ? undefined : folder.get(handed(path));
  const inside = async (path: string): Promise<string> => {
    const real = await promises.realpath(resolve(home, path));
    for (const place of [home, casesFolder]) {
      const way = relative(await promises.realpath(place), real);
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
    readFile: async (path) => given(path) ?? promises.readFile(await inside(path)),
    realPath: async (path) => (given(path) === undefined ? inside(path) : path),
    listFolder: async (path) => {
      if (typeof folder !== "string" && !isAbsolute(path) && handed(path) === "") return [...folder.keys()];
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
    ...(queue === undefined ? {} : { queue }),
    interrupted: () => aborted(stop),
  };
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    signal?.addEventListener("abort", () => resolve(), { once: true });
  });
}

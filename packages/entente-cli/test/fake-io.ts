import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Io } from "../src/io.js";
import { run } from "../src/run.js";

const WORKBENCH = "workbench";
const PAGE =
  '<!doctype html><html lang="en"><head><title>Entente</title></head><body><div id="workbench"></div></body></html>';
const BUILT: Readonly<Record<string, string>> = {
  [`${WORKBENCH}/index.html`]: PAGE,
  [`${WORKBENCH}/assets/main-1a2b.js`]: "export {};",
  [`${WORKBENCH}/form.js`]: "0;",
  [`${WORKBENCH}/live.js`]: "0;",
  [`${WORKBENCH}/live-engine.js.gz`]: "0;",
};
const CASES = fileURLToPath(new URL("../../../cases", import.meta.url));

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Files written, by path. */
  readonly written: ReadonlyMap<string, string>;
  /** Files written byte by byte, by path. */
  readonly copied: ReadonlyMap<string, Uint8Array>;
}

/** A world for a command: the shipped cases, files of its own, standard input, and a terminal or not. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly standardInput?: string | Uint8Array;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Called when the program waits to be stopped. */
  readonly onWait?: (out: string) => Promise<void>;
}

/** A fake of what a command may touch, with what it printed and wrote. */
export function fakeIo({ files = {}, standardInput = "", onWait, ...rest }: World = {}) {
  const printed = { out: "", err: "" };
  const written = new Map<string, string>();
  const copied = new Map<string, Uint8Array>();
  const failure = (code: string): Error => Object.assign(new Error(`${code}: no such file`), { code });
  const io: Io = {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    readStandardInput: async () => Buffer.from(standardInput),
    readFile: async (path) => {
      const own = written.get(path) ?? copied.get(path) ?? files[path] ?? BUILT[path];
      if (own !== undefined) return Buffer.from(own);
      if (!path.startsWith(CASES)) throw failure("ENOENT");
      return readFile(path);
    },
    realPath: async (path) => path,
    listFolder: async (path) => {
      if (path === CASES) return readdir(CASES);
      return path === `${WORKBENCH}/assets` ? ["main-1a2b.js"] : Object.keys(files);
    },
    writeFile: async (path, content, how = "new") => {
      if (how === "new" && (files[path] !== undefined || written.has(path))) throw failure("EEXIST");
      if (typeof content === "string") written.set(path, content);
      else copied.set(path, content);
    },
    writeBytes: async (path, bytes) => {
      if (files[path] !== undefined || copied.has(path)) throw failure("EEXIST");
      copied.set(path, bytes);
    },
    replaceFile: async (path, text) => {
      written.set(path, text);
    },
    writeSecret: async (path, content) => {
      if (files[path] !== undefined || written.has(path)) throw failure("EEXIST");
      written.set(path, String(content));
    },
    removeFile: async (path) => {
      written.delete(path);
    },
    casesFolder: CASES,
    workbenchFolder: WORKBENCH,
    env: rest.env ?? {},
    isTerminal: rest.isTerminal ?? false,
    isWatched: rest.isTerminal ?? false,
    columns: rest.columns ?? 100,
    // Work that hears whether to stop is left alone, unless the test has something to say.
    interrupted: async (until) =>
      until === undefined || onWait !== undefined ? onWait?.(printed.out) : new Promise<void>(() => {}),
  };
  return { io, printed, written, copied };
}

/** Runs a command line as typed, without quoting. */
export async function entente(line: string | readonly string[], world: World = {}): Promise<Ran> {
  const { io, printed, written, copied } = fakeIo(world);
  const args = typeof line === "string" ? line.split(" ").filter((part) => part !== "") : line;
  const status = await run(args, io);
  return { status, ...printed, written, copied };
}

import { promises, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** What a command may touch of the world: tests hand in their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readStandardInput: () => Promise<Uint8Array>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** A path with every link on it followed. */
  readonly realPath: (path: string) => Promise<string>;
  /** Names in a folder; none where it cannot be listed. */
  readonly listFolder: (path: string) => Promise<readonly string[]>;
  /** Writes a new file; one that is there is overwritten only where that is asked for. */
  readonly writeFile: (path: string, content: string | Uint8Array, how?: "new" | "replace") => Promise<void>;
  /** Writes a new file and the folders above it; one that is there stays as it is and fails with EEXIST. */
  readonly writeBytes: (path: string, bytes: Uint8Array) => Promise<void>;
  /**
   * Puts a text in the place of a file, whole or not at all, so that no reader ever sees half of it; what was there is kept
   * under `.entente/previous`.
   */
  readonly replaceFile: (path: string, text: string) => Promise<void>;
  /** Writes a new file that its owner alone may read. */
  readonly writeSecret: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly removeFile: (path: string) => Promise<void>;
  /** Folder of the cases that ship. */
  readonly casesFolder: string;
  /** Folder of the built workbench. */
  readonly workbenchFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** Whether somebody watches standard error. */
  readonly isWatched: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Hears the part done of what takes long, 0 … 1, where somebody listens who reads no line. */
  readonly progress?: (done: number) => void;
  /** Redis whose workers do what takes long where the command names no other; while none works there, it is done here. */
  readonly queue?: string;
  /** Resolves when the user asks the program to stop; once `until` is aborted, stopping is the system's affair again. */
  readonly interrupted: (until?: AbortSignal) => Promise<void>;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** The process as commands see it. */
export function processIo({ casesFolder, workbenchFolder }: Pick<Io, "casesFolder" | "workbenchFolder">): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readStandardInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    // At once: `promises` takes longer to load than a case to read.
    readFile: async (path) => readFileSync(resolve(path)),
    realPath: (path) => promises.realpath(resolve(path)),
    listFolder: (path) => promises.readdir(resolve(path)).catch(() => []),
    writeFile: (path, content, how = "new") =>
      promises.writeFile(resolve(path), content, { flag: how === "new" ? "wx" : "w" }),
    writeBytes: async (path, bytes) => {
      await promises.mkdir(dirname(resolve(path)), { recursive: true });
      await promises.writeFile(resolve(path), bytes, { flag: "wx" });
    },
    replaceFile: async (path, text) => {
      const { stageFile } = await import("./files/stage-file.js");
      await (await stageFile(resolve(path), text)).commit();
    },
    writeSecret: (path, content) => promises.writeFile(resolve(path), content, { flag: "wx", mode: 0o600 }),
    removeFile: (path) => promises.rm(resolve(path), { force: true }),
    casesFolder,
    workbenchFolder,
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    isWatched: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 100,
    interrupted: (until) =>
      new Promise((done) => {
        const stop = (): void => done();
        for (const name of SIGNALS) process.once(name, stop);
        until?.addEventListener("abort", () => {
          for (const name of SIGNALS) process.off(name, stop);
        });
      }),
  };
}

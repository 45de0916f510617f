import { readdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";

/** What a command may touch of the world: tests hand in their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readStandardInput: () => Promise<Uint8Array>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Names in a folder; none where it cannot be listed. */
  readonly listFolder: (path: string) => Promise<readonly string[]>;
  /** Writes a new file; one that is there is never overwritten. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Folder of the cases that ship. */
  readonly casesFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Resolves when the user asks the program to stop. */
  readonly interrupted: () => Promise<void>;
}

/** The process as commands see it. */
export function processIo({ casesFolder }: { readonly casesFolder: string }): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readStandardInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    readFile: (path) => readFile(resolve(path)),
    listFolder: (path) => readdir(resolve(path)).catch(() => []),
    writeFile: (path, text) => writeFile(resolve(path), text, { flag: "wx" }),
    casesFolder,
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 100,
    interrupted: () =>
      new Promise((done) => {
        for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => done());
      }),
  };
}

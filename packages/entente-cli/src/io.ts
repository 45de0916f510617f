import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

/** What a command may touch of the world: tests hand in their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readStandardInput: () => Promise<Uint8Array>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Resolves when the user asks the program to stop. */
  readonly interrupted: () => Promise<void>;
}

export function processIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readStandardInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    readFile: (path) => readFile(resolve(process.cwd(), path)),
    writeFile: async (path, text) => {
      const { writeFile } = await import("node:fs/promises");
      await writeFile(resolve(process.cwd(), path), text, { flag: "wx" });
    },
    cwd: process.cwd(),
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 100,
    interrupted: () => new Promise((done) => ["SIGINT", "SIGTERM"].forEach((name) => process.once(name, () => done()))),
  };
}

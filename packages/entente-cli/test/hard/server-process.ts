import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const COMMAND = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));

/** Whether the full counts are asked for: `npm run test:faults -- --full`. */
export const isFull = process.env.ENTENTE_FULL === "1";

/** The command as it was built; tests of the whole server need it. */
export const isBuilt = existsSync(fileURLToPath(new URL("../../dist/main.js", import.meta.url)));

/** A server that runs in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** `http://127.0.0.1:PORT/`. */
  readonly address: string;
  readonly cookie: string;
  /** Resolves with the exit code, or the signal, once it is gone. */
  readonly gone: Promise<number | string>;
  /** What it said on standard error. */
  readonly errors: () => string;
}

/** Starts `entente open`, without waiting for it to listen. */
export function spawnServer(
  opened: string,
): Pick<ServerProcess, "child" | "gone" | "errors"> & { output: () => string } {
  const child = spawn(process.execPath, [COMMAND, "open", opened, "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A test that fails half-way leaves no server behind.
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  let errors = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  const gone = new Promise<number | string>((resolve) => {
    child.on("exit", (code, signal) => resolve(code ?? signal ?? "unknown"));
  });
  return { child, gone, output: () => output, errors: () => errors };
}

/** Starts `entente open` and comes with the key. @throws where it does not listen */
export async function startServer(opened: string): Promise<ServerProcess> {
  const { child, gone, output, errors } = spawnServer(opened);
  const printed = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(output())?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", look);
    void gone.then((code) => reject(new Error(`the server ended with ${code}: ${errors()}`)));
  });
  const first = await fetch(printed);
  const cookie = (first.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  await first.arrayBuffer();
  return { child, gone, errors, cookie, address: new URL("/", printed).href };
}

/** Numbers below a bound that look random and are the same for the same seed (Lehmer 1951, with Park and Miller's factor). */
export function seeded(seed: number): (bound: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

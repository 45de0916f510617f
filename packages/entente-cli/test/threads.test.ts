import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { startThreads, type Threads } from "../src/server/api/answering.js";
import { isBuilt } from "./hard/server-process.js";

const casesFolder = fileURLToPath(new URL("../../../cases", import.meta.url));
const question = { line: ["stand", "--json", "strait"], readable: { folder: casesFolder, casesFolder, env: {} } };

async function withThreads<T>(how: { readonly memory?: number }, action: (threads: Threads) => Promise<T>): Promise<T> {
  const threads = startThreads(how);
  try {
    return await action(threads);
  } finally {
    await threads.close();
  }
}

const ask = ({ answer }: Threads) => answer(question, { signal: new AbortController().signal, progress: () => {} });

it.skipIf(!isBuilt)("startThreads({ memory }) says in one line that a question takes too much, and goes on", () =>
  withThreads({ memory: 4 }, async (threads) => {
    for (const _ of ["first", "second"]) {
      const { status, body } = (await ask(threads)) as { status: number; body: string };
      expect([status, (JSON.parse(body) as { lines: string[] }).lines]).toEqual([
        422,
        ["This question takes more than 4 MiB of memory. Ask it with fewer draws, or on your own machine."],
      ]);
    }
  }),
);

it.skipIf(!isBuilt || process.platform !== "linux")("startThreads() lets threads that answer stand back", () =>
  withThreads({}, async (threads) => {
    const before = nices();
    expect(await ask(threads)).toMatchObject({ status: 200 });
    const own = niceOf("self");
    expect(nices().filter((nice) => nice === own + 10).length).toBe(
      before.filter((nice) => nice === own + 10).length + 1,
    );
    expect(niceOf("self")).toBe(own);
  }),
);

/** How nice each thread of this process is, as the kernel says. */
function nices(): readonly number[] {
  return readdirSync("/proc/self/task").map((thread) => niceOf(`self/task/${thread}`));
}

function niceOf(process: string): number {
  const fields = readFileSync(`/proc/${process}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return Number(fields[16]);
}

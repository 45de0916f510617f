import { fileURLToPath } from "node:url";
import { processIo } from "./io.js";
import { run, runOrThrow } from "./run.js";
import { STATUS } from "./status.js";

/** Runs a command line in this process: its output, its files, its exit code. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that closes early, such as `head`, has had enough: that is no failure.
  process.stdout.once("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? STATUS.answer : STATUS.failure),
  );
  const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const io = processIo({ casesFolder: beside("cases"), workbenchFolder: beside("workbench") });
  process.exitCode = await run(args, io);
}

/** Answers what the thread that started this one asks. */
export async function thread(): Promise<void> {
  (await import("./server/api/thread.js")).answerParent(runOrThrow);
}

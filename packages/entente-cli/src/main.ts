import { fileURLToPath } from "node:url";
import { processIo } from "./io.js";
import { run } from "./run.js";
import { STATUS } from "./status.js";

// A reader that closes early, such as `head`, has had enough: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? STATUS.answer : STATUS.failure),
);

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const io = processIo({ casesFolder: beside("cases"), workbenchFolder: beside("workbench") });
process.exitCode = await run(process.argv.slice(2), io);

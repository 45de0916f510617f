import { fileURLToPath } from "node:url";
import { processIo } from "./io.js";
import { run } from "./run.js";
import { STATUS } from "./status.js";

// A reader that closes early, such as `head`, has had enough: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? STATUS.answer : STATUS.failure),
);

const io = processIo({ casesFolder: fileURLToPath(new URL("cases", import.meta.url)) });
process.exitCode = await run(process.argv.slice(2), io);

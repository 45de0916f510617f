// The tests that kill, fill and attack what runs: node scripts/hard-tests.mjs faults|security [--full] [options of vitest]
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "./step.mjs";

const [kind = "", ...flags] = process.argv.slice(2);
const isFull = flags.includes("--full");
if (isFull) process.env.ENTENTE_FULL = "1";
const folder = mkdtempSync(join(tmpdir(), "entente-counts-"));
const list = join(folder, "counts");
process.env.ENTENTE_COUNTS = list;
try {
  const status = runTool("vitest/vitest.mjs", [
    "run",
    `.${kind}.test.ts`,
    // What is timed in full has the machine to itself.
    ...(isFull ? ["--maxWorkers=1"] : []),
    ...flags.filter((flag) => flag !== "--full"),
  ]);
  const lines = existsSync(list) ? readFileSync(list, "utf8").trimEnd().split("\n") : [];
  console.log(`\nCounted by test:${kind}, ${isFull ? "in full" : "the short form (--full for all)"}:`);
  for (const line of lines) console.log(`  ${line}`);
  console.log(status === 0 ? "  Every test passed." : "  Tests failed: see above.");
  process.exitCode = status;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// The tests that kill, fill and attack what runs: node scripts/hard-tests.mjs faults|security [--full]
import { runTool } from "./step.mjs";

const [kind = "", flag] = process.argv.slice(2);
if (flag === "--full") process.env.ENTENTE_FULL = "1";
process.exit(runTool("vitest/vitest.mjs", ["run", `.${kind}.test.ts`]));

// Must run on a bare clone: Node's own modules only, until the packages are installed.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, root, run, runTool } from "./step.mjs";

const library = `${root}packages/entente`;
const command = `${root}packages/entente-cli`;
const results = mkdtempSync(join(tmpdir(), "entente-test-"));

const attw = ["--pack", library, "--profile", "esm-only", "--no-emoji"];

const checks = [
  ["Build", () => run(process.execPath, [`${root}scripts/build.mjs`])],
  ["Types, tests included", () => runTool("typescript/bin/tsc", ["-p", "tsconfig.test.json"])],
  ["Lint and format", () => runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings"])],
  ["Floors and cycles", () => run(process.execPath, [`${root}scripts/floors.mjs`])],
  ["Unused code", () => runTool("knip/bin/knip.js", ["--no-progress"])],
  // Tests do not count as users here: what only they import is dead, or belongs to them.
  ["Unused code but for tests", () => runTool("knip/bin/knip.js", ["--production", "--no-progress"])],
  ["Package shape of the library", () => runTool("publint/src/cli.js", ["run", library, "--strict"])],
  ["Package shape of the command", () => runTool("publint/src/cli.js", ["run", command, "--strict"])],
  ["Types as others import them", () => runTool("@arethetypeswrong/cli/dist/index.js", attw)],
];

const count = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

if (check("Install", install) !== 0) finish();
for (const [title, action] of checks) check(title, action);
step("Tests", runTests);
finish();

function check(title, action) {
  const status = step(title, action);
  count[status === 0 ? "passed" : "failed"] += 1;
  return status;
}

function step(title, action) {
  console.log(`\n=== ${title}`);
  const started = performance.now();
  const status = action();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`--- ${title}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  if (status !== 0) failures.push(title);
  return status;
}

function runTests() {
  const file = join(results, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const status = runTool("vitest/vitest.mjs", ["run", ...reporters]);
  const report = readReport(file);
  // A file that does not load has no tests to count, and a run may fail without any: a crash, an unhandled error.
  const unloaded = report.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
  );
  count.passed += report.numPassedTests;
  count.failed += Math.max(report.numFailedTests + unloaded.length, status === 0 ? 0 : 1);
  count.skipped += report.numPendingTests + report.numTodoTests;
  return status;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { testResults: [], numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}

function finish() {
  rmSync(results, { recursive: true, force: true });
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}`);
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
  console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
  process.exit(count.failed === 0 ? 0 : 1);
}

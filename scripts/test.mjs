// Must run on a bare clone: Node's own modules only, until the packages are installed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, run, runBeside, runTool } from "./step.mjs";

const results = mkdtempSync(join(tmpdir(), "entente-test-"));

/** What needs the build and nothing of one another, in two lanes for two processors; packing stays in one. */
const lanes = [
  [
    ["Lint and format", "lint"],
    ["Floors and cycles", "floors"],
    ["Unused code", "unused"],
    // Tests do not count as users here: what only they import is dead, or belongs to them.
    ["Unused code but for tests", "unused:shipped"],
    ["Site, every link", "site"],
  ],
  [
    ["Types, tests included", "types"],
    ["Package shape", "shape"],
    ["Types as others import them", "shape:types"],
    ["Packed, installed in an empty folder and run", "packed"],
  ],
];
const count = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

if (check("Install", install) !== 0) finish();
installFromDebian();
check("Build", () => run("npm", ["run", "--silent", "build"]));
await Promise.all(lanes.map(runLane));
step("Tests", runTests);
finish();

/**
 * Debian's browser and what reads its prints, for the tests that open a report, PostgreSQL, for those of the store, and
 * Redis, for those of the queue; without them those tests are skipped.
 */
function installFromDebian() {
  const packages = {
    "/usr/lib/postgresql": "postgresql",
    "/usr/bin/chromium": "chromium",
    "/usr/bin/pdftotext": "poppler-utils",
    "/usr/bin/redis-server": "redis-server",
  };
  const fonts = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
  const wanted = Object.entries({ ...packages, [fonts]: "fonts-noto-cjk" }).filter(([path]) => !existsSync(path));
  const missing = wanted.map(([, name]) => name);
  if (missing.length === 0) return;
  const isDebian = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (!isDebian) {
    console.log(`Some tests will be skipped: install ${missing.join(", ")} (as root, apt-get install).`);
    return;
  }
  step("Browser, database and queue", () => {
    run("apt-get", ["update", "-qq"]);
    return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing]);
  });
}

function check(title, action) {
  const status = step(title, action);
  count[status === 0 ? "passed" : "failed"] += 1;
  return status;
}

function step(title, action) {
  console.log(`\n=== ${title}`);
  const started = performance.now();
  const status = action();
  said(title, status, started);
  return status;
}

async function runLane(lane) {
  for (const [title, script] of lane) {
    const started = performance.now();
    const { status, output } = await runBeside("npm", ["run", "--silent", script]);
    console.log(`\n=== ${title}\n${output.trimEnd()}`);
    said(title, status, started);
    count[status === 0 ? "passed" : "failed"] += 1;
  }
}

function said(title, status, started) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`--- ${title}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  if (status !== 0) failures.push(title);
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

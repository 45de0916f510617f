// The command itself, cold, as a user starts it: npm run build && node bench/start.mjs [runs]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const command = fileURLToPath(new URL("../node_modules/.bin/entente", import.meta.url));
const VERBS = ["agree", "stand", "deal", "block"];
const runs = Number(process.argv[2] ?? 11);
// Bars in seconds of wall time on an idle machine.
const bars = {
  "agree korea-2021": 0.4,
  "agree korea-2019": 0.4,
  "ask --draws 0 korea-2021": 2,
  "report --draws 0 korea-2021": 5,
};

if (!existsSync(command)) throw new Error("run `npm install` and `npm run build` first");
const folder = mkdtempSync(join(tmpdir(), "entente-start-"));
try {
  console.log("| command | wall, s | processor, s | bar, wall |");
  console.log("| --- | --: | --: | --: |");
  const rounds = Array.from({ length: runs + 1 }, () => VERBS.map((verb) => once(verb, "korea-2021"))).slice(1);
  for (const [v, verb] of VERBS.entries()) {
    const ofVerb = rounds.map((round) => round[v]);
    row(`${verb} korea-2021`, ofVerb);
  }
  const together = rounds.map((round) => ({ wall: sum(round, "wall"), processor: sum(round, "processor") }));
  row("these four together", together, 1.2);
  repeat(runs, "agree", "korea-2019");
  repeat(3, "ask", "--draws", "0", "korea-2021");
  repeat(3, "report", "--draws", "0", "korea-2021");
  const limit = join(folder, "limit.case.json");
  writeFileSync(limit, JSON.stringify(await largestCase()));
  for (const verb of VERBS) row(`${verb}, 64 parties × 64 issues × 1,000 options`, several(3, [verb, limit]), 5);
} finally {
  rmSync(folder, { recursive: true });
}

/** The case of packages/entente/test/limit-case.test.ts. */
async function largestCase() {
  const entry = fileURLToPath(new URL("../packages/entente/test/large-case.ts", import.meta.url));
  const outfile = join(folder, "large-case.mjs");
  await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "node", logLevel: "warning" });
  const { LIMIT, largeCase } = await import(outfile);
  return largeCase(1, LIMIT);
}

function repeat(times, ...args) {
  row(args.join(" "), several(times, args));
}

function several(times, args) {
  return Array.from({ length: times + 1 }, () => once(...args)).slice(1);
}

function once(...args) {
  const times = join(folder, "times");
  const before = process.hrtime.bigint();
  const script = `"${command}" ${args.map((arg) => `"${arg}"`).join(" ")} > /dev/null 2>&1; times > "${times}"`;
  const { status, stderr } = spawnSync("/bin/sh", ["-c", script], { encoding: "utf8" });
  const wall = Number(process.hrtime.bigint() - before) / 1e9;
  if (status !== 0) throw new Error(stderr);
  // The second line of `times` is what the children took: user and system, as minutes and seconds.
  const parts = readFileSync(times, "utf8")
    .split("\n")[1]
    .match(/([\d.]+)m([\d.]+)s/g);
  const processor = parts.map((part) => part.match(/[\d.]+/g).map(Number)).reduce((all, [m, s]) => all + 60 * m + s, 0);
  return { wall, processor };
}

function row(name, list, bar = bars[name]) {
  const cells = [name, median(list, "wall"), median(list, "processor"), bar ?? "–"];
  console.log(`| ${cells.join(" | ")} |`);
}

function sum(list, key) {
  return list.reduce((all, one) => all + one[key], 0);
}

function median(list, key) {
  return list
    .map((one) => one[key])
    .sort((a, b) => a - b)
    [list.length >> 1].toFixed(2);
}

// The command itself on a founding case, cold, as a user starts it: node bench/start.mjs [runs]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../node_modules/.bin/entente", import.meta.url));
const KASE = "korea-2021";
const VERBS = ["agree", "stand", "deal", "block"];
const runs = Number(process.argv[2] ?? 10);
// Bars in seconds of wall time on an idle machine.
const bars = { agree: 0.4, "all four": 1.2 };

if (!existsSync(command)) throw new Error("run `npm install` and `npm run build` first");
const folder = mkdtempSync(join(tmpdir(), "entente-start-"));
try {
  const rounds = Array.from({ length: runs + 1 }, () => VERBS.map((verb) => once(verb))).slice(1);
  console.log("| command | wall, s | processor, s | bar, wall |");
  console.log("| --- | --: | --: | --: |");
  for (const [v, verb] of VERBS.entries()) {
    const ofVerb = rounds.map((round) => round[v]);
    row(verb, ofVerb);
  }
  const together = rounds.map((round) => ({ wall: sum(round, "wall"), processor: sum(round, "processor") }));
  row("all four", together);
} finally {
  rmSync(folder, { recursive: true });
}

function once(verb) {
  const times = join(folder, "times");
  const before = process.hrtime.bigint();
  const script = `"${command}" ${verb} ${KASE} > /dev/null; times > "${times}"`;
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

function row(name, list) {
  const cells = [name, median(list, "wall"), median(list, "processor"), bars[name] ?? "–"];
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

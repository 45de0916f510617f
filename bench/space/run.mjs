// Questions about regions too large to enumerate, and two of them in C++ in the same run: node bench/space/run.mjs [--quick]
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { packed, randomSpace, regionOf } from "./spaces.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const source = join(here, "../../packages/entente/src");
const quick = process.argv.includes("--quick");
const seeds = quick ? [1, 2] : [1, 2, 3, 4, 5];
const SCALE = 2 ** 30;

async function library(folder) {
  const outfile = join(folder, "region.mjs");
  const region = "./case/space/region";
  const contents = [
    `export { countRegion } from "${region}/count/count-region.ts";`,
    `export { nash } from "${region}/optimum/nash.ts";`,
    `export { leximin } from "${region}/optimum/leximin.ts";`,
    `export { idealOf, utilitarian } from "${region}/optimum/utilitarian.ts";`,
    `export { frontOfRegion } from "${region}/front/front-of-region.ts";`,
    `export { clashesOf } from "${region}/clashes/clashes.ts";`,
    `export { uniformFrom } from "./numerics/philox.ts";`,
  ].join("\n");
  await build({ stdin: { contents, resolveDir: source, loader: "ts" }, bundle: true, format: "esm", outfile });
  return import(pathToFileURL(outfile).href);
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const everyone = (space) => space.parties.map((_, party) => party);

function questions({ countRegion, nash, leximin, idealOf, utilitarian, frontOfRegion, clashesOf, uniformFrom }) {
  const count = (region) => {
    const { low, high, count: n, exact, method } = countRegion(region, { rng: uniformFrom(1) });
    return {
      value: Number(n),
      said: exact ? `exact, ${method}` : `±${(((Number(high) - Number(low)) / 2 / Number(n)) * 100).toFixed(1)} %`,
    };
  };
  const optimum = (answer) => ({
    value: answer.found.value,
    said: answer.found.proved
      ? "proved"
      : `within ${((answer.found.gap / Math.abs(answer.found.value)) * 100).toFixed(2)} %`,
    nodes: answer.found.nodes,
  });
  const claim = (space, floor, measure) =>
    everyone(space).map((party) => ({ party, reservation: floor * SCALE, measure: measure(party) }));
  return {
    count,
    nash: (region, floor) =>
      optimum(
        nash(
          region,
          everyone(region.space).map((party) => ({
            party,
            reservation: Math.ceil(floor * SCALE),
            gainFrom: Math.ceil(floor * SCALE) + 1,
          })),
        ),
      ),
    egalitarian: (region, floor) =>
      optimum(
        leximin(
          region,
          claim(region.space, floor, () => SCALE),
        ),
      ),
    "Kalai–Smorodinsky": (region, floor) => {
      const ideal = everyone(region.space).map((party) => idealOf(region, party).found.value * SCALE);
      return optimum(
        leximin(
          region,
          claim(region.space, floor, (party) => ideal[party] - floor * SCALE),
        ),
      );
    },
    utilitarian: (region) => optimum(utilitarian(region, everyone(region.space))),
    front: (region) => {
      const front = frontOfRegion(region, everyone(region.space));
      return { said: `${front.exact ? "exact" : "approximate"}, ${front.count} vectors` };
    },
    clashes: (region, floor) => {
      const free = { ...region, lines: [], floors: region.floors.map(() => Number.NEGATIVE_INFINITY) };
      const reservations = everyone(region.space).map((party) => ({ party, least: floor * SCALE }));
      const { corrections, clashes, exact } = clashesOf(free, { lines: region.space.redLines, reservations });
      return {
        said: `${corrections.length} corrections, ${clashes.length} clashes, ${exact ? "proved" : "not proved"}`,
      };
    },
  };
}

const cases = [
  { question: "count", issues: 12, options: 10, parties: 2, floor: 0.6, bar: 3000, reference: (r) => `count ${r}` },
  { question: "count", issues: 9, options: 10, parties: 3, floor: 0.6 },
  { question: "count", issues: 30, options: 5, parties: 3, floor: 0.6 },
  { question: "count", issues: 30, options: 5, parties: 3, floor: 0.65 },
  {
    question: "nash",
    issues: 30,
    options: 5,
    parties: 6,
    floor: 0.4,
    bar: 100,
    reference: (r) => `nash ${r} ${r + 1}`,
  },
  { question: "egalitarian", issues: 30, options: 5, parties: 6, floor: 0.4, bar: 100 },
  { question: "Kalai–Smorodinsky", issues: 30, options: 5, parties: 6, floor: 0.4, bar: 100 },
  { question: "utilitarian", issues: 30, options: 5, parties: 6, floor: 0.4 },
  { question: "front", issues: 12, options: 10, parties: 3, floor: 0, bar: 100 },
  { question: "clashes", issues: 30, options: 5, parties: 6, floor: 0.75 },
];

/** Processor time, so that other work on the machine does not count. */
function timed(work) {
  const start = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, answer };
}

/** The C++ side: one command in, its milliseconds and answer out. */
function referenceIn(folder) {
  const binary = join(folder, "reference");
  execFileSync("g++", ["-O3", "-march=native", "-std=c++17", "-o", binary, join(here, "reference.cpp")]);
  const program = spawn(binary, [], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  const file = join(folder, "space.bin");
  return {
    load: (space) => {
      writeFileSync(file, packed(space));
      program.stdin.write(`load ${file}\n`);
    },
    ask: async (command) => {
      program.stdin.write(`${command}\n`);
      const [ms, value] = (await lines.next()).value.split(" ").map(Number);
      return { ms, value };
    },
    end: () => program.stdin.end(),
  };
}

/** Both sides in turn on one space; the first round is not counted. */
async function measure(ask, cpp, { question, floor, reference }, space) {
  const region = regionOf(space, floor);
  const ours = [];
  const theirs = [];
  let answer;
  if (cpp !== null) cpp.load(space);
  for (let round = 0; round < (quick ? 2 : 6); round++) {
    const run = timed(() => ask[question](region, floor));
    answer = run.answer;
    ours.push(run.ms);
    if (cpp === null) continue;
    const other = await cpp.ask(reference(Math.ceil(floor * SCALE)));
    // The product of gains in units against the one on the 0–1 scale; a count is a count.
    const value = question === "nash" ? other.value - space.parties.length * Math.log(SCALE) : other.value;
    if (Math.abs(value - answer.value) > 1e-9 * (1 + Math.abs(value)))
      throw new Error(`${question}: ${answer.value} here, ${value} in C++`);
    theirs.push(other.ms);
  }
  return { ms: median(ours.slice(1)), cpp: cpp === null ? null : median(theirs.slice(1)), ...answer };
}

const folder = mkdtempSync(join(tmpdir(), "entente-space-"));
try {
  const ask = questions(await library(folder));
  const cpp = referenceIn(folder);
  const lines = [];
  for (const one of cases) {
    const { question, issues, options, parties, bar } = one;
    const sides = [];
    for (const rules of [{}, { lines: 6, linkages: 4 }]) {
      const additive = rules.lines === undefined;
      const runs = [];
      for (const seed of seeds) {
        const space = randomSpace({ issues, options, parties, seed, ...rules });
        runs.push(await measure(ask, additive && one.reference !== undefined ? cpp : null, one, space));
      }
      sides.push({
        ms: median(runs.map(({ ms }) => ms)),
        worst: Math.max(...runs.map(({ ms }) => ms)),
        said: [...new Set(runs.map(({ said }) => said))].join("; "),
        cpp: runs[0].cpp === null ? null : median(runs.map((run) => run.cpp)),
        ratio: runs[0].cpp === null ? null : median(runs.map((run) => run.ms / run.cpp)),
      });
    }
    const [plain, ruled] = sides;
    const row = [
      `${question}, ${options}^${issues} × ${parties}`,
      plain.ms.toFixed(1),
      plain.worst.toFixed(1),
      bar ?? "–",
      plain.cpp?.toFixed(2) ?? "–",
      plain.ratio?.toFixed(2) ?? "–",
      ruled.ms.toFixed(1),
      (ruled.ms / plain.ms).toFixed(2),
      `${plain.said} / ${ruled.said}`,
    ];
    lines.push(`| ${row.join(" | ")} |`);
    console.log(lines.at(-1));
  }
  cpp.end();
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const text = [
    "# Regions too large to enumerate",
    "",
    "`node bench/space/run.mjs` makes this file: warm medians of processor time in milliseconds over random spaces (seeds",
    `${seeds.join(", ")}; exponential saliences, uniform values); "ruled" has 6 red lines and 4 linkages over pairs of issues.`,
    "Kalai–Smorodinsky includes the six ideals. `reference.cpp` is the same algorithm in C++ (g++ -O3 -march=native), asked in",
    "turn with ours on the additive spaces; both give the same value at every repeat.",
    "",
    `Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}; peak memory ${peak} MB (bar: 512).`,
    "",
    "| question | median | slowest seed | bar | C++ | ours / C++ | ruled | ruled / additive | answer: additive / ruled |",
    "| --- | --: | --: | --: | --: | --: | --: | --: | --- |",
    ...lines,
    "",
  ].join("\n");
  writeFileSync(join(here, "RESULTS.md"), text);
  console.log(`peak memory ${peak} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

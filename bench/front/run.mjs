// Fronts here against the same algorithms in C++, interleaved in one run: node bench/front/run.mjs [--quick]
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { packed, randomSpace } from "./spaces.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const seeds = [1, 2, 3, 4, 5];
const share = process.argv.includes("--quick") ? 0.1 : 1;
const equal = (issues, options) => new Array(issues).fill(options);

// 390,625 = 5⁸; 1,953,125 = 5⁹; 1,935,360 = 10·9·8·8·7·6·8 (mixed sizes); bars in milliseconds or as a ratio.
const mixed = [10, 9, 8, 8, 7, 6, 8];
const queries = [
  {
    name: "enumeration, 390,625 × 2",
    method: "frontByEnumeration",
    sizes: equal(8, 5),
    parties: 2,
    repeats: 120,
    ratio: 3.5,
  },
  {
    name: "enumeration, 390,625 × 3",
    method: "frontByEnumeration",
    sizes: equal(8, 5),
    parties: 3,
    repeats: 120,
    ratio: 2.7,
  },
  {
    name: "enumeration, 1,935,360 × 2",
    method: "frontByEnumeration",
    sizes: mixed,
    parties: 2,
    repeats: 100,
    ratio: 3.5,
    cold: 60,
  },
  {
    name: "enumeration, 1,935,360 × 3",
    method: "frontByEnumeration",
    sizes: mixed,
    parties: 3,
    repeats: 100,
    ratio: 2.7,
  },
  {
    name: "enumeration, 1,953,125 × 2",
    method: "frontByEnumeration",
    sizes: equal(9, 5),
    parties: 2,
    repeats: 100,
    ratio: 3.5,
    cold: 60,
  },
  {
    name: "enumeration, 1,953,125 × 3",
    method: "frontByEnumeration",
    sizes: equal(9, 5),
    parties: 3,
    repeats: 100,
    ratio: 2.7,
  },
  {
    name: "blocks, 10¹² × 3",
    method: "frontOfSum",
    sizes: equal(12, 10),
    parties: 3,
    repeats: 100,
    ratio: 1.6,
    warm: 100,
    cold: 1000,
  },
  { name: "blocks, 10²¹ × 3", method: "frontOfSum", sizes: equal(30, 5), parties: 3, repeats: 15, warm: 500 },
];

const folder = mkdtempSync(join(tmpdir(), "entente-front-"));
try {
  const bundle = join(folder, "front.mjs");
  const binary = join(folder, "reference");
  const source = join(here, "../../packages/entente/src/numerics/front");
  await build({
    stdin: {
      contents: 'export * from "./front-of-sum.js"; export * from "./enumeration.js";',
      resolveDir: source,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: bundle,
  });
  execFileSync("g++", ["-O3", "-march=native", "-std=c++17", "-o", binary, join(here, "reference.cpp")]);
  await compare(await import(bundle), { bundle, binary, space: join(folder, "space.bin") });
} finally {
  rmSync(folder, { recursive: true });
}

async function compare(front, { bundle, binary, space }) {
  const reference = spawn(binary, [], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: reference.stdout })[Symbol.asyncIterator]();
  console.log("| query | front | TypeScript, ms | C++, ms | ratio (least … most) | bar | cold, ms | bars |");
  console.log("| --- | --: | --: | --: | --: | --: | --: | --- |");
  for (const query of queries) {
    const command = query.method === "frontOfSum" ? "blocks" : "enumerate";
    const rounds = Math.max(3, Math.round(query.repeats * share));
    const ours = [];
    const theirs = [];
    const counts = [];
    for (const seed of seeds) {
      const blocks = randomSpace(query.sizes, query.parties, seed);
      writeFileSync(space, packed(blocks, query.parties));
      reference.stdin.write(`load ${space}\n`);
      const [mine, other] = [[], []];
      for (let round = 0; round < rounds + 5; round++) {
        const began = performance.now();
        const { count, vectors } = front[query.method](blocks, query.parties);
        const took = performance.now() - began;
        reference.stdin.write(`${command} 1\n`);
        const [milliseconds, size, sum] = (await lines.next()).value.split(" ").map(Number);
        // Coordinates stay below 2³¹ and fronts below 2²⁰ rows, so their sum is exact and tells fronts apart.
        if (size !== count || sum !== vectors.reduce((total, x) => total + x, 0)) {
          throw new Error(`${query.name}, seed ${seed}: ${count} vectors here, ${size} in C++, or not the same ones`);
        }
        if (round < 5) continue;
        mine.push(took);
        other.push(milliseconds);
      }
      ours.push(median(mine));
      theirs.push(median(other));
      counts.push(front[query.method](blocks, query.parties).count);
    }
    const ratios = ours.map((time, i) => time / theirs[i]);
    const cold = seeds.map((seed) => coldTime(bundle, query, seed));
    print(query, { counts, ours, theirs, ratios, cold });
  }
  reference.stdin.end();
}

function coldTime(bundle, { method, sizes, parties }, seed) {
  const words = [join(here, "cold.mjs"), bundle, method, sizes.join(), parties, seed].map(String);
  return Number(execFileSync(process.execPath, words, { encoding: "utf8" }));
}

function print({ name, ratio, warm, cold: coldBar }, { counts, ours, theirs, ratios, cold }) {
  const missed = [
    ratio !== undefined && median(ratios) > ratio && "ratio",
    warm !== undefined && median(ours) >= warm && "warm",
    coldBar !== undefined && median(cold) >= coldBar && "cold",
  ].filter(Boolean);
  const bars = [ratio && `≤ ${ratio} × C++`, warm && `< ${warm} ms`, coldBar && `< ${coldBar} ms cold`].filter(Boolean);
  const cells = [
    name,
    `${Math.min(...counts)}–${Math.max(...counts)}`,
    median(ours).toFixed(2),
    median(theirs).toFixed(2),
    `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} … ${Math.max(...ratios).toFixed(2)})`,
    bars.join(", "),
    median(cold).toFixed(1),
    missed.length === 0 ? "met" : `missed: ${missed.join(", ")}`,
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

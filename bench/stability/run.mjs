// Graph-model stability of random conflicts in option form, five decision makers: node bench/stability/run.mjs [--quick]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const DECIDERS = 5;
const MIB = 2 ** 20;
// Options of one conflict, repeats of which the median counts, bars in milliseconds and MiB.
const rows = [
  { options: 10, repeats: 9, bar: 25, memory: 1024 },
  { options: 16, repeats: 3, bar: 500, memory: 1024 },
  { options: 20, repeats: 1, bar: 6000, memory: 1024 },
];

if (process.argv[2] === "--measure") await measure(process.argv[3], JSON.parse(process.argv[4]));
else compare(process.argv.includes("--quick") ? rows.slice(0, 2) : rows);

/** One process a row, so that its memory is its own. */
async function measure(bundle, { options, repeats }) {
  const { equilibria, optionGraph, uniformFrom } = await import(pathToFileURL(bundle).href);
  const states = 2 ** options;
  const uniform = uniformFrom(1);
  const levels = Math.max(4, states / 2); // half of the states tie with another
  const draw = (d) => Int32Array.from({ length: states }, (_, x) => Math.floor(levels * uniform(x, `rank.${d}`)));
  const ranks = Array.from({ length: DECIDERS }, (_, d) => draw(d));
  const owners = Array.from({ length: options }, (_, k) => k % DECIDERS);
  const directions = owners.map(() => "both");
  const times = [];
  let found = {};
  for (let k = 0; k < repeats; k++) {
    const start = performance.now();
    found = equilibria(optionGraph(owners, directions, ranks));
    times.push(performance.now() - start);
  }
  const counts = Object.fromEntries(Object.entries(found).map(([c, flags]) => [c, flags.reduce((n, f) => n + f, 0)]));
  times.sort((a, b) => a - b);
  const milliseconds = times[Math.floor(times.length / 2)];
  process.stdout.write(JSON.stringify({ milliseconds, memory: process.resourceUsage().maxRSS / 1024, counts }));
}

async function compare(asked) {
  const folder = mkdtempSync(join(tmpdir(), "entente-stability-"));
  const bundle = join(folder, "stability.mjs");
  const source = fileURLToPath(new URL("../../packages/entente/src/numerics", import.meta.url));
  await build({
    stdin: {
      contents: `export { equilibria } from "./graph-model/concepts.js";
        export { optionGraph } from "./graph-model/option-graph.js";
        export { uniformFrom } from "./philox.js";`,
      resolveDir: source,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    outfile: bundle,
    logLevel: "error",
  });
  let missed = 0;
  for (const row of asked) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [fileURLToPath(import.meta.url), "--measure", bundle, JSON.stringify(row)],
      { encoding: "utf8", maxBuffer: MIB },
    );
    if (status !== 0) throw new Error(stderr);
    const { milliseconds, memory, counts } = JSON.parse(stdout);
    const met = milliseconds < row.bar && memory < row.memory;
    if (!met) missed++;
    const states = (2 ** row.options).toLocaleString("en");
    const figures = `${milliseconds.toFixed(1)} ms (bar ${row.bar}), ${memory.toFixed(0)} MiB (bar ${row.memory})`;
    const equilibriaFound = Object.entries(counts)
      .map(([concept, n]) => `${concept} ${n}`)
      .join(", ");
    console.log(`${met ? "met   " : "MISSED"} ${states} states, ${DECIDERS} deciders: ${figures}; ${equilibriaFound}`);
  }
  rmSync(folder, { recursive: true });
  process.exitCode = missed > 0 ? 1 : 0;
}

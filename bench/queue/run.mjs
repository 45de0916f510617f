// Chunks per second inline, on threads and over the queue, side by side in one run, and what a chunk costs besides its work.
// Needs redis-server. npm run build && node bench/queue/run.mjs [rounds]
// A chunk's time is what more of them add to a run, so that the start of threads, which a worker has behind it, stands apart.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const script = `${root}packages/entente-cli/dist/runner/worker.js`;
const command = `${root}packages/entente-cli/bin/entente.js`;
const rounds = Number(process.argv[2] ?? 3);
/** Worlds a chunk, and chunks of a short and of a long run. */
const SHAPES = [
  [10, 100, 600],
  [100, 50, 300],
  [1000, 10, 60],
];
const PORT = 56_391;
const TWO = 2;
const url = `redis://127.0.0.1:${PORT}`;
const folder = mkdtempSync(join(tmpdir(), "entente-bench-queue-"));
const children = [];

try {
  const { inline, onThreads, overQueue, worldsWork } = await sources();
  const { readCase, worldRuns } = await import(`${root}packages/entente/dist/index.js`);
  const { kase } = readCase(readFileSync(`${root}cases/strait.case.yaml`), { file: "strait" });
  start("redis-server", "--bind", "127.0.0.1", "--port", PORT, "--dir", folder, "--save", "", "--appendonly", "yes");
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (let k = 0; k < TWO; k++) start(process.execPath, command, "work", "--redis", url, "--threads", 1, "--name", k);
  const quiet = { progress: () => {}, interrupted: () => new Promise(() => {}) };
  const lines = { noWorker: () => {}, away: () => {} };
  const ways = {
    inline: (work) => inline(work, quiet),
    [`${TWO} threads`]: (work) => onThreads(work, { ...quiet, script, threads: TWO }),
    [`queue, ${TWO} workers`]: (work) => overQueue(work, { ...quiet, url, script, lines }),
  };
  console.log(
    "| worlds a chunk | way | a chunk, ms | chunks/s | against threads | beyond threads, ms | start, ms | same bytes |",
  );
  console.log("| --: | --- | --: | --: | --: | --: | --: | --- |");
  for (const [size, few, many] of SHAPES) {
    const found = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
    let same = "yes";
    // A round more than is counted: the first finds nobody ready.
    for (let round = 0; round <= rounds; round++) {
      const hashes = { [few]: new Set(), [many]: new Set() };
      for (const [way, run] of Object.entries(ways)) {
        const times = {};
        for (const count of [few, many]) {
          // Another seed a round, for the queue keeps what is done.
          const seed = 10_000 * size + 10 * round + (count === few ? 0 : 1);
          const [worlds] = worldRuns(kase, "agree", { draws: count * size, seed });
          const started = performance.now();
          const answer = await run(worldsWork([worlds], size));
          times[count] = performance.now() - started;
          hashes[count].add(createHash("sha256").update(JSON.stringify(answer)).digest("hex"));
        }
        const chunk = (times[many] - times[few]) / (many - few);
        if (round > 0) found[way].push({ chunk, start: times[few] - few * chunk });
      }
      if (hashes[few].size + hashes[many].size > 2) same = "NO";
    }
    const middle = (way, key) => found[way].map((one) => one[key]).toSorted((a, b) => a - b)[rounds >> 1];
    const threads = middle(`${TWO} threads`, "chunk");
    for (const way of Object.keys(ways)) {
      const chunk = middle(way, "chunk");
      const figures = [chunk.toFixed(2), (1000 / chunk).toFixed(0), (chunk / threads).toFixed(2)];
      figures.push((chunk - threads).toFixed(2), middle(way, "start").toFixed(0), same);
      console.log(`| ${size} | ${way} | ${figures.join(" | ")} |`);
    }
  }
} finally {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

function start(program, ...args) {
  children.push(spawn(program, args.map(String), { stdio: "ignore" }));
}

/** The runners, from their sources: the command has no way in for a benchmark. */
async function sources() {
  const src = `${root}packages/entente-cli/src`;
  const names = ["runner/inline", "runner/on-threads", "runner/worlds-work", "queue/over-queue"];
  const outfile = `${root}packages/entente-cli/dist/bench-queue.mjs`;
  await build({
    stdin: { contents: names.map((name) => `export * from "${src}/${name}.ts";`).join("\n"), resolveDir: src },
    ...{ outfile, bundle: true, format: "esm", platform: "node", packages: "external", logLevel: "warning" },
  });
  try {
    return await import(outfile);
  } finally {
    rmSync(outfile);
  }
}

// Draws 10,000 worlds of a space of 65,536 packages among six parties, on one thread and on two. Run after `npm run build`:
//   node bench/worlds/run.mjs [draws]
import { createHash } from "node:crypto";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { caseOf } from "./case.mjs";

const { claimReader, joinClaims, worldRuns } = await import("../../packages/entente/dist/index.js");

const TWO = 2;
const quiet = { signal: { aborted: false }, progress: () => {} };
const [run] = worldRuns(caseOf(), "deal", { draws: Number(process.argv[2] ?? 10_000), seed: 42 });
const read = claimReader(run.request, quiet.signal);
const PART = 250;
const parts = Array.from({ length: Math.ceil(run.draws / PART) }, (_, k) => [
  k * PART,
  Math.min(run.draws, (k + 1) * PART),
]);

if (isMainThread) {
  // Both have loaded the library and drawn a little before the clock starts, as the first thread has.
  const workers = await Promise.all(Array.from({ length: TWO }, started));
  drawn(parts.slice(0, 2));
  const one = await timed(async () => drawn(parts));
  const two = await timed(() => onAll(workers));
  const same = one.hash === two.hash ? "the same bytes" : "DIFFERENT bytes";
  console.log(`${run.draws} worlds of 65,536 packages × 6 parties: zone and Nash deal; bars 3,000 and 1,800 ms`);
  for (const [threads, { ms, cpu }] of [
    ["1 thread", one],
    [`${TWO} threads`, two],
  ])
    console.log(`${threads}: ${ms} ms wall, ${cpu} ms of processor`);
  console.log(`${(one.ms / two.ms).toFixed(2)} × as fast on two by the clock; ${same}`);
  await Promise.all(workers.map((worker) => worker.terminate()));
} else {
  drawn(parts.slice(0, 2));
  parentPort.on("message", (ranges) => parentPort.postMessage(ranges.map((range) => [range[0], read(range, quiet)])));
  parentPort.postMessage("ready");
}

function started() {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { argv: [String(run.draws)] });
    worker.once("message", () => resolve(worker)).on("error", reject);
  });
}

function drawn(ranges) {
  return joinClaims(ranges.map((range) => read(range, quiet)));
}

async function onAll(workers) {
  const found = await Promise.all(
    workers.map((worker, k) => {
      worker.postMessage(parts.filter((_, at) => at % TWO === k));
      return new Promise((resolve) => worker.once("message", resolve));
    }),
  );
  return joinClaims(
    found
      .flat()
      .sort(([a], [b]) => a - b)
      .map(([, claims]) => claims),
  );
}

async function timed(make) {
  const start = performance.now();
  const before = process.cpuUsage();
  const claims = await make();
  const { user, system } = process.cpuUsage(before);
  const ms = Math.round(performance.now() - start);
  const hash = createHash("sha256").update(JSON.stringify(claims)).digest("hex");
  return { ms, cpu: Math.round((user + system) / 1000), hash };
}

// Draws 10,000 worlds of a space of 65,536 packages among six parties, on one thread and on two. Run after `npm run build`:
//   node bench/worlds/run.mjs [draws]
import { createHash } from "node:crypto";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
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
  drawn(parts.slice(0, 2));
  const one = await timed(async () => drawn(parts));
  const two = await timed(() => onTwo());
  const same = one.hash === two.hash ? "the same bytes" : "DIFFERENT bytes";
  console.log(`${run.draws} worlds of 65,536 packages × 6 parties: zone and Nash deal; bars 3,000 and 1,800 ms`);
  for (const [threads, { ms, cpu }] of [
    [1, one],
    [TWO, two],
  ])
    console.log(
      `${threads} thread${threads > 1 ? "s, their start included" : ""}: ${ms} ms wall, ${cpu} ms of processor`,
    );
  console.log(`${(one.ms / two.ms).toFixed(2)} × as fast on two by the clock; ${same}`);
} else parentPort.postMessage(workerData.parts.map((range) => [range[0], read(range, quiet)]));

function drawn(ranges) {
  return joinClaims(ranges.map((range) => read(range, quiet)));
}

async function onTwo() {
  const share = (k) => parts.filter((_, at) => at % TWO === k);
  const found = await Promise.all(
    Array.from({ length: TWO }, (_, k) => k).map(
      (k) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), {
            workerData: { parts: share(k) },
            argv: [String(run.draws)],
          });
          worker.on("message", resolve).on("error", reject);
        }),
    ),
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

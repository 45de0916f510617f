// Draws 10,000 worlds of a space of 65,536 packages among six parties, on one thread and on two. Run after `npm run build`:
//   node bench/worlds/run.mjs [draws]
import { createHash } from "node:crypto";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { caseOf } from "./case.mjs";

const { claimReader, joinClaims, worldRuns } = await import("../../packages/entente/dist/index.js");

const quiet = { signal: { aborted: false }, progress: () => {} };
const [run] = worldRuns(caseOf(), "deal", { draws: Number(process.argv[2] ?? 10_000), seed: 42 });
const read = claimReader(run.request, quiet.signal);
const PART = 250;
const parts = Array.from({ length: Math.ceil(run.draws / PART) }, (_, k) => [
  k * PART,
  Math.min(run.draws, (k + 1) * PART),
]);

if (isMainThread) {
  const one = await timed(async () => drawn(parts));
  const two = await timed(() => onTwo());
  const same = one.hash === two.hash ? "the same bytes" : "DIFFERENT bytes";
  console.log(`${run.draws} worlds of 65,536 packages × 6 parties: zone and Nash deal`);
  console.log(`one thread ${one.ms} ms; two threads ${two.ms} ms (${(one.ms / two.ms).toFixed(2)} ×); ${same}`);
} else parentPort.postMessage(workerData.parts.map((range) => [range[0], read(range, quiet)]));

function drawn(ranges) {
  return joinClaims(ranges.map((range) => read(range, quiet)));
}

async function onTwo() {
  const share = (k) => parts.filter((_, at) => at % 2 === k);
  const found = await Promise.all(
    [0, 1].map(
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
  const claims = await make();
  const hash = createHash("sha256").update(JSON.stringify(claims)).digest("hex");
  return { ms: Math.round(performance.now() - start), hash };
}

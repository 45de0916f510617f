import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  backtestRun,
  type Case,
  readCase,
  readIssueTables,
  runBacktestTask,
  type SourceText,
  sobolRequest,
  sourceTextOf,
  worldRuns,
} from "entente";
import { backtestWork } from "../src/runner/backtest-work.js";
import { codingWork } from "../src/runner/coding-work.js";
import { sobolWork } from "../src/runner/sobol-work.js";
import type { Kind, Watch, Work } from "../src/runner/work.js";
import { worldsWork } from "../src/runner/worlds-work.js";

/** What threads and workers run; it has to be built. */
export const script = fileURLToPath(new URL("../dist/runner/worker.js", import.meta.url));
export const isBuilt = existsSync(script);
if (!isBuilt) console.warn("The queue is not tried: the command is not built.");

/** Nobody looks, and nobody stops it. */
export const alone: Watch = { progress: () => {}, interrupted: () => new Promise(() => {}) };

export function shipped(id: string): Case {
  const { kase } = readCase(readFileSync(new URL(`../../../cases/${id}.case.yaml`, import.meta.url)), { file: id });
  if (kase === null) throw new Error(`${id} is not sound`);
  return kase;
}

const strait = shipped("strait");
const orchard = shipped("orchard");

/** Work of every kind, small, of a seed and a size of chunk. */
export function worksOf(seed: number, size: number): readonly Work<Kind, unknown>[] {
  const worlds = worldRuns(strait, "watch", { seed, draws: 24, worlds: "wild", consistent: true, correlate: "auto" });
  // Drawn until it is settled: after the first batch of a thousand, whatever else was drawn meanwhile.
  const stopping = worldRuns(orchard, "agree", { seed, draws: 3000, stop: true });
  const request = sobolRequest(orchard, { seed, sobol: 16 });
  if (request === null) throw new Error("orchard has inputs to study");
  const { tasks, next } = backtestRun(contests(seed), { seed, replicates: 1200 });
  const works = [
    worldsWork(worlds, size),
    worldsWork(stopping, 50 * size),
    sobolWork(request, 7 * size),
    backtestWork(tasks, { seed, size }),
    backtestWork(next(tasks.map(runBacktestTask)).tasks, { seed, size }),
    codingWork(strait, texts(seed)),
  ];
  return works as unknown as readonly Work<Kind, unknown>[];
}

/** Nine decided issues, two a proposal. */
function contests(seed: number) {
  const place = (k: number): number => (37 * k + 11 * seed) % 101;
  const rows = Array.from({ length: 27 }, (_, k) => {
    const issue = Math.floor(k / 3);
    const own = [`p${Math.floor(issue / 2)}`, `i${issue}`, `20${10 + issue}-05-01`];
    return [...own, `a${k % 3}`, place(k), 1 + place(k + 7), 1 + (k % 3), place(issue + 3), 50].join(",");
  });
  const text = `proposal,issue,date,actor,position,salience,capability,outcome,statusQuo\n${rows.join("\n")}\n`;
  return readIssueTables([{ file: "t.csv", text }]).contests;
}

/** Some documents that speak of fish, of lengths by the seed. */
function texts(seed: number): readonly SourceText[] {
  const said = [
    "North wants the total catch to be halved at once.",
    "The isles reject a quota beyond what the scientists advise.",
    "South said on 3 May 2023 that access to northern waters must be open.",
  ];
  return Array.from({ length: 5 }, (_, k) => {
    const text = Array.from({ length: 1 + ((seed + k) % 4) }, (_, j) => said[(j + k) % 3]).join("\n\n");
    return sourceTextOf({ id: `page${k}`, content: { text }, hash: `sha256:${k}` });
  });
}

import { type ClaimRun, chunksOf, type DrawnClaims, isSettled, joinClaims } from "entente";
import type { Results, Work } from "./work.js";

/** Worlds a chunk, at least, of a run that asks only until it is contradicted: each chunk asks until it is. */
const CONTRADICTED = 200;

/**
 * The worlds of some runs, each run's in the order of the runs.
 *
 * @param size - worlds a chunk: few, so that nobody is left with much while the others are done
 */
export function worldsWork(runs: readonly ClaimRun[], size: number): Work<"worlds", readonly DrawnClaims[]> {
  const parts: { readonly run: number; readonly range: readonly [number, number] }[] = [];
  // A run may stop after each batch, so no part lies across the end of one; of each, its first part and past its last.
  const batches: (readonly (readonly [number, number])[])[] = [];
  for (const [k, run] of longestFirst(runs))
    batches[k] = chunksOf(run).map(([from, to]): [number, number] => {
      const first = parts.length;
      // What ends within a chunk is done the sooner, the fewer chunks there are to begin.
      const many = run.request.until === "contradicted" ? Math.max(CONTRADICTED, size) : size;
      for (const [a, b] of chunksOf({ draws: to - from, stop: false }, many))
        parts.push({ run: k, range: [from + a, from + b] });
      return [first, parts.length];
    });
  // What was found of some results holds for these alone: the same work may be done again.
  const known = new WeakMap<Results<"worlds">, Looked[]>();
  return {
    kind: "worlds",
    seed: runs[0]?.request.seed ?? 0,
    input: runs,
    parts,
    isWanted: (index, results) => {
      const k = parts[index]?.run ?? 0;
      if (runs[k]?.stop !== true) return true;
      const all = known.get(results) ?? runs.map((): Looked => ({ kept: [], batches: 0, settled: false }));
      known.set(results, all);
      const looked = all[k] ?? { kept: [], batches: 0, settled: false };
      look(looked, batches[k] ?? [], results);
      return !looked.settled;
    },
    merge: (results) =>
      runs.map((run, k) => {
        const kept: DrawnClaims[] = [];
        for (const batch of batches[k] ?? []) {
          kept.push(...drawnIn(batch, results));
          // Where fewer are enough, up to the batch that showed it, whatever else was drawn meanwhile.
          if (run.stop && isSettled(joinClaims(kept))) break;
        }
        return joinClaims(kept);
      }),
  };
}

/** Runs with their numbers, those of long chunks first, so that nobody is left with one when the others are done. */
function longestFirst(runs: readonly ClaimRun[]): (readonly [number, ClaimRun])[] {
  const length = ({ request }: ClaimRun): number => (request.until === "contradicted" ? 1 : 0);
  return [...runs.entries()].sort(([, a], [, b]) => length(b) - length(a));
}

/** How far it was looked whether the batches of a run, from the first on, are enough. */
interface Looked {
  readonly kept: DrawnClaims[];
  batches: number;
  settled: boolean;
}

function look(looked: Looked, batches: readonly (readonly [number, number])[], results: Results<"worlds">): void {
  while (!looked.settled && looked.batches < batches.length) {
    const [first, end] = batches[looked.batches] ?? [0, 0];
    const drawn = drawnIn([first, end], results);
    if (drawn.length < end - first) return;
    looked.kept.push(...drawn);
    looked.batches += 1;
    looked.settled = isSettled(joinClaims(looked.kept));
  }
}

/** What is there of a batch, in draw order. */
function drawnIn([first, end]: readonly [number, number], results: Results<"worlds">): DrawnClaims[] {
  return Array.from({ length: end - first }, (_, k) => results.get(first + k)).filter((one) => one !== undefined);
}

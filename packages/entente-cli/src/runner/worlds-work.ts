import { type ClaimRun, chunksOf, type DrawnClaims, isSettled, joinClaims } from "entente";
import type { Results, Work } from "./work.js";

/**
 * The worlds of some runs, each run's in the order of the runs.
 *
 * @param size - worlds a chunk: few, so that nobody is left with much while the others are done
 */
export function worldsWork(runs: readonly ClaimRun[], size: number): Work<"worlds", readonly DrawnClaims[]> {
  const parts = runs.flatMap((run, k) => rangesOf(run, size).map((range) => ({ run: k, range })));
  const settled = new Set<number>();
  return {
    kind: "worlds",
    seed: runs[0]?.request.seed ?? 0,
    input: runs,
    parts,
    isWanted: (index, results) => {
      const k = parts[index]?.run ?? 0;
      if (runs[k]?.stop && !settled.has(k) && isEnough(runs[k], drawnOf(k, results), size)) settled.add(k);
      return !settled.has(k);
    },
    merge: (results) => runs.map((run, k) => joined(run, drawnOf(k, results))),
  };

  function drawnOf(k: number, results: Results<"worlds">): Map<number, DrawnClaims> {
    const own = [...results].flatMap(([index, claims]): [number, DrawnClaims][] => {
      const part = parts[index];
      return part?.run === k ? [[part.range[0], claims]] : [];
    });
    return new Map(own.sort(([a], [b]) => a - b));
  }
}

/** Ranges of a size, none across the end of a batch after which the run may stop. */
function rangesOf(run: ClaimRun, size: number): [number, number][] {
  return chunksOf(run).flatMap(([from, to]) =>
    chunksOf({ draws: to - from, stop: false }, size).map(([a, b]): [number, number] => [from + a, from + b]),
  );
}

/** The parts in draw order; where fewer are enough, up to the batch that showed it, whatever else was drawn meanwhile. */
function joined(run: ClaimRun, parts: ReadonlyMap<number, DrawnClaims>): DrawnClaims {
  const kept: DrawnClaims[] = [];
  for (const [from, to] of chunksOf(run)) {
    kept.push(...[...parts].filter(([at]) => at >= from && at < to).map(([, claims]) => claims));
    if (run.stop && isSettled(joinClaims(kept))) break;
  }
  return joinClaims(kept);
}

/** Whether the parts drawn from the first on already settle a run that is to stop. */
function isEnough(run: ClaimRun, parts: ReadonlyMap<number, DrawnClaims>, size: number): boolean {
  const whole: DrawnClaims[] = [];
  for (const [from, to] of chunksOf(run)) {
    const batch = chunksOf({ draws: to - from, stop: false }, size).map(([at]) => parts.get(from + at));
    if (batch.some((part) => part === undefined)) return false;
    whole.push(...batch.flatMap((part) => part ?? []));
    if (isSettled(joinClaims(whole))) return true;
  }
  return false;
}

import type { Moves } from "./moves.js";
import { ascending } from "./rank-order.js";

interface Mover {
  readonly back: Moves;
  /** The mover's ranks where only its improvements count; null: all its moves. */
  readonly rank: Int32Array | null;
}

/**
 * Least value that sequences of the movers' moves reach from each state, itself counted, no mover twice in a row: states in
 * ascending value, moves walked backwards. Every mover's moves into a state are walked at most once: O(moves).
 */
export function worstBackwards(movers: readonly Mover[], values: Int32Array): Int32Array {
  const count = movers.length;
  const labels = new Int32Array(values.length).fill(-1);
  // By state and mover: 1 where a sequence that the mover begins is known; 2 where its moves into the state are walked.
  const begun = new Uint8Array(values.length * count);
  const stack: number[] = [];
  for (const start of ascending(values)) {
    const value = values[start]!;
    if (labels[start] === -1) labels[start] = value;
    for (let m = 0; m < count; m++) walk(start, m, value);
    while (stack.length > 0) {
      const node = stack.pop() ?? 0;
      const first = node % count;
      for (let m = 0; m < count; m++) if (m !== first) walk((node - first) / count, m, value);
    }
  }
  return labels;

  function walk(x: number, m: number, value: number): void {
    const mover = movers[m];
    if (mover === undefined || (begun[x * count + m]! & 2) !== 0) return;
    begun[x * count + m]! |= 2;
    const { back, rank } = mover;
    for (let e = back.offsets[x]!; e < back.offsets[x + 1]!; e++) {
      const y = back.targets[e]!;
      if (rank !== null && rank[y]! >= rank[x]!) continue;
      if ((begun[y * count + m]! & 1) !== 0) continue;
      begun[y * count + m]! |= 1;
      if (labels[y] === -1) labels[y] = value;
      stack.push(y * count + m);
    }
  }
}

/** Visits each state, other than x, that sequences of moves reach from x, no mover twice in a row. */
export function visitSequences(movers: readonly Moves[], x: number, visit: (y: number) => boolean): boolean {
  const count = movers.length;
  const arrived = new Set<number>();
  const seen = new Set<number>([x]);
  const queue: number[] = [];
  const step = (from: number, m: number): boolean => {
    const moves = movers[m];
    if (moves === undefined) return false;
    for (let e = moves.offsets[from]!; e < moves.offsets[from + 1]!; e++) {
      const y = moves.targets[e]!;
      if (arrived.has(y * count + m)) continue;
      arrived.add(y * count + m);
      queue.push(y * count + m);
      if (seen.has(y)) continue;
      seen.add(y);
      if (visit(y)) return true;
    }
    return false;
  };
  for (let m = 0; m < count; m++) if (step(x, m)) return true;
  for (let k = 0; k < queue.length; k++) {
    const node = queue[k] ?? 0;
    const last = node % count;
    for (let m = 0; m < count; m++) if (m !== last && step((node - last) / count, m)) return true;
  }
  return false;
}

import type { PairGains } from "./polarisation.js";

/** A split of nodes into two camps and the sum of what its pairs gain, each pair once. */
export interface ScoredSplit {
  readonly gain: number;
  /** 1 for the camp of the first node, 0 for the other. */
  readonly camps: Uint8Array;
}

/** Splits whose sums differ by less than this part of them are level; the first in the order of the search is kept. */
const LEVEL = 1e-12;

/**
 * The split into two camps whose pairs gain most, by trying every one: 2ⁿ⁻¹ at most. The first node is in the first camp.
 *
 * @param size - nodes in the first camp; null: any, so that the other may be empty
 */
export function bestSplit(n: number, { first, second, across }: PairGains, size: number | null): ScoredSplit {
  const camps = new Uint8Array(n);
  // At [depth · n + node]: what a later node would gain with the nodes placed so far, in either camp.
  const asFirst = new Float64Array((n + 1) * n);
  const asSecond = new Float64Array((n + 1) * n);
  let best = Number.NEGATIVE_INFINITY;
  let found = new Uint8Array(n);
  const place = (depth: number, gain: number, left: number): void => {
    if (depth === n) {
      if (gain > best + LEVEL * Math.abs(best) || best === Number.NEGATIVE_INFINITY) {
        best = gain;
        found = camps.slice();
      }
      return;
    }
    const row = depth * n;
    const next = row + n;
    if (left !== 0) {
      camps[depth] = 1;
      for (let u = depth + 1; u < n; u++) {
        asFirst[next + u] = asFirst[row + u]! + first[row + u]!;
        asSecond[next + u] = asSecond[row + u]! + across[row + u]!;
      }
      place(depth + 1, gain + asFirst[row + depth]!, left - 1);
    }
    if (depth > 0 && (size === null || left < n - depth)) {
      camps[depth] = 0;
      for (let u = depth + 1; u < n; u++) {
        asFirst[next + u] = asFirst[row + u]! + across[row + u]!;
        asSecond[next + u] = asSecond[row + u]! + second[row + u]!;
      }
      place(depth + 1, gain + asSecond[row + depth]!, left);
    }
  };
  place(0, 0, size ?? -1);
  return { gain: best, camps: found };
}

import { countOnes, type HalfPlayer } from "./half-player.js";

/** The most that the fast assignments give one player which are open to it, by slow assignment. */
export interface BestOpen {
  /** For sums that were filled anew, of the fast assignments marked. */
  readonly renew: (among: Int32Array) => void;
  /** −∞ where none is open. */
  readonly at: (a: number) => number;
}

/** Found once for all slow assignments of one class that leave the same open. */
export function bestOpen(player: HalfPlayer, words: number): BestOpen {
  const { open, fast, classOf } = player;
  const known = new Float64Array((1 + open.rows.length / words) * fast.length);
  let marked: Int32Array = new Int32Array();
  return {
    renew: (among) => {
      marked = among;
      known.fill(Number.NaN);
    },
    at: (a) => {
      const from = open.at(a);
      const c = classOf[a]!;
      const kind = (from < 0 ? 0 : 1 + from / words) * fast.length + c;
      if (Number.isNaN(known[kind]!)) known[kind] = bestOf(fast[c]!, marked, { rows: open.rows, from });
      return known[kind]!;
    },
  };
}

function bestOf(
  { sums, sorted, order }: HalfPlayer["fast"][number],
  among: Int32Array,
  { rows, from }: { readonly rows: Int32Array; readonly from: number },
): number {
  const bitsOf = (w: number): number => (from < 0 ? among[w]! : among[w]! & rows[from + w]!);
  let ones = 0;
  for (let w = 0; w < among.length; w++) ones += countOnes(bitsOf(w));
  // Where many are open, the first in descending order is soon found; where few are, they are looked through.
  if (ones * ones > order.length) {
    let k = 0;
    while (((bitsOf(order[k]! >>> 5) >>> (order[k]! & 31)) & 1) === 0) k++;
    return sorted[k]!;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let w = 0; ones > 0 && w < among.length; w++)
    for (let rest = bitsOf(w); rest !== 0; rest &= rest - 1)
      most = Math.max(most, sums[32 * w + 31 - Math.clz32(rest & -rest)]!);
  return most;
}

import { type Box, boxOf, overlap } from "./draw.js";
import type { TextMark } from "./scene.js";

export interface Wanted {
  /** Where its middle should stand. */
  readonly at: number;
  /** Room it takes along the line. */
  readonly size: number;
}

/**
 * Middles of things laid along a line without overlap, in their order, as near as can be to where each should stand
 * (least squares, by pooling neighbours), inside `from` … `to` where they fit.
 */
export function spread(wanted: readonly Wanted[], from: number, to: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a]?.at ?? 0) - (wanted[b]?.at ?? 0) || a - b);
  interface Pool {
    sum: number;
    count: number;
    size: number;
    readonly members: { readonly index: number; readonly offset: number }[];
  }
  const pools: Pool[] = [];
  const startOf = ({ sum, count, size }: Pool): number => Math.max(from, Math.min(to - size, sum / count));
  for (const index of order) {
    const { at, size } = wanted[index] ?? { at: 0, size: 0 };
    let pool: Pool = { sum: at - size / 2, count: 1, size, members: [{ index, offset: 0 }] };
    for (
      let last = pools.at(-1);
      last !== undefined && startOf(last) + last.size > startOf(pool);
      last = pools.at(-1)
    ) {
      pools.pop();
      const shift = last.size;
      pool = {
        sum: last.sum + pool.sum - shift * pool.count,
        count: last.count + pool.count,
        size: last.size + pool.size,
        members: [
          ...last.members,
          ...pool.members.map(({ index: i, offset }) => ({ index: i, offset: offset + shift })),
        ],
      };
    }
    pools.push(pool);
  }
  const middles: number[] = new Array(wanted.length).fill(0);
  for (const pool of pools)
    for (const { index, offset } of pool.members)
      middles[index] = startOf(pool) + offset + (wanted[index]?.size ?? 0) / 2;
  return middles;
}

/** Places each label at the first of its candidates that touches nothing placed before; those without room are left out. */
export function placeLabels(
  labels: readonly (readonly TextMark[])[],
  taken: readonly Box[] = [],
): { readonly placed: readonly TextMark[]; readonly dropped: number } {
  const boxes = [...taken];
  const placed: TextMark[] = [];
  for (const candidates of labels) {
    const free = candidates.find((one) => !boxes.some((box) => overlap(boxOf(one), box, 3)));
    if (free === undefined) continue;
    boxes.push(boxOf(free));
    placed.push(free);
  }
  return { placed, dropped: labels.length - placed.length };
}

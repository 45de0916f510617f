import { count, emptyTally } from "../../numerics/discourse/tally.js";
import { type Network, type NetworkKind, networkFrom } from "./network.js";
import type { Said } from "./said.js";

/** How windows move over the statements. */
export interface Windows {
  /** `days`: a window covers so many days; `statements`: so many statements in the order of their days. */
  readonly by: "days" | "statements";
  /** Days or statements a window covers, and by how many the next one begins later; whole numbers of 1 or more. */
  readonly size: number;
  readonly step: number;
}

/** A network of the statements of one window: from a day on, before another; days since 1970. */
export interface WindowNetwork extends Network {
  readonly from: number;
  readonly before: number;
}

/**
 * Networks of moving windows, one after the other; undated statements are in none. The first begins with the first statement,
 * the last is the first that reaches the last statement. Statements are counted in and out, so a window costs what moved.
 */
export function* windowNetworks(said: Said, kind: NetworkKind, { by, size, step }: Windows): Generator<WindowNetwork> {
  const { holder, cell, day } = said;
  const dated = holder.length - said.undated;
  const tally = emptyTally(said.holders.length, said.cells);
  let low = 0;
  let high = 0;
  const move = (from: number, to: number): void => {
    for (; high < to; high++) count(tally, holder[high] ?? 0, cell[high] ?? 0, 1);
    for (; low < from; low++) count(tally, holder[low] ?? 0, cell[low] ?? 0, -1);
  };
  const first = day[0] ?? 0;
  for (let k = 0; dated > 0; k++) {
    const begin = k * step;
    const from = by === "days" ? first + begin : (day[begin] ?? 0);
    const upTo = by === "days" ? firstNotBefore(day, from + size, dated) : Math.min(dated, begin + size);
    const since = by === "days" ? firstNotBefore(day, from, dated) : Math.min(begin, dated);
    // Steps beyond a window may leave statements between two of them: they are counted in and out at once.
    move(0, Math.max(upTo, since));
    move(since, upTo);
    const before = by === "days" ? from + size : (day[Math.max(upTo - 1, 0)] ?? 0) + 1;
    yield { ...networkFrom(tally, said, { kind, statements: upTo - since }), from, before };
    if (upTo >= dated || begin + step >= (by === "days" ? Number.POSITIVE_INFINITY : dated)) return;
  }
}

/** How many of the first `dated` days, which rise, lie before a day. */
function firstNotBefore(day: Float64Array, bound: number, dated: number): number {
  let low = 0;
  let high = dated;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((day[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

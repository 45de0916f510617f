/** Where the bracket of a red line can stand, and the test that the line then makes of the issue. */
export interface Reach {
  /** Number of the option at which it stands. */
  readonly option: number;
  /** As a case writes it, with `|` between options of a list; null where nothing is forbidden any more. */
  readonly test: string | null;
}

/** A stretch of forbidden options between allowed neighbours, by option numbers. */
interface Run {
  readonly after: number | null;
  readonly before: number | null;
  readonly forbidden: readonly number[];
}

interface Ladder {
  readonly ids: readonly string[];
  /** Places of the options on the ladder, by which a case compares. */
  readonly places: ArrayLike<number>;
  /** Options as they stand along the picture. */
  readonly order: readonly number[];
  /** 1 where the line allows it. */
  readonly passes: ArrayLike<number>;
}

/**
 * Where the bracket on one side of a forbidden stretch can be moved to: along the allowed options that it bounds, which hardens
 * the line, and along the stretch itself, which softens it.
 *
 * @param side - `opens`: the bracket before the stretch; `closes`: the one behind it
 */
export function reachesOf({ ids, places, order, passes }: Ladder, run: Run, side: "opens" | "closes"): Reach[] {
  const bound = side === "opens" ? run.after : run.before;
  if (bound === null) return [];
  const [first, last] = [order.indexOf(run.forbidden[0] ?? -1), order.indexOf(run.forbidden.at(-1) ?? -1)];
  const allowed = blockAt(order.indexOf(bound));
  const [from, to] = side === "opens" ? [allowed.from, last] : [first, allowed.to];
  return order.slice(from, to + 1).map((option, k) => {
    const stands = from + k;
    const next = ids.map((_, o) => {
      const at = order.indexOf(o);
      if (at < from || at > to) return passes[o] === 1;
      return side === "opens" ? at <= stands : at >= stands;
    });
    return { option, test: testOf(ids, places, next) };
  });

  /** The allowed options in a row round one of them. */
  function blockAt(at: number): { readonly from: number; readonly to: number } {
    let [low, high] = [at, at];
    while (passes[order[low - 1] ?? -1] === 1) low -= 1;
    while (passes[order[high + 1] ?? -1] === 1) high += 1;
    return { from: low, to: high };
  }
}

/** The shortest test of a case that allows just these options. */
function testOf(ids: readonly string[], places: ArrayLike<number>, allowed: readonly boolean[]): string | null {
  const at = (option: number): number => places[option] ?? 0;
  const within = ids.flatMap((_, o) => (allowed[o] ? [o] : []));
  if (within.length === ids.length) return null;
  const same = (holds: (option: number) => boolean): boolean => ids.every((_, o) => holds(o) === (allowed[o] === true));
  const [only = -1] = within;
  if (within.length === 1) return `= ${ids[only]}`;
  const lowest = within.toSorted((a, b) => at(a) - at(b))[0] ?? -1;
  const highest = within.toSorted((a, b) => at(b) - at(a))[0] ?? -1;
  if (same((o) => at(o) >= at(lowest))) return `>= ${ids[lowest]}`;
  if (same((o) => at(o) <= at(highest))) return `<= ${ids[highest]}`;
  return within.map((o) => ids[o]).join("|");
}

import type { Test } from "../case/condition.js";
import { holds, type Space } from "../case/space/space.js";
import { type Reach, reachesOf } from "./line-reach.js";

/** A stretch of a ladder that a red line forbids: from the last allowed option, or the ladder's end, to the next. */
export interface Stretch {
  readonly line: string;
  readonly party: string;
  readonly sacred: boolean;
  /** Whether its `when` holds at the package that is shown. */
  readonly active: boolean;
  /** Option numbers of the allowed neighbours; null at an end of the ladder. */
  readonly after: number | null;
  readonly before: number | null;
  readonly forbidden: readonly number[];
  /** Where its brackets can be moved to. */
  readonly reach: Readonly<Record<"opens" | "closes", readonly Reach[]>>;
}

/** What red lines forbid on one issue, along places given for its options (any axis will do). */
export function stretchesOn(
  space: Space,
  issue: number,
  { places, shown }: { readonly places: ArrayLike<number>; readonly shown: ArrayLike<number> },
): Stretch[] {
  const order = Array.from(space.options[issue] ?? [], (_, o) => o).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  return space.redLines.flatMap(({ id, party, sacred, when, require }) =>
    require
      .filter((test) => test.issue === issue)
      .flatMap((test) =>
        runsOf(test, order).map((run) => ({
          reach: { opens: reachOf(test, run, "opens"), closes: reachOf(test, run, "closes") },
          line: id,
          party: space.parties[party] ?? "",
          sacred,
          active: holds(when, shown),
          ...run,
        })),
      ),
  );

  function reachOf({ passes }: Test, run: Run, side: "opens" | "closes"): Reach[] {
    const [ids = [], ladder = []] = [space.options[issue], space.places[issue]];
    return reachesOf({ ids, places: ladder, order, passes }, run, side);
  }
}

type Run = Pick<Stretch, "after" | "before" | "forbidden">;

function runsOf({ passes }: Test, order: readonly number[]): Run[] {
  const runs: { after: number | null; before: number | null; forbidden: number[] }[] = [];
  let last: number | null = null;
  let open = false;
  for (const option of order) {
    const run = open ? runs.at(-1) : undefined;
    if (passes[option] === 1) {
      if (run !== undefined) run.before = option;
      open = false;
      last = option;
    } else if (run !== undefined) run.forbidden.push(option);
    else {
      runs.push({ after: last, before: null, forbidden: [option] });
      open = true;
    }
  }
  return runs;
}

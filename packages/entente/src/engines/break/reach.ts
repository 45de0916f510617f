import type { Asked } from "../asked.js";
import type { Mobility } from "./mobility.js";
import type { PackageStates } from "./package-states.js";
import type { Stability, State } from "./stability-schema.js";

export interface Step {
  readonly by: readonly number[];
  readonly to: number;
}

/** One way of moving: visits what `mover` can move to from x. */
export type Moving = (mover: number, x: number, visit: (y: number) => boolean) => boolean;

/** A shortest path by single movers' moves, breadth first; null where there is none, or undecided after so many visits. */
function shortestPath(
  { from, to, movers }: { readonly from: number; readonly to: number; readonly movers: readonly number[] },
  moving: Moving,
  visits: number,
): Step[] | null | "undecided" {
  if (from === to) return [];
  const before = new Map<number, { x: number; by: number }>();
  let queue = [from];
  let left = visits;
  while (queue.length > 0) {
    const next: number[] = [];
    for (const x of queue)
      for (const by of movers) {
        const found = moving(by, x, (y) => {
          if (--left < 0) return true;
          if (y === from || before.has(y)) return false;
          before.set(y, { x, by });
          next.push(y);
          return y === to;
        });
        if (found) return left < 0 ? "undecided" : pathBack(before, from, to);
      }
    queue = next;
  }
  return null;
}

function pathBack(before: ReadonlyMap<number, { x: number; by: number }>, from: number, to: number): Step[] {
  const steps: Step[] = [];
  for (let at = to; at !== from; ) {
    const step = before.get(at);
    if (step === undefined) break;
    steps.unshift({ by: [step.by], to: at });
    at = step.x;
  }
  return steps;
}

export type Reach = NonNullable<Stability["reach"]>;

/** Visits that looking for one path may take. */
const VISITS = 200_000;

interface Sought {
  readonly mobility: Mobility;
  readonly states: PackageStates;
  readonly target: number;
  readonly nameOf: (state: number) => State;
}

/** Ways from the status quo to the target: by any moves, by moves that each improve their mover, by the table in one act. */
export function reachOf(asked: Asked, { mobility, states, target, nameOf }: Sought): Reach {
  const { space, table } = asked;
  const from = states.stateOf(space.statusQuo);
  const sought = { from, to: target, movers: mobility.movers };
  const named = (path: Step[] | null | "undecided"): Reach["anyMoves"] =>
    path === null || path === "undecided"
      ? path
      : path.map(({ by, to }) => ({ by: by.map((p) => space.parties[p] ?? ""), to: nameOf(to) }));
  const jointly =
    from === target ||
    (table.members.every((party) => states.gain(party, target, from) >= 0) &&
      states.visit(table.members, from, (y) => y === target));
  return {
    anyMoves: named(shortestPath(sought, (mover, x, visit) => states.visit([mover], x, visit), VISITS)),
    improvements: named(
      shortestPath(
        sought,
        (mover, x, visit) => states.visit([mover], x, (y) => states.gain(mover, y, x) > 0 && visit(y)),
        VISITS,
      ),
    ),
    joint: jointly ? named(from === target ? [] : [{ by: table.members, to: target }]) : null,
  };
}

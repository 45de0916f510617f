import { namePackage } from "../../case/space/space.js";
import type { Budget } from "../../numerics/graph-model/judge-state.js";
import type { Asked } from "../asked.js";
import { isMove } from "./is-move.js";
import type { Mobility } from "./mobility.js";
import type { PackageStates } from "./package-states.js";
import type { Stability, State } from "./stability-schema.js";
import { scoring } from "./state-scores.js";

const EPSILON = 1e-9;

export interface Step {
  readonly by: readonly number[];
  readonly to: number;
}

/** One way of moving: visits what `mover` can move to from x. */
export type Moving = (mover: number, x: number, visit: (y: number) => boolean, budget: Budget) => boolean;

/** A shortest path by single movers' moves, breadth first; null where there is none, or undecided after so many visits. */
function shortestPath(
  { from, to, movers }: { readonly from: number; readonly to: number; readonly movers: readonly number[] },
  moving: Moving,
  visits: number,
): Step[] | null | "undecided" {
  if (from === to) return [];
  const before = new Map<number, { x: number; by: number }>();
  let queue = [from];
  const budget = { left: visits };
  while (queue.length > 0) {
    const next: number[] = [];
    for (const x of queue)
      for (const by of movers) {
        const stopped = moving(
          by,
          x,
          (y) => {
            if (y === from || before.has(y)) return false;
            before.set(y, { x, by });
            next.push(y);
            return y === to;
          },
          budget,
        );
        if (stopped) return before.has(to) ? pathBack(before, from, to) : "undecided";
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

/** The table's one act, where there are too many states for paths to be looked for. */
export function reachByOneAct(asked: Asked, mobility: Mobility, target: ArrayLike<number>): Reach {
  const { space, table } = asked;
  const { statusQuo: from } = space;
  const score = scoring(space);
  const here = space.issues.every((_, i) => from[i] === target[i]);
  const jointly =
    table.members.every((party) => score(party, target) - score(party, from) >= -EPSILON) &&
    isMove(asked, mobility, table.members, { from, to: target });
  const act = { by: table.members.map((p) => space.parties[p] ?? ""), to: namePackage(space, target) };
  if (here) return { anyMoves: [], improvements: [], joint: [] };
  return { anyMoves: "undecided", improvements: "undecided", joint: jointly ? [act] : null };
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
      states.canMove(table.members, from, target));
  return {
    anyMoves: named(shortestPath(sought, (mover, x, visit, budget) => states.visit([mover], x, visit, budget), VISITS)),
    improvements: named(
      shortestPath(
        sought,
        (mover, x, visit, budget) => states.visit([mover], x, (y) => states.gain(mover, y, x) > 0 && visit(y), budget),
        VISITS,
      ),
    ),
    joint: jointly ? named(from === target ? [] : [{ by: table.members, to: target }]) : null,
  };
}

import type { Ordering, RedLine } from "../../case/model.js";
import { type Lattice, type Levels, type Line, meetsSet } from "../../numerics/roadmap/lattice.js";
import type { Asked } from "../asked.js";
import { accepts } from "../forum/consent.js";
import type { Target } from "../target.js";
import { type Axis, axesOf, between } from "./axes.js";
import { actingTogether, type Holders, holdersOf } from "./holders.js";
import { levelSetOf } from "./level-conditions.js";

const EPSILON = 1e-9;

/** Everything between the status quo and the target that a search for an order needs. */
export interface Course {
  readonly asked: Asked;
  readonly target: Target;
  readonly axes: readonly Axis[];
  readonly holders: Holders;
  /** Members and addressees with a utility, as indexes into the space's parties, in the author's order. */
  readonly seats: readonly number[];
  /** Those of them that accept the target; the others' exposure does not count. */
  readonly counted: readonly number[];
  /** u − r of a party of the space at a stop. */
  readonly gainAt: (party: number, levels: Levels) => number;
  /** What a party would lose there against walking away; nothing up to 1e-9. */
  readonly lossAt: (party: number, levels: Levels) => number;
  readonly redLines: readonly (readonly [string, RedLine])[];
  readonly orderings: readonly (readonly [string, Ordering])[];
  /** Orderings whose later part holds already: they bind nothing. */
  readonly moot: readonly string[];
  /** Numbers of orderings that the target itself contradicts. */
  readonly contradicted: ReadonlySet<number>;
  readonly lattice: Lattice;
}

export function courseOf(asked: Asked, target: Target, grain: number): Course {
  const { space, table, view } = asked;
  const axes = axesOf(space, target.options, grain);
  const seats = [...new Set([...table.members, ...table.toward])].sort((a, b) => a - b);
  const counted = seats.filter((party) => accepts(space, party, target.options));
  const holders = holdersOf(
    asked,
    axes,
    counted.map((party) => table.handOf[party] ?? -1),
  );
  const ids = new Set(seats.map((party) => space.parties[party] ?? ""));
  const start = new Int32Array(axes.length);
  const end = Int32Array.from(axes, ({ rungs }) => rungs.length - 1);
  const redLines = view.redLines.filter(([, { party }]) => ids.has(party));
  const demands = view.orderings
    .filter(([, { party }]) => ids.has(party))
    .map(([id, ordering]) => ({
      id,
      ordering,
      first: levelSetOf(asked, axes, ordering.first),
      before: levelSetOf(asked, axes, ordering.before),
    }));
  const binding = demands.filter(({ before }) => !meetsSet(before, start));
  const contradicted = binding.flatMap(({ first, before }, k) =>
    meetsSet(before, end) && !meetsSet(first, end) ? [k] : [],
  );
  const gainAt = gainsOver(asked, axes);
  const lossAt = (party: number, levels: Levels): number => {
    const gain = gainAt(party, levels);
    return gain < -EPSILON ? -gain : 0;
  };
  return {
    asked,
    target,
    axes,
    holders,
    seats,
    counted,
    gainAt,
    lossAt,
    redLines,
    orderings: binding.map(({ id, ordering }) => [id, ordering] as const),
    moot: demands.filter(({ before }) => meetsSet(before, start)).map(({ id }) => id),
    contradicted: new Set(contradicted),
    lattice: {
      lengths: axes.map(({ rungs }) => rungs.length),
      exposureAt: (levels) => {
        let most = 0;
        for (const party of counted) most = Math.max(most, lossAt(party, levels));
        return most;
      },
      lines: redLines.map(
        ([, { when = {}, require }]): Line => ({
          when: levelSetOf(asked, axes, when),
          require: levelSetOf(asked, axes, require),
        }),
      ),
      orderings: binding,
      together: togetherOver(holders),
    },
  };
}

/** Utility less reservation at a stop; between two options a party's value lies between the two. */
function gainsOver(asked: Asked, axes: readonly Axis[]): Course["gainAt"] {
  const { space, view } = asked;
  const linkages = view.linkages.flatMap(([id, { party, when }]) => {
    const linked = space.linkages.find((one) => one.id === id);
    return linked === undefined ? [] : [{ party: space.parties.indexOf(party), units: linked.units, when }];
  });
  const moving = new Set(axes.map(({ issue }) => issue));
  const bonuses = linkages.map(({ party, units, when }) => ({ party, units, holds: levelSetOf(asked, axes, when) }));
  const of = space.parties.map((_, party) => {
    const terms = space.terms[party] ?? [];
    const still = terms.reduce((sum, own, i) => sum + (moving.has(i) ? 0 : (own[space.statusQuo[i] ?? 0] ?? 0)), 0);
    return {
      still: still - (space.reservation[party] ?? 0),
      scale: space.scale[party] ?? 1,
      steps: axes.map(({ issue, rungs }) => Float64Array.from(rungs, (rung) => between(terms[issue] ?? [], rung))),
      bonuses: bonuses.filter((bonus) => bonus.party === party),
    };
  });
  return (party, levels) => {
    const own = of[party];
    if (own === undefined) return 0;
    let units = own.still;
    for (let k = 0; k < own.steps.length; k++) units += own.steps[k]?.[levels[k] ?? 0] ?? 0;
    for (const { holds, units: bonus } of own.bonuses) if (meetsSet(holds, levels)) units += bonus;
    return units / own.scale;
  };
}

/** Whether two steps can be one: whether different holders act, looked up by the rungs that they end on. */
function togetherOver(holders: Holders): Lattice["together"] {
  const offsets = holders.map((_, axis) => holders.slice(0, axis).reduce((sum, rungs) => sum + rungs.length, 0));
  const all = holders.flat();
  const can = new Uint8Array(all.length * all.length);
  all.forEach((one, a) => {
    all.forEach((other, b) => {
      if (actingTogether(one, other) !== null) can[a * all.length + b] = 1;
    });
  });
  return (axis, to, other, otherTo) =>
    can[((offsets[axis] ?? 0) + to) * all.length + (offsets[other] ?? 0) + otherTo] === 1;
}

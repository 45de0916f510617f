import { sumHalf } from "../../case/space/draws/half.js";
import { bestPathBy, type Path } from "../../numerics/roadmap/best-path.js";
import {
  type Dropped,
  type Lattice,
  type LevelSet,
  meetsSet,
  QUANTA,
  quantaOf,
  stopsOf,
} from "../../numerics/roadmap/lattice.js";
import { type OpenSteps, openSteps } from "../../numerics/roadmap/open-steps.js";
import { type Conditions, tableConditions } from "../../numerics/roadmap/tabled.js";
import { type Asked, sharedByWorlds } from "../asked.js";
import { accepts } from "../forum/consent.js";
import { type Axis, axesOf, between, nameRung } from "../order/axes.js";
import { levelSetOf } from "../order/level-conditions.js";
import type { Target } from "../target.js";
import type { Claim } from "./claim.js";

export const NO_WAY = "no way";
export const NOTHING_TO_DO = "nothing to do";

/** Stops up to which what does not differ between worlds is kept for each target. */
const MOST_STOPS = 2 ** 15;
const EPSILON = 1e-9;

/** A first step as a claim says it. */
export function stepInWords(changes: readonly { readonly issue: string; readonly to: string | number }[]): string {
  return changes.map(({ issue, to }) => `${issue} to ${to}`).join(", ");
}

/** How exposed whoever is most exposed on the way, at the worst stop and over all stops. */
export function exposureOf({ worst, sum }: Pick<Path, "worst" | "sum">): Claim["figures"] {
  return { maxExposure: worst / QUANTA, totalExposure: sum / QUANTA };
}

/** All that a search for an order to one target needs and no world changes. */
interface Ground {
  readonly axes: readonly Axis[];
  /** With the lines and orderings of all worlds. */
  readonly conditions: Conditions;
  /** Steps that are open in the worlds that drop the same lines and orderings, by these. */
  readonly steps: Map<string, OpenSteps>;
  readonly seats: readonly number[];
  readonly lines: readonly string[];
  readonly orderings: readonly string[];
  /** Numbers of orderings that the target itself contradicts. */
  readonly contradicted: readonly number[];
  /** Stops at which linkages hold, as lines that they break; numbers of linkages by their ids. */
  readonly linked: Conditions;
  readonly linkages: ReadonlyMap<string, number>;
}

/**
 * The first step of the best order to a target by single steps in a world, as a claim says it: what only the target
 * decides is kept from world to world, and no more than the exposure of its stops is computed anew.
 *
 * @returns null where this is no world, or too much to keep
 */
export function firstStep(
  asked: Asked,
  target: Target,
  { grain, skips }: { readonly grain: number; readonly skips: boolean },
): Claim | null {
  const { worldOf, space, view } = asked;
  if (worldOf === null || worldOf.space.parties !== space.parties) return null;
  const axes = axesOf(space, target.options, grain);
  if (stopsOf({ lengths: axes.map(({ rungs }) => rungs.length) }) > MOST_STOPS) return null;
  const shared = { known: knownGrounds, key: `${grain} ${target.options.join()}` };
  const ground = sharedByWorlds(asked, shared, () => groundOf(worldOf, axes));
  const lines = new Set(view.redLines.map(([id]) => id));
  const orderings = new Set(view.orderings.map(([id]) => id));
  if (ground.contradicted.some((k) => orderings.has(ground.orderings[k] ?? ""))) return { words: NO_WAY, figures: {} };
  const steps = stepsIn(
    ground,
    { lines: missing(ground.lines, lines), orderings: missing(ground.orderings, orderings) },
    skips,
  );
  const paths = bestPathBy(steps, {
    ...ground.conditions,
    exposure: exposureOver(asked, ground, { target, live: steps.live }),
  });
  if (paths === null) return { words: NO_WAY, figures: {} };
  const [from, to] = paths.best.stops;
  if (from === undefined || to === undefined) return { words: NOTHING_TO_DO, figures: {} };
  const changes = axes.flatMap((axis, k) =>
    to[k] === from[k] ? [] : [{ issue: space.issues[axis.issue] ?? "", to: nameRung(space, axis, to[k] ?? 0) }],
  );
  return { words: stepInWords(changes), figures: exposureOf(paths.best) };
}

function stepsIn({ conditions, steps }: Ground, dropped: Dropped, skips: boolean): OpenSteps {
  const key = `${[...dropped.lines].join()};${[...dropped.orderings].join()};${skips}`;
  const known = steps.get(key) ?? openSteps(conditions, { reach: skips ? "later" : "next", axes: "single" }, dropped);
  steps.set(key, known);
  return known;
}

const knownGrounds = (): Map<string, Ground> => new Map();

const NOWHERE: LevelSet = { never: true, on: [] };

function groundOf(stated: Asked, axes: readonly Axis[]): Ground {
  const { space, table, view } = stated;
  const seats = [...new Set([...table.members, ...table.toward])].sort((a, b) => a - b);
  const ids = new Set(seats.map((party) => space.parties[party] ?? ""));
  const start = new Int32Array(axes.length);
  const end = Int32Array.from(axes, ({ rungs }) => rungs.length - 1);
  const redLines = view.redLines.filter(([, { party }]) => ids.has(party));
  const demands = view.orderings
    .filter(([, { party }]) => ids.has(party))
    .map(([id, { first, before }]) => ({
      id,
      first: levelSetOf(stated, axes, first),
      before: levelSetOf(stated, axes, before),
    }))
    .filter(({ before }) => !meetsSet(before, start));
  const lattice: Lattice = {
    lengths: axes.map(({ rungs }) => rungs.length),
    exposureAt: () => 0,
    lines: redLines.map(([, { when = {}, require }]) => ({
      when: levelSetOf(stated, axes, when),
      require: levelSetOf(stated, axes, require),
    })),
    orderings: demands,
    together: () => false,
  };
  const linkages = view.linkages.filter(([, { party }]) => ids.has(party));
  const linked = tableConditions({
    ...lattice,
    lines: linkages.map(([, { when }]) => ({ when: levelSetOf(stated, axes, when), require: NOWHERE })),
    orderings: [],
  });
  return {
    axes,
    conditions: tableConditions(lattice),
    steps: new Map(),
    seats,
    lines: redLines.map(([id]) => id),
    orderings: demands.map(({ id }) => id),
    contradicted: demands.flatMap(({ first, before }, k) =>
      meetsSet(before, end) && !meetsSet(first, end) ? [k] : [],
    ),
    linked,
    linkages: new Map(linkages.map(([id], k) => [id, k])),
  };
}

/** What is lost at each live stop by whoever, of those that accept the target, loses most there, in quanta. */
function exposureOver(
  { space }: Asked,
  { axes, conditions, seats, linked, linkages }: Ground,
  { target, live }: { readonly target: Target; readonly live: Int32Array },
): Float64Array {
  const { stops } = conditions;
  const least = new Float64Array(stops);
  const units = new Float64Array(stops);
  const moving = new Set(axes.map(({ issue }) => issue));
  for (const party of seats) {
    if (!accepts(space, party, target.options)) continue;
    const terms = space.terms[party] ?? [];
    let still = -(space.reservation[party] ?? 0);
    terms.forEach((own, i) => {
      if (!moving.has(i)) still += own[space.statusQuo[i] ?? 0] ?? 0;
    });
    const steps = axes.map(({ issue, rungs }) => Float64Array.from(rungs, (rung) => between(terms[issue] ?? [], rung)));
    // Whoever is exposed nowhere, however each issue stands, need not be looked at stop by stop.
    const bonuses = space.linkages.filter((linkage) => linkage.party === party && linkages.has(linkage.id));
    const lowest =
      steps.reduce((sum, own) => sum + Math.min(...own), still) +
      bonuses.reduce((sum, { units: added }) => sum + Math.min(0, added), 0);
    if (lowest >= 0) continue;
    sumHalf(steps, 0, steps.length, units);
    for (const { id, units: added } of bonuses) {
      const k = linkages.get(id) ?? 0;
      const [word, bit] = [k >>> 5, 1 << (k & 31)];
      for (const stop of live)
        if (((linked.broken[stop * linked.words + word] ?? 0) & bit) !== 0) units[stop] = (units[stop] ?? 0) + added;
    }
    const scale = space.scale[party] ?? 1;
    for (const stop of live) {
      const gained = still + (units[stop] ?? 0);
      if (gained >= 0) continue;
      const gain = gained / scale;
      if (gain < -EPSILON && gain < (least[stop] ?? 0)) least[stop] = gain;
    }
  }
  least[0] = 0;
  least[stops - 1] = 0;
  for (const stop of live) least[stop] = quantaOf(-(least[stop] ?? 0));
  return least;
}

function missing(all: readonly string[], there: ReadonlySet<string>): Set<number> {
  return new Set(all.flatMap((id, k) => (there.has(id) ? [] : [k])));
}

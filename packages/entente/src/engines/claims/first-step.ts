import { sumHalf } from "../../case/space/draws/half.js";
import { bestPath, type Path } from "../../numerics/roadmap/best-path.js";
import { type Lattice, QUANTA, quantaOf, stopsOf } from "../../numerics/roadmap/lattice.js";
import { type Tabled, tableLattice } from "../../numerics/roadmap/tabled.js";
import { type Asked, sharedByWorlds } from "../asked.js";
import { accepts } from "../forum/consent.js";
import { type Axis, axesOf, between, nameRung } from "../order/axes.js";
import { predicateOf } from "../order/level-conditions.js";
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
  /** Exposure left out; lines and orderings of all worlds. */
  readonly tabled: Tabled;
  readonly seats: readonly number[];
  readonly lines: readonly string[];
  readonly orderings: readonly string[];
  /** Numbers of orderings that the target itself contradicts. */
  readonly contradicted: readonly number[];
  /** Per linkage, by its id, the stops at which it holds. */
  readonly linked: ReadonlyMap<string, Uint8Array>;
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
  const tabled = { ...ground.tabled, exposure: exposureOver(asked, ground, target) };
  const dropped = { lines: missing(ground.lines, lines), orderings: missing(ground.orderings, orderings) };
  const paths = bestPath(tabled, { reach: skips ? "later" : "next", axes: "single" }, { dropped });
  if (paths === null) return { words: NO_WAY, figures: {} };
  const [from, to] = paths.best.stops;
  if (from === undefined || to === undefined) return { words: NOTHING_TO_DO, figures: {} };
  const changes = axes.flatMap((axis, k) =>
    to[k] === from[k] ? [] : [{ issue: space.issues[axis.issue] ?? "", to: nameRung(space, axis, to[k] ?? 0) }],
  );
  return { words: stepInWords(changes), figures: exposureOf(paths.best) };
}

const knownGrounds = (): Map<string, Ground> => new Map();

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
      first: predicateOf(stated, axes, first),
      before: predicateOf(stated, axes, before),
    }))
    .filter(({ before }) => !before(start));
  const lattice: Lattice = {
    lengths: axes.map(({ rungs }) => rungs.length),
    exposureAt: () => 0,
    lines: redLines.map(([, { when = {}, require }]) => {
      const [asks, meets] = [predicateOf(stated, axes, when), predicateOf(stated, axes, require)];
      return (levels) => asks(levels) && !meets(levels);
    }),
    orderings: demands,
    together: () => false,
  };
  const linkages = view.linkages.filter(([, { party }]) => ids.has(party));
  const linked = tableLattice({
    ...lattice,
    lines: linkages.map(([, { when }]) => predicateOf(stated, axes, when)),
    orderings: [],
  });
  return {
    axes,
    tabled: tableLattice(lattice),
    seats,
    lines: redLines.map(([id]) => id),
    orderings: demands.map(({ id }) => id),
    contradicted: demands.flatMap(({ first, before }, k) => (before(end) && !first(end) ? [k] : [])),
    linked: new Map(
      linkages.map(([id], k) => [
        id,
        Uint8Array.from(
          { length: linked.stops },
          (_, stop) => ((linked.broken[stop * linked.words + (k >>> 5)] ?? 0) >>> (k & 31)) & 1,
        ),
      ]),
    ),
  };
}

/** What is lost at each stop by whoever, of those that accept the target, loses most there, in quanta. */
function exposureOver({ space }: Asked, { axes, tabled, seats, linked }: Ground, target: Target): Float64Array {
  const { stops } = tabled;
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
    sumHalf(steps, 0, steps.length, units);
    for (const { id, party: holder, units: added } of space.linkages) {
      const where = holder === party ? linked.get(id) : undefined;
      if (where === undefined) continue;
      for (let stop = 0; stop < stops; stop++) if (where[stop] === 1) units[stop] = (units[stop] ?? 0) + added;
    }
    const scale = space.scale[party] ?? 1;
    for (let stop = 0; stop < stops; stop++) {
      const gain = (still + (units[stop] ?? 0)) / scale;
      if (gain < -EPSILON && gain < (least[stop] ?? 0)) least[stop] = gain;
    }
  }
  least[0] = 0;
  least[stops - 1] = 0;
  return least.map((gain) => quantaOf(-gain));
}

function missing(all: readonly string[], there: ReadonlySet<string>): Set<number> {
  return new Set(all.flatMap((id, k) => (there.has(id) ? [] : [k])));
}

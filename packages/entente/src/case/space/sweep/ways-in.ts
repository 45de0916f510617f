import { type Body, standsAt } from "./body.js";
import type { Cost } from "./cost.js";
import { type Swing, swingsOf } from "./swings.js";
import { packagesWhere } from "./zone.js";

/** The least of its own conditions that a judge could let go so that something which hangs on it alone stands. */
export interface WayIn {
  /** Constraints, ascending. */
  readonly drop: readonly number[];
  /** Salience-weighted points at the package where letting go costs least. */
  readonly cost: number;
  /** Packages that then stand and do not now. */
  readonly opens: number;
}
/** Packages that a judge refuses for exactly these constraints. */
interface Refused {
  readonly broken: readonly number[];
  packages: number;
  cost: number;
}

const EPSILON = 1e-9;

/** Per judge its cheapest minimal way in that lets go of nothing sacred; null where it has none, or swings nothing that it refuses. */
export function waysInOf(body: Body, cost: Cost): (WayIn | null)[] {
  const { patterns, constraints, halves } = body.sweep;
  const refused = constraints.judges.map((): Map<string, Refused> => new Map());
  const swings = Array.from({ length: patterns.count }, (_, id): Swing[] =>
    swingsOf(body, id).filter(({ accepts }) => !accepts),
  );
  for (const number of packagesWhere(body.sweep, (pattern) => swings[pattern]!.length > 0)) {
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    for (const { judge, broken, withIt, withoutIt } of swings[patterns.of[number]!]!) {
      if (!standsAt(withIt, a, b) || standsAt(withoutIt, a, b)) continue;
      const here = refusedFor(refused[judge]!, broken);
      here.packages++;
      const points = broken.reduce((sum, constraint) => sum + cost(constraint, a, b), 0);
      if (points < here.cost) here.cost = points;
    }
  }
  const isSacred = (constraint: number): boolean => constraints.list[constraint]?.sacred === true;
  return refused.map((found) => cheapest([...found.values()], isSacred));
}

function refusedFor(refused: Map<string, Refused>, broken: readonly number[]): Refused {
  const key = broken.join(" ");
  const known = refused.get(key);
  if (known !== undefined) return known;
  const fresh = { broken, packages: 0, cost: Number.POSITIVE_INFINITY };
  refused.set(key, fresh);
  return fresh;
}

/** By cost, then fewer constraints, then more packages, then the order of the constraints. */
function cheapest(refused: readonly Refused[], isSacred: (constraint: number) => boolean): WayIn | null {
  const within = (one: Refused, set: readonly number[]): boolean => one.broken.every((k) => set.includes(k));
  const ways = refused
    .filter(({ broken }) => !broken.some(isSacred))
    .filter(({ broken }) => !refused.some((one) => one.broken.length < broken.length && within(one, broken)))
    .map(({ broken, cost }): WayIn => {
      const opens = refused.reduce((sum, one) => sum + (within(one, broken) ? one.packages : 0), 0);
      return { drop: broken, cost, opens };
    });
  return ways.toSorted(compare)[0] ?? null;
}

function compare(x: WayIn, y: WayIn): number {
  if (Math.abs(x.cost - y.cost) > EPSILON) return x.cost - y.cost;
  const byCount = x.drop.length - y.drop.length || y.opens - x.opens;
  return byCount || (x.drop.find((k, at) => k !== y.drop[at]) ?? 0) - (y.drop.find((k, at) => k !== x.drop[at]) ?? 0);
}

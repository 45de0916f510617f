import { acceptingOf, type Body, breaksSacredOutside, standing, standsAt } from "./body.js";
import { inScope } from "./corrections.js";
import type { Cost } from "./cost.js";
import { bitsOf, intersection, isEmpty } from "./mask.js";
import { unitsAt } from "./utilities.js";
import { packagesWhere } from "./zone.js";

/** The least that the others would have to give up together for something that one judge accepts. */
export interface Concession {
  readonly points: number;
  readonly package: number;
  /** Points per conceding judge. */
  readonly by: ReadonlyMap<number, number>;
}
interface Held extends Concession {
  readonly constraints: number;
  readonly sum: number;
}
/** One way to make packages of a pattern stand: judges who give way, with what they violate. */
interface Way {
  readonly conceding: readonly number[];
  readonly broken: readonly (readonly number[])[];
  readonly constraints: number;
}

const EPSILON = 1e-9;
/** Refusing judges beyond this many are not combined freely: only all of them together are tried. */
const MOST_COMBINED = 12;

/** Per judge its concession; null where nothing that it accepts can be had without another's sacred line. */
export function concessionsOf(body: Body, cost: Cost): (Concession | null)[] {
  const { sweep } = body;
  const { patterns, halves, constraints } = sweep;
  const best = constraints.judges.map((): Held | null => null);
  const ways = new Map<number, readonly Way[]>();
  const accepting = new Map<number, Uint8Array>();
  const numbers = packagesWhere(sweep, (pattern) => {
    const row = patterns.rows.subarray(pattern * patterns.words, (pattern + 1) * patterns.words);
    if (!inScope(sweep, pattern) || !isEmpty(intersection(row, constraints.sacred))) return false;
    const accepts = acceptingOf(body, pattern);
    const found = accepts.includes(1) ? waysOf(body, pattern, accepts) : [];
    if (found.length === 0) return false;
    ways.set(pattern, found);
    accepting.set(pattern, accepts);
    return true;
  });
  const sacredOutside = breaksSacredOutside(sweep);
  numbers.forEach((number) => {
    if (sacredOutside(number)) return;
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    const pattern = patterns.of[number]!;
    const accepts = accepting.get(pattern)!;
    const most = bound(best, accepts);
    const cheapest = cheapestWay(body, cost, { pattern, accepts, ways: ways.get(pattern)!, most, number, a, b });
    if (cheapest === null) return;
    for (let judge = 0; judge < best.length; judge++)
      if (accepts[judge] === 1 && isBetter(cheapest, best[judge]!)) best[judge] = cheapest;
  });
  return best.map((held) => held && { points: held.points, package: held.package, by: held.by });
}

/** What a way may cost at most and still matter to someone who accepts. */
function bound(best: readonly (Held | null)[], accepts: Uint8Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let judge = 0; judge < best.length; judge++)
    if (accepts[judge] === 1) most = Math.max(most, best[judge]?.points ?? Number.POSITIVE_INFINITY);
  return most + EPSILON;
}

/** Sets of refusing judges whose giving way makes a pattern stand somewhere, no set containing another that stands everywhere. */
function waysOf(body: Body, pattern: number, accepts: Uint8Array): Way[] {
  const { patterns, constraints } = body.sweep;
  const row = patterns.rows.subarray(pattern * patterns.words, (pattern + 1) * patterns.words);
  const refusing = [...accepts.keys()].filter((judge) => accepts[judge] === 0);
  if (standing(body, pattern, new Uint8Array(accepts.length).fill(1)) === false) return [];
  const brokenBy = refusing.map((judge) => bitsOf(intersection(row, constraints.of[judge]!)));
  if (body.unanimous) return [{ conceding: refusing, broken: brokenBy, constraints: brokenBy.flat().length }];
  const needed = refusing.filter(
    (judge) => standing(body, pattern, new Uint8Array(accepts.length).fill(1).with(judge, 0)) === false,
  );
  const spare = refusing.filter((judge) => !needed.includes(judge));
  const combined = spare.length <= MOST_COMBINED ? spare : [];
  const always = spare.length <= MOST_COMBINED ? needed : refusing;
  const found: { set: number; way: Way }[] = [];
  for (let set = 0; set < 1 << combined.length; set++) {
    if (found.some((one) => (one.set & set) === one.set)) continue;
    const conceding = [...always, ...combined.filter((_, k) => ((set >> k) & 1) === 1)].sort((x, y) => x - y);
    const together = accepts.slice();
    for (const judge of conceding) together[judge] = 1;
    const stands = standing(body, pattern, together);
    if (stands === false) continue;
    const broken = conceding.map((judge) => brokenBy[refusing.indexOf(judge)]!);
    const way = { conceding, broken, constraints: broken.flat().length };
    found.push({ set: stands === true ? set : -1, way });
  }
  return found.map(({ way }) => way);
}

interface Here {
  readonly pattern: number;
  readonly accepts: Uint8Array;
  readonly ways: readonly Way[];
  readonly most: number;
  readonly number: number;
  readonly a: number;
  readonly b: number;
}

function cheapestWay(body: Body, cost: Cost, { pattern, accepts, ways, most, number, a, b }: Here): Held | null {
  let best: Held | null = null;
  for (const { conceding, broken, constraints } of ways) {
    let points = 0;
    for (let k = 0; k < broken.length && points <= most; k++)
      for (const constraint of broken[k]!) points += cost(constraint, a, b);
    if (points > most) continue;
    if (body.joint) {
      const together = accepts.slice();
      for (const judge of conceding) together[judge] = 1;
      if (!standsAt(standing(body, pattern, together), a, b)) continue;
    }
    const by = new Map<number, number>();
    conceding.forEach((judge, k) => {
      by.set(
        judge,
        broken[k]!.reduce((sum, constraint) => sum + cost(constraint, a, b), 0),
      );
    });
    const held = { points, package: number, by, constraints, sum: sumOfAll(body, a, b) };
    if (isBetter(held, best)) best = held;
  }
  return best;
}

function isBetter(one: Held, other: Held | null): boolean {
  if (other === null) return true;
  if (Math.abs(one.points - other.points) > EPSILON) return one.points < other.points;
  if (one.constraints !== other.constraints) return one.constraints < other.constraints;
  if (one.by.size !== other.by.size) return one.by.size < other.by.size;
  return one.sum > other.sum + EPSILON;
}

function sumOfAll({ sweep }: Body, a: number, b: number): number {
  const { space, constraints, utilities } = sweep;
  return constraints.judges.reduce(
    (sum, party, judge) => sum + unitsAt(utilities, judge, a, b) / space.scale[party]!,
    0,
  );
}

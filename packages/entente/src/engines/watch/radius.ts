import {
  leastForEach,
  leastInAll,
  leastOfOne,
  leastRoot,
  leastTogether,
  linearRadius,
  type Swing,
} from "../../numerics/robustness/least-error.js";
import type { Asked } from "../asked.js";
import type { Stakes, Way } from "./stakes.js";

const EPSILON = 1e-9;
const MICRO = 1e6;

/** How far positions, or saliences, may be off before a yes or no turns. */
export interface Radius {
  /** Points on the ladder; null: no such error turns it. */
  readonly value: number | null;
  /** Whose change of mind turns it. */
  readonly party: string | null;
  readonly perParty: Readonly<Record<string, number | null>>;
}
/** Points of error at which one party, whose gain has to move by `need`, changes its mind; null where it never does. */
type TurnsAt = (stakes: Stakes, way: Way) => number | null;

/** Every place and table entry of a party off by the same points. */
export const everyPosition: TurnsAt = turningBy(leastForEach);
/** The cheapest single place or table entry. */
export const onePosition: TurnsAt = turningBy(leastOfOne);
/** Root of the sum of squares. */
export const positionsTogether: TurnsAt = turningBy(leastTogether);
export const everySalience: TurnsAt = (stakes, way) =>
  leastForEach(
    stakes.saliences(way).map(({ perPoint, bound }) => ({
      by: (points) => perPoint * Math.min(points, bound),
      steepest: perPoint,
    })),
    needed(stakes.weighed, way),
  );
export const saliencesInAll: TurnsAt = (stakes, way) => leastInAll(stakes.saliences(way), needed(stakes.weighed, way));
export const saliencesTogether: TurnsAt = (stakes, way) =>
  leastRoot(stakes.saliences(way), needed(stakes.weighed, way));

function turningBy(least: (swings: readonly Swing[], need: number) => number | null): TurnsAt {
  return (stakes, way) => least(stakes.swings(way), needed(stakes.gain, way));
}

function needed(gain: number, way: Way): number {
  return way === "worse" ? gain + EPSILON : -gain - EPSILON;
}

/**
 * Whether a table takes a package when these parties accept it: its rule among members, and every addressee; never one
 * that moves more than it decides.
 */
export function verdictAt(
  { table, space }: Asked,
  all: readonly Pick<Stakes, "moved">[],
  accepts: (party: string) => boolean,
): boolean {
  if (all[0]?.moved.some((issue) => table.scope !== null && table.scope[issue] !== 1)) return false;
  const nameOf = (p: number): string => space.parties[p] ?? "";
  const consents = Uint8Array.from(table.members, (p) => (accepts(nameOf(p)) ? 1 : 0));
  return table.members.length > 0 && table.accepts(consents) && table.toward.every((p) => accepts(nameOf(p)));
}

export function acceptsNow({ broken, gain }: Stakes): boolean {
  return broken.length === 0 && gain >= -EPSILON;
}

function standsNow(asked: Asked, all: readonly Stakes[]): boolean {
  return verdictAt(asked, all, (party) => all.some((stakes) => stakes.party === party && acceptsNow(stakes)));
}

/** The smallest error that turns the verdict, by the parties' own turning points in ascending order. */
export function radiusOf(asked: Asked, all: readonly Stakes[], turnsAt: TurnsAt): Radius {
  const now = standsNow(asked, all);
  const turns = all.map((stakes) => ({ party: stakes.party, at: turningPoint(stakes, turnsAt, now) }));
  const perParty = Object.fromEntries(turns.map(({ party, at }) => [party, at]));
  const ascending = turns.filter(({ at }) => at !== null).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const willing = new Set(all.filter(acceptsNow).map(({ party }) => party));
  const turned = new Set<string>();
  for (const { party, at } of ascending) {
    turned.add(party);
    if (verdictAt(asked, all, (id) => willing.has(id) !== turned.has(id)) !== now)
      return { value: at, party, perParty };
  }
  return { value: null, party: null, perParty };
}

/** Red lines that stand in the way of a package whatever the positions. */
export function fixedBy(asked: Asked, all: readonly Stakes[], { value }: Radius): string[] {
  return value !== null || standsNow(asked, all) ? [] : all.flatMap(({ broken }) => broken);
}

/** Errors below which no party can change its mind: its margin by the most that its positions can do to it. */
export function boundsOf(asked: Asked, all: readonly Stakes[]) {
  const now = standsNow(asked, all);
  return Object.fromEntries(
    all.map((stakes) => {
      const way: Way = now ? "worse" : "better";
      const turns = stakes.broken.length === 0 && acceptsNow(stakes) === now;
      const gradient = stakes.swings(way).map(({ steepest }) => steepest);
      return [stakes.party, turns ? rounded(linearRadius(Math.abs(stakes.gain), gradient)) : null];
    }),
  );
}

/** Null also where it has changed its mind already, or a red line settles it. */
function turningPoint(stakes: Stakes, turnsAt: TurnsAt, now: boolean): number | null {
  if (stakes.broken.length > 0 || acceptsNow(stakes) !== now) return null;
  const at = turnsAt(stakes, now ? "worse" : "better");
  return at === null ? null : Math.round(at * MICRO) / MICRO;
}

function rounded<K extends string>(figures: Readonly<Record<K, number | null>>): Record<K, number | null> {
  const each = Object.entries<number | null>(figures);
  const round = ([key, value]: [string, number | null]) => [key, value && Math.round(value * MICRO) / MICRO];
  return Object.fromEntries(each.map(round)) as Record<K, number | null>;
}

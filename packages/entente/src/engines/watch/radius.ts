import type { Asked } from "../asked.js";
import type { Stakes } from "./stakes.js";

const EPSILON = 1e-9;
const FURTHEST = 100;
const PRECISION = 1e-6;

/** How far positions, or saliences, may all be off before a yes or no turns. */
export interface Radius {
  /** Points on the ladder; null: no such error turns it. */
  readonly value: number | null;
  /** Whose change of mind turns it. */
  readonly party: string | null;
  readonly perParty: Readonly<Record<string, number | null>>;
  /** Red lines that stand in the way whatever the positions. */
  readonly fixedBy: readonly string[];
}

/** Whether a table takes a package when these parties accept it: its rule among members, and every addressee. */
export function verdictAt({ table, space }: Asked, accepts: (party: string) => boolean): boolean {
  const nameOf = (p: number): string => space.parties[p] ?? "";
  const consents = Uint8Array.from(table.members, (p) => (accepts(nameOf(p)) ? 1 : 0));
  return table.members.length > 0 && table.accepts(consents) && table.toward.every((p) => accepts(nameOf(p)));
}

export function acceptsNow(stakes: Stakes): boolean {
  return stakes.broken.length === 0 && stakes.gainAt(0, "worse") >= -EPSILON;
}

/** The smallest error that turns the verdict, by the parties' own turning points in ascending order. */
export function radiusOf(asked: Asked, all: readonly Stakes[], by: "gainAt" | "gainBySalience"): Radius {
  const byParty = new Map(all.map((stakes) => [stakes.party, stakes]));
  const now = verdictAt(asked, (party) => isWilling(byParty.get(party)));
  const turns = all.map((stakes) => ({ party: stakes.party, at: turningPoint(stakes, by, now ? "worse" : "better") }));
  const perParty = Object.fromEntries(turns.map(({ party, at }) => [party, at]));
  const ascending = turns.filter(({ at }) => at !== null).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const turned = new Set<string>();
  for (const { party, at } of ascending) {
    turned.add(party);
    const verdict = verdictAt(asked, (id) => isWilling(byParty.get(id)) !== turned.has(id));
    if (verdict !== now) return { value: at, party, perParty, fixedBy: [] };
  }
  return { value: null, party: null, perParty, fixedBy: now ? [] : all.flatMap(({ broken }) => broken) };
}

function isWilling(stakes: Stakes | undefined): boolean {
  return stakes !== undefined && acceptsNow(stakes);
}

/** Points at which one party changes its mind, by bisection; null where it never does, or has changed it already. */
function turningPoint(stakes: Stakes, by: "gainAt" | "gainBySalience", way: "worse" | "better"): number | null {
  if (stakes.broken.length > 0) return null;
  const yes = (points: number): boolean => stakes[by](points, way) >= -EPSILON;
  const before = yes(0);
  if (before !== (way === "worse") || yes(FURTHEST) === before) return null;
  let [low, high] = [0, FURTHEST];
  while (high - low > PRECISION) {
    const middle = (low + high) / 2;
    if (yes(middle) === before) low = middle;
    else high = middle;
  }
  return Math.round(((low + high) / 2) * 1e5) / 1e5;
}

import { compileCondition } from "../../case/condition.js";
import type { Burden } from "../../case/model.js";
import { holds } from "../../case/space/space.js";
import type { Asked } from "../asked.js";
import type { Target } from "../target.js";

export type Shares = Readonly<Record<string, number>>;

/** A burden that a package brings about; shares are scaled to sum 1. */
export interface ActiveBurden {
  readonly id: string;
  readonly burden: Burden;
  /** ≥ 0, in `unit`. */
  readonly cost: number;
  readonly unit: string;
  readonly range: readonly [number, number] | null;
  /** Null where nobody is named. */
  readonly payers: Shares | null;
  readonly benefit: Shares | null;
}

/** A share list whose shares do not sum to 1, with the sum found. */
export interface Rescaled {
  readonly burden: string;
  readonly key: "payers" | "benefit";
  readonly sum: number;
}

const TOLERANCE = 1e-6;
const ROUNDING = 1e-12;

/** Burdens whose condition holds at a package, in the author's order; none without a package. */
export function activeBurdens({ kase }: Asked, target: Target | null): ActiveBurden[] {
  if (target === null) return [];
  return Object.entries(kase.burdens)
    .filter(([, { when }]) => when === undefined || holds(compileCondition(kase.issues, when), target.options))
    .map(([id, burden]) => ({
      id,
      burden,
      cost: burden.cost,
      unit: burden.unit,
      range: burden.range ?? null,
      payers: scaled(burden.payers),
      benefit: scaled(burden.benefit),
    }));
}

/** Shares scaled to sum 1, those of 0 left out; null where nothing is shared. */
export function scaled(shares: Shares | undefined): Shares | null {
  const given = Object.entries(shares ?? {}).filter(([, share]) => share > 0);
  const sum = given.reduce((total, [, share]) => total + share, 0);
  if (sum <= 0) return null;
  return Object.fromEntries(
    given.map(([party, share]) => [party, Math.abs(sum - 1) <= ROUNDING ? share : share / sum]),
  );
}

/** A share kept inside 0 … 1, without what rounding leaves of a whole. */
export function wholeShare(share: number): number {
  const nearest = Math.round(share);
  return Math.min(1, Math.max(0, Math.abs(share - nearest) <= ROUNDING ? nearest : share));
}

/** A party's share; 0 where it is not named. */
export function shareIn(shares: Shares | null | undefined, party: string): number {
  return shares && Object.hasOwn(shares, party) ? (shares[party] ?? 0) : 0;
}

/** Adds lists, each times a factor. */
export function sumOfShares(parts: readonly (readonly [Shares, number])[]): Shares {
  const sums = new Map<string, number>();
  for (const [shares, factor] of parts)
    for (const [party, share] of Object.entries(shares)) sums.set(party, (sums.get(party) ?? 0) + share * factor);
  return Object.fromEntries(sums);
}

/** Lists of payers and gainers that had to be scaled. */
export function rescaledLists(active: readonly ActiveBurden[]): Rescaled[] {
  return active.flatMap(({ id, burden }) =>
    (["payers", "benefit"] as const).flatMap((key) => {
      const sum = Object.values(burden[key] ?? {}).reduce((total, share) => total + share, 0);
      return burden[key] === undefined || Math.abs(sum - 1) <= TOLERANCE ? [] : [{ burden: id, key, sum }];
    }),
  );
}

/** Burdens of each unit, units in order of appearance: sums of different units are never added. */
export function byUnit(active: readonly ActiveBurden[]): [string, ActiveBurden[]][] {
  const units = [...new Set(active.map(({ unit }) => unit))];
  return units.map((unit) => [unit, active.filter((one) => one.unit === unit)]);
}

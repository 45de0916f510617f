import type { Case } from "../../case/model.js";
import { type ActiveBurden, byUnit, type Shares, shareIn, sumOfShares } from "./active-burdens.js";
import { nucleolusShares, shapleyShares } from "./cost-game-of.js";
import { type SplitOptions, type Splits, splits, splitsOf } from "./split.js";

/** What one party pays as stated, and the ends of its bill. */
export interface Bill {
  readonly amount: number;
  readonly low: number;
  readonly high: number;
}

/** All bills of one unit taken together. */
export interface UnitBlock {
  readonly unit: string;
  readonly active: readonly ActiveBurden[];
  readonly total: number;
  /** The bills at their low ends together and at their high ends; null where none has a range. */
  readonly range: readonly [number, number] | null;
  readonly splits: Splits;
  /** Bills as stated, by payer. */
  readonly bills: Readonly<Record<string, Bill>>;
}

export function unitBlocks(kase: Case, active: readonly ActiveBurden[], options: SplitOptions): UnitBlock[] {
  return byUnit(active).map(([unit, list]) => {
    const end = (which: 0 | 1): number => list.reduce((sum, { cost, range }) => sum + (range?.[which] ?? cost), 0);
    return {
      unit,
      active: list,
      total: list.reduce((sum, { cost }) => sum + cost, 0),
      range: list.some(({ range }) => range !== null) ? [end(0), end(1)] : null,
      splits: together(kase, list, options),
      bills: billsOf(list),
    };
  });
}

/** Shares of the sum; a rule that one of the bills cannot be split by is null. */
function together(kase: Case, list: readonly ActiveBurden[], options: SplitOptions): Splits {
  const counted = list.filter(({ cost }) => cost > 0);
  const total = counted.reduce((sum, { cost }) => sum + cost, 0);
  if (total === 0) return splits(() => null);
  const each = counted.map((active) => splitsOf(kase, active, options));
  return splits((rule) => {
    const parts = each.map((one) => one[rule]);
    if (parts.includes(null)) return null;
    if (rule === "shapley") return shapleyShares(kase, counted);
    if (rule === "nucleolus" && counted.length > 1) return nucleolusShares(kase, counted);
    return sumOfShares(parts.map((part, k) => [part ?? {}, (counted[k]?.cost ?? 0) / total]));
  });
}

function billsOf(list: readonly ActiveBurden[]): Record<string, Bill> {
  const sum = (costOf: (one: ActiveBurden) => number): Shares =>
    sumOfShares(list.map((one) => [one.payers ?? {}, costOf(one)]));
  const [amounts, lows, highs] = [
    sum(({ cost }) => cost),
    sum(({ cost, range }) => range?.[0] ?? cost),
    sum(({ cost, range }) => range?.[1] ?? cost),
  ];
  return Object.fromEntries(
    Object.entries(amounts).map(([party, amount]) => [
      party,
      { amount, low: shareIn(lows, party), high: shareIn(highs, party) },
    ]),
  );
}

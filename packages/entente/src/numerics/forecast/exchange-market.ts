import { jointGain, type Price, priceTrade, type Side, type TradeSplit } from "./exchange-price.js";
import { type Trader, weightOn } from "./trader.js";

/** A possible trade: parties[0] yields on issues[0], parties[1] on issues[1]. By index; parties rising. */
export interface PricedTrade {
  readonly parties: readonly [number, number];
  readonly issues: readonly [number, number];
  readonly price: Price;
}

/** How the issues stand: outcome per issue, and per party the issues on which it has traded. */
export interface MarketState {
  readonly outcomes: readonly (number | null)[];
  readonly used: readonly ReadonlySet<number>[];
  readonly split: TradeSplit;
}

/** The best trade of every pair of issues, in the author's order of pairs. */
interface Stall {
  readonly a: number;
  readonly b: number;
  best: PricedTrade | null;
}
export type Market = readonly Stall[];

const SAME = 1e-12;

export function marketFor(traders: readonly Trader[], state: MarketState): Market {
  const issues = state.outcomes.map((_, issue) => issue);
  const sidesOn = sidesBy(traders, state);
  return issues.flatMap((a) => issues.slice(a + 1).map((b): Stall => ({ a, b, best: bestOn(sidesOn, state, [a, b]) })));
}

/** Prices anew what a trade has changed: the pairs with one of its issues. */
export function refresh(
  market: Market,
  traders: readonly Trader[],
  state: MarketState,
  changed: readonly number[],
): void {
  const sidesOn = sidesBy(traders, state);
  for (const stall of market)
    if (changed.includes(stall.a) || changed.includes(stall.b)) stall.best = bestOn(sidesOn, state, [stall.a, stall.b]);
}

/** The trade with the largest joint gain; of several the first by parties, then by issues. */
export function bestTrade(market: Market): PricedTrade | null {
  const trades = market.flatMap(({ best }) => best ?? []);
  const largest = Math.max(...trades.map(({ price }) => price.joint));
  const [first = null] = trades
    .filter(({ price }) => price.joint >= largest - SAME)
    .sort((x, y) => x.parties[0] - y.parties[0] || x.parties[1] - y.parties[1]);
  return first;
}

/** Where each party stands on an issue, null where it does not; made once an issue. */
type Sides = (issue: number) => readonly (Side | null)[];

function sidesBy(traders: readonly Trader[], { outcomes }: MarketState): Sides {
  const known = new Map<number, readonly (Side | null)[]>();
  return (issue) => {
    const made = known.get(issue);
    if (made !== undefined) return made;
    const outcome = outcomes[issue] ?? null;
    const total = weightOn(traders, issue);
    const sides = traders.map(({ places, saliences, capability }): Side | null => {
      const place = places[issue] ?? null;
      if (place === null || outcome === null) return null;
      const salience = saliences[issue] ?? 0;
      return { place, salience, pull: (capability * salience) / total, outcome };
    });
    known.set(issue, sides);
    return sides;
  };
}

interface Stance {
  readonly p: number;
  readonly a: Side;
  readonly b: Side;
}

function bestOn(
  sidesOn: Sides,
  { outcomes, used, split }: MarketState,
  [a, b]: readonly [number, number],
): PricedTrade | null {
  const [outcomeA = null, outcomeB = null] = [outcomes[a], outcomes[b]];
  if (outcomeA === null || outcomeB === null) return null;
  const [onA, onB] = [sidesOn(a), sidesOn(b)];
  const [aboveAbove, belowBelow, aboveBelow, belowAbove]: [Stance[], Stance[], Stance[], Stance[]] = [[], [], [], []];
  for (let p = 0; p < onA.length; p++) {
    const [one, other] = [onA[p], onB[p]];
    if (one == null || other == null || one.place === outcomeA || other.place === outcomeB) continue;
    if (used[p]?.has(a) || used[p]?.has(b)) continue;
    const quadrant =
      one.place > outcomeA
        ? other.place > outcomeB
          ? aboveAbove
          : aboveBelow
        : other.place > outcomeB
          ? belowAbove
          : belowBelow;
    quadrant.push({ p, a: one, b: other });
  }
  // Only parties on opposite sides of both outcomes have anything to trade.
  const opposites = [
    [aboveAbove, belowBelow],
    [aboveBelow, belowAbove],
  ] as const;
  let best: PricedTrade | null = null;
  for (const [some, others] of opposites)
    for (const x of some)
      for (const y of others) {
        const [one, other] = x.p < y.p ? [x, y] : [y, x];
        // At most one direction can gain both: who yields on a is who cares relatively less about it.
        const forward = one.b.salience * other.a.salience > one.a.salience * other.b.salience;
        if (best !== null) {
          const joint = forward
            ? jointGain(one.a, one.b, other.b, other.a, split)
            : jointGain(one.b, one.a, other.a, other.b, split);
          if (joint < best.price.joint - SAME) continue;
        }
        const price = forward
          ? priceTrade({ yielding: one.a, wanted: one.b }, { yielding: other.b, wanted: other.a }, split)
          : priceTrade({ yielding: one.b, wanted: one.a }, { yielding: other.a, wanted: other.b }, split);
        if (price === null || !isBetter(price.joint, [one.p, other.p], best)) continue;
        best = { parties: [one.p, other.p], issues: forward ? [a, b] : [b, a], price };
      }
  return best;
}

/** Larger joint gain; as large, the earlier pair of parties. */
function isBetter(joint: number, [p, q]: readonly [number, number], best: PricedTrade | null): boolean {
  if (best === null || joint > best.price.joint + SAME) return true;
  if (joint < best.price.joint - SAME) return false;
  return p < best.parties[0] || (p === best.parties[0] && q < best.parties[1]);
}

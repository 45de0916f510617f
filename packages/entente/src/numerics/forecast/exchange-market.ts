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
  return issues.flatMap((a) => issues.slice(a + 1).map((b): Stall => ({ a, b, best: bestOn(traders, state, [a, b]) })));
}

/** Prices anew what a trade has changed: the pairs with one of its issues. */
export function refresh(
  market: Market,
  traders: readonly Trader[],
  state: MarketState,
  changed: readonly number[],
): void {
  for (const stall of market)
    if (changed.includes(stall.a) || changed.includes(stall.b)) stall.best = bestOn(traders, state, [stall.a, stall.b]);
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

function bestOn(traders: readonly Trader[], state: MarketState, [a, b]: readonly [number, number]): PricedTrade | null {
  const { outcomes, used, split } = state;
  const [outcomeA = null, outcomeB = null] = [outcomes[a], outcomes[b]];
  if (outcomeA === null || outcomeB === null) return null;
  const [totalA, totalB] = [weightOn(traders, a), weightOn(traders, b)];
  const open = traders.flatMap(({ places }, p) => {
    const holds = (places[a] ?? null) !== null && (places[b] ?? null) !== null;
    return holds && !used[p]?.has(a) && !used[p]?.has(b) ? [p] : [];
  });
  const side = (p: number, issue: number, outcome: number, total: number): Side => {
    const { places = [], saliences = [], capability = 0 } = traders[p] ?? {};
    const salience = saliences[issue] ?? 0;
    return { place: places[issue] ?? 0, salience, pull: (capability * salience) / total, outcome };
  };
  const sides = open.map((p) => ({ p, a: side(p, a, outcomeA, totalA), b: side(p, b, outcomeB, totalB) }));
  const quadrant = (signA: number, signB: number) =>
    sides.filter((one) => (one.a.place - outcomeA) * signA > 0 && (one.b.place - outcomeB) * signB > 0);
  // Only parties on opposite sides of both outcomes have anything to trade.
  const opposites = [
    [quadrant(1, 1), quadrant(-1, -1)],
    [quadrant(1, -1), quadrant(-1, 1)],
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

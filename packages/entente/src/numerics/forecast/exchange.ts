import { bestTrade, marketFor, refresh } from "./exchange-market.js";
import type { TradeSplit } from "./exchange-price.js";
import { type Trader, weightOn } from "./trader.js";

/** A trade carried out: parties[0] yields on issues[0], parties[1] on issues[1]. All by index. */
export interface ExchangeTrade {
  readonly parties: readonly [number, number];
  readonly issues: readonly [number, number];
  /** Outcomes of the two issues before and after. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
  /** Where each now votes on the issue it yields on. */
  readonly votes: readonly [number, number];
  /** Gains of the two, salience × places. */
  readonly gains: readonly [number, number];
  /** Per issue of `issues`, what every party gains or loses by its shift, salience × places; 0 for the two themselves. */
  readonly externalities: readonly [readonly number[], readonly number[]];
}

export interface ExchangeRun {
  /** Outcome per issue after all trades; null where no party has weight. */
  readonly outcomes: readonly (number | null)[];
  readonly trades: readonly ExchangeTrade[];
}

/**
 * Exchange of voting positions: pairs on opposite sides of two issues' outcomes yield to each other on the one that
 * matters less to them; the trade with the largest joint gain is carried out, and so on until none is left. A party
 * takes part in one trade an issue.
 *
 * @source Stokman & Van Oosten (1994), in European Community Decision Making; Van Assen, Stokman & Van Oosten (2003), Rationality and Society 15(1):85–112
 */
export function exchangeModel(
  traders: readonly Trader[],
  { split = "equal" }: { readonly split?: TradeSplit | undefined } = {},
): ExchangeRun {
  const votes = traders.map(({ places }) => [...places]);
  const used = traders.map(() => new Set<number>());
  const trades: ExchangeTrade[] = [];
  let outcomes = outcomesOf(traders, votes);
  const market = marketFor(traders, { outcomes, used, split });
  for (;;) {
    const best = bestTrade(market);
    if (best === null) return { outcomes, trades };
    const { parties, issues: traded, price } = best;
    parties.forEach((party, k) => {
      const issue = traded[k] ?? 0;
      const ballot = votes[party];
      if (ballot) ballot[issue] = price.votes[k] ?? null;
      for (const one of traded) used[party]?.add(one);
    });
    const now = outcomesOf(traders, votes);
    const [before, after] = [outcomes, now].map((list) => traded.map((issue) => list[issue] ?? 0));
    refresh(market, traders, { outcomes: now, used, split }, traded);
    outcomes = now;
    trades.push({
      parties,
      issues: traded,
      before: pair(before),
      after: pair(after),
      votes: price.votes,
      gains: price.gains,
      externalities: pair(
        traded.map((issue, k) =>
          traders.map(({ places, saliences }, party) => {
            const place = places[issue] ?? null;
            if (place === null || parties.includes(party)) return 0;
            return (
              (saliences[issue] ?? 0) * (Math.abs(place - (before?.[k] ?? 0)) - Math.abs(place - (after?.[k] ?? 0)))
            );
          }),
        ),
      ),
    });
  }
}

function outcomesOf(traders: readonly Trader[], votes: readonly (readonly (number | null)[])[]): (number | null)[] {
  return (traders[0]?.places ?? []).map((_, issue) => {
    const total = weightOn(traders, issue);
    if (total <= 0) return null;
    const sum = traders.reduce(
      (all, { saliences, capability }, k) => all + capability * (saliences[issue] ?? 0) * (votes[k]?.[issue] ?? 0),
      0,
    );
    return sum / total;
  });
}

function pair<T>(list: readonly T[] | undefined): readonly [T, T] {
  const [first, second] = list ?? [];
  return [first as T, second as T];
}

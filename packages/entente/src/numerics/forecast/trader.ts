/** One party in the exchange model; arrays by issue, `places` null where it holds no position. */
export interface Trader {
  /** 0 … 100. */
  readonly places: readonly (number | null)[];
  /** 0 … 1. */
  readonly saliences: readonly number[];
  readonly capability: number;
}

/** Capability × salience of all that hold a position on an issue. */
export function weightOn(traders: readonly Trader[], issue: number): number {
  return traders.reduce(
    (sum, { places, saliences, capability }) =>
      (places[issue] ?? null) === null ? sum : sum + capability * (saliences[issue] ?? 0),
    0,
  );
}

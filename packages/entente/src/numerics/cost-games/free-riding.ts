/** A good that all enjoy and each pays for as it sees fit. */
export interface FreeRiding {
  /** What is paid for where each looks to itself alone: the largest single worth. */
  readonly provided: number;
  /** What all together would want: the sum of the worths. */
  readonly optimum: number;
  /** Payment a player; only those to whom it is worth most pay, equal shares among several. */
  readonly payments: readonly number[];
}

/**
 * Provision of a common good G that is worth a·ln G to a player: each pays until another unit is worth less than it costs.
 *
 * @param worths - a, n numbers ≥ 0
 * @source Olson & Zeckhauser 1966
 */
export function freeRiding(worths: readonly number[]): FreeRiding {
  const provided = Math.max(0, ...worths);
  const tied = worths.map((worth) => worth > 0 && worth >= provided * (1 - 1e-12));
  const payers = tied.filter(Boolean).length;
  return {
    provided,
    optimum: worths.reduce((sum, worth) => sum + worth, 0),
    payments: tied.map((pays) => (pays ? provided / payers : 0)),
  };
}

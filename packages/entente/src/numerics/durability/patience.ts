const EPSILON = 1e-9;

/**
 * The least weight of next period, 0 … 1, at which keeping a deal for good pays more than breaking it once and being
 * punished ever after: δ* = (d − u)/(d − v).
 *
 * @param period - utilities of one period: keeping the deal, the breach, the punishment
 * @returns 0 where the breach gains nothing; null where no patience is enough
 * @source Friedman (1971), A non-cooperative equilibrium for supergames
 */
export function patienceNeeded({
  keep,
  breach,
  punished,
}: {
  readonly keep: number;
  readonly breach: number;
  readonly punished: number;
}): number | null {
  if (breach <= keep + EPSILON) return 0;
  if (punished >= keep - EPSILON) return null;
  return (breach - keep) / (breach - punished);
}

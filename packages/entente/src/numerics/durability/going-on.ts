/**
 * What going on without a deal is worth to a party: w·V + (1 − w)·L − k.
 *
 * @param stakes - chance of prevailing 0 … 1, utility then and else, cost of the delay
 * @source after Zartman (2000), Ripeness: the hurting stalemate and beyond
 */
export function goingOnWorth({
  chance,
  winning,
  losing,
  cost,
}: {
  readonly chance: number;
  readonly winning: number;
  readonly losing: number;
  readonly cost: number;
}): number {
  return chance * winning + (1 - chance) * losing - cost;
}

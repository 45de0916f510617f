import { EntenteError } from "../../error.js";

/**
 * What each instalment must at least be of the last, so that holding on is worth as much as stopping: c / (δ b).
 *
 * @param cost - what a unit costs its giver, 0 or more
 * @param worth - what a unit from the other side is worth, above 0
 * @param discount - weight of the next period, 0 to 1
 * @returns the ratio; below 1 instalments can go on to the end
 * @throws {EntenteError} `out-of-range`
 * @source Lockwood & Thomas (2002), Review of Economic Studies 69(2):339–368
 */
export function instalmentRatio(cost: number, worth: number, discount: number): number {
  if (!(cost >= 0 && worth > 0 && discount > 0 && discount <= 1))
    throw new EntenteError("out-of-range", `instalmentRatio: cost ${cost}, worth ${worth}, discount ${discount}`);
  return cost / (discount * worth);
}

/** Levels reached after 1, 2, … instalments on the fastest path that enforces itself: 1 − ρᵗ; none where ρ ≥ 1. */
export function instalmentLevels(ratio: number, count: number): number[] {
  if (ratio >= 1) return [];
  return Array.from({ length: count }, (_, k) => 1 - ratio ** (k + 1));
}

/** Instalments until a share of the whole is reached; null where the ratio lets none be. */
export function instalmentsTo(share: number, ratio: number): number | null {
  if (!(share >= 0 && share < 1))
    throw new EntenteError("out-of-range", `instalmentsTo: share ${share} is outside 0–1`);
  if (ratio >= 1) return null;
  if (ratio === 0) return share === 0 ? 0 : 1;
  return Math.ceil(Math.log(1 - share) / Math.log(ratio) - 1e-12);
}

/**
 * Whether one side goes on at a step: what the other's next instalment is worth to it covers what its own last one cost.
 *
 * @internal exported for its test
 */
export function goesOn(
  { cost, worth, discount }: { readonly cost: number; readonly worth: number; readonly discount: number },
  { otherNext, ownLast }: { readonly otherNext: number; readonly ownLast: number },
): boolean {
  return discount * worth * otherNext >= cost * ownLast - 1e-12;
}

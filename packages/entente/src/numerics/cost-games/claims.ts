import { EntenteError } from "../../error.js";

/** Ways to split less than all claim: equal awards, equal losses, the Talmud's, in proportion. */
export const CLAIM_RULES = ["talmud", "cea", "cel", "proportional"] as const;
export type ClaimRule = (typeof CLAIM_RULES)[number];

/**
 * Splits an estate among claims that pass it.
 *
 * @param claims - n numbers ≥ 0
 * @param estate - 0 … Σ claims
 * @returns n awards, each 0 … its claim, together the estate; exact but for rounding
 * @throws {EntenteError} `out-of-range` when a claim is negative or the estate is outside 0 … Σ claims
 * @source Aumann & Maschler 1985; O'Neill 1982; Moulin 2002
 */
export function awards(rule: ClaimRule, claims: readonly number[], estate: number): number[] {
  const sum = claims.reduce((total, claim) => total + claim, 0);
  if (!claims.every((claim) => claim >= 0) || !(estate >= 0 && estate <= sum * (1 + 1e-12)))
    throw new EntenteError("out-of-range", `awards: ${estate} to be split among claims of ${claims.join(", ")}`);
  if (rule === "proportional") return claims.map((claim) => (sum === 0 ? 0 : (claim / sum) * estate));
  if (rule === "cea") return equalAwards(claims, estate);
  if (rule === "cel") return losses(claims, equalAwards(claims, sum - estate));
  const halves = claims.map((claim) => claim / 2);
  return estate <= sum / 2 ? equalAwards(halves, estate) : losses(claims, equalAwards(halves, sum - estate));
}

/** min(cᵢ, λ): small claims are met in full, the others share the rest equally. */
function equalAwards(claims: readonly number[], estate: number): number[] {
  const ascending = claims.toSorted((a, b) => a - b);
  let rest = estate;
  let level = 0;
  for (const [met, claim] of ascending.entries()) {
    level = Math.max(0, rest) / (ascending.length - met);
    if (claim >= level) break;
    rest -= claim;
  }
  return claims.map((claim) => Math.min(claim, level));
}

function losses(claims: readonly number[], lost: readonly number[]): number[] {
  return claims.map((claim, k) => Math.max(0, claim - (lost[k] ?? 0)));
}

import type { Case } from "../../case/model.js";
import { awards, CLAIM_RULES } from "../../numerics/cost-games/claims.js";
import { type ActiveBurden, type Shares, scaled, shareIn } from "./active-burdens.js";

/** Rules by which a bill is split; the last four are the library's, on claims. */
export const SPLIT_RULES = [
  "stated",
  "equal",
  "benefit",
  "ability",
  "responsibility",
  "shapley",
  "nucleolus",
  ...CLAIM_RULES,
] as const;
export type SplitRule = (typeof SPLIT_RULES)[number];
/** Shares by rule, each together 1; null where the case does not have what the rule needs. */
export type Splits = Readonly<Record<SplitRule, Shares | null>>;

export interface SplitOptions {
  /** What the good is worth to all together, per unit of cost. */
  readonly benefitCostRatio: number;
  /** Shares of responsibility that stand in place of the case's, by burden. */
  readonly responsibility: Readonly<Record<string, Shares>>;
}

/**
 * Shares of one bill by every rule. All who gain from it are alike in its cost game, so the Shapley value and the
 * nucleolus split it equally among them; over several bills they differ.
 */
export function splitsOf(kase: Case, active: ActiveBurden, { benefitCostRatio, responsibility }: SplitOptions): Splits {
  const { id, burden, cost, payers, benefit } = active;
  if (cost === 0) return splits(() => null);
  const gainers = Object.keys(benefit ?? {});
  const equal = gainers.length === 0 ? null : Object.fromEntries(gainers.map((party) => [party, 1 / gainers.length]));
  const claims = gainers.map((party) => shareIn(benefit, party) * cost * benefitCostRatio);
  const claimed = claims.reduce((sum, claim) => sum + claim, 0);
  const own: Partial<Record<SplitRule, Shares | null>> = {
    stated: payers,
    equal,
    benefit,
    ability: abilityShares(kase, active),
    responsibility: scaled(responsibility[id] ?? burden.responsibility),
    shapley: equal,
    nucleolus: equal,
  };
  for (const rule of CLAIM_RULES) {
    if (claimed < cost * (1 - 1e-12)) continue;
    const parts = awards(rule, claims, Math.min(cost, claimed));
    own[rule] = Object.fromEntries(gainers.map((party, k) => [party, (parts[k] ?? 0) / cost]));
  }
  return splits((rule) => own[rule] ?? null);
}

export function splits(shareOf: (rule: SplitRule) => Shares | null): Splits {
  return Object.fromEntries(SPLIT_RULES.map((rule) => [rule, shareOf(rule)])) as Record<SplitRule, Shares | null>;
}

/** Payers and gainers, in the author's order of parties. */
export function concerned(kase: Case, active: readonly Pick<ActiveBurden, "payers" | "benefit">[]): string[] {
  const named = new Set(active.flatMap(({ payers, benefit }) => Object.keys({ ...payers, ...benefit })));
  return Object.keys(kase.parties).filter((party) => named.has(party));
}

/** Payers and gainers without the figure by which the bill's ability to pay is measured. */
export function withoutAbility(kase: Case, active: ActiveBurden): string[] {
  if (active.burden.ability === undefined) return [];
  return concerned(kase, [active]).filter((party) => abilityOf(kase, party, active.burden.ability ?? "") === undefined);
}

function abilityShares(kase: Case, active: ActiveBurden): Shares | null {
  const { ability } = active.burden;
  if (ability === undefined || withoutAbility(kase, active).length > 0) return null;
  return scaled(
    Object.fromEntries(concerned(kase, [active]).map((party) => [party, abilityOf(kase, party, ability) ?? 0])),
  );
}

function abilityOf(kase: Case, party: string, ability: string): number | undefined {
  const { capability, attributes = {} } = kase.parties[party] ?? {};
  if (ability === "capability") return capability;
  return Object.hasOwn(attributes, ability) ? attributes[ability] : undefined;
}

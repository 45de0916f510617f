import { EntenteError } from "../error.js";
import type { Rule } from "./schema.js";

/** One that a rule counts: its weights by name, and whether it abstains rather than refuses. */
export interface Voter {
  readonly id: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly abstains: boolean;
}
/** Whether those for whom `consents[k]` is 1, k counting the voters, satisfy the rule. */
export type RuleTest = (consents: ArrayLike<number>) => boolean;

/** A quota as a share of the total (`of` 1) or an amount: consenting weight × `of.den` is compared with `of.num` × total. */
interface Threshold {
  readonly kind: "share" | "amount";
  readonly num: number;
  readonly den: number;
}

/** Reads a quota: a fraction, a percentage or a number below 1 is a share; a number of 1 or more an amount (CASE.md §4). */
export function parseQuota(quota: number | string): Threshold {
  if (typeof quota === "number") return { kind: quota < 1 ? "share" : "amount", num: quota, den: 1 };
  const [, num, den, percent] = /^\s*(?:(\d+)\s*\/\s*(\d+)|(\d+(?:\.\d+)?)\s*%)\s*$/.exec(quota) ?? [];
  if (percent !== undefined) return { kind: "share", num: Number(percent), den: 100 };
  if (num === undefined || den === undefined) throw new EntenteError("bad-quota", `"${quota}" is no quota`);
  return { kind: "share", num: Number(num), den: Number(den) };
}

/**
 * Compiles a rule over its voters. Those it names that are no voters (observers) are left out of lists and totals.
 * An abstaining voter satisfies a named list and `unanimity` and adds nothing to a quota or a majority.
 *
 * @throws {EntenteError} `no-weight` when a voter lacks the weight by which a quota counts
 */
export function compileRule(rule: Rule, voters: readonly Voter[]): RuleTest {
  const noVeto = (k: number, consents: ArrayLike<number>): boolean => consents[k] === 1 || voters[k]?.abstains === true;
  const everyone = voters.map((_, k) => k);
  if (rule === "unanimity") return (consents) => everyone.every((k) => noVeto(k, consents));
  if (rule === "majority") return compileRule({ quota: "1/2", by: "count", strict: true }, voters);
  if (isList(rule)) {
    const named = everyone.filter((k) => rule.includes(voters[k]?.id ?? ""));
    return (consents) => named.every((k) => noVeto(k, consents));
  }
  if ("all" in rule) {
    const parts = rule.all.map((part) => compileRule(part, voters));
    return (consents) => parts.every((part) => part(consents));
  }
  if ("any" in rule) {
    const parts = rule.any.map((part) => compileRule(part, voters));
    return (consents) => parts.some((part) => part(consents));
  }
  const { by, strict = false } = rule;
  const { kind, num, den } = parseQuota(rule.quota);
  const weights = voters.map(({ id, weights }) => {
    const weight = by === "count" ? 1 : weights[by];
    if (weight === undefined)
      throw new EntenteError("no-weight", `"${id}" has no weight "${by}", by which the rule counts`);
    return weight;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const needed = kind === "share" ? num * total : num;
  const tolerance = 1e-12 * total * den;
  return (consents) => {
    let sum = 0;
    for (let k = 0; k < weights.length; k++) if (consents[k] === 1) sum += weights[k] ?? 0;
    return strict ? sum * den > needed + tolerance : sum * den >= needed - tolerance;
  };
}

export function isList(rule: Rule): rule is readonly string[] {
  return Array.isArray(rule);
}

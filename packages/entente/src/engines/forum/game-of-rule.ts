import { isList, parseQuota, type Voter } from "../../case/rule.js";
import type { Rule } from "../../case/schema.js";
import { type Fraction, fractionOf } from "../../case/space/integer-units.js";
import { EntenteError } from "../../error.js";
import type { Formula, Game } from "../../numerics/power/game.js";
import { gcd } from "../../numerics/power/ratio.js";

const LARGEST = 2n ** 53n - 1n;
const ROUNDED_TOTAL = 2n ** 50n;

/**
 * A rule over its voters as a game of whole numbers: lists, unanimity and majority count heads, decimal weights are
 * scaled up. Weights too fine for that are rounded, and quotas then met to 10⁻¹² of the total. Those who abstain are read
 * as not consenting.
 *
 * @throws {EntenteError} `no-weight` when a voter lacks the weight by which a quota counts, `bad-weight` for one below 0
 */
export function gameOfRule(rule: Rule, voters: readonly Voter[]): Game {
  const weights: Float64Array[] = [];
  const numbers = new Map<string, number>();
  const weightOf = (list: Float64Array): number => {
    const key = list.join(" ");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, weights.length);
    return weights.push(list) - 1;
  };
  const heads = (counts: (voter: Voter) => boolean): Formula => {
    const list = Float64Array.from(voters, (voter) => (counts(voter) ? 1 : 0));
    return { weight: weightOf(list), needed: list.reduce((sum, one) => sum + one, 0) };
  };
  const formulaOf = (part: Rule): Formula => {
    if (part === "unanimity") return heads(() => true);
    if (part === "majority") return formulaOf({ quota: "1/2", by: "count", strict: true });
    if (isList(part)) return heads(({ id }) => part.includes(id));
    if ("all" in part) return { all: part.all.map(formulaOf) };
    if ("any" in part) return { any: part.any.map(formulaOf) };
    const { list, needed } = thresholdOf(part, voters);
    return { weight: weightOf(list), needed };
  };
  const wins = formulaOf(rule);
  return { members: voters.length, weights, wins };
}

type Quota = Extract<Rule, { readonly quota: number | string }>;

function thresholdOf(
  { quota, by, strict = false }: Quota,
  voters: readonly Voter[],
): { list: Float64Array; needed: number } {
  const stated = voters.map(({ id, weights }) => {
    const weight = by === "count" ? 1 : weights[by];
    if (weight === undefined)
      throw new EntenteError("no-weight", `"${id}" has no weight "${by}", by which the rule counts`);
    if (!(weight >= 0)) throw new EntenteError("bad-weight", `"${id}" has ${by} ${weight}; weights are 0 or more`);
    return fractionOf(weight);
  });
  const { kind, num, den } = parseQuota(quota);
  const { whole, scale, slack } = wholeNumbers(stated);
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  const share = fractionOf(num, den);
  const base = kind === "share" ? { num: total, den: 1n } : scale;
  const wanted = { num: share.num * base.num, den: share.den * base.den };
  const floor = (parts: bigint): bigint => parts / wanted.den;
  const needed = strict
    ? floor(wanted.num + slack * wanted.den) + 1n
    : floor(wanted.num - slack * wanted.den + wanted.den - 1n);
  // No sum passes the total, so whatever lies beyond it is out of reach alike.
  const reach = needed > total ? total + 1n : needed;
  return { list: Float64Array.from(whole, Number), needed: Number(reach) };
}

/** Weights times one scale as whole numbers together below 2^53; `slack` is what rounding them may be off by. */
function wholeNumbers(stated: readonly Fraction[]): { whole: bigint[]; scale: Fraction; slack: bigint } {
  const common = stated.reduce((all, { den }) => (all / gcd(all, den)) * den, 1n);
  const whole = stated.map(({ num, den }) => (num * common) / den);
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  if (total <= LARGEST) return { whole, scale: { num: common, den: 1n }, slack: 0n };
  const rounded = whole.map((weight) => (weight * ROUNDED_TOTAL + total / 2n) / total);
  return { whole: rounded, scale: { num: common * ROUNDED_TOTAL, den: total }, slack: ROUNDED_TOTAL / 10n ** 12n };
}

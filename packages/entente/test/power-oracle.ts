import type { Voter } from "../src/case/rule.js";
import type { Rule } from "../src/case/schema.js";
import type { Stream } from "./random-stream.js";

/** Power by looking at every coalition (n ≤ 12), straight from the definitions. */
export function oraclePower(rule: Rule, voters: readonly Voter[]) {
  const n = voters.length;
  const wins = Array.from({ length: 2 ** n }, (_, set) => satisfies(rule, voters, (k) => ((set >> k) & 1) === 1));
  const sizeOf = (set: number) => voters.filter((_, k) => ((set >> k) & 1) === 1).length;
  const criticalIn = (set: number) =>
    wins[set] ? voters.flatMap((_, k) => (((set >> k) & 1) === 1 && !wins[set ^ (1 << k)] ? [k] : [])) : [];
  const zeros = () => voters.map(() => 0);
  const [swings, orders, packel, holler, johnston] = [zeros(), zeros(), zeros(), zeros(), zeros()];
  let winning = 0;
  let minimal = 0;
  wins.forEach((won, set) => {
    if (!won) return;
    winning++;
    const size = sizeOf(set);
    const critical = criticalIn(set);
    for (const k of critical) {
      swings[k] = (swings[k] ?? 0) + 1;
      orders[k] = (orders[k] ?? 0) + (factorial(size - 1) * factorial(n - size)) / factorial(n);
      johnston[k] = (johnston[k] ?? 0) + 1 / critical.length;
    }
    if (critical.length !== size) return;
    minimal++;
    for (const k of critical) {
      packel[k] = (packel[k] ?? 0) + 1 / size;
      holler[k] = (holler[k] ?? 0) + 1;
    }
  });
  const share = (list: readonly number[], k: number) => over(list[k] ?? 0, sum(list));
  return {
    winning,
    minimal,
    members: voters.map((_, k) => ({
      shapleyShubik: winning === 0 ? null : (orders[k] ?? 0),
      banzhaf: winning === 0 ? null : (swings[k] ?? 0) / 2 ** (n - 1),
      banzhafNormalised: share(swings, k),
      prevent: over(swings[k] ?? 0, winning),
      initiate: winning === 0 ? null : over(swings[k] ?? 0, 2 ** n - winning),
      deeganPackel: over(packel[k] ?? 0, minimal),
      publicGood: share(holler, k),
      johnston: share(johnston, k),
    })),
  };
}

function satisfies(rule: Rule, voters: readonly Voter[], consents: (k: number) => boolean): boolean {
  if (rule === "unanimity") return voters.every((_, k) => consents(k));
  if (rule === "majority") return 2 * voters.filter((_, k) => consents(k)).length > voters.length;
  if (Array.isArray(rule)) return voters.every(({ id }, k) => !rule.includes(id) || consents(k));
  if ("all" in rule) return rule.all.every((part: Rule) => satisfies(part, voters, consents));
  if ("any" in rule) return rule.any.some((part: Rule) => satisfies(part, voters, consents));
  const {
    quota,
    by,
    strict = false,
  } = rule as Exclude<Rule, string | readonly string[] | { all: unknown } | { any: unknown }>;
  const weights = voters.map(({ weights: own }) => (by === "count" ? 1 : (own[by] ?? 0)));
  const total = sum(weights);
  const needed = shareOf(quota) === null ? Number(quota) : (shareOf(quota) ?? 0) * total;
  const held = sum(weights.filter((_, k) => consents(k)));
  return strict ? held > needed + 1e-9 : held >= needed - 1e-9;
}

function shareOf(quota: number | string): number | null {
  if (typeof quota === "number") return quota < 1 ? quota : null;
  if (quota.endsWith("%")) return Number(quota.slice(0, -1)) / 100;
  const [num = 0, den = 1] = quota.split("/").map(Number);
  return num / den;
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
const over = (num: number, den: number): number | null => (den === 0 ? null : num / den);
const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));

/** A body of 1 to 12 with two weights, decimal ones among them, and a rule composed up to three deep. */
export function randomBody(stream: Stream): { rule: Rule; voters: Voter[] } {
  const n = stream.whole(1, 12);
  const alike = stream.chance(0.4);
  const voters = Array.from({ length: n }, (_, k): Voter => {
    const votes = alike ? stream.pick([1, 2, 2.5]) : stream.pick([0, 0.1, 0.25, 1, 2, 3, 5, 12.5]);
    return { id: `m${k}`, weights: { votes, people: alike ? 7 : stream.whole(0, 900) }, abstains: stream.chance(0.1) };
  });
  const ids = voters.map(({ id }) => id);
  const total = sum(voters.map(({ weights }) => weights.votes ?? 0));
  const ruleAt = (depth: number): Rule => {
    const strict = stream.chance(0.3) ? { strict: true } : {};
    switch (stream.whole(0, depth < 3 ? 9 : 6)) {
      case 0:
        return "unanimity";
      case 1:
        return "majority";
      case 2:
        return stream.some([...ids, "stranger"], 1);
      case 3:
        return {
          quota: stream.pick(["1/2", "2/3", "65%", "7/9", 0.5, 0.8, 0]),
          by: stream.pick(["votes", "people"]),
          ...strict,
        };
      case 4:
        return { quota: Math.max(1, Math.floor(10 * total * stream.pick([0.4, 0.6, 1])) / 10), by: "votes", ...strict };
      case 5:
        return { quota: stream.whole(1, n + 1), by: "count" };
      case 6:
        return { quota: stream.whole(1, 3000), by: "people", ...strict };
      case 7:
        return { any: Array.from({ length: stream.whole(0, 3) }, () => ruleAt(depth + 1)) };
      default:
        return { all: Array.from({ length: stream.whole(1, 3) }, () => ruleAt(depth + 1)) };
    }
  };
  return { rule: ruleAt(0), voters };
}

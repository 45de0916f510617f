import { compileCondition, meets, type Tests } from "../../case/condition.js";
import { compileRule, isList, parseQuota, type RuleTest, type Voter } from "../../case/rule.js";
import type { Rule } from "../../case/schema.js";
import { votersOf } from "../../case/view.js";
import { type Asked, sharedByWorlds } from "../asked.js";
import { spaceWithFactions } from "../break/signatories.js";

/** Weight that a body counts by. */
export interface Votes {
  readonly weights: readonly number[];
  readonly needed: number;
  readonly of: number;
  /** Whether it takes more than the weight needed. */
  readonly strict: boolean;
}
/** Who must consent at home before a party is bound. */
export interface Body {
  readonly party: string;
  /** Members that are in force and have a utility, by their ids in the body: `government` is the party itself. */
  readonly members: readonly string[];
  /** The same as indexes into the space in which factions hold their parent's positions where they have none. */
  readonly holders: readonly number[];
  /** Members that are left out: not in force, or without any utility. */
  readonly missing: readonly string[];
  readonly rule: Rule;
  readonly passes: RuleTest;
  /** Null for a rule that is no single quota. */
  readonly votes: Votes | null;
  /** It is asked of packages that meet one of these; null: of all. */
  readonly when: readonly Tests[] | null;
}

const knownBodies = (): Map<string, Body | null> => new Map();

/** A party's ratifying body; null where the case records none. */
export function bodyOf(asked: Asked, party: string): Body | null {
  // Of a body, worlds change no more than who has a utility.
  const key = [party, ...asked.once(spaceWithFactions).parties].join();
  return sharedByWorlds(asked, { known: knownBodies, key }, () => bodyIn(asked, party));
}

function bodyIn(asked: Asked, party: string): Body | null {
  const { kase, view } = asked;
  const stated = Object.hasOwn(kase.ratification, party) ? kase.ratification[party] : undefined;
  if (stated === undefined) return null;
  const space = asked.once(spaceWithFactions);
  const indexOf = (member: string): number => space.parties.indexOf(member === "government" ? party : member);
  const voters = votersOf(stated.members);
  const present = voters.filter(({ id }) => indexOf(id) >= 0 && (id === "government" || view.parties.includes(id)));
  const compiled = compileRule(stated.rule, present);
  const conditions = stated.when === undefined ? null : [stated.when].flat();
  return {
    party,
    members: present.map(({ id }) => id),
    holders: present.map(({ id }) => indexOf(id)),
    missing: voters.filter((voter) => !present.includes(voter)).map(({ id }) => id),
    rule: stated.rule,
    passes: (consents) => present.length > 0 && compiled(consents),
    votes: votesOf(stated.rule, present),
    when: conditions?.map((condition) => compileCondition(kase.issues, condition)) ?? null,
  };
}

/** Whether a body is asked about a package. */
export function isAsked({ when }: Body, options: ArrayLike<number>): boolean {
  return when === null || when.some((tests) => meets(tests, options));
}

function votesOf(rule: Rule, voters: readonly Voter[]): Votes | null {
  const heads = voters.map(() => 1);
  if (rule === "unanimity") return { weights: heads, needed: heads.length, of: heads.length, strict: false };
  if (rule === "majority") return { weights: heads, needed: heads.length / 2, of: heads.length, strict: true };
  if (isList(rule) || typeof rule === "string" || !("quota" in rule)) return null;
  const weights = voters.map(({ weights: own }) => (rule.by === "count" ? 1 : (own[rule.by] ?? 0)));
  const of = weights.reduce((sum, weight) => sum + weight, 0);
  const { kind, num, den } = parseQuota(rule.quota);
  return { weights, needed: (kind === "share" ? num * of : num) / den, of, strict: rule.strict ?? false };
}

/** A rule in words, by ids. */
export function ruleInWords(rule: Rule): string {
  if (rule === "unanimity") return "all members";
  if (rule === "majority") return "more than half of the members";
  if (isList(rule)) return rule.length === 0 ? "nobody in particular" : rule.join(" and ");
  if (typeof rule === "string") return rule;
  if ("all" in rule) return rule.all.map((part) => bracketed(part)).join(" and ");
  if ("any" in rule) return rule.any.map((part) => bracketed(part)).join(" or ");
  const what = rule.by === "count" ? "members" : rule.by;
  const share = typeof rule.quota === "string" || rule.quota < 1;
  return `${rule.strict === true ? "more than" : "at least"} ${rule.quota} ${share ? "of the " : ""}${what}`;
}

function bracketed(rule: Rule): string {
  const composed = typeof rule !== "string" && !isList(rule) && ("all" in rule || "any" in rule);
  return composed ? `(${ruleInWords(rule)})` : ruleInWords(rule);
}

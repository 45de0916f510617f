import { EntenteError } from "../../error.js";
import type { Case } from "../model.js";
import { compileRule, isList, type RuleTest, type Voter } from "../rule.js";
import type { Rule } from "../schema.js";
import type { ForumInForce, View } from "../view.js";
import type { Space } from "./space.js";

/** A forum compiled over a space: who sits, by which rule they accept, whom they address, and what whose hands deliver. */
export interface Table {
  readonly forum: ForumInForce;
  /** M: members that have a utility, as indexes into the space's parties, in the author's order. */
  readonly members: readonly number[];
  /** Listed members without a utility; left out of every rule. */
  readonly observers: readonly string[];
  /** Whether the members k (of `members`) with consents[k] = 1 satisfy the rule. */
  readonly accepts: RuleTest;
  /** Addressees with a utility, as indexes into the space's parties. */
  readonly toward: readonly number[];
  /** Addressees without a utility: they refuse nothing. */
  readonly silentAddressees: readonly string[];
  /** scope[issue] = 1 where the forum decides it; null: all. */
  readonly scope: Uint8Array | null;
  /**
   * Lever rule of an option over all parties in force (`hands[k]`, k in the view's order); null: no lever stated,
   * delivered by the members that accept, jointly.
   */
  readonly levers: readonly (readonly (RuleTest | null)[])[];
  /** hands index (in the view's parties) of each party of the space. */
  readonly handOf: Int32Array;
  /** Hands of observers that are members or addressees: in lever rules they always consent. */
  readonly willing: readonly number[];
}

/** Picks the forum asked for, or the first in force. @throws {EntenteError} `unknown-forum` naming those in force */
export function chooseForum(view: View, id: string | undefined): ForumInForce {
  const forum = id === undefined ? view.forums[0] : view.forums.find((one) => one.id === id);
  if (forum !== undefined) return forum;
  const known = view.forums.map((one) => one.id).join(", ") || "none";
  const why =
    id === undefined ? "no forum is" : Object.hasOwn(view.kase.forums, id) ? `"${id}" is not` : `no "${id}" is`;
  throw new EntenteError("unknown-forum", `forum: ${why} in force on ${view.asOf}; in force: ${known}`);
}

/** Compiles a forum over a space. */
export function compileTable(view: View, space: Space, forum: ForumInForce): Table {
  const partyOf = (id: string): number => space.parties.indexOf(id);
  const seated = forum.members
    .filter(({ id }) => partyOf(id) >= 0)
    .sort((one, other) => partyOf(one.id) - partyOf(other.id));
  const handsOf = (ids: readonly string[]): number[] => ids.map((id) => view.parties.indexOf(id)).filter((k) => k >= 0);
  const observers = forum.members.filter(({ id }) => partyOf(id) < 0).map(({ id }) => id);
  const silentAddressees = forum.toward.filter((id) => partyOf(id) < 0);
  const voters = view.parties.map((id): Voter => handVoter(view.kase, id));
  return {
    forum,
    members: seated.map(({ id }) => partyOf(id)),
    observers,
    accepts: compileRule(forum.rule, seated),
    toward: forum.toward
      .map(partyOf)
      .filter((p) => p >= 0)
      .sort((one, other) => one - other),
    silentAddressees,
    scope: forum.issues === null ? null : Uint8Array.from(space.issues, (id) => (forum.issues?.includes(id) ? 1 : 0)),
    levers: space.issues.map((id, i) => leverRules(view.kase, id, space.options[i] ?? [], voters)),
    handOf: Int32Array.from(handsOf(space.parties)),
    willing: handsOf([...observers, ...silentAddressees]),
  };
}

function handVoter(kase: Case, id: string): Voter {
  const { capability, weight, attributes = {} } = kase.parties[id] ?? {};
  const own = { ...(capability === undefined ? {} : { capability }), ...(weight === undefined ? {} : { weight }) };
  return { id, weights: { ...attributes, ...own }, abstains: false };
}

/** The lever rule of one option as stated, or null where the case states none. */
export function leverRule(kase: Case, issue: string, option: string): Rule | null {
  const levers = kase.issues[issue]?.levers;
  if (levers === undefined) return null;
  return isRule(levers) ? levers : (levers[option] ?? null);
}

function isRule(levers: Rule | Record<string, Rule>): levers is Rule {
  return typeof levers === "string" || Array.isArray(levers) || ["all", "any", "quota"].some((key) => key in levers);
}

function leverRules(
  kase: Case,
  issue: string,
  options: readonly string[],
  voters: readonly Voter[],
): (RuleTest | null)[] {
  return options.map((option) => {
    const rule = leverRule(kase, issue, option);
    if (rule === null) return null;
    return compileRule(withoutAbsent(rule, voters), voters);
  });
}

/** A list that names a party not in force on the day cannot be satisfied, wherever it stands: nobody holds that lever. */
function withoutAbsent(rule: Rule, voters: readonly Voter[]): Rule {
  if (isList(rule)) return rule.every((id) => voters.some((voter) => voter.id === id)) ? rule : { any: [] };
  if (typeof rule === "string") return rule;
  if ("all" in rule) return { all: rule.all.map((part) => withoutAbsent(part, voters)) };
  if ("any" in rule) return { any: rule.any.map((part) => withoutAbsent(part, voters)) };
  return rule;
}

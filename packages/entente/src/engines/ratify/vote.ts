import { chanceOfQuota, chanceOfRule, pivotalMember } from "../../numerics/ratification/passing.js";
import type { Asked } from "../asked.js";
import { spaceWithFactions } from "../break/signatories.js";
import { accepts } from "../forum/consent.js";
import { type Body, isAsked, ruleInWords } from "./bodies.js";

/** How a body would vote on a package. */
export interface Vote {
  readonly asked: boolean;
  readonly passes: boolean;
  readonly accepting: string[];
  readonly votesFor: number | null;
  readonly needed: number | null;
  readonly of: number | null;
  /** Whether it takes more than `needed`. */
  readonly strict: boolean;
  readonly needs: string | null;
  readonly pivotalFaction: string | null;
  /** Each faction, and whether it passes but would not without that faction. */
  readonly decisive: Readonly<Record<string, boolean>>;
  /** Chance of passing on the chances given; null where none is. */
  readonly share: number | null;
  /** Whether no vote of its present members can carry anything. */
  readonly unsatisfiable: boolean;
}

/** Chances given, per faction or party, that it accepts. */
export type Chances = Readonly<Record<string, number>>;

export function voteOn(asked: Asked, body: Body, options: ArrayLike<number>, chances: Chances): Vote {
  const space = asked.once(spaceWithFactions);
  const { members, holders, passes, votes, rule, party } = body;
  const consents = Uint8Array.from(holders, (holder) => (accepts(space, holder, options) ? 1 : 0));
  const questioned = isAsked(body, options);
  const idOf = (k: number): string => (members[k] === "government" ? party : (members[k] ?? ""));
  const given = members.some((_, k) => chances[idOf(k)] !== undefined);
  const expected = members.map((_, k) => chances[idOf(k)] ?? consents[k] ?? 0);
  const chanceAt = chancesOver(body);
  const factions = members.map((member) => member !== "government");
  const pivot = given ? pivotalMember(expected, { chanceAt, among: factions }) : pivotalAtPoints(body, consents);
  const decides = (k: number): boolean => questioned && passes(consents) && !passes(consents.with(k, 0));
  return {
    asked: questioned,
    passes: !questioned || passes(consents),
    accepting: members.filter((_, k) => consents[k] === 1),
    votesFor: votes?.weights.reduce((sum, weight, k) => sum + (consents[k] === 1 ? weight : 0), 0) ?? null,
    needed: votes?.needed ?? null,
    of: votes?.of ?? null,
    strict: votes?.strict ?? false,
    needs: votes === null ? ruleInWords(rule) : null,
    pivotalFaction: questioned && pivot >= 0 ? (members[pivot] ?? null) : null,
    decisive: Object.fromEntries(members.flatMap((id, k) => (factions[k] === true ? [[id, decides(k)]] : []))),
    share: given ? (questioned ? chanceAt(expected) : 1) : null,
    unsatisfiable: !passes(new Uint8Array(members.length).fill(1)),
  };
}

function chancesOver({ votes, passes }: Body): (chances: readonly number[]) => number {
  if (votes === null) return (chances) => chanceOfRule(chances, passes);
  const { weights, needed, strict } = votes;
  return (chances) => chanceOfQuota(chances, { weights, needed, at: strict ? "notEnough" : "enough" });
}

/**
 * The first faction whose change of mind alone would change the outcome; −1 without. The government is none: if it
 * changed its mind there would be nothing to ratify.
 */
function pivotalAtPoints({ members, passes }: Body, consents: Uint8Array): number {
  const passesNow = passes(consents);
  return members.findIndex((member, k) => {
    if (member === "government" || (consents[k] === 1) !== passesNow) return false;
    return passes(consents.with(k, passesNow ? 0 : 1)) !== passesNow;
  });
}

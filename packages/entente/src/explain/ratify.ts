import { isEnumerable } from "../engines/swept.js";
import { inputsOfParty, inputsOfTable } from "./because.js";
import type { Draft, Telling } from "./draft.js";
import { heldAs, heldIn } from "./held.js";
import type { MessageKey } from "./messages/en.js";
import type { RatifyResult } from "./results.js";

type Side = RatifyResult["parties"][string];

/** A body of fewer votes may be one of shares. */
const HEADS = 10;
const EPSILON = 1e-9;

/** What `ratify` found, in words: where it passes and where not, by how many votes, who decides, whose term ends when. */
export function explainRatify(telling: Telling, result: RatifyResult): readonly Draft[] {
  const sides = Object.entries(result.parties);
  return [
    headline(telling, result),
    ...meant(telling, result),
    ...sides.flatMap(([party, side]) => vote(telling, party, side)),
    ...twoLevels(telling, result),
    ...sides.flatMap(([party, side]) => winSet(telling, party, side)),
    ...clocks(telling, result),
    ...sides.flatMap(([party, side]) => defection(telling, party, side)),
    ...sides.flatMap(([party, side]) => whoVotes(telling, party, side)),
  ];
}

function bodyName({ asked, words, speech: { say } }: Telling, party: string): string {
  return words.text(asked.kase.ratification[party]?.body, say("ratify.aBody"));
}

function memberName({ words }: Telling, party: string, member: string): string {
  return words.party(member === "government" ? party : member);
}

function becauseOf({ asked }: Telling, party: string): string[] {
  const { members = [] } = asked.kase.ratification[party] ?? {};
  const ids = Array.isArray(members) ? members : Object.keys(members);
  return [party, ...ids.filter((id) => id !== "government" && id !== party)].flatMap((id) => inputsOfParty(asked, id));
}

function headline(telling: Telling, result: RatifyResult): Draft {
  const { asked, speech, words } = telling;
  const { digits, say } = speech;
  const base = { id: "ratify.passes", level: "headline" as const };
  if (result.target === null) {
    const values = { forum: words.forum(asked.table.forum.id), large: isEnumerable(asked) ? "no" : "yes" };
    return { ...base, key: "ratify.noTarget", values, numbers: {}, because: inputsOfTable(asked) };
  }
  const what = say("order.what", { source: result.target.source });
  const bodies = Object.entries(result.parties).filter(([, { body }]) => body);
  const unwilling = Object.entries(result.parties).filter(([, { accepts }]) => accepts === false);
  const because = bodies.length > 0 ? bodies.flatMap(([party]) => becauseOf(telling, party)) : inputsOfTable(asked);
  if (bodies.length === 0) {
    const values = { what, n: unwilling.length, parties: words.parties(unwilling.map(([party]) => party)) };
    return { ...base, key: "ratify.noBody", values, numbers: { bodies: 0 }, because };
  }
  const failing = bodies.filter(([, { passes }]) => passes === false);
  const values = {
    what,
    nBodies: bodies.length,
    bodies: digits.count(bodies.length),
    n: bodies.length - failing.length,
    passing: digits.count(bodies.length - failing.length),
    failing: digits.list(failing.map(([party]) => say("ratify.bodyOf", named(telling, party)))),
    nAsked: bodies.filter(([, { asked: questioned }]) => questioned === true).length,
  };
  const numbers = { bodies: bodies.length, passing: bodies.length - failing.length };
  return { ...base, key: failing.length === 0 ? "ratify.allPass" : "ratify.fails", values, numbers, because };
}

function named(telling: Telling, party: string) {
  return { body: bodyName(telling, party), party: telling.words.party(party) };
}

function meant({ asked, speech: { say }, words }: Telling, { target }: RatifyResult): Draft[] {
  if (target === null) return [];
  const values = { what: say("order.what", { source: target.source }), package: words.moves(target.package) };
  return [
    { id: "ratify.target", level: "main", key: "ratify.target", values, numbers: {}, because: inputsOfTable(asked) },
  ];
}

/** Votes that are enough: heads are counted whole, so two thirds of 100 are 67; weights that are shares are not. */
export function votesEnough({ needed, of, votesFor, strict }: Side): number {
  const heads = (of ?? 0) >= HEADS && Number.isInteger(of) && Number.isInteger(votesFor);
  if (!heads || needed === null) return needed ?? 0;
  return strict ? Math.floor(needed + EPSILON) + 1 : Math.ceil(needed - EPSILON);
}

/** How one body votes, by how much, and who could turn it. */
function vote(telling: Telling, party: string, side: Side): Draft[] {
  if (!side.body) return [];
  const { digits } = telling.speech;
  const because = becauseOf(telling, party);
  const base = { id: `ratify.vote.${party}`, level: "main" as const, because };
  if (side.unsatisfiable)
    return [{ ...base, key: "ratify.unsatisfiable", values: named(telling, party), numbers: { needed: side.needed } }];
  if (side.passes === null) return [];
  if (side.asked === false) return [{ ...base, key: "ratify.notAsked", values: named(telling, party), numbers: {} }];
  const { votesFor, needed, of, pivotalFaction } = side;
  const enough = votesEnough(side);
  const short = enough - (votesFor ?? 0);
  const values = {
    ...named(telling, party),
    passes: side.passes ? "yes" : "no",
    for: weight(votesFor ?? 0),
    of: weight(of ?? 0),
    needed: weight(side.strict ? (needed ?? 0) : enough),
    strict: side.strict ? "yes" : "no",
    short: weight(short),
    decides: pivotalFaction === null ? "no" : "yes",
    faction: pivotalFaction === null ? "" : memberName(telling, party, pivotalFaction),
  };
  const key: MessageKey = votesFor === null ? "ratify.voteComposed" : "ratify.vote";
  const drafts: Draft[] = [{ ...base, key, values, numbers: { votesFor, needed, of } }];
  if (side.share !== null)
    drafts.push({
      id: `ratify.share.${party}`,
      level: "main",
      key: side.interval === null ? "ratify.share" : "ratify.shareOfWorlds",
      values: { ...named(telling, party), ...heldIn(side.share, digits) },
      numbers: { share: side.share },
      because,
    });
  return drafts;

  function weight(value: number): string {
    return Number.isInteger(value) ? digits.count(value) : String(Number(value.toPrecision(3)));
  }
}

function twoLevels(
  { asked, speech: { digits }, words }: Telling,
  { parties, twoLevelZone: { count, of } }: RatifyResult,
): Draft[] {
  if (BigInt(of) === 0n) return [];
  const areAll = BigInt(count) === BigInt(of);
  // Where no body is recorded nothing is stopped at home: what is left is whether each accepts it in the first place.
  const assumed = Object.values(parties).every(({ body }) => !body);
  if (assumed && areAll) return [];
  const values = {
    count: digits.count(count),
    of: digits.count(of),
    n: Number(of),
    nCounted: Number(count),
    forum: words.forum(asked.table.forum.id),
    joint: asked.table.forum.toward.length > 0 ? "yes" : "no",
  };
  const key = assumed ? "ratify.twoLevelsAssumed" : areAll ? "ratify.twoLevelsAll" : "ratify.twoLevels";
  return [
    { id: "ratify.twoLevels", level: "main", key, values, numbers: { count, of }, because: inputsOfTable(asked) },
  ];
}

function winSet(telling: Telling, party: string, { body, winSet: won }: Side): Draft[] {
  if (!body) return [];
  const { digits } = telling.speech;
  const values = {
    ...named(telling, party),
    n: BigInt(won.zoneAsked) === 0n ? 0 : 1,
    asked: digits.count(won.zoneAsked),
    passed: digits.count(won.zonePassed),
    size: won.size === null ? "–" : digits.share(won.size),
    held: won.size === null ? "some" : heldAs(won.size),
  };
  const numbers = { zoneAsked: won.zoneAsked, zonePassed: won.zonePassed, size: won.size };
  const because = becauseOf(telling, party);
  return [{ id: `ratify.winSet.${party}`, level: "main", key: "ratify.winSet", values, numbers, because }];
}

/** Whose term ends when, and whether whoever follows would keep it. */
function clocks(telling: Telling, result: RatifyResult): Draft[] {
  const { asked, speech, words } = telling;
  return result.clocks.flatMap((clock): Draft[] => {
    const { party, termEnds, daysAway, inOffice, successor, successorAccepts } = clock;
    const values = {
      leader: words.text(asked.kase.parties[party]?.leader?.name, words.party(party)),
      party: words.party(party),
      date: termEnds ?? "",
      days: speech.digits.count(daysAway ?? 0),
      successor: successor === null ? "" : words.party(successor),
      named: successor === null ? "no" : "yes",
      keeps: keepsIt(clock),
      share: successorAccepts === null ? "" : speech.digits.share(successorAccepts),
    };
    const because = [`parties.${party}.leader`, ...(successor === null ? [] : inputsOfParty(asked, successor))];
    const numbers = { daysAway, successorAccepts };
    const base = { id: `ratify.clock.${party}`, values, numbers, because };
    if (!inOffice) return [{ ...base, level: "main", key: "ratify.notInOffice" }];
    return termEnds === null ? [] : [{ ...base, level: "main", key: "ratify.clock" }];
  });
}

function keepsIt({ successorAccepts, successorAssumed }: RatifyResult["clocks"][number]): string {
  if (successorAccepts === null || successorAssumed) return "unknown";
  return successorAccepts >= 1 ? "yes" : successorAccepts <= 0 ? "no" : "part";
}

const DEFECTIONS = {
  voluntary: "ratify.voluntary",
  involuntary: "ratify.involuntary",
  both: "ratify.both",
  unwilling: "ratify.unwilling",
} as const satisfies Record<string, MessageKey>;

function defection(telling: Telling, party: string, { defection: kind }: Side): Draft[] {
  if (kind === null || kind === "none") return [];
  const because = becauseOf(telling, party);
  const values = named(telling, party);
  return [{ id: `ratify.defection.${party}`, level: "detail", key: DEFECTIONS[kind], values, numbers: {}, because }];
}

/** Members whose positions are their party's, and those who could not be counted. */
function whoVotes(telling: Telling, party: string, { inherited, missing }: Side): Draft[] {
  const { digits } = telling.speech;
  const drafts: Draft[] = [];
  const base = { level: "detail" as const, because: [`parties.${party}`] };
  if (inherited > 0) {
    const values = { ...named(telling, party), n: inherited, count: digits.count(inherited) };
    drafts.push({ ...base, id: `ratify.inherited.${party}`, key: "ratify.inherited", values, numbers: { inherited } });
  }
  if (missing.length > 0) {
    const members = digits.list(missing.map((member) => memberName(telling, party, member)));
    const values = { ...named(telling, party), members, n: missing.length };
    const numbers = { missing: missing.length };
    drafts.push({ ...base, id: `ratify.missing.${party}`, key: "ratify.missing", values, numbers });
  }
  return drafts;
}

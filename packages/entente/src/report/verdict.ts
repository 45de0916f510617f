import type { Case } from "../case/model.js";
import { movedIssues } from "../case/moved-issues.js";
import type { Answer } from "../explain/answer.js";
import { LOOSENESS, loosenessOf } from "../explain/break-looseness.js";
import { payersOf } from "../explain/pay.js";
import type {
  AgreeResult,
  BlockResult,
  BreakResult,
  Count,
  DealResult,
  ForumResult,
  OrderResult,
  PayResult,
  RatifyResult,
  StandResult,
  WatchResult,
} from "../explain/results.js";
import { sameGoalGroup } from "../explain/same-goal.js";
import type { Speech } from "../explain/say.js";
import { asSentence } from "../explain/sentence.js";
import type { Words } from "../explain/words.js";

interface Telling {
  readonly kase: Case;
  readonly speech: Speech;
  readonly words: Words;
}

/** What a question came to in two or three words, as a list of questions shows it beside each: “offer · 560”, “3 steps”. */
export function verdictOf(answer: Answer, telling: Telling): string {
  const { result } = answer;
  switch (answer.verb) {
    case "agree":
      return ofAgree(result as AgreeResult, telling);
    case "stand":
      return ofStand(result as StandResult, telling);
    case "deal":
      return ofDeal(result as DealResult, telling);
    case "block":
      return ofBlock(result as BlockResult, telling);
    case "order":
      return ofOrder(result as OrderResult, telling);
    case "forum":
      return ofForum(result as ForumResult & { readonly forum: string }, telling);
    case "ratify":
      return ofRatify(result as RatifyResult, telling);
    case "break":
      return ofBreak(result as BreakResult, telling);
    case "pay":
      return ofPay(result as PayResult, telling);
    case "watch":
      return ofWatch(result as WatchResult, telling);
  }
}

function ofAgree({ verdict, reason, zone, offers }: AgreeResult, { speech: { say, digits } }: Telling): string {
  const counted = (count: Count) => ({ count: digits.count(count) });
  if (reason === "unknown") return say("verdict.undecided");
  switch (verdict) {
    case "joint":
      return say("verdict.offer", counted(offers?.takenEveryGains ?? 0));
    case "offerRefused":
      return say("verdict.offerRefused");
    case "giftOnly":
      return say("verdict.giftOnly");
    case "room":
      return say("verdict.room", counted(zone.count));
    case "onlyOnPaper":
      return say("verdict.onPaper", counted(zone.count));
    case "near":
      return say("verdict.near");
    case "noAlternatives":
      return say("verdict.nothing");
    case "none":
      return say(offers === null ? "verdict.noRoom" : "verdict.noOffer");
  }
}

function ofStand(result: StandResult, { speech: { say, digits }, words }: Telling): string {
  if (result.outlier !== null) return asSentence(words.party(result.outlier.party));
  const group = sameGoalGroup(result);
  if (group !== null) return say("verdict.errands", { count: digits.count(group.parties.length) });
  return say("verdict.nobodyApart");
}

/** How many issues the deal by the Nash criterion moves. */
function ofDeal({ nash }: DealResult, { kase, speech: { say, digits } }: Telling): string {
  if (nash === null) return say("verdict.noDeal");
  const moved = movedIssues(kase, nash.package);
  return say("verdict.moves", { n: moved.length, count: digits.count(moved.length) });
}

function ofBlock({ headline, parties, combinations, zone }: BlockResult, telling: Telling): string {
  const { speech, words } = telling;
  const unlocked = parties.find(({ id }) => id === headline?.party)?.unlocked ?? 0;
  const most = [headline?.soleBlocked ?? 0, unlocked].find((count) => BigInt(count) > 0n);
  if (headline !== null && most !== undefined) {
    const values = { party: asSentence(words.party(headline.party)), count: speech.digits.count(most) };
    return speech.say("verdict.blocks", values);
  }
  const together = BigInt(zone.count) === 0n && (combinations[0]?.constraints.length ?? 0) > 0;
  return speech.say(together ? "verdict.together" : "verdict.nobody");
}

function ofOrder(result: OrderResult, { speech: { say, digits } }: Telling): string {
  const { target, infeasible, maxExposure, steps } = result;
  if (target === null) return say("verdict.noDeal");
  if (infeasible !== null) return say("verdict.noOrder");
  if (maxExposure === null) return say("verdict.undecided");
  return say("verdict.steps", { n: steps.length, count: digits.count(steps.length) });
}

function ofForum(
  { target, forums, forum }: ForumResult & { readonly forum: string },
  { kase, speech: { say, digits } }: Telling,
): string {
  const table = forums[forum];
  if (target === null || table === undefined) return say("verdict.noDeal");
  const moved = movedIssues(kase, target.package);
  const within = moved.filter((id) => table.covered.includes(id)).length;
  const isCovered = within === moved.length || table.coveredTogether?.length === moved.length;
  if (!isCovered || table.outOfScope.length > 0)
    return say("verdict.partly", { within: digits.count(within), count: digits.count(moved.length) });
  if (!table.accepted) return say("verdict.refused");
  return say(within === moved.length ? "verdict.byItself" : "verdict.together");
}

function ofRatify({ target, parties }: RatifyResult, { speech: { say, digits } }: Telling): string {
  if (target === null) return say("verdict.noDeal");
  const bodies = Object.values(parties).filter(({ body }) => body);
  if (bodies.length === 0) return say("verdict.noBody");
  const passing = bodies.filter(({ passes }) => passes !== false).length;
  return say("verdict.passes", { passing: digits.count(passing), count: digits.count(bodies.length) });
}

function ofBreak({ target, stability }: BreakResult, { speech: { say } }: Telling): string {
  if (target === null) return say("verdict.noDeal");
  const kept = Object.values(stability.perParty).map(loosenessOf);
  const loosest = LOOSENESS.find((one) => kept.includes(one)) ?? "holds";
  switch (loosest) {
    case "breaks":
      return say("verdict.breaks");
    case "undecided":
      return say("verdict.undecided");
    case "threat":
      return say("verdict.threat");
    case "interest":
      return say("verdict.answered");
    case "holds":
      return say("verdict.holds");
  }
}

/** The payer of the headline with its share of the bill. */
function ofPay(result: PayResult, { speech: { say, digits }, words }: Telling): string {
  const [payer] = payersOf(result, result.units[0]?.unit ?? "");
  if (payer === undefined) return say("verdict.nobody");
  return say("verdict.pays", { party: asSentence(words.party(payer.party)), share: digits.share(payer.share ?? 0) });
}

/** How many answers do not hang on a judgement. */
function ofWatch({ uncertainty, known, claims }: WatchResult, { speech: { say, digits } }: Telling): string {
  if (uncertainty === null) return say("verdict.notDrawn");
  const values = { known: digits.count(known.text + known.robust), count: digits.count(claims.length) };
  return say("verdict.known", values);
}

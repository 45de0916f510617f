import type { AgreeResult, Count } from "../../explain/results.js";
import { conditionName } from "../condition-name.js";
import { lookOf, type Subject } from "../subject.js";
import { type AgreementBoardSpec, LADDERS } from "./agreement-board.js";
import { type Ladder, laddersOf, optionNumbers, shownPackage } from "./ladder.js";
import type { OfferBoardSpec } from "./offer-board.js";
import { sheetsOf } from "./sheet.js";

type Kinds = Readonly<Record<"exchange" | "gift" | "demand" | "idle", Count>>;
type Offers = NonNullable<AgreeResult["offers"]> & { readonly takenByKind: Kinds };
const REFUSALS = 7;

/** The offer board of an answer to `agree` at a table that addresses others. */
export function offerBoardSpec(subject: Subject): OfferBoardSpec {
  const { speech, words, asked, settingOf } = subject;
  const { say } = speech;
  const result = subject.answer.result as unknown as AgreeResult & { readonly offers: Offers | null };
  const { offers } = result;
  const addressees = words.parties(asked.table.forum.toward);
  const setting = settingOf(say("chart.offer.title", { addressees }));
  if (offers === null) return { setting, kinds: [], refused: 0, refusals: [], sheets: [], shown: "none" };
  const shown = shownPackage(subject);
  const [all, taken] = [Number(offers.everyGains), Number(offers.takenEveryGains)];
  const other = {
    name: say("chart.offer.other"),
    count: Number(offers.byKind.exchange) - all,
    taken: Number(offers.takenByKind.exchange) - taken,
  };
  const rest = (["gift", "demand", "idle"] as const).map((kind) => ({
    name: say(`chart.offer.${kind}`),
    count: Number(offers.byKind[kind]),
    taken: Number(offers.takenByKind[kind]),
  }));
  return {
    setting,
    kinds: [{ name: say("chart.offer.all"), count: all, taken }, other, ...rest],
    refused: all - taken,
    refusals: offers.refusedBy.slice(0, REFUSALS).map(({ party, constraint, count, sole }) => ({
      name: conditionName(subject, { party, constraint, several: asked.table.toward.length > 1 }),
      count: Number(count),
      alone: Number(sole),
    })),
    sheets: sheetsOf(subject, result, shown),
    shown: shown === null ? "none" : taken > 0 ? "offer" : "nearMiss",
  };
}

/** The agreement board of an answer to `agree` at a table among itself. */
export function agreementBoardSpec(subject: Subject): AgreementBoardSpec {
  const { speech, words, asked, settingOf, answer } = subject;
  const { say, digits } = speech;
  const result = answer.result as unknown as AgreeResult;
  const shown = shownPackage(subject);
  const ladders = laddersOf(subject, result, shown);
  const kept = ladders.length <= LADDERS ? ladders : mostContested(ladders);
  const room = Number(result.zone.count) > 0;
  const { space, table } = asked;
  const moves = optionNumbers(subject, shown).some((option, i) => option !== space.statusQuo[i]);
  return {
    setting: settingOf(say("chart.board.title", { forum: words.forum(table.forum.id) })),
    ladders: kept,
    parties: [...table.members, ...table.toward].map((p) => lookOf(subject, space.parties[p] ?? "")),
    room: digits.count(result.zone.count),
    deliverable: result.zone.deliverable === null ? "–" : digits.count(result.zone.deliverable),
    shown: shown === null || !moves ? "none" : room ? "room" : "nearMiss",
    left: ladders.filter((ladder) => !kept.includes(ladder)).map(({ issue }) => words.issue(issue)),
  };
}

/** The issues on which the parties stand farthest apart, weighed by salience, in the author's order. */
function mostContested(ladders: readonly Ladder[]): Ladder[] {
  const contest = ({ stands }: Ladder): number => {
    const total = stands.reduce((sum, { salience }) => sum + salience, 0);
    if (total === 0) return 0;
    const mean = stands.reduce((sum, { at, salience }) => sum + at * salience, 0) / total;
    return stands.reduce((sum, { at, salience }) => sum + salience * Math.abs(at - mean), 0);
  };
  const ranked = ladders.toSorted((a, b) => contest(b) - contest(a)).slice(0, LADDERS);
  return ladders.filter((ladder) => ranked.includes(ladder));
}

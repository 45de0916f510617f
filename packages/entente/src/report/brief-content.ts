import { firstDay, lastDay } from "../case/date.js";
import type { Finding } from "../explain/finding.js";
import { asSentence } from "../explain/sentence.js";
import { isWritten, nameUncertain } from "../explain/uncertain-input.js";
import { answerOf, headlineOf, type Material } from "./material.js";
import { type Options, optionsOf } from "./options.js";
import { secondOf } from "./second.js";
import { LONGEST, shortest } from "./shortest.js";
import { contradicted, contradictionsOf, fixedValues, hasBadges, leastKnown } from "./unknown.js";

/** One page for somebody who has a minute: every line is a finding of the case, or a number of it. */
export interface Brief {
  readonly bottom: Finding | null;
  readonly options: Options | null;
  readonly mustMove: readonly string[];
  readonly unknown: readonly string[];
  readonly dates: readonly { readonly day: string; readonly what: string }[];
  readonly ifAsked: readonly { readonly question: string; readonly answer: string }[];
}

const DATES = 6;
const QUESTIONS = 5;
/** Lines beside that on the order: one page has no room for more. */
const MUST_MOVE = 4;
const LIKELY = ["break", "ratify", "pay", "forum", "stand", "order"] as const;

export function briefOf(material: Material): Brief {
  const options = optionsOf(material);
  return {
    bottom: headlineOf(answerOf(material, "agree") ?? material.answers[0]) ?? null,
    options,
    mustMove: mustMove(material),
    unknown: unknown(material, options),
    dates: dates(material),
    ifAsked: LIKELY.flatMap((verb) => {
      const answer = shortest(answerOf(material, verb)?.findings ?? [], material);
      if (answer === null) return [];
      return [{ question: material.speech.say(`question.${verb}`), answer }];
    }).slice(0, QUESTIONS),
  };
}

/** Who blocks, what would bring it in, whose hands the levers are in, and what stands in the way of an order. */
function mustMove(material: Material): readonly string[] {
  const of = (verb: "block" | "forum" | "order"): readonly Finding[] => answerOf(material, verb)?.findings ?? [];
  const block = of("block");
  const bringsIn = secondOf(block) ?? block.find(({ id }) => /price|concession|notForPayment/i.test(id));
  const levers = of("forum").filter(({ id, level }) => id.startsWith("forum.only.") && level === "main");
  const held = [headlineOf(answerOf(material, "block")), bringsIn, ...levers].filter((one) => one != null);
  const chosen = held.slice(0, MUST_MOVE).map(({ text }) => text);
  return [...chosen, shortest(of("order"), material)].filter(
    (text): text is string => text != null && text.length <= LONGEST[material.language],
  );
}

function unknown(material: Material, options: Options | null): readonly string[] {
  const { kase, answers, speech, words } = material;
  const { say, digits } = speech;
  const fixed = fixedValues(material);
  const against = contradicted(contradictionsOf(material), material);
  const seated = new Set(options?.parties ?? Object.keys(kase.parties));
  const least = leastKnown(material).find(({ party, inputs }) => seated.has(party) && inputs.coded + inputs.judged > 0);
  const hinges = answers.flatMap((answer) => {
    const hinge = headlineOf(answer)?.hinge ?? null;
    if (hinge === null) return [];
    const input = nameUncertain(hinge, kase, speech, words);
    const written = isWritten(hinge, kase, material.asOf) ? "yes" : "no";
    return [say("brief.hinge", { question: say(`question.${answer.verb}`), input, written })];
  });
  return [
    ...(least === undefined
      ? []
      : [
          say("brief.leastKnown", {
            party: words.party(least.party),
            nCoded: least.inputs.coded,
            coded: digits.count(least.inputs.coded),
            all: digits.count(least.inputs.coded + least.inputs.judged),
          }),
        ]),
    ...(fixed.n === 0 ? [] : [say("report.fixed", fixed)]),
    ...(against === null ? [] : [say("brief.contradicts", against)]),
    ...(Object.keys(kase.record).length === 0 ? [say("report.unknown.noRecord")] : []),
    ...(hasBadges(material) ? hinges.slice(0, 3) : [say("report.unknown.noWorlds")]),
  ];
}

/** Events and ends of terms after the case's day, the first first. */
function dates({ kase, asOf, words, speech: { say } }: Material): Brief["dates"] {
  const today = firstDay(asOf);
  const events = kase.events.map(({ id, date, name }) => ({ day: date, what: words.text(name, id) }));
  const terms = Object.entries(kase.parties).flatMap(([party, { leader }]) => {
    const day = leader?.termEnds;
    if (day === undefined || kase.parties[party]?.within !== undefined) return [];
    // The author may have named the end of a term as an event.
    if (events.some((event) => lastDay(event.day) === lastDay(day))) return [];
    return [{ day, what: say("brief.term", { leader: words.text(leader?.name, party), party: words.party(party) }) }];
  });
  return [...events, ...terms]
    .filter(({ day }) => lastDay(day) > today)
    .toSorted((a, b) => (lastDay(a.day) < lastDay(b.day) ? -1 : 1))
    .slice(0, DATES)
    .map(({ day, what }) => ({ day, what: asSentence(what) }));
}

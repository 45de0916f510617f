import { firstDay } from "../../case/date.js";
import type { Case } from "../../case/model.js";
import { viewCase } from "../../case/view.js";
import { speechIn } from "../../explain/say.js";
import { asSentence } from "../../explain/sentence.js";
import { clauseWords } from "../../explain/status/clause-words.js";
import type { StatusAnswer } from "../../explain/status/status-answer.js";
import { levelWords, signedPoints } from "../../explain/status/status-tables.js";
import { wordsOf } from "../../explain/words.js";
import type { Picture } from "../chart-of.js";
import { looksOf } from "../party-look.js";
import { type ChartOptions, lookOf } from "../subject.js";
import { statusChart } from "./status-chart.js";
import type { StatusLane, StatusMark, StatusSpec } from "./status-spec.js";

/**
 * How a signed text is kept, as a picture.
 *
 * @param answer - what `askStatus` gave, in the language asked for here
 */
export function statusPicture(
  kase: Case,
  answer: Pick<StatusAnswer, "case" | "result" | "findings">,
  { language = "en", width = 720, theme = "light" }: Omit<ChartOptions, "shown"> = {},
): Picture {
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const spec = specOf(kase, answer, { language, width, theme }, { speech, words });
  return {
    chart: statusChart.id,
    svg: statusChart.draw(spec),
    alt: statusChart.describe(spec, speech),
    table: statusChart.table(spec),
    scene: statusChart.scene(spec),
  };
}

function specOf(
  kase: Case,
  { case: { id, asOf: day }, result, findings }: Pick<StatusAnswer, "case" | "result" | "findings">,
  shown: Pick<StatusSpec["setting"], "language" | "width" | "theme">,
  { speech, words }: { readonly speech: ReturnType<typeof speechIn>; readonly words: ReturnType<typeof wordsOf> },
): StatusSpec {
  const { clauses, paths, parties, signed, agreement, forum } = result;
  const marks = clauses.map(
    ({ id: clause, clause: said, due, planned, done, level, state }, row): StatusMark => ({
      ...{ id: clause, name: clauseWords(said, clause, words), owners: words.parties(said.owners) },
      ...{ option: said.option ?? null, day: due ?? planned, done, level: levelWords(level, speech), state, row },
    }),
  );
  const ofIssue = (issue: string | undefined) => marks.filter(({ row }) => clauses[row]?.clause.issue === issue);
  const lanes = paths.map(({ issue, from, planned, actual }): StatusLane => {
    const ladder = Object.entries(kase.issues[issue]?.options ?? {}).toSorted(([, a], [, b]) => a.at - b.at);
    const options = ladder.map(([option]) => ({ id: option, name: asSentence(words.option(issue, option)) }));
    return { id: issue, name: asSentence(words.issue(issue)), options, from, planned, actual, marks: ofIssue(issue) };
  });
  const others = ofIssue(undefined).map(
    (mark): StatusLane => ({
      ...{ id: mark.id, name: asSentence(mark.name), options: [], from: "", planned: [], actual: [], marks: [mark] },
    }),
  );
  const days = [
    day,
    ...marks.flatMap(({ day: due }) => due ?? []),
    ...paths.flatMap((path) => path.actual.map((step) => step.day)),
  ];
  const from = { title: words.text(kase.title, id), asOf: day, forum: words.forum(forum) };
  const looks = looksOf(viewCase(kase, { asOf: day }), words.party);
  const sorted = [...days, ...(signed === null ? [] : [firstDay(signed)])].toSorted();
  return {
    setting: {
      ...shown,
      title: `${asSentence(words.agreement(agreement))} · ${speech.say("status.title")}`,
      answer: findings.find(({ level }) => level === "headline")?.text ?? "",
      source: speech.say("chart.source", from),
    },
    ...{ day, first: sorted[0] ?? day, last: sorted.at(-1) ?? day },
    lanes: [...lanes, ...others],
    parties: parties.map(({ party, gain, gainPlanned }, k) => ({
      ...{ look: lookOf({ looks, words }, party), gain, gainPlanned, row: marks.length + k },
      ...{ today: signedPoints(gain, speech), byPlan: signedPoints(gainPlanned, speech) },
    })),
  };
}

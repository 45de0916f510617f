import { type Answer, badgeLine, type Case } from "entente";
import { isQuestion } from "../commands/questions.js";
import type { Shown } from "./answer.js";
import { contradictedBy } from "./rests-on.js";
import { paragraph } from "./wrap.js";

/** The headline of every answer with its badge, or one line that says that no badge was drawn. */
export function renderHeadlines(answers: readonly Answer[], kase: Case, { style, speech }: Shown): string {
  const { say } = speech;
  const { width } = style;
  const lines = answers.flatMap(({ verb, findings }, k) => {
    const name = isQuestion(verb) ? say(`question.${verb}`) : verb;
    const headlines = findings.filter(({ level }) => level === "headline");
    return [
      style.strong(paragraph(name, { width, lead: `${k + 1}. ` })),
      ...headlines.flatMap((finding) => {
        const badge = [badgeLine(finding, kase, speech), contradictedBy(finding, speech)].filter(Boolean).join(" ");
        return [
          paragraph(finding.text, { width }),
          ...(badge === "" ? [] : [style.faint(paragraph(badge, { width }))]),
        ];
      }),
      "",
    ];
  });
  const drawn = answers.some(({ findings }) => findings.some(({ rests }) => rests !== null));
  const note = drawn ? [] : [style.faint(paragraph(say("ask.badge.none"), { width })), ""];
  return [style.strong(say("ask.title")), "", ...lines, ...note].join("\n");
}

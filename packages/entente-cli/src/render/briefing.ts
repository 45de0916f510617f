import { type Answer, type Case, dataShare, wordsOf } from "entente";
import { isQuestion } from "../commands/questions.js";
import { renderNumbers, renderSentences, type Shown } from "./answer.js";
import { restsOn } from "./rests-on.js";
import { shareSentence } from "./share.js";
import { paragraph } from "./wrap.js";

/** Every answer of a case as one text that can be read aloud: all sentences, then all numbers, then what they rest on. */
export function renderBriefing(answers: readonly Answer[], kase: Case, shown: Shown): string {
  const { style, speech } = shown;
  const { say } = speech;
  const words = wordsOf(kase, speech);
  const { width } = style;
  const { asOf, forum } = (answers[0]?.result ?? {}) as { readonly asOf: string; readonly forum: string };
  const question = words.text(kase.question, "");
  const heading = (answer: Answer, k: number): string =>
    style.strong(paragraph(nameOf(answer), { width, lead: `${k + 1}. ` }));
  const nameOf = ({ verb }: Answer): string => (isQuestion(verb) ? say(`question.${verb}`) : verb);
  const head = [
    style.strong(paragraph(words.text(kase.title, kase.id ?? ""), { width })),
    ...(question === "" ? [] : [paragraph(question, { width })]),
    style.faint(paragraph(say("label.asked", { asOf, forum: words.forum(forum) }), { width })),
  ];
  const plain = { ...shown, style: { ...style, strong: (text: string) => text } };
  const inputs = answers.flatMap((answer, k) => {
    const headline = answer.findings.find(({ level }) => level === "headline");
    const rests = headline === undefined ? "" : restsOn(headline, speech);
    return rests === "" ? [] : [paragraph(rests, { width, lead: `${k + 1}. ` })];
  });
  return [
    head.join("\n"),
    ...answers.map(
      (answer, k) =>
        `${heading(answer, k)}\n\n${renderSentences(answer, kase, { ...plain, levels: ["headline", "main"] })}`,
    ),
    style.strong(say("label.numbers")),
    ...answers.map((answer, k) => `${heading(answer, k)}\n\n${renderNumbers(answer, kase, plain)}`),
    `${style.strong(say("label.inputs"))}\n\n${[...inputs, paragraph(shareSentence(dataShare(kase), speech), { width }), paragraph(say("page.room"), { width })].join("\n")}`,
  ]
    .join("\n\n")
    .concat("\n");
}

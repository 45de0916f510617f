import { type Answer, type Case, type Finding, type Speech, tablesOf, wordsOf } from "entente";
import { restsOn } from "./rests-on.js";
import type { Style } from "./style.js";
import { renderTable } from "./table.js";
import { renderWhy } from "./why.js";
import { paragraph } from "./wrap.js";

/** How an answer is printed. */
export interface Shown {
  readonly style: Style;
  readonly speech: Speech;
  readonly why: "shown" | "hidden";
}

/** An answer as text: sentences first, then the numbers, then the inputs behind them. */
export function renderAnswer(answer: Answer, kase: Case, shown: Shown): string {
  return [
    renderSentences(answer, kase, { ...shown, levels: ["headline", "main", "detail"] }),
    renderNumbers(answer, kase, shown),
    renderInputs(answer, kase, shown),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

/** The findings of the levels asked for: the headline as a paragraph, the others as a list. */
export function renderSentences(
  { findings, case: { asOf } }: Answer,
  kase: Case,
  { style, speech, why, levels }: Shown & { readonly levels: readonly Finding["level"][] },
): string {
  const { say } = speech;
  const told = new Map<string, string>();
  const behind = (finding: Finding): string =>
    why === "shown" ? renderWhy(finding, kase, { style, speech, asOf, told }) : "";
  const item = (finding: Finding): string =>
    [paragraph(finding.text, { width: style.width, lead: "- " }), behind(finding)].filter(Boolean).join("\n");
  const of = (level: Finding["level"]): Finding[] =>
    levels.includes(level) ? findings.filter((finding) => finding.level === level) : [];
  const headlines = of("headline").map((finding) =>
    [style.strong(paragraph(finding.text, { width: style.width })), behind(finding)].filter(Boolean).join("\n"),
  );
  const details = of("detail").map(item).join("\n");
  return [
    headlines.join("\n\n"),
    of("main").map(item).join("\n"),
    details === "" ? "" : `${style.faint(say("label.details"))}\n${details}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The tables of an answer. */
export function renderNumbers(answer: Answer, kase: Case, { style, speech }: Shown): string {
  return tablesOf(kase, answer, { speech })
    .map((table) => {
      const [title = "", ...lines] = renderTable(table, style.width).split("\n");
      return [style.strong(title), ...lines].join("\n");
    })
    .join("\n\n");
}

/** What was asked and what the headline rests on. */
function renderInputs({ findings, result }: Answer, kase: Case, { style, speech }: Shown): string {
  const words = wordsOf(kase, speech);
  const { asOf, forum, voice } = result as { asOf: string; forum: string; voice: string };
  const key = voice === "official" ? "label.askedOfficial" : "label.asked";
  const headline = findings.find(({ level }) => level === "headline");
  const rests = headline === undefined ? "" : restsOn(headline, speech);
  const said = speech.say(key, { asOf, forum: words.forum(forum) });
  return style.faint(paragraph(`${said} ${rests}`.trim(), { width: style.width }));
}

import type { Case } from "../../case/model.js";
import { classPicture } from "../../charts/class/class-picture.js";
import type { ClassAnswer } from "../../explain/class/class-answer.js";
import { type Language, speechIn } from "../../explain/say.js";
import type { Table } from "../../explain/tables/table.js";
import { wordsOf } from "../../explain/words.js";
import { html, NOTHING, safe } from "../html.js";
import { documentOf } from "../page.js";
import { insidePage } from "../picture.js";
import { REPORT_STYLE } from "../style.js";
import { tableHtml } from "../table-html.js";

/** The debrief of a class as one HTML file that loads nothing: sentence, picture, tables, what to talk about. */
export function classHtml(
  kase: Case,
  { answer, tables }: { readonly answer: ClassAnswer; readonly tables: readonly Table[] },
  { language = "en", version }: { readonly language?: Language | undefined; readonly version: string },
): string {
  const speech = speechIn(language);
  const { say } = speech;
  const words = wordsOf(kase, speech);
  const { id, asOf, hash } = answer.case;
  const title = say("class.debrief", { title: words.text(kase.title, id) });
  const [headline, ...others] = answer.findings;
  const { groups, leftByIssue } = answer.result;
  const [most] = leftByIssue;
  const questions = [
    ...(most === undefined ? [] : [say("class.ask.left", { issue: words.issue(most.issue) })]),
    ...(groups.some((group) => group.package === null) ? [say("class.ask.none")] : []),
    ...(groups.some(({ lines }) => lines.length > 0) ? [say("class.ask.lines")] : []),
    ...(groups.filter(({ onFront }) => onFront === true).length > 1 ? [say("class.ask.front")] : []),
  ];
  const wide = classPicture(kase, answer, { language, width: 900, theme: "auto" });
  const narrow = classPicture(kase, answer, { language, width: 360, theme: "auto" });
  return documentOf({
    language,
    title,
    style: REPORT_STYLE,
    body: html`<header>
<p class="brand">Entente</p>
<h1>${title}</h1>
<p class="asked">${words.forum(answer.result.forum)} · ${asOf}</p>
</header>
<main>
<p class="headline">${headline?.text ?? ""}</p>
<figure class="picture"><div class="wide">${safe(insidePage(wide.svg, "class-wide"))}</div><div class="narrow">${safe(insidePage(narrow.svg, "class-narrow"))}</div></figure>
${[...tables, wide.table].map(tableHtml)}
${others.length === 0 ? NOTHING : html`<ul class="findings">${others.map(({ text }) => html`<li>${text}</li>`)}</ul>`}
${questions.length === 0 ? NOTHING : html`<h2>${say("class.discuss")}</h2><ul class="findings">${questions.map((one) => html`<li>${one}</li>`)}</ul>`}
<p class="small">${say("class.how")}</p>
</main>
<footer>${speech.digits.sentences([say("report.room"), say("brief.made", { version, id, asOf, hash, seed: "1" })])}</footer>`,
  });
}

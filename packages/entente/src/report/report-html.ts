import type { Answer } from "../explain/answer.js";
import { chapterHtml } from "./chapter-html.js";
import { evidenceHtml } from "./evidence-html.js";
import { type Html, html, NOTHING } from "./html.js";
import { answerOf, headlineOf } from "./material.js";
import { documentOf } from "./page.js";
import { figured, type Page, sentenceOf, tableOf, trustOf, type whyOfSentence } from "./sentence-html.js";
import { shortest } from "./shortest.js";
import { signedHtml } from "./signed-html.js";
import { REPORT_STYLE } from "./style.js";
import { hasBadges, unknownOf } from "./unknown.js";

/** The report as one HTML file. */
export function reportHtml(page: Page): string {
  const { say } = page.speech;
  const { title, question, asked, language, answers } = page;
  const chapters = answers.map((answer, k) => chapterHtml(answer, k + 1, page));
  return documentOf({
    language,
    title: say("report.title", { title }),
    style: REPORT_STYLE,
    body: html`<a class="skip" href="#answers">${say("report.skip")}</a>
<header>
<p class="brand">Entente</p>
<h1>${title}</h1>
${question === "" ? NOTHING : html`<p class="question">${question}</p>`}
<p class="asked">${asked}</p>
</header>
${contentsHtml(page)}
<main>
${answersHtml(page)}
${chapters}
${signedHtml(page)}${unknownHtml(page)}
${evidenceHtml(page)}
</main>
${reproductionHtml(page)}`,
  });
}

function contentsHtml({ answers, signed, speech: { say } }: Page): Html {
  return html`<nav aria-labelledby="contents"><h2 id="contents">${say("report.contents")}</h2><ol>
<li><a href="#answers">${say("report.answers")}</a></li>
${answers.map(
  ({ verb }, k) => html`<li><a href="#${verb}">${k + 1}. ${say(`question.${verb}`)}</a></li>
`,
)}${
  signed === null
    ? NOTHING
    : html`<li><a href="#signed">${say("report.signed")}</a></li>
`
}<li><a href="#unknown">${say("report.unknown")}</a></li>
<li><a href="#evidence">${say("report.evidence")}</a></li>
<li><a href="#again">${say("report.again")}</a></li>
</ol></nav>`;
}

/** The page of answers: the bottom line, then each other question's headline with how far it can be trusted. */
function answersHtml(page: Page): Html {
  const { say } = page.speech;
  const first = answerOf(page, "agree") ?? page.answers[0];
  const bottom = headlineOf(first);
  const asks = ({ verb }: Answer, k: number): Html =>
    html`<p class="asks"><a href="#${verb}">${k + 1}. ${say(`question.${verb}`)}</a></p>`;
  return html`<section id="answers" aria-labelledby="answers-title">
<h2 id="answers-title">${say("report.answers")}</h2>
${
  first === undefined || bottom === undefined
    ? html`<p>${say("report.noAnswer")}</p>`
    : html`<div class="bottom-line"><h3>${say("report.bottomLine")}</h3>${asks(first, page.answers.indexOf(first))}<p class="headline">${sentenceOf(bottom, page)}</p>${trustOf(bottom, page)}</div>`
}
<ul class="overview">${page.answers.map((answer, k) => {
    const headline = headlineOf(answer);
    if (headline === undefined || answer === first) return NOTHING;
    // What a chapter opens with in full is here as short as it can be said; but the deal is what it moves.
    const short = answer.verb === "deal" ? null : shortest(answer.findings, page);
    const says = short === null ? sentenceOf(headline, page) : figured(short, page.ledger.behind.get(headline)?.anchor);
    return html`<li>${asks(answer, k)}<p class="says">${says}</p>${trustOf(headline, page)}</li>
`;
  })}</ul>
<p class="small">${say("report.room")}</p>
</section>`;
}

function unknownHtml(page: Page): Html {
  const { say } = page.speech;
  const { share, table, silent, undated, ranges, record, hinges } = unknownOf(page);
  const sentences = (some: readonly (string | null)[]): Html =>
    html`${some.map((one) => (one === null ? NOTHING : html`<p>${one}</p>`))}`;
  return html`<section class="chapter" id="unknown" aria-labelledby="unknown-title">
<h2 id="unknown-title">${say("report.unknown")}</h2>
<h3>${say("report.unknown.judged")}</h3>
${sentences([share, silent, undated])}
${table.map((one) => tableOf(one, "unknown-table", undefined, page))}
<h3>${say("report.unknown.ranges")}</h3>
${sentences([ranges])}
<h3>${say("report.unknown.record")}</h3>
${
  record.length === 0
    ? sentences([say("report.unknown.noRecord")])
    : html`<ul class="findings">${record.map((one) => html`<li>${figured(one.text, page.ledger.behind.get(one)?.anchor)}${whyAgain(one, page)}</li>`)}</ul>`
}
<h3>${say("report.unknown.hinges")}</h3>
${
  hinges.length > 0
    ? html`<ul class="findings">${hinges.map((hinge) => html`<li>${hinge}</li>`)}</ul>`
    : sentences([say(hasBadges(page) ? "report.unknown.noHinge" : "report.unknown.noWorlds")])
}
${
  page.warnings.length === 0
    ? NOTHING
    : html`<h3>${say("report.unknown.warnings")}</h3><ul class="findings">${page.warnings.map((line) => html`<li>${line}</li>`)}</ul>`
}
</section>`;
}

/** A sentence that stands in its chapter as well: what is behind it is told there. */
function whyAgain(finding: Parameters<typeof whyOfSentence>[0], page: Page): Html {
  const behind = page.ledger.behind.get(finding);
  if (behind === undefined) return NOTHING;
  return html` <a class="why" href="#${behind.anchor}">${page.speech.say("report.why")}</a>`;
}

function reproductionHtml({ speech: { say }, reproduction, asOf, command }: Page): Html {
  return html`<footer id="again"><h2>${say("report.again")}</h2>
<p>${say("report.made", { ...reproduction, asOf })}</p>
${command === null ? NOTHING : html`<p>${say("report.command", { command: "" })}<code>${command}</code></p>`}
</footer>`;
}

import type { Answer } from "../explain/answer.js";
import type { Finding } from "../explain/finding.js";
import { tablesOf } from "../explain/tables/tables-of.js";
import { doubtsOf } from "./doubts.js";
import { type Html, html, NOTHING, safe } from "./html.js";
import { answerOf, headlineOf } from "./material.js";
import { toldMoves } from "./moves.js";
import { pictureOf } from "./picture.js";
import { badgeHtml, type Page, sentenceOf, tableOf, whyOfSentence } from "./sentence-html.js";

/** A question's chapter: the headline, its picture, what follows, the doubts, the details, the numbers. */
export function chapterHtml(answer: Answer, number: number, page: Page): Html {
  const { say } = page.speech;
  const { verb, findings } = answer;
  const headline = headlineOf(answer);
  const of = (level: Finding["level"]): readonly Finding[] => findings.filter((finding) => finding.level === level);
  const list = (some: readonly Finding[]): Html =>
    html`<ul class="findings">${some.map(
      (one) => html`<li>${sentenceOf(one, page)}${whyOfSentence(one, page)}</li>
`,
    )}</ul>`;
  // What the deal's own chapter lists already is not what a reader of this one is looking for.
  const again = verb !== "deal" && answerOf(page, "deal") !== undefined;
  const repeats = ({ text }: Finding): boolean => again && toldMoves(text, page.packages) !== null;
  const main = of("main").filter((one) => !repeats(one));
  const details = [...of("main").filter(repeats), ...of("detail")];
  return html`<section class="chapter" id="${verb}" aria-labelledby="${verb}-title">
<h2 id="${verb}-title">${number}. ${say(`question.${verb}`)}</h2>
${of("headline").map(
  (one) =>
    html`<p class="headline">${sentenceOf(one, page, again ? "again" : "first")}</p>${badgeHtml(one, page)}${
      one === headline ? doubtsHtml(one, page) : NOTHING
    }${whyOfSentence(one, page)}`,
)}
${pictureHtml(answer, page)}
${main.length === 0 ? NOTHING : list(main)}
${details.length === 0 ? NOTHING : html`<details class="fold"><summary>${say("report.details")}</summary>${list(details)}</details>`}
${numbersHtml(answer, headline, page)}
</section>
`;
}

function pictureHtml(answer: Answer, page: Page): Html {
  const picture = pictureOf(answer, page);
  if (picture === null) return NOTHING;
  const { say } = page.speech;
  const { wide, narrow, table } = picture;
  return html`<figure class="picture"><div class="wide">${safe(wide)}</div><div class="narrow">${safe(narrow)}</div>
<details><summary>${say("report.pictureTable")}</summary>${tableOf(table, `${answer.verb}-picture`, undefined, page)}</details></figure>`;
}

function doubtsHtml(headline: Finding, page: Page): Html {
  const doubts = doubtsOf(headline, page);
  return doubts.length === 0 ? NOTHING : html`<p class="doubt">${doubts.join(" ")}</p>`;
}

function numbersHtml(answer: Answer, headline: Finding | undefined, page: Page): Html {
  const tables = tablesOf(page.kase, answer, { speech: page.speech });
  if (tables.length === 0) return NOTHING;
  const anchor = headline === undefined ? undefined : page.ledger.behind.get(headline)?.anchor;
  return html`<details class="fold"><summary>${page.speech.say("report.numbers")}</summary>${tables.map((table) =>
    tableOf(table, `${answer.verb}-table-${table.id}`, anchor, page),
  )}</details>`;
}

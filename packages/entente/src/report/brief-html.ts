import { asSentence } from "../explain/sentence.js";
import type { Brief } from "./brief-content.js";
import { type Html, html, NOTHING } from "./html.js";
import type { Material } from "./material.js";
import type { Moved, Options } from "./options.js";
import { documentOf } from "./page.js";
import { trustOf } from "./sentence-html.js";
import { BRIEF_STYLE } from "./style.js";

/** The brief as one HTML file that prints on one page. */
export function briefHtml(brief: Brief, material: Material): string {
  const { language, title, question, asked, speech, asOf, reproduction } = material;
  const { say } = speech;
  const { bottom, options, mustMove, unknown, dates, ifAsked } = brief;
  const list = (lines: readonly string[]): Html => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  return documentOf({
    language,
    title: say("brief.title", { title }),
    style: BRIEF_STYLE,
    body: html`<main>
<p class="brand">Entente</p>
<h1>${title}</h1>
${question === "" ? NOTHING : html`<p class="question">${question}</p>`}
<p class="asked">${asked}</p>
<h2>${say("brief.bottomLine")}</h2>
${bottom === null ? html`<p>${say("report.noAnswer")}</p>` : bottomHtml(bottom, material)}
<h2>${say(options !== null && options.names.length === 3 ? "brief.options" : "brief.optionsFewer")}</h2>
${options === null ? html`<p>${say("brief.noOption")}</p>` : optionsHtml(options, material)}
<div class="columns">
<div>
${mustMove.length === 0 ? NOTHING : html`<h2>${say("brief.mustMove")}</h2>${list(mustMove)}`}
<h2>${say("brief.dates")}</h2>
${dates.length === 0 ? html`<p>${say("brief.noDates")}</p>` : list(dates.map(({ day, what }) => `${day} – ${what}`))}
</div>
<div>
<h2>${say("brief.unknown")}</h2>
${list(unknown)}
</div>
</div>
${
  ifAsked.length === 0
    ? NOTHING
    : html`<h2>${say("brief.ifAsked")}</h2><dl>${ifAsked.map(
        ({ question: asks, answer }) => html`<div><dt>${asks}</dt> <dd>${answer}</dd></div>`,
      )}</dl>`
}
<footer>${say("report.room")} ${say("brief.made", { ...reproduction, asOf })}</footer>
</main>`,
  });
}

function bottomHtml(bottom: NonNullable<Brief["bottom"]>, material: Material): Html {
  return html`<p class="bottom-line">${bottom.text}</p>${trustOf(bottom, material)}`;
}

function optionsHtml({ names, rows, gains, left, codes }: Options, { speech: { say, digits } }: Material): Html {
  const cell = (move: Moved | null): Html =>
    move === null
      ? html`<td>${say("brief.stays")}</td>`
      : html`<td><b>${move.to}</b><span class="who">${forAndAgainst(move)}</span></td>`;
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="options"><table class="options">
<caption id="options">${say("brief.caption")} ${codes}</caption>
<thead><tr><th scope="col">${say("brief.issue")}</th>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ issue, moves }) => html`<tr><th scope="row">${asSentence(issue)}</th>${moves.map(cell)}</tr>
`,
  )}<tr><th scope="row">${say("brief.gains")}</th>${gains.map((one) => html`<td><b>${one}</b></td>`)}</tr>
</tbody>
</table></div>${left.length === 0 ? NOTHING : html`<p class="left">${say("brief.left", { issues: digits.list(left) })}</p>`}`;
}

/** Codes of who gets and who gives: `+ USA JPN − CHN`. */
export function forAndAgainst({ better, worse }: Moved): string {
  return [better.length === 0 ? "" : `+ ${better.join(" ")}`, worse.length === 0 ? "" : `− ${worse.join(" ")}`]
    .filter((part) => part !== "")
    .join("  ");
}

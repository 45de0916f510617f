import { tongueOf } from "../case/text.js";
import { asSentence } from "../explain/sentence.js";
import type { WhyStatement } from "../explain/why.js";
import { type Html, html, NOTHING } from "./html.js";
import type { Page } from "./sentence-html.js";
import { listed, saidBy } from "./statement.js";

/** Every input, statement and source that the report rests on, each once, where its sentences lead. */
export function evidenceHtml(page: Page): Html {
  const { say } = page.speech;
  const { inputs, statements, sources } = page.ledger;
  return html`<section class="chapter" id="evidence" aria-labelledby="evidence-title">
<h2 id="evidence-title">${say("report.evidence")}</h2>
<p class="small">${say("report.evidence.how")}</p>
${inputs.map(
  ([owner, own]) => html`<h3>${owner === "" ? say("report.ofTheCase") : asSentence(page.words.party(owner))}</h3>
<ul class="ledger">${own.map(
    ({ anchor, path, name, basis, value, told, note, statements: ids }) =>
      html`<li id="${anchor}"><span class="${basis}">${asSentence(name)}</span>${told === "" ? NOTHING : html`: ${told}`}${value === "" ? NOTHING : html`: <code>${value}</code>`} (${say(`label.basis.${basis}`)})${
        note === "" ? NOTHING : html` <span class="note">${marked(note, page)}</span>`
      }${ids.length === 0 ? NOTHING : html` – ${ids.map((id, k) => html`${k === 0 ? "" : ", "}<a href="#statement-${id}">${id}</a>`)}`} <code class="path">${path}</code></li>
`,
  )}</ul>`,
)}
${statements.length === 0 ? NOTHING : html`<h3>${say("report.statements")}</h3>`}
<ul class="ledger">${statements.map(
    ({ anchor, id, said, source }) => html`<li id="${anchor}"><b>${id}</b> ${statementHtml(said, source, page)}</li>
`,
  )}</ul>
${sources.length === 0 ? NOTHING : html`<h3>${say("report.sources")}</h3>`}
<ul class="ledger">${sources.map((id) => sourceHtml(id, page))}</ul>
</section>`;
}

function statementHtml(said: WhyStatement, source: string | null, page: Page): Html {
  const place = said.paragraph === null ? said.source : `${said.source} ¶ ${said.paragraph}`;
  const from = source === null ? html`${place}` : html`<a href="#source-${source}">${place}</a>`;
  return html`${saidBy(said, page.speech)}, ${from}${said.gloss === null ? NOTHING : html`: ${marked(said.gloss, page)}`}`;
}

/** A text of the case, marked with its language where that is not the page's. */
function marked(text: string, { language }: Pick<Page, "language">): Html {
  const tongue = tongueOf(text, language);
  return tongue === null ? html`${text}` : html`<span lang="${tongue}">${text}</span>`;
}

/** A source with its address in full, so that it can be read on paper; only addresses of the web become links. */
function sourceHtml(id: string, page: Page): Html {
  const { kase, words } = page;
  const { title, url, ...about } = kase.sources[id] ?? {};
  const address =
    url === undefined
      ? NOTHING
      : /^https?:\/\/[^\s]+$/.test(url)
        ? html` <a href="${url}" rel="noreferrer">${url}</a>`
        : html` ${url}`;
  return html`<li id="source-${id}"><b>${marked(words.text(title, id), page)}</b>${listed(about)}${address}</li>
`;
}

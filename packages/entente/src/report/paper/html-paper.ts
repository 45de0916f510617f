import { type Html, html, NOTHING } from "../html.js";
import { documentOf, type Running } from "../page.js";
import { BRIEF_STYLE, REPORT_STYLE } from "../style.js";
import { blockWriter } from "./html-blocks.js";
import { chaptersOf } from "./outline.js";
import type { Paper } from "./paper.js";

/** What runs on a report: where it stands in it, and how it looks. */
interface RunningReport extends Running {
  readonly top: Html;
  readonly style: string;
}

/** A paper as one HTML file that loads nothing. */
export function paperHtml(paper: Paper, running?: RunningReport): string {
  const { kind, language, title } = paper;
  const isReport = kind === "report";
  return documentOf({
    language,
    title,
    style: `${isReport ? REPORT_STYLE : BRIEF_STYLE}${running?.style ?? ""}`,
    body: isReport ? reportBody(paper, running?.top ?? NOTHING) : pageBody(paper),
    running,
  });
}

/** The body of a report: what stands first, the contents, the chapters, how it is made again. */
function reportBody(paper: Paper, top: Html): Html {
  const { heading, lead, blocks, end, words } = paper;
  const written = blockWriter(paper);
  return html`<a class="skip" href="#answers">${words.skip}</a>
<header>
<p class="brand">Entente</p>
<h1>${heading}</h1>
${written(lead)}</header>
${top}<nav aria-labelledby="contents"><h2 id="contents">${words.contents}</h2><ol>
${chaptersOf(paper).map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>\n`)}</ol></nav>
<main>
${written(blocks)}</main>
<footer>${written(end)}</footer>`;
}

/** A page that needs no contents. */
function pageBody(paper: Paper): Html {
  const { heading, lead, blocks, end } = paper;
  const written = blockWriter(paper);
  return html`<main>
<p class="brand">Entente</p>
<h1>${heading}</h1>
${written(lead)}${written(blocks)}<footer>${written(end)}</footer>
</main>`;
}

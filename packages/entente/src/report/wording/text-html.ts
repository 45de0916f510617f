import { type Html, html, NOTHING } from "../html.js";
import { documentOf } from "../page.js";
import { BRIEF_STYLE } from "../style.js";
import type { BracketedText } from "./bracketed-text.js";

/** The text as one HTML file that loads nothing. */
export function textHtml(text: BracketedText): string {
  const { language, title } = text;
  const paragraph = (line: string | null): Html => (line === null || line === "" ? NOTHING : html`<p>${line}</p>`);
  return documentOf({
    language,
    title,
    style: BRIEF_STYLE,
    body: html`<main>
<p class="brand">Entente</p>
<h1>${title}</h1>
<p class="asked">${text.asked}</p>
${text.how.map(paragraph)}
${text.clauses.map(
  ({ clause, pieces }) =>
    html`<p id="clause-${clause.number}">${clause.number}. ${pieces.map(({ text: words, weight }) =>
      weight === "strong" ? html`<b>${words}</b>` : html`${words}`,
    )}</p>
`,
)}
${paragraph(text.silent)}
${paragraph(text.open)}
${paragraph(text.codes)}
<footer>${text.made}</footer>
</main>`,
  });
}

import { type Html, html, NOTHING, safe } from "./html.js";
import { type Page, tableOf } from "./sentence-html.js";

/** The chapter on what became of the signed text; nothing where none is signed. */
export function signedHtml(page: Page): Html {
  const { signed, speech } = page;
  if (signed === null) return NOTHING;
  const { say } = speech;
  const { answer, tables, picture } = signed;
  const [headline, ...others] = answer.findings;
  return html`<section class="chapter" id="signed" aria-labelledby="signed-title">
<h2 id="signed-title">${say("report.signed")}</h2>
<p class="headline">${headline?.text ?? ""}</p>
<figure class="picture"><div class="wide">${safe(picture.wide)}</div><div class="narrow">${safe(picture.narrow)}</div>
<details><summary>${say("report.pictureTable")}</summary>${tableOf(picture.table, "signed-picture", undefined, page)}</details></figure>
${
  others.length === 0
    ? NOTHING
    : html`<ul class="findings">${others.map(
        ({ text }) => html`<li>${text}</li>
`,
      )}</ul>`
}
<details class="fold"><summary>${say("report.numbers")}</summary>${tables.map((table) =>
    tableOf(table, `signed-table-${table.id}`, undefined, page),
  )}</details>
</section>
`;
}

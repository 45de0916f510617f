import { modelsPicture } from "../charts/track/models-picture.js";
import type { Language } from "../explain/say.js";
import { speechIn } from "../explain/say.js";
import type { Table } from "../explain/tables/table.js";
import type { BacktestAnswer } from "../explain/track/backtest-answer.js";
import { type Html, html, NOTHING, safe } from "./html.js";
import { documentOf } from "./page.js";
import { REPORT_STYLE } from "./style.js";

/** A backtest as one HTML file that loads nothing: sentences, picture, tables. */
export function backtestHtml(
  { answer, tables }: { readonly answer: BacktestAnswer; readonly tables: readonly Table[] },
  { language = "en", source }: { readonly language?: Language | undefined; readonly source: string },
): string {
  const { say } = speechIn(language);
  const [headline, ...others] = answer.findings;
  const { svg } = modelsPicture(answer, { language, source, width: 900 });
  return documentOf({
    language,
    title: `${say("backtest.title")} · ${source}`,
    style: REPORT_STYLE,
    body: html`<header>
<p class="brand">Entente</p>
<h1>${say("backtest.title")}</h1>
<p class="asked">${source}</p>
</header>
<main>
<p><strong>${headline?.text ?? ""}</strong></p>
<ul>${others.map(({ text }) => html`<li>${text}</li>`)}</ul>
${answer.result.n.scored === 0 ? NOTHING : html`<figure>${safe(svg.replace(/<style>.*?<\/style>\n?/s, ""))}</figure>`}
${tables.map(tableHtml)}
</main>`,
  });
}

function tableHtml({ title, columns, rows }: Table): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<caption>${title}</caption>
<thead><tr>${columns.map(({ heading, align }) => html`<th scope="col" class="${align}">${heading}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${row.map((cell, c) =>
      c === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="${columns[c]?.align ?? "start"}">${cell}</td>`,
    )}</tr>
`,
  )}</tbody></table></div>
`;
}

import { modelsPicture } from "../charts/track/models-picture.js";
import type { Language } from "../explain/say.js";
import { speechIn } from "../explain/say.js";
import type { Table } from "../explain/tables/table.js";
import type { BacktestAnswer } from "../explain/track/backtest-answer.js";
import { html, NOTHING, safe } from "./html.js";
import { documentOf } from "./page.js";
import { REPORT_STYLE } from "./style.js";
import { tableHtml } from "./table-html.js";

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

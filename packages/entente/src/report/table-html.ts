import type { Table } from "../explain/tables/table.js";
import { type Html, html } from "./html.js";

/** A table with its heading, in a frame that can be scrolled by keyboard. */
export function tableHtml({ title, columns, rows }: Table): Html {
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

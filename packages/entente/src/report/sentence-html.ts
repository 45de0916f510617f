import type { Finding } from "../explain/finding.js";
import type { Table } from "../explain/tables/table.js";
import { badgeOf, restsOn } from "./badge.js";
import { type Html, html, NOTHING } from "./html.js";
import type { Ledger } from "./ledger.js";
import type { Material } from "./material.js";
import { piecesOf } from "./numbers.js";

/** What every part of the page reads. */
export interface Page extends Material {
  readonly ledger: Ledger;
}

/** A sentence whose figures lead to what it rests on. */
export function figured(text: string, anchor: string | undefined): Html {
  if (anchor === undefined) return html`${text}`;
  return html`${piecesOf(text).map((piece) =>
    piece.kind === "words" ? piece.text : html`<a class="figure" href="#${anchor}">${piece.text}</a>`,
  )}`;
}

export function sentenceOf(finding: Finding, { ledger }: Page): Html {
  return figured(finding.text, ledger.behind.get(finding)?.anchor);
}

/** Badge and data share on lines of their own. */
export function trustOf(finding: Finding, page: Page): Html {
  const badge = badgeOf(finding, page);
  const rests = restsOn(finding, page);
  const shown =
    badge === null
      ? NOTHING
      : html`<p class="badge ${badge.kind}"><span class="sign" aria-hidden="true">${badge.sign}</span>${badge.text}</p>`;
  return html`${shown}${rests === "" ? NOTHING : html`<p class="rests">${rests}</p>`}`;
}

/** The inputs behind a sentence, folded; where an earlier sentence rests on the same, a way there. */
export function whyOfSentence(finding: Finding, { ledger, speech: { say }, words }: Page): Html {
  const behind = ledger.behind.get(finding);
  if (behind === undefined) return NOTHING;
  const { anchor, told, rests, groups } = behind;
  const label = rests === "" ? say("report.why") : `${say("report.why")}: ${rests}`;
  if (told === "before") return html` <a class="why" href="#${anchor}">${label}</a>`;
  return html`<details class="why"><summary>${label}</summary><ul class="inputs" id="${anchor}">${groups.map(
    ([owner, inputs]) =>
      html`<li>${owner === "" ? NOTHING : html`<b>${words.party(owner)}</b>: `}${inputs.map(
        ({ anchor: place, basis, short, statements }, k) =>
          html`${k === 0 ? "" : ", "}<a class="${basis}" href="#${place}">${short}</a>${
            statements.length === 0
              ? NOTHING
              : html` (${statements.map((id, s) => html`${s === 0 ? "" : ", "}<a href="#statement-${id}">${id}</a>`)})`
          }`,
      )}</li>`,
  )}</ul></details>`;
}

/** A table that scrolls by itself where it is too wide, with a way to what its numbers rest on. */
export function tableOf({ title, columns, rows }: Table, name: string, anchor: string | undefined, page: Page): Html {
  const { say } = page.speech;
  const rests =
    anchor === undefined ? NOTHING : html` <a class="why" href="#${anchor}">${say("report.tableRests")}</a>`;
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${name}"><table>
<caption id="${name}">${title}</caption>
<thead><tr>${columns.map(({ heading, align }) => html`<th scope="col" class="${align}">${heading}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first = "", ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell, c) => html`<td class="${columns[c + 1]?.align ?? "start"}">${cell}</td>`)}</tr>
`,
  )}</tbody>
</table>${rests}</div>`;
}

import type { Finding } from "../explain/finding.js";
import type { Table } from "../explain/tables/table.js";
import { badgeOf, restsOn } from "./badge.js";
import { type Html, html, NOTHING } from "./html.js";
import type { Ledger } from "./ledger.js";
import type { Material } from "./material.js";
import { toldClaim, toldMoves } from "./moves.js";
import { piecesOf } from "./numbers.js";
import type { SignedChapter } from "./signed.js";

/** What every part of the page reads. */
export interface Page extends Material {
  readonly ledger: Ledger;
  /** Packages that its sentences list, in words. */
  readonly packages: readonly string[];
  /** How the text that was signed last is kept; null where none with clauses is signed by the day. */
  readonly signed: SignedChapter | null;
}

/** A sentence whose figures lead to what it rests on. */
export function figured(text: string, anchor: string | undefined): Html {
  if (anchor === undefined) return html`${text}`;
  return html`${piecesOf(text).map((piece) =>
    piece.kind === "words" ? piece.text : html`<a class="figure" href="#${anchor}">${piece.text}</a>`,
  )}`;
}

/** A sentence with its figures; the package that it lists stands a move a line, or in small where it was listed before. */
export function sentenceOf(finding: Finding, { ledger, packages }: Page, listed: "first" | "again" = "first"): Html {
  const anchor = ledger.behind.get(finding)?.anchor;
  const told = toldMoves(finding.text, packages) ?? toldClaim(finding);
  if (told === null) return figured(finding.text, anchor);
  const { before, moves, after } = told;
  if (moves.length === 0) return html`${figured(before, anchor)}<span class="again">${figured(after, anchor)}</span>`;
  const list =
    listed === "first"
      ? html`<span class="moves" role="list">${moves.map((move) => html`<span role="listitem">${move} </span>`)}</span>`
      : html`<span class="again">${moves.join(" ")}</span>`;
  return html`${figured(before, anchor)}${list}${figured(after, anchor)}`;
}

/** How far a sentence can be trusted, on a line of its own; nothing where no worlds were drawn. */
export function badgeHtml(finding: Finding, page: Pick<Page, "kase" | "asOf" | "speech" | "words">): Html {
  const badge = badgeOf(finding, page);
  if (badge === null) return NOTHING;
  return html`<p class="badge ${badge.kind}"><span class="sign" aria-hidden="true">${badge.sign}</span>${badge.text}</p>`;
}

/** Badge and data share on one line. */
export function trustOf(finding: Finding, page: Pick<Page, "kase" | "asOf" | "speech" | "words">): Html {
  const badge = badgeOf(finding, page);
  const rests = restsOn(finding, page);
  if (badge === null) return rests === "" ? NOTHING : html`<p class="rests">${rests}</p>`;
  return html`<p class="badge"><span class="${badge.kind}"><span class="sign" aria-hidden="true">${badge.sign}</span>${badge.text}</span>${
    rests === "" ? NOTHING : html` <span class="count">${rests}</span>`
  }</p>`;
}

/** The inputs behind a sentence, folded; where an earlier sentence rests on the same, a way there. */
export function whyOfSentence(finding: Finding, { ledger, speech: { say }, words }: Page): Html {
  const behind = ledger.behind.get(finding);
  if (behind === undefined) return NOTHING;
  const { anchor, told, rests, groups } = behind;
  const label =
    rests === "" || finding.level === "headline"
      ? [say("report.why"), rests].filter((one) => one !== "").join(": ")
      : rests;
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

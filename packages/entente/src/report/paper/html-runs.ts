import { type Html, html, NOTHING } from "../html.js";
import type { Moves, Note, Prose, Run, Trust } from "./paper.js";

/** Words of a paragraph as markup. */
export function runsHtml(content: readonly (Run | Moves)[]): Html {
  return html`${content.map((part) =>
    "moves" in part
      ? html`<span class="moves" role="list">${part.moves.map((move) => html`<span role="listitem">${move} </span>`)}</span>`
      : runHtml(part),
  )}`;
}

function runHtml({ text, look, lang, to }: Run): Html {
  if (text === "") return NOTHING;
  if (to !== undefined && look !== "again") return linkHtml(to, look, text);
  const inner = to === undefined ? html`${text}` : linkHtml(to, "figure", text);
  switch (look) {
    case "strong":
      return lang === undefined ? html`<b>${inner}</b>` : html`<b><span lang="${lang}">${inner}</span></b>`;
    case "code":
      return html`<code>${inner}</code>`;
    case "path":
      return html`<code class="path">${inner}</code>`;
    case undefined:
      return lang === undefined ? inner : html`<span lang="${lang}">${inner}</span>`;
    default:
      return lang === undefined
        ? html`<span class="${look}">${inner}</span>`
        : html`<span class="${look}" lang="${lang}">${inner}</span>`;
  }
}

function linkHtml(to: string, look: Run["look"], text: string): Html {
  if (!to.startsWith("#")) return html`<a href="${to}" rel="noreferrer">${text}</a>`;
  return look === undefined ? html`<a href="${to}">${text}</a>` : html`<a class="${look}" href="${to}">${text}</a>`;
}

/** How far a sentence can be trusted, on a line of its own. */
export function trustHtml({ badge, rests }: Trust): Html {
  if (badge === null) return html`<p class="rests">${rests}</p>`;
  return html`<p class="badge"><span class="${badge.kind}"><span class="sign" aria-hidden="true">${badge.sign}</span>${badge.text}</span>${
    rests === "" ? NOTHING : html` <span class="count">${rests}</span>`
  }</p>`;
}

/** A paragraph with its own tag. */
export function proseHtml({ role, content, id }: Prose): Html {
  const inner = runsHtml(content);
  if (id !== undefined) return html`<p id="${id}">${inner}</p>\n`;
  if (role === "plain" || role === "sentence" || role === "made") return html`<p>${inner}</p>`;
  return html`<p class="${role === "bottom" ? "bottom-line" : role}">${inner}</p>`;
}

/** The inputs behind a sentence, folded. */
export function noteHtml({ id, groups }: Note, label: string): Html {
  return html`<details class="why"><summary>${label}</summary><ul class="inputs" id="${id}">${groups.map(
    (group) => html`<li>${runsHtml(group)}</li>`,
  )}</ul></details>`;
}

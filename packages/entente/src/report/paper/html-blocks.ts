import { type Html, html, NOTHING, safe } from "../html.js";
import { noteHtml, proseHtml, runsHtml, trustHtml } from "./html-runs.js";
import type { Block, Cell, Figure, List, Note, Paper, Prose, Section, TableBlock, Why } from "./paper.js";

/** Writes blocks of one paper: what a sentence rests on is told where it is first asked for, and led to from then on. */
export function blockWriter({ notes, words }: Pick<Paper, "notes" | "words">): (blocks: readonly Block[]) => Html {
  const untold = new Map<string, Note>(notes.map((note) => [note.id, note]));
  return written;

  function written(blocks: readonly Block[]): Html {
    return html`${blocks.map((block) => html`${blockHtml(block)}\n`)}`;
  }

  function blockHtml(block: Block): Html {
    switch (block.kind) {
      case "prose":
        return proseHtml(block);
      case "heading":
        return headingHtml(block);
      case "trust":
        return trustHtml(block);
      case "why":
        return whyHtml(block);
      case "list":
        return listHtml(block);
      case "table":
        return tableHtml(block);
      case "figure":
        return figureHtml(block);
      case "fold":
        return html`<details class="fold"><summary>${block.summary}</summary>${written(block.blocks)}</details>`;
      case "section":
        return sectionHtml(block);
      case "columns":
        return html`<div class="columns">${block.columns.map((one) => html`<div>${written(one)}</div>`)}</div>`;
    }
  }

  function whyHtml({ note: id, label }: Why): Html {
    const note = untold.get(id);
    if (note === undefined) return html` <a class="why" href="#${id}">${label}</a>`;
    untold.delete(id);
    return noteHtml(note, label);
  }

  function listHtml({ look, items }: List): Html {
    if (look === "pairs") return html`<dl>${items.map(pairHtml)}</dl>`;
    const isOfBlocks = look === "overview";
    const inline = (part: List["items"][number][number]): Html =>
      part.kind === "prose" ? runsHtml(part.content) : blockHtml(part);
    const rows = items.map((item) => {
      const [first] = item;
      const id = !isOfBlocks && first?.kind === "prose" ? first.id : undefined;
      const inner = item.map(isOfBlocks ? blockHtml : inline);
      return id === undefined ? html`<li>${inner}</li>\n` : html`<li id="${id}">${inner}</li>\n`;
    });
    return look === "points" ? html`<ul>${rows}</ul>` : html`<ul class="${look}">${rows}</ul>`;
  }

  function sectionHtml({ look, id, blocks }: Section): Html {
    if (look === "bottom-line") return html`<div class="bottom-line">${written(blocks)}</div>`;
    const name = id ?? look;
    if (look === "answers") {
      return html`<section id="${name}" aria-labelledby="${name}-title">\n${written(blocks)}</section>`;
    }
    return html`<section class="${look}" id="${name}" aria-labelledby="${name}-title">\n${written(blocks)}</section>`;
  }

  function figureHtml({ wide, narrow, table }: Figure): Html {
    return html`<figure class="picture"><div class="wide">${safe(wide)}</div><div class="narrow">${safe(narrow)}</div>
<details><summary>${words.pictureTable}</summary>${tableHtml(table)}</details></figure>`;
  }

  /** A table that scrolls by itself where it is too wide. */
  function tableHtml({ id, look, title, columns, rows, note }: TableBlock): Html {
    const rests = note === undefined ? NOTHING : html` <a class="why" href="#${note}">${words.tableRests}</a>`;
    const isOptions = look === "options";
    const cell = ({ text, under, look: weight }: Cell): Html =>
      html`${weight === "strong" ? html`<b>${text}</b>` : text}${under === undefined ? NOTHING : html`<span class="who">${under}</span>`}`;
    return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}"><table${isOptions ? safe(' class="options"') : NOTHING}>
<caption id="${id}">${title}</caption>
<thead><tr>${columns.map(({ heading, align }) =>
      align === "end" ? html`<th scope="col" class="end">${heading}</th>` : html`<th scope="col">${heading}</th>`,
    )}</tr></thead>
<tbody>${rows.map(
      ([first = { text: "" }, ...rest]) =>
        html`<tr><th scope="row">${cell(first)}</th>${rest.map((one, c) =>
          columns[c + 1]?.align === "end" ? html`<td class="end">${cell(one)}</td>` : html`<td>${cell(one)}</td>`,
        )}</tr>\n`,
    )}</tbody>
</table>${rests}</div>`;
  }
}

function headingHtml({ level, id, text }: Extract<Block, { kind: "heading" }>): Html {
  const at = id === undefined ? NOTHING : html` id="${id}"`;
  return level === 2 ? html`<h2${at}>${text}</h2>` : html`<h3${at}>${text}</h3>`;
}

function pairHtml(item: List["items"][number]): Html {
  const [pair] = item.filter((part): part is Prose => part.kind === "prose");
  const [term, ...rest] = pair?.content ?? [];
  const asks = term === undefined || "moves" in term ? "" : term.text;
  return html`<div><dt>${asks}</dt><dd>${runsHtml(rest)}</dd></div>`;
}

import { code, blocks as joined, listOf, plain, tableMarkdown } from "../markdown.js";
import type { Block, Cell, Figure, List, Moves, Note, Paper, Prose, Run, TableBlock, Trust } from "./paper.js";

/** A paper as Markdown: the same words and tables, a picture as its words and its table, what a sentence rests on as footnotes. */
export function paperMarkdown({ kind, heading, lead, blocks, notes, end, words }: Paper): string {
  const numbers = new Map(notes.map(({ id, number }) => [id, number]));
  return `${joined([
    `# ${plain(heading)}`,
    ...lead.map((one) => proseMarkdown(one)),
    ...blocks.map(blockMarkdown),
    ...(kind === "report" ? [] : ["---"]),
    ...end.map(blockMarkdown),
    ...notes.map(noteMarkdown),
  ])}\n`;

  function blockMarkdown(block: Block): string {
    switch (block.kind) {
      case "prose":
        return proseMarkdown(block);
      case "heading":
        return `${"#".repeat(block.level)} ${plain(block.text)}`;
      case "trust":
        return trustMarkdown(block);
      case "why":
        return "";
      case "list":
        return listMarkdown(block);
      case "table":
        return tableOf(block);
      case "figure":
        return figureMarkdown(block);
      case "fold":
        return joined([`### ${plain(block.summary)}`, ...block.blocks.map(blockMarkdown)]);
      case "section":
        return joined(block.blocks.map(blockMarkdown));
      case "columns":
        return joined(block.columns.flat().map(blockMarkdown));
    }
  }

  function listMarkdown({ items }: List): string {
    const line = (part: List["items"][number][number]): string =>
      part.kind === "prose" ? proseMarkdown(part) : part.kind === "trust" ? trustMarkdown(part) : "";
    return listOf(
      items.map((item) =>
        item
          .map(line)
          .filter((part) => part !== "")
          .join(" "),
      ),
    );
  }

  function proseMarkdown({ role, content, note }: Prose): string {
    const number = note === undefined ? undefined : numbers.get(note);
    const mark = number === undefined ? "" : `[^${number}]`;
    const text = runsMarkdown(content);
    switch (role) {
      case "asked":
        return kind === "text" ? `${text}${mark}` : `*${text}*${mark}`;
      case "bottom":
      case "headline":
      case "asks":
        return `**${text}**${mark}`;
      default:
        return `${text}${mark}`;
    }
  }

  function figureMarkdown({ alt, table }: Figure): string {
    return joined([`*${plain(alt)}*`, `**${plain(words.pictureTable)}**`, tableOf(table)]);
  }
}

function runsMarkdown(content: readonly (Run | Moves)[]): string {
  return content
    .map((part, k) => {
      if ("moves" in part) return plain(part.moves.join(" "));
      const { text, look } = part;
      if (look === "code" || look === "path") return code(text);
      // Only the first words of a line could make a list or a heading of it; the number of a clause is meant to.
      const words = k === 0 && !/^\d+(\([a-z]\))?\. $/u.test(text) ? plain(text) : inner(text);
      return look === "strong" ? `**${words}**` : words;
    })
    .join("");
}

/** Words inside a line. */
function inner(text: string): string {
  return plain(`x${text}`).slice(1);
}

function trustMarkdown({ badge, rests }: Trust): string {
  const said = [...(badge === null ? [] : [`${badge.sign} ${badge.text}`]), ...(rests === "" ? [] : [rests])];
  return `(${plain(said.join(" · "))})`;
}

function tableOf({ id, title, columns, rows }: TableBlock): string {
  const cell = ({ text, under }: Cell): string => (under === undefined ? text : `${text} (${under})`);
  return tableMarkdown({ id, title, columns, rows: rows.map((row) => row.map(cell)) });
}

function noteMarkdown({ number, groups }: Note): string {
  return `[^${number}]: ${groups.map(runsMarkdown).join(" · ")}`;
}

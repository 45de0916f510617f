import type { Table } from "../explain/tables/table.js";

/** Text as Markdown shows it letter by letter: nothing in it becomes a mark, a link or markup. */
export function plain(text: string): string {
  return inline(text)
    .replace(/^[#+-]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** The same inside a line, where nothing at its start makes a list or a heading. */
function inline(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/&/g, "&amp;");
}

/** Code that no back tick inside can end. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

export function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** A table with its title; figures stand at the end of their column. */
export function tableMarkdown({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `**${plain(title)}**`,
    "",
    line(columns.map(({ heading }) => inline(heading))),
    line(columns.map(({ align }) => (align === "end" ? "--:" : "---"))),
    ...rows.map((row) => line(row.map(inline))),
  ].join("\n");
}

/** Blocks with an empty line between them; what is empty is left out. */
export function blocks(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join("\n\n");
}

import { blocks, plain } from "../markdown.js";
import type { BracketedText } from "./bracketed-text.js";

/** The text as Markdown; `readBracketedText` reads the package back from it. */
export function textMarkdown(text: BracketedText): string {
  const clauses = text.clauses.map(({ clause, pieces }) => {
    const words = pieces.map((piece) => (piece.weight === "strong" ? `**${plain(piece.text)}**` : plain(piece.text)));
    return `${clause.number}. ${words.join("")}`;
  });
  return `${blocks([
    `# ${plain(text.title)}`,
    plain(text.asked),
    ...text.how.map(plain),
    ...clauses,
    text.silent === null ? null : plain(text.silent),
    plain(text.open),
    text.codes === "" ? null : plain(text.codes),
    `---`,
    plain(text.made),
  ])}\n`;
}

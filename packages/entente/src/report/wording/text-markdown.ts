import { paperMarkdown } from "../paper/markdown-paper.js";
import type { BracketedText } from "./bracketed-text.js";
import { textPaper } from "./text-paper.js";

/** The text as Markdown; `readBracketedText` reads the package back from it. */
export function textMarkdown(text: BracketedText): string {
  return paperMarkdown(textPaper(text));
}

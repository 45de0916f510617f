import { paperHtml } from "../paper/html-paper.js";
import type { BracketedText } from "./bracketed-text.js";
import { textPaper } from "./text-paper.js";

/** The text as one HTML file that loads nothing. */
export function textHtml(text: BracketedText): string {
  return paperHtml(textPaper(text));
}

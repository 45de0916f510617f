import { paperHtml } from "./html-paper.js";
import { paperMarkdown } from "./markdown-paper.js";
import type { Paper } from "./paper.js";

/** A paper as data, from which Word and PDF are made, as HTML that needs nothing else, and as Markdown. */
export interface Written {
  readonly paper: Paper;
  readonly html: string;
  readonly markdown: string;
}

/** A paper in the forms that are text. */
export function writtenOf(paper: Paper): Written {
  return { paper, html: paperHtml(paper), markdown: paperMarkdown(paper) };
}

import type { Case } from "../case/model.js";
import { briefOf } from "./brief-content.js";
import { briefHtml } from "./brief-html.js";
import { briefMarkdown } from "./brief-markdown.js";
import { gather, type ReportOptions, type Written } from "./material.js";

/**
 * The brief of a case, one printed page: the bottom line, the deals that could be tabled, who must move, what is not
 * known, dates, and answers to likely questions.
 *
 * @throws {EntenteError} as `ask`
 */
export function brief(kase: Case, options: ReportOptions): Written {
  const material = gather(kase, options);
  const content = briefOf(material);
  return { html: briefHtml(content, material), markdown: briefMarkdown(content, material) };
}

import type { Case } from "../case/model.js";
import { briefOf } from "./brief-content.js";
import { gather, type ReportOptions } from "./material.js";
import { briefPaper } from "./paper/brief-paper.js";
import { type Written, writtenOf } from "./paper/written.js";

/**
 * The brief of a case, one printed page: the bottom line, the deals that could be tabled, who must move, what is not
 * known, dates, and answers to likely questions.
 *
 * @throws {EntenteError} as `ask`
 */
export function brief(kase: Case, options: ReportOptions): Written {
  const material = gather(kase, options);
  return writtenOf(briefPaper(briefOf(material), material));
}

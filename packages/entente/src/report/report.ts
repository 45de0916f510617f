import type { Case } from "../case/model.js";
import { ledgerOf } from "./ledger.js";
import { gather, type ReportOptions } from "./material.js";
import { packagesOf } from "./moves.js";
import { reportPaper } from "./paper/report-paper.js";
import { type Written, writtenOf } from "./paper/written.js";
import { signedOf } from "./signed.js";

/**
 * The report of a case: one page of answers, then a chapter a question, what it does not know, and every input,
 * statement and source behind its sentences. The HTML is one file that loads nothing.
 *
 * @throws {EntenteError} as `ask`
 */
export function report(kase: Case, options: ReportOptions): Written {
  const material = gather(kase, options);
  const page = { ...material, ledger: ledgerOf(material), packages: packagesOf(material), signed: signedOf(material) };
  return writtenOf(reportPaper(page));
}

import type { Problem } from "../case/problem.js";
import { isOptionFormCsv, readOptionFormCsv } from "./conflict/read-option-form-csv.js";
import { casesOfDecisions } from "./deu/cases-of-decisions.js";
import { domainFormat, readDomainFiles } from "./domain/read-domain.js";
import type { DraftCase, NamedText } from "./draft-case.js";
import { note } from "./exchanged.js";
import { isPositionsTable, tableIssues } from "./issue-table/table-issues.js";
import { caseOfScenario } from "./ktab/case-of-scenario.js";
import { isKtabCsv, type ReadScenario, readKtabCsv } from "./ktab/read-ktab-csv.js";
import { isKtabXml, readKtabXml } from "./ktab/read-ktab-xml.js";

/** Formats of other programs that hold a whole negotiation rather than statements about one. */
export type DraftFormat = "domain" | "ktab-csv" | "ktab-xml" | "decisions" | "option-form";

/** A case or a conflict that was read, as plain data that its own reader still has to check. */
export interface Draft {
  readonly kind: "case" | "conflict";
  /** Id by which several drafts of one file are told apart; null where there is one. */
  readonly id: string | null;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What files hold; nothing where a problem is an error. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** What of these formats a text is, told by how it begins; null: none of them. */
export function draftFormat(text: string): DraftFormat | null {
  if (isKtabXml(text)) return "ktab-xml";
  if (domainFormat(text) !== null) return "domain";
  if (/^\s*[<{[]/.test(text)) return null;
  if (isKtabCsv(text)) return "ktab-csv";
  if (isOptionFormCsv(text)) return "option-form";
  return isPositionsTable(text) ? "decisions" : null;
}

/** Reads the files of one format: of a negotiation domain all together, else one. Everything that is not carried over is named. */
export function readDrafts(files: readonly NamedText[], format: DraftFormat): Drafts {
  const [first, second] = files;
  if (format === "domain") return one(readDomainFiles(files));
  if (first === undefined) return { drafts: [], problems: [] };
  if (second !== undefined) {
    const message = "is a second file of a whole case. Import one at a time.";
    return { drafts: [], problems: [note(second.file, 0, message, { severity: "error", code: "not-carried" })] };
  }
  const { text, file } = first;
  switch (format) {
    case "ktab-csv":
      return one(caseOf(readKtabCsv(text, file), file));
    case "ktab-xml":
      return one(caseOf(readKtabXml(text, file), file));
    case "option-form": {
      const { draft, problems } = readOptionFormCsv(text, file);
      return { drafts: draft === null ? [] : [{ kind: "conflict", id: null, value: draft }], problems };
    }
    default:
      return decisions(text, file);
  }
}

function one({ draft, problems }: DraftCase): Drafts {
  const isBad = draft === null || problems.some(({ severity }) => severity === "error");
  return { drafts: isBad ? [] : [{ kind: "case", id: null, value: draft }], problems };
}

function caseOf({ scenario, problems }: ReadScenario, file: string): DraftCase {
  if (scenario === null) return { draft: null, problems };
  const made = caseOfScenario(scenario, file);
  return { draft: made.draft, problems: [...problems, ...made.problems] };
}

function decisions(text: string, file: string): Drafts {
  const read = tableIssues([{ file, text }]);
  if (read.problems.some(({ severity }) => severity === "error")) return { drafts: [], problems: read.problems };
  const { cases, problems } = casesOfDecisions(read, file);
  return {
    drafts: cases.map(({ id, draft }) => ({ kind: "case", id, value: draft })),
    problems: [...read.problems, ...problems],
  };
}

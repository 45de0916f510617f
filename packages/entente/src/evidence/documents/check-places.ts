import { DEFAULT_LIMITS, type Limits } from "../../case/limits.js";
import type { Case } from "../../case/model.js";
import type { Problem } from "../../case/problem.js";
import { parseSource } from "../../case/syntax/parse-source.js";
import { problemsOf } from "../../case/syntax/problems-of.js";
import { placeChecker } from "./place-faults.js";
import type { SourceText } from "./source-text.js";

/** The text of the case, so that problems have their lines. */
export interface CaseSource {
  readonly source: string | Uint8Array;
  readonly file?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * Statements whose quotation does not occur in the text of its source, with the place most like it, or whose span or
 * paragraph is another. Warnings: the case can be asked, but what such a statement carries wants a look.
 *
 * @param texts - texts of the case's sources by id; statements of other sources pass
 */
export function checkPlaces(
  kase: Case,
  texts: ReadonlyMap<string, SourceText>,
  { source, file = "", limits = {} }: CaseSource,
): Problem[] {
  const faultsOf = placeChecker(texts);
  const faults = Object.entries(kase.statements).flatMap(([id, statement]) =>
    faultsOf(statement).map((one) => ({
      ...one,
      severity: "warning" as const,
      path: ["statements", id, ...one.path],
    })),
  );
  if (faults.length === 0) return [];
  const { text, parsed } = parseSource(source, { ...DEFAULT_LIMITS, ...limits });
  return problemsOf(faults, { file, text, parsed });
}

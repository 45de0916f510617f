import { type Checking, namesOf } from "../../case/checks/checking.js";
import { checkStatement } from "../../case/checks/statements.js";
import type { Case } from "../../case/model.js";
import type { Problem } from "../../case/problem.js";
import { type Fault, fault } from "../../case/syntax/parsed.js";
import { placeChecker } from "../documents/place-faults.js";
import type { SourceText } from "../documents/source-text.js";
import { type PlacedCoding, problemAt } from "./read-codings.js";

/** Texts of the case's sources, by id; those that are not there are not asked. */
export type SourceTexts = ReadonlyMap<string, SourceText>;

/** Checks codings against the case as if they stood in it, and against the texts of its sources. */
export function checkCodings(kase: Case, codings: readonly PlacedCoding[], texts: SourceTexts = new Map()): Problem[] {
  const names = namesOf(kase);
  const placeFaults = placeChecker(texts);
  return codings.flatMap(({ entry, file, line }) => {
    const faults: Fault[] = [];
    const report =
      (severity: Fault["severity"]): Checking["error"] =>
      (code, path, message) => {
        faults.push(fault(code, path, message, { severity }));
      };
    checkStatement({ kase, names, error: report("error"), warn: report("warning") }, entry, []);
    faults.push(...placeFaults(entry));
    return faults.map((one) => problemAt(file, line, one));
  });
}

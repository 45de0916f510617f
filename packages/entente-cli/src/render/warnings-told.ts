import { formatProblem, type Speech, warningInWords } from "entente";
import type { LoadedCase } from "../load-case.js";

/** What the reading of a case warned of, as a paper says it: with its names, or as the reader put it where nothing else does. */
export function warningsTold({ kase, warnings }: Pick<LoadedCase, "kase" | "warnings">, speech: Speech): string[] {
  return warnings.map((one) => warningInWords(one, kase, speech) ?? formatProblem(one));
}

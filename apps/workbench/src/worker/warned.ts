import { speechIn, warningInWords } from "entente";
import type { Request } from "../runner/protocol.js";
import { readOf } from "./reading.js";

/** What was wrong with the text as somebody reads it who does not write it, in the order of the problems; null for mistakes. */
export function warnedOf({ input, language }: Extract<Request, { kind: "warned" }>): (string | null)[] {
  const { kase, problems } = readOf(input);
  const speech = speechIn(language);
  return problems.map((one) => (kase === null || one.severity === "error" ? null : warningInWords(one, kase, speech)));
}

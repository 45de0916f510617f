import { type Case, REDACTIONS, type Redaction, redactCase, type Speech, type Written, writtenOf } from "entente";
import { STATUS, Stop } from "../status.js";

export const REDACT_FLAG = [
  "--redact <level>",
  `keep back what may not be handed on: ${REDACTIONS.join(", ")} (default: none)`,
] as const;

/** A case as it may be handed on, and the line that says so; none where nothing is kept back. */
export interface HandedOn {
  readonly kase: Case;
  readonly line: string | null;
}

/** The case as a level lets it be read. @throws {Stop} 64 for a level that does not exist */
export function handedOn(kase: Case, level: string | undefined, { say, digits }: Speech): HandedOn {
  const chosen = level === undefined ? "none" : REDACTIONS.find((one): one is Redaction => one === level);
  if (chosen === undefined) {
    const known = REDACTIONS.join(", ");
    throw new Stop(STATUS.badCommandLine, `entente: --redact: "${level}" is no level; choose one of ${known}.`);
  }
  if (chosen === "none") return { kase, line: null };
  const { kase: left, statements, sources, inputs } = redactCase(kase, chosen);
  const counts = {
    statements: digits.count(statements),
    sources: digits.count(sources),
    inputs: digits.count(inputs),
  };
  return { kase: left, line: say("report.redacted", { level: chosen, ...counts }) };
}

/** A paper that says under its heading what was kept back. */
export function saying(line: string | null, written: Written): Written {
  if (line === null) return written;
  const { paper } = written;
  return writtenOf({ ...paper, lead: [...paper.lead, { kind: "prose", role: "small", content: [{ text: line }] }] });
}

import type { Case } from "../case/model.js";
import { type Redaction, redactCase } from "../case/redact.js";
import type { Speech } from "../explain/say.js";
import { type Written, writtenOf } from "./paper/written.js";

/** A case as it may be handed on, and the line that says so; none where nothing is kept back. */
export interface HandedOn {
  readonly kase: Case;
  readonly line: string | null;
}

/** The case as a level lets it be read. */
export function handedOn(kase: Case, level: Redaction, { say, digits }: Speech): HandedOn {
  if (level === "none") return { kase, line: null };
  const { kase: left, statements, sources, inputs } = redactCase(kase, level);
  const counts = {
    statements: digits.count(statements),
    sources: digits.count(sources),
    inputs: digits.count(inputs),
  };
  return { kase: left, line: say("report.redacted", { level, ...counts }) };
}

/** A paper that says under its heading what was kept back. */
export function saying(line: string | null, written: Written): Written {
  if (line === null) return written;
  const { paper } = written;
  return writtenOf({ ...paper, lead: [...paper.lead, { kind: "prose", role: "small", content: [{ text: line }] }] });
}

import { type Case, type HandedOn, handedOn, REDACTIONS, type Redaction, type Speech } from "entente";
import { STATUS, Stop } from "../status.js";

export const REDACT_FLAG = [
  "--redact <level>",
  `keep back what may not be handed on: ${REDACTIONS.join(", ")} (default: none)`,
] as const;

/** The case as a level lets it be read. @throws {Stop} 64 for a level that does not exist */
export function redacted(kase: Case, level: string | undefined, speech: Speech): HandedOn {
  const chosen = level === undefined ? "none" : REDACTIONS.find((one): one is Redaction => one === level);
  if (chosen !== undefined) return handedOn(kase, chosen, speech);
  const known = REDACTIONS.join(", ");
  throw new Stop(STATUS.badCommandLine, `entente: --redact: "${level}" is no level; choose one of ${known}.`);
}

import { nearest } from "entente";
import type { LoadedCase } from "../load-case.js";
import { STATUS, Stop } from "../status.js";

/** Those whose sheet or form is asked for. @throws {Stop} 64 for a party that is not in the case */
export function partiesOf({ parties }: LoadedCase["kase"], asked: string): readonly string[] {
  if (asked === "all") return Object.keys(parties).filter((id) => parties[id]?.within === undefined);
  if (Object.hasOwn(parties, asked)) return [asked];
  const near = nearest(asked, Object.keys(parties));
  const hint = near === null ? `It has ${Object.keys(parties).join(", ")}.` : `Did you mean "${near}"?`;
  throw new Stop(STATUS.badCommandLine, `entente: --party: "${asked}" is no party of the case. ${hint}`);
}

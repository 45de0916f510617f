import type { Asked } from "../engines/asked.js";
import type { Told } from "../engines/claims/uncertainty.js";
import type { PackageParam } from "../engines/deal/package-param.js";
import type { Verb } from "../engines/engine.js";
import { type Knowledge, withWorlds } from "../engines/watch/knowledge.js";
import type { Finding } from "./finding.js";

interface Heard {
  readonly asked: Asked;
  readonly params: Readonly<Record<string, unknown>>;
  /** What worlds say of each claim; none without draws. */
  readonly told: readonly Told[];
  readonly headline: (verb: Verb) => Finding | undefined;
}

/** The claims of `watch` as the other answers say them, with what worlds say of each. */
export function claimsHeard({ asked, params, told, headline }: Heard, stated: Knowledge): Partial<Knowledge> {
  const claims = stated.claims.map((claim) => {
    const found = headline(claim.verb as Verb);
    return found === undefined ? claim : { ...claim, id: found.id, text: found.text, inputs: { ...found.inputs } };
  });
  const heard = { ...stated, claims };
  if (told.length === 0) return { claims };
  return withWorlds(asked, heard, told, params.package as PackageParam | undefined);
}

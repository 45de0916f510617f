import type { Case } from "../case/model.js";
import { frameSchema } from "../engines/asked.js";
import { worldsPlan } from "../engines/claims/plan.js";
import { type ClaimRun, claimRuns } from "../engines/claims/runs.js";
import type { Verb } from "../engines/engine.js";
import { checkParams, pick } from "../engines/verb-params.js";

/**
 * The worlds that `ask` would draw for a question, as runs that can be split over threads and handed back to it.
 *
 * @throws {EntenteError} `bad-parameter`
 */
export function worldRuns(kase: Case, verb: Verb, params: Readonly<Record<string, unknown>>): ClaimRun[] {
  const checked = checkParams(verb, params);
  return claimRuns(worldsPlan(kase, verb, pick(frameSchema, checked), checked));
}

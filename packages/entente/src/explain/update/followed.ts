import type { Case } from "../../case/model.js";
import type { Frame } from "../../engines/asked.js";
import { putQuestion } from "../../engines/asked.js";
import { soleBlockedOf } from "../../engines/block/blockers.js";
import { CLAIMING } from "../../engines/claims/claim-words.js";
import { statedClaim } from "../../engines/claims/draw-claims.js";
import type { Tools, Verb } from "../../engines/engine.js";
import { checkParams, enginesOf, pick } from "../../engines/verb-params.js";
import { EntenteError } from "../../error.js";
import type { AgreeResult } from "../results.js";

/** An answer that is followed: a count of the result, or what a headline says in words (`claim`). */
export interface Followed {
  readonly verb: Verb;
  readonly key: string;
  readonly value: number | string | null;
}

/** Engines of `agree` that count. */
const COUNTING = ["zone", "offers", "goals"];

/** Name of a followed answer among all. */
export function nameOf({ verb, key }: Pick<Followed, "verb" | "key">): string {
  return `${verb} ${key}`;
}

/**
 * The claims of the headlines and the counts behind them. An answer of which the case cannot be asked is left out.
 *
 * @param wanted - names of those needed; null: all
 */
export function followedAnswers(
  kase: Case,
  {
    frame,
    tools,
    wanted,
  }: { readonly frame: Frame; readonly tools: Tools; readonly wanted: ReadonlySet<string> | null },
): Followed[] {
  if (tools.signal.aborted) throw new EntenteError("aborted", "stopped");
  const asked = putQuestion(kase, frame);
  const isWanted = (verb: Verb, key: string): boolean => wanted === null || wanted.has(`${verb} ${key}`);
  const isCounted = (verb: Verb): boolean =>
    wanted === null || [...wanted].some((name) => name.startsWith(`${verb} `) && name !== `${verb} claim`);
  const found: Followed[] = [];
  if (isCounted("agree")) {
    const checked = checkParams("agree", {});
    const parts = enginesOf("agree")
      .filter(({ id }) => COUNTING.includes(id))
      .map((engine) => engine.run(asked, pick(engine.params, checked), tools));
    found.push(...countsOf(Object.assign({}, ...parts) as AgreeResult));
  }
  if (isCounted("block")) {
    found.push(
      ...soleBlockedOf(asked, tools).map(
        ({ id, soleBlocked }): Followed => ({ verb: "block", key: `parties.${id}.soleBlocked`, value: soleBlocked }),
      ),
    );
  }
  for (const verb of CLAIMING)
    if (isWanted(verb, "claim"))
      found.push({
        verb,
        key: "claim",
        value: statedClaim(asked, { verb, params: checkParams(verb, {}) }, tools).words,
      });
  return found.filter(({ verb, key }) => isWanted(verb, key));
}

function countsOf({ zone, offers, goals }: AgreeResult): Followed[] {
  const count = (key: string, value: number | string | null): Followed => ({ verb: "agree", key, value });
  return [
    count("zone.count", zone.count),
    count("zone.deliverable", zone.deliverable),
    ...(offers === null ? [] : [count("offers.takenEveryGains", offers.takenEveryGains)]),
    ...goals.map(({ id, room }) => count(`goals.${id}.room`, room)),
  ];
}

import type { Case } from "../../case/model.js";
import type { Asked, Frame } from "../asked.js";
import { packageIn } from "../deal/package-param.js";
import type { Tools, Verb } from "../engine.js";
import { targetOf } from "../target.js";
import { CLAIMING, type Claiming } from "./claim-words.js";
import { type DrawnClaims, type Stated, statedClaims } from "./draw-claims.js";
import { claimRuns, drawRun, type RunId, type WorldParams, type WorldsPlan } from "./runs.js";
import { type Told, tellWorlds } from "./uncertainty.js";

/** Worlds drawn elsewhere, such as on several threads, by run. */
export type Drawn = Readonly<Partial<Record<RunId, DrawnClaims>>>;
/** Checked parameters of a verb. */
type Params = Readonly<Record<string, unknown>> & WorldParams & { readonly seed: number };

const MANY = 10_000;
const SOME = 1000;
const FAST: readonly Verb[] = ["agree", "deal"];

/** What a verb asks of worlds: its own claim, and in `watch` those of all the others. */
export function worldsPlan(kase: Case, verb: Verb, frame: Frame, params: Params): WorldsPlan {
  const own = { kase, frame, seed: params.seed, options: params };
  if (verb !== "watch") return { ...own, questions: [{ verb, params, draws: params.draws ?? 0 }] };
  const questions = CLAIMING.map((one: Claiming) => ({
    verb: one,
    params,
    draws: params.draws ?? (isLarge(kase, frame) ? 0 : FAST.includes(one) ? MANY : SOME),
  }));
  return { ...own, questions };
}

/** Whether there are too many packages to list: then one world takes as long as the case itself. */
function isLarge({ issues }: Case, { maxPackages }: Frame): boolean {
  const total = Object.values(issues).reduce((product, { options }) => product * Object.keys(options).length, 1);
  return total > maxPackages;
}

/** What the case as stated says to the questions of a plan. */
export function statedIn(plan: WorldsPlan, point: Asked, tools: Pick<Tools, "signal">): Stated {
  const target = targetOf(point, packageIn(plan.questions[0]?.params ?? {}));
  return {
    words: wordsOf(plan, point, tools),
    target: target && [...target.options],
  };
}

function wordsOf(plan: WorldsPlan, point: Asked, tools: Pick<Tools, "signal">): readonly string[] {
  return statedClaims(point, plan, tools).map(({ words }) => words);
}

/** Draws whatever was not drawn elsewhere, and says what it shows of the question put to the case as stated. */
export function toldBy(
  plan: WorldsPlan,
  drawn: Drawn,
  { signal, progress }: Pick<Tools, "signal" | "progress">,
  point: Asked,
): Told[] {
  const runs = claimRuns(plan);
  const [first] = runs;
  if (first === undefined) return [];
  const found = runs.map((run, k): [RunId, DrawnClaims] => {
    const part = (done: number): void => progress((k + done) / runs.length);
    return [run.id, drawn[run.id] ?? drawRun(run, { signal, progress: part })];
  });
  const said = plan.stated?.().words ?? wordsOf(plan, point, { signal });
  return tellWorlds(plan, runs, Object.fromEntries(found), { asked: point, said });
}

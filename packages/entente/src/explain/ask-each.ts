import type { Case } from "../case/model.js";
import { frameSchema, putQuestion } from "../engines/asked.js";
import { toldBy, worldsPlan } from "../engines/claims/plan.js";
import type { Told } from "../engines/claims/uncertainty.js";
import type { Verb } from "../engines/engine.js";
import { checkParams, paramsSchema, pick } from "../engines/verb-params.js";
import { EntenteError } from "../error.js";
import { type Answer, type AskOptions, answerTo } from "./answer.js";

type Params = Readonly<Record<string, unknown>>;

/**
 * Asks a case several questions at one table on one day: what they have in common, above all the sweep over all
 * packages, is computed once. Each question takes the parameters that it knows.
 *
 * @throws {EntenteError} as `ask`; `bad-parameter` for one that no question knows
 */
export function askEach(
  kase: Case,
  verbs: readonly Verb[],
  params: Params = {},
  options: AskOptions = {},
): readonly Answer[] {
  const [first] = verbs;
  if (first === undefined) return [];
  const checked = verbs.map((verb) => checkParams(verb, knownTo(verb, params)));
  refuseUnknown(verbs, params);
  const frame = pick(frameSchema, checked[0] ?? {});
  const asked = putQuestion(kase, frame);
  const told = drawnTogether(kase, frame, { verbs, params, options });
  const { progress = () => {} } = options;
  return verbs.map((verb, k) =>
    answerTo(
      asked,
      { verb, checked: checked[k] ?? checkParams(verb, {}), told: () => told.get(verb) },
      { ...options, progress: (done) => progress((k + done) / verbs.length) },
    ),
  );
}

/** What worlds say of each question; the worlds are drawn once for all of them. */
function drawnTogether(
  kase: Case,
  frame: ReturnType<typeof frameSchema.parse>,
  { verbs, params, options }: { verbs: readonly Verb[]; params: Params; options: AskOptions },
): ReadonlyMap<Verb, Told> {
  if (Number(params.draws ?? 0) === 0) return new Map();
  const { drawn = {}, signal = { aborted: false } } = options;
  const checked = checkParams("watch", knownTo("watch", params));
  const all = worldsPlan(kase, "watch", frame, checked);
  const questions = all.questions.filter(({ verb }) => verbs.includes(verb));
  const told = toldBy({ ...all, questions }, drawn, { signal, progress: () => {} });
  return new Map(told.map((one, k): [Verb, Told] => [questions[k]?.verb ?? "watch", one]));
}

function knownTo(verb: Verb, params: Params): Params {
  const known = paramsSchema(verb).shape;
  return Object.fromEntries(Object.entries(params).filter(([name]) => Object.hasOwn(known, name)));
}

function refuseUnknown(verbs: readonly Verb[], params: Params): void {
  for (const name of Object.keys(params)) {
    if (verbs.some((verb) => Object.hasOwn(paramsSchema(verb).shape, name))) continue;
    throw new EntenteError("bad-parameter", `${name}: none of ${verbs.join(", ")} has such a parameter`);
  }
}

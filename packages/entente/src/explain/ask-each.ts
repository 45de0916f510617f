import type { Case } from "../case/model.js";
import { type Asked, frameSchema, putQuestion } from "../engines/asked.js";
import { toldBy, worldsPlan } from "../engines/claims/plan.js";
import type { Told } from "../engines/claims/uncertainty.js";
import type { Verb } from "../engines/engine.js";
import { checkParams, paramsSchema, pick } from "../engines/verb-params.js";
import { EntenteError } from "../error.js";
import { type Answer, type AskOptions, answerTo } from "./answer.js";

type Params = Readonly<Record<string, unknown>>;

/**
 * Asks a case several questions at one table on one day: what they have in common, above all the sweep over all
 * packages, is computed once. Each question takes the parameters that it knows. Worlds are drawn as for `watch`: 10,000 for
 * agree and deal, 1,000 for the others, or `draws`; with `draws` 0 none.
 *
 * @param options - `drawn`: the runs of `watch`, which hold the claims of all questions
 * @throws {EntenteError} as `ask`; `bad-parameter` for one that no question knows
 */
export function askEach(
  kase: Case,
  verbs: readonly Verb[],
  params: Params = {},
  options: AskOptions = {},
): readonly Answer[] {
  return askTogether(kase, verbs, params, options).answers;
}

/** The same with the question that the answers have in common, for whoever draws their pictures. */
export function askTogether(
  kase: Case,
  verbs: readonly Verb[],
  params: Params = {},
  options: AskOptions = {},
): { readonly asked: Asked; readonly answers: readonly Answer[] } {
  refuseUnknown(verbs, params);
  const frame = pick(frameSchema, checkParams("agree", knownTo(frameSchema.shape, params)));
  const asked = putQuestion(kase, frame);
  const worlds = drawnTogether(asked, { params, options });
  const { progress = () => {} } = options;
  const answers: Answer[] = [];
  const headline = (verb: Verb) =>
    answers.find((answer) => answer.verb === verb)?.findings.find(({ level }) => level === "headline");
  for (const [k, verb] of verbs.entries()) {
    const checked = checkParams(verb, knownTo(paramsSchema(verb).shape, params));
    const told = (): Told | undefined => (verb === "watch" ? worlds.all()[0] : worlds.of(verb));
    const claims = verb === "watch" ? worlds.all : undefined;
    const part = (done: number): void => progress((k + done) / verbs.length);
    answers.push(answerTo(asked, { verb, checked, told, claims, headline }, { ...options, progress: part }));
  }
  return { asked, answers };
}

/** What worlds say of each claim; the worlds are drawn once for all of them, when first asked for. */
function drawnTogether(asked: Asked, { params, options }: { readonly params: Params; readonly options: AskOptions }) {
  const { drawn = {}, signal = { aborted: false } } = options;
  const { kase, frame } = asked;
  const plan = worldsPlan(kase, "watch", frame, checkParams("watch", knownTo(paramsSchema("watch").shape, params)));
  let told: readonly Told[] | undefined;
  const all = (): readonly Told[] => {
    told ??= toldBy(plan, drawn, { signal, progress: () => {} }, asked);
    return told;
  };
  const of = (verb: Verb): Told | undefined => all()[plan.questions.findIndex((question) => question.verb === verb)];
  return { all, of };
}

function knownTo(shape: object, params: Params): Params {
  return Object.fromEntries(Object.entries(params).filter(([name]) => Object.hasOwn(shape, name)));
}

function refuseUnknown(verbs: readonly Verb[], params: Params): void {
  const shapes = [frameSchema.shape, ...verbs.map((verb) => paramsSchema(verb).shape)];
  const unknown = Object.keys(params).find((name) => !shapes.some((shape) => Object.hasOwn(shape, name)));
  if (unknown === undefined) return;
  throw new EntenteError("bad-parameter", `${unknown}: none of ${verbs.join(", ")} has such a parameter`);
}

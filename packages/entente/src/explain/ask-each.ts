import type { Case } from "../case/model.js";
import { type Asked, frameSchema, putQuestion } from "../engines/asked.js";
import type { Stated } from "../engines/claims/draw-claims.js";
import { statedIn, toldBy, worldsPlan } from "../engines/claims/plan.js";
import { type ClaimRun, claimRuns, type WorldsPlan } from "../engines/claims/runs.js";
import type { Told } from "../engines/claims/uncertainty.js";
import type { Tools, Verb } from "../engines/engine.js";
import { checkParams, paramsSchema, pick } from "../engines/verb-params.js";
import { EntenteError } from "../error.js";
import { type Answer, type AskOptions, answerTo, statedOf } from "./answer.js";

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
  const put = putTogether(kase, verbs, params, options);
  return { asked: put.asked, answers: put.answers(options) };
}

/** Several questions of a case at one table on one day. */
export interface PutTogether {
  /** The question that they have in common. */
  readonly asked: Asked;
  /** The worlds behind the answers, as runs that can be split over threads. */
  readonly runs: () => readonly ClaimRun[];
  /** What can be worked out before worlds are drawn, in parts of some tenths of a second; what is left out comes with the answers. */
  readonly ahead: readonly (() => void)[];
  readonly answers: (options: AskOptions) => readonly Answer[];
}

/** Puts several questions, to be answered when their worlds have been drawn. @throws {EntenteError} as `askEach` */
export function putTogether(
  kase: Case,
  verbs: readonly Verb[],
  params: Params = {},
  { signal = { aborted: false } }: Pick<AskOptions, "signal"> = {},
): PutTogether {
  refuseUnknown(verbs, params);
  const frame = pick(frameSchema, checkParams("agree", knownTo(frameSchema.shape, params)));
  const asked = putQuestion(kase, frame);
  const questions = verbs.map((verb) => ({
    verb,
    checked: checkParams(verb, knownTo(paramsSchema(verb).shape, params)),
  }));
  const plan = planOf(asked, params, { signal });
  const stated = new Map<Verb, Readonly<Record<string, unknown>>>();
  const workOut = (
    { verb, checked }: (typeof questions)[number],
    tools: Pick<AskOptions, "progress" | "studied"> = {},
  ) => {
    const { progress = () => {}, studied } = tools;
    const found = stated.get(verb) ?? statedOf(asked, verb, checked, { signal, progress, studied });
    stated.set(verb, found);
    return found;
  };
  return {
    asked,
    runs: () => claimRuns(plan),
    ahead: questions.map((question) => () => {
      workOut(question);
    }),
    answers: (options) => {
      const worlds = drawnTogether(asked, plan, options);
      const { progress = () => {} } = options;
      const answers: Answer[] = [];
      const headline = (verb: Verb) =>
        answers.find((answer) => answer.verb === verb)?.findings.find(({ level }) => level === "headline");
      for (const [k, { verb, checked }] of questions.entries()) {
        const part = (done: number): void => progress((k + done) / questions.length);
        const told = (): Told | undefined => (verb === "watch" ? worlds.all()[0] : worlds.of(verb));
        const claims = verb === "watch" ? worlds.all : undefined;
        const question = {
          verb,
          checked,
          told,
          claims,
          headline,
          stated: workOut({ verb, checked }, { ...options, progress: part }),
        };
        answers.push(answerTo(asked, question, { ...options, progress: part }));
      }
      return answers;
    },
  };
}

/** What worlds say of each claim; the worlds are drawn once for all of them, when first asked for. */
function drawnTogether(asked: Asked, plan: WorldsPlan, { drawn = {}, signal = { aborted: false } }: AskOptions) {
  let told: readonly Told[] | undefined;
  const all = (): readonly Told[] => {
    told ??= toldBy(plan, drawn, { signal, progress: () => {} }, asked);
    return told;
  };
  const of = (verb: Verb): Told | undefined => all()[plan.questions.findIndex((question) => question.verb === verb)];
  return { all, of };
}

/** The worlds of `watch`, which hold the claims of all questions. */
function planOf(asked: Asked, params: Params, tools: Pick<Tools, "signal">): WorldsPlan {
  const { kase, frame } = asked;
  const plan = worldsPlan(kase, "watch", frame, checkParams("watch", knownTo(paramsSchema("watch").shape, params)));
  let stated: Stated | undefined;
  return {
    ...plan,
    stated: () => {
      stated ??= statedIn(plan, asked, tools);
      return stated;
    },
  };
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

import type { Case } from "../case/model.js";
import { type Asked, frameSchema, putQuestion } from "../engines/asked.js";
import type { Verb } from "../engines/engine.js";
import { checkParams, paramsSchema, pick } from "../engines/verb-params.js";
import { type Answer, type AskOptions, answerTo } from "./answer.js";

type Params = Readonly<Record<string, unknown>>;

/** Questions put to one case at one table on one day, answered one at a time as they are wanted. */
export interface Asker {
  /** The answer without draws; asked again, the same object. `own`: parameters of this question alone, kept for no other. */
  readonly answer: (verb: Verb, own?: Params) => Answer;
  /** The case as these questions read it. */
  readonly asked: Asked;
}

interface AskerOptions extends AskOptions {
  /** Hears how far a sweep over very many packages has come. */
  readonly counting?: Asked["counting"];
}

/**
 * Prepares questions of a case: what they have in common, above all the sweep over all packages, is computed once.
 *
 * @param params - the frame (asOf, voice, forum, where, …); each question takes the parameters that it knows
 * @throws {EntenteError} as `ask`
 */
export function askerOf(kase: Case, params: Params = {}, options: AskerOptions = {}): Asker {
  const frame = pick(frameSchema, checkParams("agree", knownTo(frameSchema.shape, params)));
  const asked = putQuestion(kase, frame, options.counting);
  const answers = new Map<Verb, Answer>();
  const answer = (verb: Verb, own?: Params): Answer => {
    const known = own === undefined ? answers.get(verb) : undefined;
    if (known !== undefined) return known;
    const checked = checkParams(verb, { ...knownTo(paramsSchema(verb).shape, params), ...own, draws: 0 });
    const headline = (other: Verb) => answer(other).findings.find(({ level }) => level === "headline");
    const made = answerTo(asked, { verb, checked, told: () => undefined, headline }, options);
    if (own === undefined) answers.set(verb, made);
    return made;
  };
  return { answer, asked };
}

function knownTo(shape: object, params: Params): Params {
  return Object.fromEntries(Object.entries(params).filter(([name]) => Object.hasOwn(shape, name)));
}

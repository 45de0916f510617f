import type { Case } from "../case/model.js";
import { type Asked, type Frame, frameSchema, putQuestion } from "../engines/asked.js";
import { pick } from "../engines/verb-params.js";
import type { Answer } from "./answer.js";

/**
 * The question that an answer answers.
 *
 * @param known - a question put already: taken where it is that one, so that nothing is swept anew
 */
export function askedBy(kase: Case, { params }: Pick<Answer, "params">, known?: Asked): Asked {
  const frame = frameSchema.parse(pick(frameSchema, params));
  return known?.kase === kase && isSame(known.frame, frame) ? known : putQuestion(kase, frame);
}

function isSame(one: Frame, other: Frame): boolean {
  const names = Object.keys(frameSchema.shape) as (keyof Frame)[];
  return names.every((name) => one[name] === other[name]);
}

import type { Answer, Asker, Verb } from "entente";
import type { CaseInput } from "../runner/protocol.js";

/** What is asked without the order of steps that is tried, which changes nothing of the case; and that order. */
export interface Parted {
  readonly input: CaseInput;
  readonly sequence: string | null;
}

export function partOrder(input: CaseInput): Parted {
  const tried = input.changes.find((change) => change.kind === "sequence");
  if (tried === undefined) return { input, sequence: null };
  const changes = input.changes.filter((change) => change !== tried);
  return { input: { ...input, changes }, sequence: tried.steps };
}

/** The answer with the steps in the order tried; where they lead elsewhere by now, in the recommended one. */
export function answerWith(asker: Asker, verb: Verb, { sequence }: Parted): Answer {
  if (verb !== "order" || sequence === null) return asker.answer(verb);
  try {
    return asker.answer(verb, { sequence });
  } catch {
    return asker.answer(verb);
  }
}

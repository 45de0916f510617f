import { withStatusQuoAt } from "../../case/edits/status-quo-at.js";
import type { Case } from "../../case/model.js";
import { VERBS, type Verb } from "../../engines/engine.js";
import type { Answer } from "../answer.js";
import { askEach } from "../ask-each.js";
import type { Finding } from "../finding.js";
import type { Language } from "../say.js";

type Package = Readonly<Record<string, string>>;

/** The headline of one question on one side. */
interface Headline {
  readonly text: string;
  readonly numbers: Finding["numbers"];
}

/** One of the ten questions, asked where the plan would have things and where they stand. */
export interface AnswerMoved {
  readonly verb: Verb;
  readonly planned: Headline | null;
  readonly actual: Headline | null;
  readonly changed: boolean;
}

/**
 * What a missed step changes: the ten questions asked as if talks opened anew, once with the status quo where the plan would
 * have it, once where it is. Whoever has no stated alternative falls back on that status quo. Without draws.
 *
 * @returns null where the plan and what has been done are one
 * @throws {EntenteError} as `ask`
 */
export function missedStep(
  kase: Case,
  { planned, actual }: { readonly planned: Package; readonly actual: Package },
  { params, language }: { readonly params: Readonly<Record<string, unknown>>; readonly language: Language },
): readonly AnswerMoved[] | null {
  if (Object.entries(planned).every(([issue, option]) => actual[issue] === option)) return null;
  const answersAt = (at: Package): readonly Answer[] =>
    askEach(withStatusQuoAt(kase, at), VERBS, { ...params, draws: 0 }, { language });
  const [before, after] = [answersAt(planned), answersAt(actual)];
  return VERBS.map((verb) => {
    const [one, other] = [headline(before, verb), headline(after, verb)];
    return { verb, planned: one, actual: other, changed: JSON.stringify(one) !== JSON.stringify(other) };
  });
}

function headline(answers: readonly Answer[], verb: Verb): Headline | null {
  const found = answers.find((answer) => answer.verb === verb)?.findings.find(({ level }) => level === "headline");
  return found === undefined ? null : { text: found.text, numbers: found.numbers };
}

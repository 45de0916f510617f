import { VERBS, type Verb } from "../engines/engine.js";
import { askerOf } from "../explain/asker.js";
import type { Comparison } from "../explain/comparison/compare.js";
import type { Side } from "../explain/comparison/side.js";
import { type Language, speechIn } from "../explain/say.js";
import { wordsOf } from "../explain/words.js";
import { verdictOf } from "./verdict.js";

/** What a question came to on one side. */
export interface AnswerOfSide {
  /** In two or three words. */
  readonly verdict: string;
  readonly sentence: string;
}

/** One question on two sides. */
export interface AnswersBeside {
  readonly verb: Verb;
  readonly a: AnswerOfSide;
  readonly b: AnswerOfSide;
  /** Whether the verdict is another. */
  readonly changed: boolean;
}

/**
 * The ten answers of two sides beside each other, each side asked as it was compared. Costs one sweep of the space a side.
 *
 * @throws {EntenteError} as `ask`
 */
export function answersBeside(
  first: Side,
  second: Side,
  { result }: Pick<Comparison, "result">,
  { language = "en", voice }: { readonly language?: Language | undefined; readonly voice?: string | undefined } = {},
): readonly AnswersBeside[] {
  const [a, b] = [
    answersOf(first, { ...result.a, voice }, language),
    answersOf(second, { ...result.b, voice }, language),
  ];
  return VERBS.map((verb) => {
    const [before, after] = [a(verb), b(verb)];
    return { verb, a: before, b: after, changed: before.verdict !== after.verdict };
  });
}

interface Frame {
  readonly asOf: string;
  readonly forum: string;
  readonly where: string | null;
  readonly voice: string | undefined;
}

function answersOf({ kase }: Side, { asOf, forum, where, voice }: Frame, language: Language) {
  const params = Object.fromEntries(
    Object.entries({
      asOf,
      where: where ?? undefined,
      voice,
      forum: Object.hasOwn(kase.forums, forum) ? forum : undefined,
    }).filter(([, value]) => value !== undefined),
  );
  const asker = askerOf(kase, params, { language });
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  return (verb: Verb): AnswerOfSide => {
    const answer = asker.answer(verb);
    const sentence = answer.findings.find(({ level }) => level === "headline")?.text ?? "";
    return { verdict: verdictOf(answer, { kase, speech, words }), sentence };
  };
}

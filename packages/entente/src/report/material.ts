import type { Case } from "../case/model.js";
import type { Asked } from "../engines/asked.js";
import type { Drawn } from "../engines/claims/plan.js";
import { VERBS, type Verb } from "../engines/engine.js";
import { type Answer, hashOf } from "../explain/answer.js";
import { type PutTogether, putTogether } from "../explain/ask-each.js";
import type { Finding } from "../explain/finding.js";
import { type Language, type Speech, speechIn } from "../explain/say.js";
import { type Words, wordsOf } from "../explain/words.js";
import { numberedNames } from "./numbered-names.js";

export interface ReportOptions {
  /** Questions that get a chapter. Default: all that have an answer. */
  readonly verbs?: readonly Verb[] | undefined;
  /** The frame (asOf, voice, forum, where, …), seed and draws; each question takes what it knows. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  /** The questions, where they have been put already; of these verbs and parameters. */
  readonly put?: PutTogether | undefined;
  /** Worlds drawn elsewhere, as the runs of `watch`; what is missing is drawn here. */
  readonly drawn?: Drawn | undefined;
  /** Language of the sentences. Default `en`. */
  readonly language?: Language | undefined;
  /** Warnings of the reading. */
  readonly warnings?: readonly string[] | undefined;
  /** Version of the program that makes it. */
  readonly version: string;
  /** Command line that makes the same again. */
  readonly command?: string | undefined;
}

/** What the pages are made of: the case, its answers, and how to say them. */
export interface Material {
  readonly kase: Case;
  readonly answers: readonly Answer[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly speech: Speech;
  readonly words: Words;
  readonly warnings: readonly string[];
  readonly asOf: string;
  readonly title: string;
  readonly question: string;
  /** Names that have a digit in them, which is no figure. */
  readonly numbered: readonly string[];
  /** The question that the answers have in common, with what it has swept. */
  readonly posed: Asked;
  /** As of, table, voice and goal, in sentences. */
  readonly asked: string;
  /** Version, hash and seed, in a sentence. */
  readonly reproduction: {
    readonly version: string;
    readonly id: string;
    readonly hash: string;
    readonly seed: string;
  };
  readonly command: string | null;
}

/** Asks a case and gathers what its pages are made of. */
export function gather(
  kase: Case,
  {
    verbs = VERBS,
    params = {},
    put = putTogether(kase, verbs, params),
    drawn,
    language = "en",
    warnings = [],
    version,
    command,
  }: ReportOptions,
): Material {
  const asked = put.answers({ language, drawn, warnings });
  const answers = asked.filter(({ findings }) => findings.length > 0);
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const [first] = asked;
  const id = kase.id ?? "case";
  const asOf = first?.case.asOf ?? kase.asOf ?? "";
  return {
    kase,
    answers,
    params,
    language,
    speech,
    words,
    warnings,
    asOf,
    title: words.text(kase.title, id),
    question: words.text(kase.question, ""),
    numbered: numberedNames(kase),
    posed: put.asked,
    asked: askedLine(first, speech, words),
    reproduction: { version, id, hash: hashOf(kase), seed: String(first?.seed ?? 1) },
    command: command ?? null,
  };
}

export function headlineOf(answer: Answer | undefined): Finding | undefined {
  return answer?.findings.find(({ level }) => level === "headline");
}

export function answerOf({ answers }: Pick<Material, "answers">, verb: Verb): Answer | undefined {
  return answers.find((answer) => answer.verb === verb);
}

function askedLine(answer: Answer | undefined, { say }: Speech, words: Words): string {
  if (answer === undefined) return "";
  const { asOf, forum, voice, where } = answer.result as {
    readonly asOf: string;
    readonly forum: string;
    readonly voice: string;
    readonly where: { readonly id: string } | null;
  };
  const key = voice === "official" ? "report.askedOfficial" : "report.asked";
  const only = where === null || where === undefined ? "" : say("report.askedWhere", { where: words.goal(where.id) });
  return `${say(key, { asOf, forum: words.forum(forum) })} ${only}`.trim();
}

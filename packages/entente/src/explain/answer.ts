import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Case } from "../case/model.js";
import { type Asked, frameSchema, putQuestion } from "../engines/asked.js";
import type { Badge } from "../engines/claims/badge.js";
import { type Drawn, toldBy, worldsPlan } from "../engines/claims/plan.js";
import type { Told } from "../engines/claims/uncertainty.js";
import type { Tools, Verb } from "../engines/engine.js";
import { frameOf } from "../engines/frame.js";
import { withShares, withSuccessors } from "../engines/ratify/shares.js";
import { checkParams, enginesOf, pick } from "../engines/verb-params.js";
import { uniformFrom } from "../numerics/philox.js";
import { claimsHeard } from "./claims-heard.js";
import { explain } from "./explain.js";
import type { Finding } from "./finding.js";
import { type Language, speechIn } from "./say.js";
import { wordsOf } from "./words.js";

/** What a verb answers, stable and versioned; `--json` prints exactly this. */
export interface Answer {
  readonly entente: 1;
  readonly verb: Verb;
  readonly case: { readonly id: string; readonly asOf: string; readonly hash: string };
  readonly params: Readonly<Record<string, unknown>>;
  readonly seed: number;
  readonly result: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  readonly warnings: readonly string[];
}

export interface AskOptions {
  /** Language of the sentences. Default `en`. */
  readonly language?: Language | undefined;
  /** Warnings of the reading, carried into the answer. */
  readonly warnings?: readonly string[] | undefined;
  /** Worlds drawn elsewhere; what is missing is drawn here. */
  readonly drawn?: Drawn | undefined;
  /** The figures of the study of variance that `watch` was asked for, where they were found elsewhere. */
  readonly studied?: Tools["studied"];
  readonly signal?: Tools["signal"] | undefined;
  readonly progress?: Tools["progress"] | undefined;
}

/**
 * Asks a case one of the questions: the result of the verb's engines and the findings in plain words.
 *
 * @param params - frame (asOf, voice, forum, where, …), seed and the engines' own parameters
 * @throws {EntenteError} `bad-parameter`, `unknown-forum`, `unknown-goal`, `bad-condition`, `unknown-issue`, `unknown-option`, `aborted`
 */
export function ask(
  kase: Case,
  verb: Verb,
  params: Readonly<Record<string, unknown>> = {},
  options: AskOptions = {},
): Answer {
  const { drawn = {}, signal = { aborted: false }, progress = () => {} } = options;
  const checked = checkParams(verb, params);
  const frame = pick(frameSchema, checked);
  const asked = putQuestion(kase, frame);
  let drew: readonly Told[] | undefined;
  const claims = (): readonly Told[] => {
    drew ??= toldBy(worldsPlan(kase, verb, frame, checked), drawn, { signal, progress }, asked);
    return drew;
  };
  return answerTo(asked, { verb, checked, told: () => claims()[0], claims }, options);
}

/** One question of a case on which several may be put: its parameters checked, and what worlds say of it. */
export interface Question {
  readonly verb: Verb;
  readonly checked: ReturnType<typeof checkParams>;
  /** Undefined without draws. */
  readonly told: () => Told | undefined;
  /** In `watch`, what worlds say of every claim. */
  readonly claims?: (() => readonly Told[]) | undefined;
  /** The result without what worlds say, where it has been worked out already. */
  readonly stated?: Readonly<Record<string, unknown>> | undefined;
  /** In `watch`, the headline of another question where it has been answered already. */
  readonly headline?: ((verb: Verb) => Finding | undefined) | undefined;
}

/** The answer to a question put before. */
export function answerTo(asked: Asked, question: Question, options: AskOptions): Answer {
  const { verb, checked, told: draw, claims } = question;
  const { language = "en", warnings = [], signal = { aborted: false }, progress = () => {}, studied } = options;
  const { kase } = asked;
  const stated = question.stated ?? statedOf(asked, verb, checked, { signal, progress, studied });
  const told = draw();
  const speech = speechIn(language);
  const drawn = told === undefined ? stated : { ...stated, uncertainty: told.uncertainty };
  const headline = (other: Verb): Finding | undefined =>
    question.headline?.(other) ?? headlineOf(asked, other, { language, signal });
  const heard = { asked, params: checked, told: claims?.() ?? [], headline };
  const result = { ...drawn, ...withTold(heard, { verb, stated, own: told }) };
  const found = explain({ asked, verb, result, params: checked, speech, words: wordsOf(kase, speech) });
  const findings = told === undefined || verb === "watch" ? found : found.map((finding) => badged(finding, told.badge));
  return {
    entente: 1,
    verb,
    case: aboutCase(kase, asked.view.asOf),
    params: Object.fromEntries(
      Object.entries(checked).filter(([name, value]) => name !== "seed" && value !== undefined),
    ),
    seed: checked.seed,
    result,
    findings,
    warnings: [...warnings],
  };
}

/** The result of a verb without what worlds say. */
export function statedOf(
  asked: Asked,
  verb: Verb,
  checked: Question["checked"],
  tools: Omit<Tools, "rng">,
): Readonly<Record<string, unknown>> {
  return resultOf(asked, verb, checked, { rng: uniformFrom(checked.seed), ...tools });
}

/** What worlds add to the result of a verb besides its uncertainty. */
function withTold(
  heard: Parameters<typeof claimsHeard>[0],
  { verb, stated, own }: { verb: Verb; stated: Record<string, unknown>; own: Told | undefined },
): object {
  if (verb === "watch") return claimsHeard(heard, stated as never);
  if (verb === "ratify" && own !== undefined)
    return {
      parties: withShares(heard.asked, stated.parties as Parameters<typeof withShares>[1], own),
      clocks: withSuccessors(stated.clocks as Parameters<typeof withSuccessors>[0], own),
    };
  return {};
}

/** The headline of another verb in the same frame, without draws. */
function headlineOf(asked: Asked, verb: Verb, options: AskOptions): Finding | undefined {
  const given = Object.fromEntries(Object.entries(asked.frame).filter(([, value]) => value !== undefined));
  const checked = checkParams(verb, { ...given, draws: 0 });
  return answerTo(asked, { verb, checked, told: () => undefined }, options).findings.find(
    ({ level }) => level === "headline",
  );
}

/** Only the headline makes a claim that worlds are asked about. */
function badged(finding: Finding, { rests, holds, hinge }: Badge): Finding {
  return finding.level === "headline" ? { ...finding, rests, holds, hinge } : finding;
}

/** The hash is taken when first read: a text answer does without it. */
function aboutCase(kase: Case, asOf: string): Answer["case"] {
  let hash: string | undefined;
  return {
    id: kase.id ?? "case",
    asOf,
    get hash() {
      hash ??= hashOf(kase);
      return hash;
    },
  };
}

/** The union of the keys of a verb's engines, after the frame's. */
function resultOf(
  asked: Asked,
  verb: Verb,
  params: Readonly<Record<string, unknown>>,
  tools: Tools,
): Record<string, unknown> {
  const engines = enginesOf(verb);
  const parts = engines.map((engine, k) =>
    engine.run(asked, pick(engine.params, params), {
      ...tools,
      progress: (done) => tools.progress((k + done) / engines.length),
    }),
  );
  return Object.assign({}, frameOf(asked), ...parts);
}

/** SHA-256 of the case as read (defaults filled in, in the author's order), as `sha256:<hex>`. */
export function hashOf(kase: Case): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(kase))))}`;
}

import type { Case } from "../../case/model.js";
import { frameSchema, putQuestion } from "../../engines/asked.js";
import { checkParams, pick } from "../../engines/verb-params.js";
import type { SourceTexts } from "../../evidence/coding/check-codings.js";
import { quoteFinder } from "../../evidence/documents/quote-in-text.js";
import type { SourceText } from "../../evidence/documents/source-text.js";
import type { Answer } from "../answer.js";
import { CATALOGUES } from "../catalogues.js";
import { nameInput } from "../comparison/name-input.js";
import type { MessageKey } from "../messages/en.js";
import { type Language, speechIn } from "../say.js";
import { asSentence } from "../sentence.js";
import { type Why, type WhyStatement, whyOf } from "../why.js";
import { wordsOf } from "../words.js";
import { inputsBehind } from "./inputs-behind.js";
import { type NumberAt, numberAt } from "./number-at.js";

/** A statement with the sentence of the text that it was read from. */
export interface SourcedStatement extends WhyStatement {
  /** The sentence before, the words themselves and what follows; null where the text is not at hand. */
  readonly sentence: {
    readonly before: string;
    readonly marked: string;
    readonly after: string;
    /** Up to two paragraphs before it, and two behind. */
    readonly above: readonly string[];
    readonly below: readonly string[];
    readonly start: number;
    readonly end: number;
  } | null;
}

/** Where the chain behind an input ends: with statements, with the analyst's call, or with nobody. */
export type ChainEnd = "statements" | "judged" | "unsaid" | "absent";

export interface ChainInput extends Omit<Why, "statements"> {
  readonly end: ChainEnd;
  /** How it ends, in words. */
  readonly says: string;
  readonly statements: readonly SourcedStatement[];
}

/** The way from a number to the sentences it rests on. */
export interface Chain {
  readonly verb: string;
  readonly key: string;
  readonly value: unknown;
  readonly sentence: string | null;
  readonly formula: { readonly text: string; readonly values: Readonly<Record<string, number | string | null>> };
  readonly inputs: readonly ChainInput[];
}

export interface WhyOptions {
  readonly language?: Language | undefined;
  /** Texts of the sources, where they are at hand. */
  readonly texts?: SourceTexts | undefined;
}

/**
 * What stands behind a number of an answer: how it comes about, the inputs, the statements behind these, and the sentences in the
 * sources. Every chain ends, with a sentence, a judgement and its note, or in words that nobody says so.
 *
 * @param key - path in the result, a finding's id, or a finding's number; undefined: the headline
 * @throws {EntenteError} `no-number`; as `ask`
 */
export function whyNumber(kase: Case, answer: Answer, key: string | undefined, options: WhyOptions = {}): Chain {
  const { language = "en", texts = new Map() } = options;
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const asked = putQuestion(kase, pick(frameSchema, checkParams(answer.verb, answer.params)));
  const found = numberAt(answer, key);
  const finders = new Map<string, ReturnType<typeof quoteFinder>>();
  const inputs = inputsBehind(asked, found).map((path): ChainInput => {
    const [why] = whyOf(kase, [path], { asOf: asked.view.asOf, speech });
    const name = asSentence(why?.name ?? nameInput(path, kase, speech, words));
    if (why === undefined) {
      const nothing = { path, told: "", value: "–", basis: "judged", note: null, statements: [] } as const;
      return { ...nothing, name, end: "absent", says: speech.say("why.end.absent") };
    }
    // A salience is coded only where a statement ranks the issue, whatever the place rests on.
    const behind = path.endsWith(".salience")
      ? why.statements.filter(({ id }) => kase.statements[id]?.priority !== undefined)
      : why.statements;
    const statements = behind.map((one) => sourced(kase, one, texts, finders));
    const basis = behind.length < why.statements.length && behind.length === 0 ? "judged" : why.basis;
    const end: ChainEnd =
      statements.length > 0 ? "statements" : why.note === null || why.note === "" ? "unsaid" : "judged";
    const says = speech.say(`why.end.${end}` as MessageKey, {
      note: why.note ?? "",
      n: statements.length,
      count: speech.digits.count(statements.length),
    });
    return { ...why, basis, name, end, says, statements };
  });
  const formula = speech.say(formulaKey(found));
  return {
    verb: answer.verb,
    key: found.key,
    value: found.value,
    sentence: found.finding?.text ?? null,
    formula: { text: formula, values: found.beside },
    inputs,
  };
}

/** The message that says how a number comes about: that of its part of the result, else that of the question. */
function formulaKey({ verb, key, finding }: NumberAt): MessageKey {
  const [part = ""] = finding === null ? key.split(".") : [""];
  const name = Object.hasOwn(CATALOGUES.en(), `why.formula.${verb}-${part}`) ? `${verb}-${part}` : verb;
  return `why.formula.${name}` as MessageKey;
}

/** A statement with the sentence it stands in: by its span, else by its quotation, else its paragraph. */
function sourced(
  kase: Case,
  statement: WhyStatement,
  texts: SourceTexts,
  finders: Map<string, ReturnType<typeof quoteFinder>>,
): SourcedStatement {
  const { source = "", start, end, quote, paragraph } = kase.statements[statement.id] ?? {};
  const text = texts.get(source);
  if (text === undefined) return { ...statement, sentence: null };
  const find = finders.get(source) ?? quoteFinder(text);
  finders.set(source, find);
  const spans = quote === undefined ? [] : find(quote).spans;
  const inParagraph = text.paragraphs.find(({ number }) => number === paragraph);
  const span =
    spans.find((one) => start !== undefined && one.start <= start && start < one.end) ??
    spans.find((one) => inParagraph !== undefined && one.start >= inParagraph.start && one.end <= inParagraph.end) ??
    spans[0] ??
    (start !== undefined && end !== undefined ? { start, end } : inParagraph);
  return { ...statement, sentence: span === undefined ? null : marked(text, span) };
}

/** Paragraphs shown on each side of the one that holds the words. */
const AROUND = 2;

/** The marked words with what their paragraph has before and after them. */
function marked(
  { text, paragraphs }: SourceText,
  { start, end }: { readonly start: number; readonly end: number },
): SourcedStatement["sentence"] {
  const letters = [...text];
  const around = paragraphs.find((one) => one.start <= start && start < one.end) ?? { start, end, sentences: [] };
  const first = around.sentences.findLast((one) => one.start <= start)?.start ?? around.start;
  const last = around.sentences.find((one) => one.end >= end)?.end ?? Math.max(end, around.end);
  const slice = (from: number, to: number): string => letters.slice(from, to).join("");
  const here = paragraphs.findIndex((one) => one.start <= start && start < one.end);
  const paragraph = (one: { readonly start: number; readonly end: number }): string => slice(one.start, one.end);
  return {
    before: slice(first, start),
    marked: slice(start, end),
    after: slice(end, last),
    above: here < 0 ? [] : paragraphs.slice(Math.max(0, here - AROUND), here).map(paragraph),
    below: here < 0 ? [] : paragraphs.slice(here + 1, here + 1 + AROUND).map(paragraph),
    start,
    end,
  };
}

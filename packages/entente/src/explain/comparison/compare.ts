import type { Tools, Verb } from "../../engines/engine.js";
import type { Finding } from "../finding.js";
import { type Language, speechIn } from "../say.js";
import { wordsOf } from "../words.js";
import { driversOf } from "./driven-by.js";
import { figuresOf } from "./figures.js";
import { type DifferingInput, differingInputs } from "./inputs.js";
import { type ComparedRow, rowsOf } from "./rows.js";
import { comparisonFindings } from "./sentences.js";
import { answerSide, describeSide, type Lacking, type SharedFrame, type Side } from "./side.js";

export interface Comparison {
  readonly result: {
    readonly a: ReturnType<typeof describeSide>;
    readonly b: ReturnType<typeof describeSide>;
    readonly rows: readonly ComparedRow[];
    readonly inputs: readonly DifferingInput[];
    /** Inputs put back one at a time, and those that were not. */
    readonly tried: number;
    readonly leftOut: readonly string[];
  };
  readonly findings: readonly Finding[];
  /** What one side lacks of what was asked for. */
  readonly lacking: readonly Lacking[];
}

export interface CompareOptions extends SharedFrame {
  /** Questions whose rows are shown. Default all. */
  readonly verbs?: readonly Verb[] | undefined;
  readonly language?: Language | undefined;
  /** Inputs that are put back at most. Default 60. */
  readonly budget?: number | undefined;
  readonly signal?: Tools["signal"] | undefined;
  readonly progress?: Tools["progress"] | undefined;
}

/**
 * Compares two cases, days or scenarios: each figure then and now, the inputs that differ, and which of these drive the
 * counts of `agree`, found by putting each back alone. Costs one sweep of the space an input.
 *
 * @throws {EntenteError} as `ask`; `aborted`
 */
export function compareCases(
  first: Side,
  second: Side,
  {
    verbs,
    language = "en",
    budget = 60,
    signal = { aborted: false },
    progress = () => {},
    ...shared
  }: CompareOptions = {},
): Comparison {
  const [one, other] = [answerSide(first, shared, language), answerSide(second, shared, language)];
  const [a, b] = [one.side, other.side];
  const inputs = differingInputs(a, b);
  const drivers = driversOf(inputs, { a, b }, { budget, signal, progress });
  const rows = rowsOf(figuresOf(a), figuresOf(b), drivers.byKey);
  const speech = speechIn(language);
  const words = { a: wordsOf(a.kase, speech), b: wordsOf(b.kase, speech) };
  return {
    result: {
      a: describeSide(a),
      b: describeSide(b),
      rows: rows.filter(({ verb }) => verbs?.includes(verb) ?? true),
      inputs,
      tried: drivers.tried,
      leftOut: drivers.leftOut,
    },
    findings: comparisonFindings({ a, b, rows, inputs, speech, words, leftOut: drivers.leftOut }).filter(
      ({ verb, level }) => level === "headline" || (verbs?.includes(verb) ?? true),
    ),
    lacking: [...one.lacking, ...other.lacking],
  };
}

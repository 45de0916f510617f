import type { Case } from "../case/model.js";
import { chartOf } from "../charts/chart-of.js";
import type { Scene } from "../charts/scene.js";
import type { ChartOptions } from "../charts/subject.js";
import type { Verb } from "../engines/engine.js";
import type { Answer } from "../explain/answer.js";
import type { Finding } from "../explain/finding.js";
import { speechIn } from "../explain/say.js";
import type { Table } from "../explain/tables/table.js";
import { tablesOf } from "../explain/tables/tables-of.js";
import { wordsOf } from "../explain/words.js";
import { type Badge, badgeOf, restsOn } from "./badge.js";
import { doubter } from "./doubts.js";
import { numberedNames } from "./numbered-names.js";
import { type Piece, piecesOf } from "./numbers.js";
import { secondOf } from "./second.js";
import { verdictOf } from "./verdict.js";

/** A sentence of an answer as a screen shows it. */
export interface Said {
  readonly id: string;
  readonly text: string;
  /** The sentence cut at its figures; joined they are the sentence. */
  readonly pieces: readonly Piece[];
  /** Null where no worlds were drawn. */
  readonly badge: Badge | null;
  /** How many coded and judged inputs it rests on; empty where none. */
  readonly rests: string;
  readonly doubts: readonly string[];
  readonly numbers: Finding["numbers"];
  readonly because: Finding["because"];
  readonly hinge: string | null;
}

/** One question as a screen shows it: plain data, which a worker can send to a page. */
export interface Screen {
  readonly verb: Verb;
  readonly asOf: string;
  readonly forum: string;
  readonly headline: Said | null;
  /** The sentence that ends the answer, of which worlds are not asked: its badge is not the headline's. Null where there is none. */
  readonly second: Said | null;
  /** What it came to in two or three words: “offer · 560”. */
  readonly verdict: string;
  readonly main: readonly Said[];
  readonly details: readonly Said[];
  readonly picture: {
    readonly chart: string;
    readonly scene: Scene;
    readonly alt: string;
    readonly table: Table;
    readonly svg: string;
  } | null;
  readonly tables: readonly Table[];
  /** What `--json` prints under `result`. */
  readonly result: Answer["result"];
  readonly hash: string;
}

/**
 * An answer as a screen shows it: the same sentences, badges, pictures and tables as in the report.
 *
 * @param answer - what `ask` gave for this case, in the language asked for here
 */
export function screenOf(kase: Case, answer: Answer, options: ChartOptions = {}): Screen {
  const { language = "en" } = options;
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const { asOf, forum } = answer.result as { readonly asOf: string; readonly forum: string };
  const material = { kase, speech, words, asOf, params: answer.params };
  const doubtsOf = doubter(material);
  const numbered = numberedNames(kase);
  const said = (finding: Finding): Said => ({
    id: finding.id,
    text: finding.text,
    pieces: piecesOf(finding.text, numbered),
    badge: badgeOf(finding, material),
    rests: restsOn(finding, material),
    doubts: doubtsOf(finding),
    numbers: finding.numbers,
    because: finding.because,
    hinge: finding.hinge,
  });
  const of = (level: Finding["level"]): Said[] => answer.findings.filter((one) => one.level === level).map(said);
  const [headline = null, ...others] = of("headline");
  const main = [...others, ...of("main")];
  const second = secondOf(main);
  return {
    verb: answer.verb,
    asOf,
    forum,
    headline,
    second,
    verdict: verdictOf(answer, { kase, speech, words }),
    main: main.filter((one) => one !== second),
    details: of("detail"),
    picture: chartOf(kase, answer, options),
    tables: tablesOf(kase, answer, { language }),
    result: answer.result,
    hash: answer.case.hash,
  };
}

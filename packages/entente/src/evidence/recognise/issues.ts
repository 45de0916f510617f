import type { Case, Text } from "../../case/model.js";
import { tendencyOf } from "./lexicon.js";
import { EMPTY_WORDS, stemOf, wordsOfText } from "./words.js";

/** An issue that words may be about. */
export interface IssueMatch {
  readonly issue: string;
  /** 0 and more: rarer and more telling words weigh more. */
  readonly score: number;
  readonly stems: ReadonlySet<string>;
}

/** An option that words may name. */
export interface OptionMatch {
  readonly option: string;
  readonly at: number;
  readonly score: number;
}

export interface IssueReader {
  /** The issues that stems speak of, best first (BM25 with fields). */
  readonly rank: (stems: readonly string[]) => readonly IssueMatch[];
  /** The option that stems name; one whose name denies something only where the words deny too. */
  readonly option: (issue: string, stems: readonly string[], tone: "denied" | "plain") => OptionMatch | null;
  /** 1 where the high end of the ladder is more of the issue, −1 where it is less. */
  readonly orientation: (issue: string) => -1 | 1;
  readonly places: (issue: string) => {
    readonly low: string;
    readonly high: string;
    readonly statusQuo: string | null;
    readonly at: Readonly<Record<string, number>>;
  };
}

/** Weights of the fields in which an issue's words stand. */
const FIELDS = { terms: 3, name: 2.4, id: 1.6, options: 1, note: 0.4 } as const;
const K1 = 1.2;
/** A name that says that something is not: “no rise”, “nobody is released”. */
const NEGATIVE = /\b(?:no|none|not|nobody|nothing|never|without|neither)\b/i;

/** Prepares the codebook of a case: its issues' terms, names and options. */
export function issueReader(kase: Case): IssueReader {
  const issues = Object.entries(kase.issues).map(([id, issue]) => {
    const options = Object.entries(issue.options).map(([option, { name, at }]) => {
      const text = [...englishOf(name), option.replaceAll("-", " ")].join(" ");
      return { option, at, stems: stemsOf(text), isNegative: NEGATIVE.test(text) };
    });
    const weights = new Map<string, number>();
    const add = (text: string, weight: number): void => {
      for (const stem of stemsOf(text)) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
    };
    add(issue.note === undefined ? "" : englishOf(issue.note).join(" "), FIELDS.note);
    for (const { stems } of options) add([...stems].join(" "), FIELDS.options);
    add(id.replaceAll("-", " "), FIELDS.id);
    add(englishOf(issue.name).join(" "), FIELDS.name);
    for (const term of issue.terms ?? []) add(term, FIELDS.terms);
    return { id, weights, options, statusQuo: issue.statusQuo };
  });
  const holders = new Map<string, number>();
  for (const { weights } of issues) for (const stem of weights.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const rarity = (stem: string): number =>
    Math.log(1 + (issues.length - (holders.get(stem) ?? 0) + 0.5) / ((holders.get(stem) ?? 0) + 0.5));
  const byId = new Map(issues.map((issue) => [issue.id, issue]));

  return {
    rank: (stems) =>
      issues
        .map(({ id, weights }): IssueMatch => {
          const found = new Set<string>();
          let score = 0;
          for (const stem of new Set(stems)) {
            const weight = weights.get(stem);
            if (weight === undefined) continue;
            found.add(stem);
            score += (rarity(stem) * (weight * (K1 + 1))) / (weight + K1);
          }
          return { issue: id, score, stems: found };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score),
    option: (issue, stems, tone) => {
      const own = byId.get(issue);
      if (own === undefined) return null;
      const given = new Set(stems);
      const common = (stem: string): number => own.options.filter((one) => one.stems.has(stem)).length;
      const scored = own.options.map(({ option, at, stems: words, isNegative }): OptionMatch => {
        if (isNegative && tone === "plain") return { option, at, score: 0 };
        const telling = [...words].filter((stem) => common(stem) < own.options.length);
        const met = telling.filter((stem) => given.has(stem));
        const score = met.reduce((sum, stem) => sum + 1 / common(stem), 0) / Math.sqrt(Math.max(1, telling.length));
        return { option, at, score };
      });
      const [best] = scored.sort((a, b) => b.score - a.score);
      return best === undefined || best.score <= 0 ? null : best;
    },
    orientation: (issue) => {
      const own = byId.get(issue);
      if (own === undefined) return 1;
      const middle = own.options.reduce((sum, { at }) => sum + at, 0) / Math.max(1, own.options.length);
      const slope = own.options.reduce((sum, { stems, at, isNegative }) => {
        const said = [...stems].reduce((all, stem) => all + tendencyOf(stem), 0);
        const tendency = isNegative ? (said === 0 ? -1 : -said) : said;
        return sum + Math.sign(tendency) * (at - middle);
      }, 0);
      return slope < 0 ? -1 : 1;
    },
    places: (issue) => {
      const own = byId.get(issue);
      const sorted = [...(own?.options ?? [])].sort((a, b) => a.at - b.at);
      return {
        low: sorted[0]?.option ?? "",
        high: sorted.at(-1)?.option ?? "",
        statusQuo: own?.statusQuo ?? null,
        at: Object.fromEntries(sorted.map(({ option, at }) => [option, at])),
      };
    },
  };
}

function englishOf(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  if (typeof text === "string") return [text];
  const byLanguage = text as Readonly<Record<string, string | undefined>>;
  return [byLanguage.en ?? Object.values(byLanguage)[0] ?? ""];
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOfText(text)
      .filter(({ kind, lower }) => kind === "word" && !EMPTY_WORDS.has(lower))
      .flatMap(({ lower, stem }) => (lower.includes("-") ? [stem, ...lower.split("-").map(stemOf)] : [stem])),
  );
}

import type { Case } from "../case/model.js";
import type { Rule } from "../case/schema.js";
import { leverRule } from "../case/space/table.js";
import type { Asked } from "../engines/asked.js";
import type { Answer } from "../explain/answer.js";
import { askedBy } from "../explain/asked-by.js";
import type { Package } from "../explain/results.js";
import { type Language, type Speech, speechIn } from "../explain/say.js";
import { ruleWords } from "../explain/short-rule.js";
import { type Words, wordsOf } from "../explain/words.js";
import type { Setting } from "./chart.js";
import { looksOf, type PartyLook } from "./party-look.js";
import { settingWords } from "./setting-words.js";
import type { Theme } from "./theme.js";

/** How a picture is to be shown. */
export interface ChartOptions {
  /** That of the answer's sentences. Default `en`. */
  readonly language?: Language | undefined;
  /** Px, 320 … 2,000; below 560 the narrow form. Default 720. */
  readonly width?: number | undefined;
  /** Default `light`. */
  readonly theme?: Theme | undefined;
  /** The package to show on the boards of `agree`, by ids. Default: what the question would take for its target. */
  readonly shown?: Package | null | undefined;
  /** The question as it was put, where that is at hand: what it has swept is then not swept again. */
  readonly asked?: Asked | undefined;
}

/** What a specification is made from: the answer, and the case read as the answer read it. */
export interface Subject {
  readonly kase: Case;
  readonly asked: Asked;
  readonly answer: Answer;
  readonly speech: Speech;
  readonly words: Words;
  readonly looks: ReadonlyMap<string, PartyLook>;
  readonly shown: Package | null | undefined;
  readonly settingOf: (title: string) => Setting;
}

export function subjectOf(
  kase: Case,
  answer: Answer,
  { language = "en", width = 720, theme = "light", shown, asked: known }: ChartOptions,
): Subject {
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const asked = askedBy(kase, answer, known);
  const headline = answer.findings.find(({ level }) => level === "headline")?.text ?? "";
  const { voice } = asked.frame;
  const source = speech.say(voice === "official" ? "chart.sourceOfficial" : "chart.source", {
    title: words.text(kase.title, answer.case.id),
    asOf: answer.case.asOf,
    forum: words.forum(asked.table.forum.id),
  });
  const caption = [source, ...settingWords(speech, answer)].join(" · ");
  return {
    kase,
    asked,
    answer,
    speech,
    words,
    looks: looksOf(asked.view, words.party),
    shown,
    settingOf: (title) => ({ language, width, theme, title, answer: headline, source: caption }),
  };
}

/** Look of a party; one that is not in force on the day is drawn as an observer. */
export function lookOf({ looks, words }: Pick<Subject, "looks" | "words">, id: string): PartyLook {
  return (
    looks.get(id) ?? { id, name: words.party(id), code: id.slice(0, 4).toUpperCase(), ink: "ink-3", shape: "circle" }
  );
}

export function codesOf(subject: Pick<Subject, "looks" | "words">, ids: readonly string[]): string {
  return ids.map((id) => lookOf(subject, id).code).join(" ");
}

/** Whose act an option needs, in codes: `USA PRK`, `KOR or CHN`; empty where the case names nobody. */
export function leverCodes(subject: Subject, issue: string, option: string): string {
  const rule = leverRule(subject.kase, issue, option);
  return rule === null ? "" : ruleCodes(subject, rule);
}

/** A rule in codes and words. */
export function ruleCodes(subject: Subject, rule: Rule): string {
  return ruleWords(subject.speech, rule, (ids) => codesOf(subject, ids));
}

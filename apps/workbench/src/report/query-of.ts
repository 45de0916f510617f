import type { Redaction, Verb } from "entente";
import { QUESTIONS } from "../questions/questions.js";
import type { Frame } from "../runner/protocol.js";

interface Wanted {
  readonly language: string;
  /** Null where nothing is drawn. */
  readonly draws: number | null;
  /** What is kept back; `undefined`: nothing. */
  readonly redact?: Redaction | undefined;
  /** Questions that get a chapter; empty: not said. */
  readonly chapters: readonly Verb[];
}

/** What the command that writes a paper would be told, as a query says it. */
export function queryOf(
  frame: Frame | undefined,
  { language, draws, redact, chapters }: Wanted,
): Record<string, string> {
  const { seed, ...plain } = frame ?? {};
  const areAll = chapters.length === 0 || chapters.length === QUESTIONS.length;
  const given = {
    ...plain,
    ...(draws === null ? {} : { draws, seed }),
    lang: language,
    redact: redact === "none" ? undefined : redact,
    chapters: areAll ? undefined : chapters.join(","),
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

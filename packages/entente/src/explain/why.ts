import { basisOf } from "../case/basis.js";
import type { Case, Statement } from "../case/model.js";
import { inLanguage, tongueOf } from "../case/text.js";
import { nameInput } from "./comparison/name-input.js";
import { type Language, type Speech, speechIn } from "./say.js";
import { type Entry, entriesAt } from "./told/entries-at.js";
import { entryInWords } from "./told/entry-words.js";
import { wordsOf } from "./words.js";

/** An utterance that stands behind an input. */
export interface WhyStatement {
  readonly id: string;
  /** Name of the party that holds it, and of who spoke for it where the statement says. */
  readonly holder: string;
  readonly actor: string | null;
  readonly voice: Statement["voice"] | null;
  readonly strength: Statement["strength"] | null;
  readonly date: string | null;
  /** Title of the source, or its id. */
  readonly source: string;
  readonly paragraph: number | null;
  readonly gloss: string | null;
  /** Language to mark the gloss with, where it is not the one asked for. */
  readonly tongue: string | null;
}

/** An input that a sentence rests on, as the case has it. */
export interface Why {
  /** Path in the case: `positions.japan.abductees`. */
  readonly path: string;
  readonly name: string;
  /** What the case says, in words; empty where its name says it all. */
  readonly told: string;
  /** The value as written in the file, without what is said about it. */
  readonly value: string;
  readonly basis: "coded" | "judged";
  readonly note: string | null;
  readonly statements: readonly WhyStatement[];
}

/** Keys that speak about an entry rather than being its value. */
const ABOUT = new Set(["basis", "evidence", "note", "name", "options", "terms", "drift", "days"]);

/** The inputs behind a sentence's `because`, in its order, each with its name, its value in words and as written, basis, note and statements. */
export function whyOf(
  kase: Case,
  because: readonly string[],
  { asOf, speech = speechIn("en") }: { readonly asOf: string; readonly speech?: Speech | undefined },
): readonly Why[] {
  const { language } = speech;
  const words = wordsOf(kase, speech);
  const paths = [...new Set(because)].filter((path) => path.includes("."));
  const whole = paths.filter((path) => !path.endsWith(".salience") || !paths.includes(withoutLast(path)));
  return whole.flatMap((path) => {
    const name = nameInput(path, kase, speech, words);
    return entriesAt(kase, path, asOf).map((entry) => ({
      path,
      name,
      told: besideName(name, entryInWords(path, entry, { kase, speech, words, asOf })),
      value: written(path, entry),
      basis: basisOf(entry),
      note: entry.note === undefined ? null : inLanguage(entry.note, language, ""),
      statements: (entry.evidence ?? []).map((id) => statementOf(kase, id, language)),
    }));
  });
}

/** What is left to say beside a name: a red line without a name of its own is named by what it asks. */
function besideName(name: string, told: string): string {
  return told === name ? "" : told;
}

function withoutLast(path: string): string {
  return path.slice(0, path.lastIndexOf("."));
}

/** The entry's value in the flow form of the case file. */
function written(path: string, entry: Entry): string {
  const last = path.split(".").at(-1) ?? "";
  const values = entry as Readonly<Record<string, unknown>>;
  if (last in values && (path.startsWith("issues.") || last === "salience")) return flow(values[last]);
  return flow(Object.fromEntries(Object.entries(values).filter(([key]) => !ABOUT.has(key))));
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const inside = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{ ${inside.map(([key, one]) => `${key}: ${flow(one)}`).join(", ")} }`;
  }
  return typeof value === "string" && /^[<>=!]/.test(value) ? `"${value}"` : String(value);
}

/** A statement as a reason is told. */
export function statementOf(kase: Case, id: string, language: Language): WhyStatement {
  const statement = kase.statements[id];
  const name = (party: string): string => inLanguage(kase.parties[party]?.name, language, party);
  const source = kase.sources[statement?.source ?? ""];
  const gloss = statement?.gloss === undefined ? null : inLanguage(statement.gloss, language, "");
  return {
    id,
    holder: name(statement?.holder ?? ""),
    actor: statement?.actor ?? null,
    voice: statement?.voice ?? null,
    strength: statement?.strength ?? null,
    date: statement?.date ?? null,
    source: inLanguage(source?.title, language, statement?.source ?? ""),
    paragraph: statement?.paragraph ?? null,
    gloss,
    tongue: gloss === null ? null : tongueOf(gloss, language),
  };
}

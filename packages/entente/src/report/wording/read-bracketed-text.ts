import type { Case } from "../../case/model.js";
import { nearest } from "../../case/nearest.js";
import { LANGUAGES } from "../../explain/say.js";
import { asSentence } from "../../explain/sentence.js";
import { issueLabel, optionLabel } from "./labels.js";

/** What a bracketed text says: its package, or the lines that it cannot be read from. */
export interface ReadText {
  /** Option per issue, all issues; null where a line could not be read. */
  readonly package: Readonly<Record<string, string>> | null;
  /** Line from 1, and what is wrong there. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

interface Numbered {
  readonly line: number;
  readonly number: string;
  readonly strong: readonly string[];
}

const CLAUSE = /^\s{0,3}(\d+(?:\([a-z]\))?)\\?[.)]\s+(.*)$/u;
const STRONG = /\*\*((?:\\.|[^\\*]|\*(?!\*))+)\*\*/gu;

/**
 * Reads the package back from a bracketed text in Markdown, in whichever language it was written, also after its brackets
 * were moved: of each numbered clause the first bold words name the issue and the second the option. Of several clauses on
 * one issue the last holds; issues without a clause stay as they are.
 */
export function readBracketedText(kase: Case, markdown: string): ReadText {
  const clauses = markdown.split(/\r\n|[\n\r]/u).flatMap((text, k): Numbered[] => {
    const [, number, words] = CLAUSE.exec(text) ?? [];
    if (number === undefined || words === undefined) return [];
    const strong = [...words.matchAll(STRONG)].map(([, label = ""]) => unescaped(label));
    return [{ line: k + 1, number, strong }];
  });
  // A text that changes nothing has no clause, but it has its heading; a file of another kind has neither.
  if (clauses.length === 0 && !/^# /mu.test(markdown)) {
    return { package: null, problems: [{ line: 1, message: "no numbered clause; write 1. **issue**: … **option**." }] };
  }
  // The text does not say which language it is in: names are looked up in one at a time, never mixed.
  const readings = LANGUAGES.map((language) => readIn(kase, clauses, language));
  const [best] = readings.toSorted((one, other) => one.problems.length - other.problems.length);
  return best ?? { package: null, problems: [] };
}

function readIn(kase: Case, clauses: readonly Numbered[], language: string): ReadText {
  const chosen = Object.fromEntries(Object.entries(kase.issues).map(([id, { statusQuo }]) => [id, statusQuo]));
  const issues = namesOf(Object.keys(kase.issues), (id) => issueLabel(kase, id, language));
  const problems = clauses.flatMap(({ line, number, strong }) => {
    const wrong = (why: string) => [{ line, message: `clause ${number} ${why}` }];
    const [named = "", shown = ""] = strong;
    if (strong.length !== 2) {
      return wrong(`has ${strong.length} bold parts; it needs two: the issue, and the option that the text says.`);
    }
    // A name inside a sentence may begin small; at the head of a clause it does not.
    const issue = issues.get(keyOf(named)) ?? issues.get(asSentence(keyOf(named)));
    if (issue === undefined) return wrong(`is on no issue of the case: "${named}"${meant(named, issues)}`);
    const options = namesOf(Object.keys(kase.issues[issue]?.options ?? {}), (option) =>
      optionLabel(kase, { issue, option }, language),
    );
    const option = options.get(keyOf(shown));
    if (option === undefined) return wrong(`says "${shown}", no option of "${named}"${meant(shown, options)}`);
    chosen[issue] = option;
    return [];
  });
  return { package: problems.length === 0 ? chosen : null, problems };
}

/** What each label means; an id does where no label is spelled like it. */
function namesOf(ids: readonly string[], labelOf: (id: string) => string): ReadonlyMap<string, string> {
  const names = new Map(ids.map((id) => [keyOf(id), id]));
  for (const id of ids) names.set(keyOf(labelOf(id)), id);
  return names;
}

const keyOf = (label: string): string => label.normalize("NFC").replace(/\s+/gu, " ").trim();

const unescaped = (label: string): string => label.replace(/\\(\W)/gu, "$1").replaceAll("&amp;", "&");

function meant(name: string, known: ReadonlyMap<string, string>): string {
  const near = nearest(name, known.keys());
  return near === null ? "." : `; did you mean "${near}"?`;
}

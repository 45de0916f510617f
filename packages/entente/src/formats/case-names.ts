import type { Case, Text } from "../case/model.js";

/** What the words of a file mean in a case: ids as they are, and names, aliases and terms in any language. Null: nothing. */
export interface CaseNames {
  readonly party: (word: string) => string | null;
  readonly issue: (word: string) => string | null;
  readonly option: (issue: string, word: string) => string | null;
  readonly source: (word: string) => string | null;
}

export function caseNames(kase: Case | null): CaseNames {
  if (kase === null) return { party: () => null, issue: () => null, option: () => null, source: () => null };
  const parties = lookup(kase.parties, ({ name, aliases = [] }) => [...namesOf(name), ...aliases]);
  const issues = lookup(kase.issues, ({ name, terms = [] }) => [...namesOf(name), ...terms]);
  const sources = lookup(kase.sources, ({ title, file, url }) => [...namesOf(title), file ?? "", url ?? ""]);
  const options = new Map(
    Object.entries(kase.issues).map(([id, issue]) => [id, lookup(issue.options, ({ name }) => namesOf(name))]),
  );
  return {
    party: parties,
    issue: issues,
    source: sources,
    option: (issue, word) => options.get(issue)?.(word) ?? null,
  };
}

function namesOf(name: Text | undefined): string[] {
  return name === undefined ? [] : typeof name === "string" ? [name] : Object.values(name);
}

/** Ids before names; a name that two entries bear means neither. */
function lookup<T>(
  entries: Readonly<Record<string, T>>,
  names: (entry: T) => readonly string[],
): (word: string) => string | null {
  const known = new Map<string, string | null>();
  for (const [id, entry] of Object.entries(entries))
    for (const name of names(entry)) {
      const word = folded(name);
      const before = known.get(word);
      known.set(word, before === undefined || before === id ? id : null);
    }
  return (word) => (Object.hasOwn(entries, word) ? word : (known.get(folded(word)) ?? null));
}

function folded(word: string): string {
  return word.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}

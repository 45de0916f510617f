import type { FormIssue, FormPage } from "entente";

/** Words of the page in the language chosen. */
export interface Telling {
  readonly language: string;
  readonly say: (key: string, values?: Readonly<Record<string, string>>) => string;
  readonly name: (names: Readonly<Record<string, string>>) => string;
  readonly issue: (id: string) => string;
  readonly option: (issue: string, id: string) => string;
}

export function tellingIn({ words, content }: FormPage, language: string): Telling {
  const name = (names: Readonly<Record<string, string>>): string => names[language] ?? "";
  const issueOf = (id: string): FormIssue | undefined => content.issues.find((one) => one.id === id);
  return {
    language,
    name,
    say: (key, values = {}) =>
      (words[language]?.[key] ?? "").replace(/\{(\w+)\}/gu, (_, slot: string) => values[slot] ?? ""),
    issue: (id) => name(issueOf(id)?.name ?? {}),
    option: (issue, id) => name(issueOf(issue)?.options.find((one) => one.id === id)?.name ?? {}),
  };
}

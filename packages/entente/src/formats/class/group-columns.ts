import type { CaseNames } from "../case-names.js";

/** Languages in which sheets can be printed, as a table names them. */
export const SHEET_LANGUAGES = ["en", "ko", "ja", "zh"] as const;
type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

/** A group of a class as it was entered: its deal, who of it plays which party, and the language of its sheets. */
export interface EnteredGroup {
  readonly name: string;
  readonly package: Readonly<Record<string, string>> | null;
  /** Absent: that in which the sheets are asked for. */
  readonly language?: SheetLanguage | undefined;
  /** party → who plays it; absent where nobody is named. */
  readonly roles?: Readonly<Record<string, string>> | undefined;
}

/** What a column holds: an issue's options, the language, or who plays a party; null is a party that the case does not have. */
export type GroupColumn =
  | { readonly kind: "issue"; readonly word: string }
  | { readonly kind: "language" }
  | { readonly kind: "role"; readonly word: string; readonly party: string | null };

const LANGUAGE = "language";
const ROLE = /^role\s+(.+)$/iu;

/** Reads a heading; an issue that goes by it comes first. */
export function groupColumn(heading: string, names: CaseNames): GroupColumn {
  const role = ROLE.exec(heading)?.[1];
  if (names.issue(heading) !== null) return { kind: "issue", word: heading };
  if (heading.toLowerCase() === LANGUAGE) return { kind: "language" };
  if (role !== undefined) return { kind: "role", word: role, party: names.party(role) };
  return { kind: "issue", word: heading };
}

/** The headings of what a class enters beside its deals, each with a group's cell; none where no group has any. */
export function besideDeals(groups: readonly EnteredGroup[]): readonly [string, (group: EnteredGroup) => string][] {
  const played = [...new Set(groups.flatMap(({ roles = {} }) => Object.keys(roles)))];
  return [
    ...(groups.some(({ language }) => language !== undefined)
      ? [[LANGUAGE, ({ language }: EnteredGroup) => language ?? ""] as [string, (group: EnteredGroup) => string]]
      : []),
    ...played.map((party): [string, (group: EnteredGroup) => string] => [
      `role ${party}`,
      ({ roles = {} }) => roles[party] ?? "",
    ]),
  ];
}

export function isSheetLanguage(word: string): word is SheetLanguage {
  return SHEET_LANGUAGES.some((one) => one === word);
}

import type { CaseNames } from "./case-names.js";

/** Words of other programs for being for and against. */
const FOR = /^(?:support|supports|agree|agrees|agreement|for|pro|yes|in favou?r|찬성|지지|賛成|赞成|支持)$/iu;
const AGAINST = /^(?:oppose|opposes|disagree|disagrees|disagreement|against|contra|con|no|반대|反対|反对)$/iu;

/** What tags on a stretch of text say of a statement. */
export interface Tagged {
  readonly holder: string | null;
  readonly issue: string | null;
  readonly stance: string | number | null;
  /** Tags that mean nothing in the case. */
  readonly rest: readonly string[];
}

/** Reads tags by the names of the case: a party, an issue, an option of it; else 100 for a word of support, 0 for one against. */
export function readTags(tags: readonly string[], names: CaseNames): Tagged {
  const holder = tags.find((tag) => names.party(tag) !== null) ?? null;
  const issue = tags.find((tag) => tag !== holder && names.issue(tag) !== null) ?? null;
  const issueId = issue === null ? null : names.issue(issue);
  const others = tags.filter((tag) => tag !== holder && tag !== issue);
  const option = others.find((tag) => issueId !== null && names.option(issueId, tag) !== null);
  const number = others.find((tag) => /^\d{1,3}(\.\d+)?$/.test(tag) && Number(tag) <= 100);
  const side = others.find((tag) => FOR.test(tag.trim()) || AGAINST.test(tag.trim()));
  const said = option ?? number ?? side;
  const stance = said === undefined ? null : placeOf(said);
  return {
    holder: holder === null ? null : names.party(holder),
    issue: issueId,
    stance,
    rest: others.filter((tag) => tag !== said),
  };

  function placeOf(word: string): string | number {
    if (word === option && issueId !== null) return names.option(issueId, word) ?? word;
    return word === number ? Number(word) : FOR.test(word.trim()) ? 100 : 0;
  }
}

/** What a stretch of text lacks to be a statement, in words; empty where it has all. */
export function lacking({ holder, issue, stance }: Tagged): string {
  const missing = [
    holder === null ? "no party" : "",
    issue === null ? "no issue" : "",
    stance === null ? "no stance" : "",
  ].filter((one) => one !== "");
  return missing.join(", ");
}

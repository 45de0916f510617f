import type { SignedClause } from "../../case/model.js";
import { asSentence } from "../sentence.js";
import type { Words } from "../words.js";

/** A clause in a few words: its issue and option, or what it says where it moves none. */
export function clauseWords({ issue, option, text }: SignedClause, id: string, words: Words): string {
  if (issue === undefined || option === undefined) return words.text(text, id);
  return `${asSentence(words.issue(issue))} → ${words.option(issue, option)}`;
}

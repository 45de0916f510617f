import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Case, Text } from "../model.js";
import { inLanguage } from "../text.js";

/** A text in each language of the form. */
export type Names = Readonly<Record<string, string>>;

export interface FormIssue {
  readonly id: string;
  readonly name: Names;
  readonly statusQuo: string;
  /** Up the ladder. */
  readonly options: readonly { readonly id: string; readonly at: number; readonly name: Names }[];
}

/** What a form asks one party, and nothing else: the ladders, and whose form it is. */
export interface FormContent {
  readonly case: string;
  /** Hash of the ladders and the party: answers to another version are refused. */
  readonly version: string;
  readonly party: string;
  readonly title: Names;
  readonly question: Names;
  readonly partyName: Names;
  readonly issues: readonly FormIssue[];
}

/**
 * What the form of a party holds. Of the case it takes its name, its question, the issues with their ladders, and the party's
 * name: no position, line or alternative, not even the party's own, so that nobody's can be read from it.
 *
 * @param languages - those in which the form can be filled in
 */
export function formContent(kase: Case, party: string, languages: readonly string[]): FormContent {
  const named = (text: Text | undefined, fallback: string): Names =>
    Object.fromEntries(languages.map((language) => [language, inLanguage(text, language, fallback)]));
  return {
    case: kase.id ?? "case",
    version: formVersion(kase, party),
    party,
    title: named(kase.title, kase.id ?? "case"),
    question: named(kase.question, ""),
    partyName: named(kase.parties[party]?.name, party),
    issues: Object.entries(kase.issues).map(([id, { name, statusQuo, options }]) => ({
      id,
      name: named(name, id),
      statusQuo,
      options: Object.entries(options)
        .map(([option, { at, name: called }]) => ({ id: option, at, name: named(called, option) }))
        .toSorted((a, b) => a.at - b.at),
    })),
  };
}

/** The version of the questions that a party is asked: it changes with a ladder, and with nothing that anybody wants. */
export function formVersion(kase: Case, party: string): string {
  const ladders = Object.entries(kase.issues).map(([id, { statusQuo, options }]) => [
    id,
    statusQuo,
    Object.entries(options).map(([option, { at }]) => [option, at]),
  ]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([kase.id, party, ladders])))).slice(0, 16);
}

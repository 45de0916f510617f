import type { FormContent } from "entente";
import { type Draft, emptyDraft } from "./draft.js";

const keyOf = ({ case: id, party, version }: FormContent): string => `entente-form:${id}:${party}:${version}`;

/** The draft that this browser was asked to keep; null where there is none, or the browser keeps nothing. */
export function keptDraft(content: FormContent): Draft | null {
  try {
    const text = localStorage.getItem(keyOf(content));
    return text === null ? null : { ...emptyDraft(), ...JSON.parse(text) };
  } catch {
    return null;
  }
}

export function keepDraft(content: FormContent, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(content), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing for files on the disk: the draft is in the page all the same.
  }
}

export function dropDraft(content: FormContent): void {
  try {
    localStorage.removeItem(keyOf(content));
  } catch {
    // Nothing is kept.
  }
}

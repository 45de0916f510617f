import { EntenteError } from "../../error.js";
import type { Coding } from "./coding.js";
import { readCodings } from "./read-codings.js";

/**
 * The text of a codings file with more codings at its end. What is there stays as it is, to the letter, also lines that cannot
 * be read.
 *
 * @throws {EntenteError} `id-taken` where a coding of that id is there already or comes twice
 */
export function appendCodings(text: string, codings: readonly Coding[]): string {
  const taken = new Set(readCodings(text).codings.map(({ entry }) => entry.id));
  for (const { id } of codings) {
    if (taken.has(id)) throw new EntenteError("id-taken", `coding "${id}" is in this file already`);
    taken.add(id);
  }
  return appendLines(text, codings);
}

/** JSON Lines at the end of a text; a last line without its end gets one, so that no two lines run together. */
export function appendLines(text: string, entries: readonly object[]): string {
  const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return whole + entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

import type { Case, Text } from "../model.js";
import type { Problem } from "../problem.js";
import { checkCase } from "../read-case.js";
import { laidOver } from "./laid-over.js";
import type { Overlay, Seen } from "./overlay-schema.js";

/** Everybody, the mediator, or one party by its id. */
export type Audience = "all" | "mediator" | (string & {});

/** Whether an audience may see what a party marked so. */
export function maySee(audience: Audience, party: string, seen: Seen): boolean {
  return seen === "all" || audience === party || (seen === "mediator" && audience === "mediator");
}

/**
 * The case as an audience may see it: the case itself, with the party's own overlay, or with all that was entrusted to the
 * mediator, and with what the parties show to everybody. Everything that is computed from it rests on what this audience
 * sees, so nothing of the rest can show in an answer, in a count, in a hash or in the time that it takes.
 *
 * @param name - the title's suffix per language, which says for whom this is
 */
export function caseFor(
  kase: Case,
  overlays: readonly Overlay[],
  { audience, name }: { readonly audience: Audience; readonly name: (language: string) => string },
): { kase: Case | null; problems: readonly Problem[] } {
  const laid = laidOver(kase, overlays, (party, seen) => maySee(audience, party, seen));
  return checkCase({ ...Object(laid), title: namedFor(kase, name) });
}

const LANGUAGES = ["en", "ko", "ja", "zh"] as const;

/** The title in each language with the words that say for whom it is, so that no page can leave without them. */
function namedFor({ title, id = "case" }: Case, name: (language: string) => string): Text {
  const known: Readonly<Record<string, string>> = typeof title === "object" ? title : {};
  const whole = typeof title === "string" ? title : (known.en ?? Object.values(known)[0] ?? id);
  const languages = new Set([...LANGUAGES, ...Object.keys(known)]);
  return Object.fromEntries(
    [...languages].map((language) => [language, `${known[language] ?? whole} (${name(language)})`]),
  );
}

import type { Problem } from "entente";

/** A name that was meant, in place of the one found. */
export interface Suggestion {
  readonly found: string;
  readonly instead: string;
}

/** What a problem's line proposes; null where it proposes no name. */
export function suggestionOf({ message, line }: Pick<Problem, "message" | "line">): Suggestion | null {
  const [, found, instead] = /"([^"]+)"[^"]*Did you mean "([^"]+)"\?/.exec(message) ?? [];
  return found === undefined || instead === undefined || line === 0 ? null : { found, instead };
}

/** The text with the name put in at the problem's place; as it was where the name does not stand there. */
export function mendedText(
  text: string,
  { line, column }: Pick<Problem, "line" | "column">,
  { found, instead }: Suggestion,
): string {
  const lines = text.split("\n");
  const own = lines[line - 1] ?? "";
  const at = own.indexOf(found, Math.max(0, column - 1));
  const from = at === -1 ? own.indexOf(found) : at;
  if (from === -1) return text;
  lines[line - 1] = own.slice(0, from) + instead + own.slice(from + found.length);
  return lines.join("\n");
}

const LONGEST = 60;

/** A value as a message quotes it: one line, at most about 60 characters. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "object") return "a map";
  if (typeof value === "string") return `"${shortLine(value)}"`;
  return String(value);
}

/** Text without line breaks and control characters, cut to about 60 characters. */
export function shortLine(text: string, longest: number = LONGEST): string {
  // Cut first: the text may be megabytes long.
  const line = text.slice(0, 4 * longest).replace(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, " ");
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : line;
}

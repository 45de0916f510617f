/** Plain data of a case as its author wrote it, mistakes and all. */
export type Entry = Readonly<Record<string, unknown>>;
export type Step = string | number;

export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function entryOf(value: unknown): Entry {
  return isEntry(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function wordsOf(value: unknown): readonly string[] {
  return listOf(value).filter((one) => typeof one === "string");
}

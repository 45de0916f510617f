import type { PositionEntry } from "entente";

/** The entry of a dated position that is in force on a day. */
export function entryOn(
  position: PositionEntry | readonly PositionEntry[] | undefined,
  day: string,
): PositionEntry | undefined {
  const entries = position === undefined ? [] : [position].flat();
  return entries.find(({ since, until }) => (since ?? "") <= day && (until === undefined || day < until));
}

/** The place of a position on its ladder; null for a table of values, which has none. */
export function placeOn(
  { at }: PositionEntry,
  options: Readonly<Record<string, { readonly at: number }>>,
): number | null {
  if (at === undefined) return null;
  return typeof at === "number" ? at : (options[at]?.at ?? null);
}

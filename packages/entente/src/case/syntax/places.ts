import type { Path } from "./parsed.js";

/** Offsets of the entries of each list and map read from a text: key → [offset of the key, offset of the value]. */
export type Places = Map<object, Map<string | number, readonly [number, number]>>;

/** Offset of a path's key or value in `value`; of the deepest entry above it that is there; null at the very top. */
export function offsetIn(
  { value, places }: { value: unknown; places: Places },
  path: Path,
  target: "key" | "value",
): number | null {
  let inside: unknown = value;
  let found: readonly [number, number] | null = null;
  for (const [depth, step] of path.entries()) {
    if (typeof inside !== "object" || inside === null) break;
    const entry = places.get(inside)?.get(step);
    if (entry === undefined) return found?.[0] ?? null;
    found = entry;
    if (depth === path.length - 1) return found[target === "key" ? 0 : 1];
    inside = (inside as Record<string | number, unknown>)[step];
  }
  return found?.[0] ?? null;
}

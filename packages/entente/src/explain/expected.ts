/** A path of an expected result at which something else was found. */
export interface Mismatch {
  /** Path into the result, dotted: `zone.count`, `goals.0.room`, `contradictions.length`. */
  readonly path: string;
  readonly expected: unknown;
  /** Undefined where the result has no such path. */
  readonly found: unknown;
}

const TOLERANCE = 1e-6;

/** Where a result differs from what a case expects of it; numbers are compared to 10⁻⁶. */
export function mismatches(result: unknown, expected: Readonly<Record<string, unknown>>): readonly Mismatch[] {
  return Object.entries(expected).flatMap(([path, value]) => {
    const found = valueAt(result, path);
    return isAlike(found, value) ? [] : [{ path, expected: value, found }];
  });
}

function valueAt(result: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => {
    if (Array.isArray(value) && key === "length") return value.length;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<string, unknown>>)[key];
  }, result);
}

function isAlike(found: unknown, expected: unknown): boolean {
  if (typeof found === "number" && typeof expected === "number") return Math.abs(found - expected) <= TOLERANCE;
  if (typeof found !== "object" || typeof expected !== "object" || found === null || expected === null) {
    return found === expected;
  }
  const [mine, theirs] = [Object.entries(found), Object.entries(expected)];
  return mine.length === theirs.length && theirs.every(([key, value]) => isAlike(valueAt(found, key), value));
}

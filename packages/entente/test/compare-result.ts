/**
 * Paths at which an actual result differs from an expected one: numbers within a tolerance (relative above 1), arrays
 * in order and of equal length, every key of the expected object present in the actual one; keys beyond are allowed.
 */
export function differences(expected: unknown, actual: unknown, tolerance = 1e-9, path = "result"): string[] {
  if (typeof expected === "number" && typeof actual === "number") {
    if (Object.is(expected, actual)) return [];
    const close = Math.abs(expected - actual) <= tolerance * Math.max(1, Math.abs(expected), Math.abs(actual));
    return close ? [] : [differs(expected, actual, path)];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [differs(expected, actual, path)];
    const lengths = expected.length === actual.length ? [] : [`${path}.length: ${expected.length} ≠ ${actual.length}`];
    const shared = Math.min(expected.length, actual.length);
    const parts = expected
      .slice(0, shared)
      .flatMap((one: unknown, k) => differences(one, actual[k], tolerance, `${path}[${k}]`));
    return [...lengths, ...parts];
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [differs(expected, actual, path)];
    return Object.keys(expected).flatMap((key) =>
      Object.hasOwn(actual, key)
        ? differences(expected[key], actual[key], tolerance, `${path}.${key}`)
        : [`${path}.${key}: missing, expected ${show(expected[key])}`],
    );
  }
  return Object.is(expected, actual) ? [] : [differs(expected, actual, path)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const differs = (expected: unknown, actual: unknown, path: string) => `${path}: ${show(expected)} ≠ ${show(actual)}`;

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/;

/** Places in a string by code unit and by code point. Strings without astral characters cost nothing. */
export interface CodePoints {
  readonly length: number;
  /** Code point at which a code unit lies. */
  readonly at: (unit: number) => number;
  /** Code unit at which a code point begins; the length of the string for one past the last. */
  readonly unit: (point: number) => number;
}

export function codePointsOf(text: string): CodePoints {
  if (!ASTRAL.test(text)) return { length: text.length, at: (unit) => unit, unit: (point) => point };
  const points = new Uint32Array(text.length + 1);
  const units: number[] = [];
  for (let unit = 0; unit < text.length; ) {
    const size = (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    points.fill(units.length, unit, unit + size);
    units.push(unit);
    unit += size;
  }
  points[text.length] = units.length;
  const { length } = units;
  return { length, at: (unit) => points[unit] ?? length, unit: (point) => units[point] ?? text.length };
}

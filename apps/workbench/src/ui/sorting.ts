/** Which column orders the rows of a table, and which way. */
export interface Sorting {
  readonly column: number;
  readonly way: "ascending" | "descending";
}

/** Rows in the order of a column: figures by size, words by the alphabet, what has none last; equals as they were. */
export function sorted(rows: readonly (readonly string[])[], { column, way }: Sorting): readonly (readonly string[])[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [a[column] ?? "", b[column] ?? ""];
    if (isNone(one) || isNone(other)) return Number(isNone(one)) - Number(isNone(other));
    return (way === "ascending" ? 1 : -1) * compare(one, other);
  });
}

function compare(one: string, other: string): number {
  const [a, b] = [figureOf(one), figureOf(other)];
  return a === null || b === null ? one.localeCompare(other) : a - b;
}

function isNone(cell: string): boolean {
  return cell === "–" || cell === "";
}

/** The figure that a cell begins with, as `Intl` writes it in our languages; null for words. */
function figureOf(cell: string): number | null {
  const [, sign, digits, power] = /^([−+-]?)(\d[\d,]*(?:\.\d+)?)(?: × 10([⁰¹²³⁴⁵⁶⁷⁸⁹]+))?/.exec(cell) ?? [];
  if (digits === undefined) return null;
  const raised = [...(power ?? "")].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)).join("");
  const size = Number(digits.replaceAll(",", "")) * 10 ** Number(raised);
  return sign === "−" || sign === "-" ? -size : size;
}

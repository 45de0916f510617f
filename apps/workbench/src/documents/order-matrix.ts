/** A matrix of ties by rows. */
export type Ties = readonly (readonly number[])[];

/**
 * An order of rows in which those alike stand together: from the row with the most ties, always on to the row most like the
 * last one. The same matrix gives the same order.
 *
 * @returns row numbers
 */
export function orderedRows(ties: Ties): readonly number[] {
  const sums = ties.map((row) => row.reduce((sum, tie) => sum + Math.abs(tie), 0));
  const left = new Set(ties.keys());
  const order: number[] = [];
  while (left.size > 0) {
    const last = order.at(-1);
    const best = [...left].reduce((one, other) => {
      const [a, b] = [one, other].map((k) => (last === undefined ? (sums[k] ?? 0) : likeness(ties[last], ties[k])));
      return (b ?? 0) > (a ?? 0) ? other : one;
    });
    left.delete(best);
    order.push(best);
  }
  return order;
}

/** Columns of a matrix as its rows. */
export function transposed(ties: Ties): Ties {
  return (ties[0] ?? []).map((_, k) => ties.map((row) => row[k] ?? 0));
}

/** Cosine of two rows, −1 … 1; 0 where one has no tie. */
function likeness(a: readonly number[] = [], b: readonly number[] = []): number {
  let [product, lengthA, lengthB] = [0, 0, 0];
  a.forEach((tie, k) => {
    const other = b[k] ?? 0;
    product += tie * other;
    lengthA += tie * tie;
    lengthB += other * other;
  });
  return lengthA === 0 || lengthB === 0 ? 0 : product / Math.sqrt(lengthA * lengthB);
}

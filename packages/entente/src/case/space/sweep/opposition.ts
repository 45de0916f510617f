const EPSILON = 1e-9;

/**
 * The least distance to everyone's best: min over packages of ‖1 − u / max u‖.
 *
 * @param utilities - a row a package, a column a party; it is enough to give the Pareto front, which attains both
 * @returns the first row within the tolerance and its distance; null where someone's best is not above 0
 */
export function oppositionOf(utilities: Float64Array, parties: number): { row: number; value: number } | null {
  const rows = parties === 0 ? 0 : utilities.length / parties;
  const best = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < utilities.length; at++) best[at % parties] = Math.max(best[at % parties]!, utilities[at]!);
  if (rows === 0 || best.some((most) => most <= 0)) return null;
  let found = -1;
  let value = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    let squares = 0;
    for (let p = 0; p < parties; p++) squares += (1 - utilities[row * parties + p]! / best[p]!) ** 2;
    const distance = Math.sqrt(squares);
    if (distance >= value - EPSILON) continue;
    value = distance;
    found = row;
  }
  return { row: found, value };
}

/** Distance from a point to the nearest row. */
export function distanceTo(point: ArrayLike<number>, rows: Float64Array): number {
  const parties = point.length;
  let least = Number.POSITIVE_INFINITY;
  for (let from = 0; from < rows.length; from += parties) {
    let squares = 0;
    for (let p = 0; p < parties; p++) squares += (point[p]! - rows[from + p]!) ** 2;
    least = Math.min(least, squares);
  }
  return Math.sqrt(least);
}

import type { Bargain } from "./bargain.js";

export const CONCEPTS = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"] as const;
export type Concept = (typeof CONCEPTS)[number];

/** The rows of a bargain that a criterion puts first: the author's order decides between them. */
export interface Solution {
  readonly row: number;
  /** Other rows as good, ascending. */
  readonly also: readonly number[];
  readonly value: number;
}
/** Writes what is to be made large at a row, the most important first. */
type Criterion = (row: number, into: Float64Array) => void;

const EPSILON = 1e-9;

/**
 * Best rows of a bargain by a concept.
 *
 * @param weights - Nash exponents per player, summing to 1; null: all alike and unscaled
 * @source Nash 1950; Kalai & Smorodinsky 1975; Imai 1983 for leximin
 */
export function solve(bargain: Bargain, concept: Concept, weights: Float64Array | null = null): Solution | null {
  const { players, gaining, gains, mostGain } = bargain;
  const columns = players.map((_, k) => k);
  const gain = (row: number, k: number): number => gains[row * players.length + k]!;
  const share = (row: number, k: number): number => gain(row, k) / mostGain[k]!;
  const least = (row: number, of: readonly number[], figure: typeof gain): number =>
    of.reduce((min, k) => Math.min(min, figure(row, k)), of.length === 0 ? 0 : Number.POSITIVE_INFINITY);
  const sum = (row: number): number => columns.reduce((total, k) => total + gain(row, k), 0);
  const power = (k: number): number => weights?.[k] ?? 1;
  switch (concept) {
    case "nash":
      return best(bargain, 2, logProduct(gaining, gain, power), (row) =>
        gaining.length === 0 ? 0 : gaining.reduce((product, k) => product * gain(row, k) ** power(k), 1),
      );
    case "kalaiSmorodinsky":
      return best(bargain, gaining.length, sorted(gaining, share), (row) => least(row, gaining, share));
    case "egalitarian":
      return best(bargain, columns.length, sorted(columns, gain), (row) => least(row, columns, gain));
    case "utilitarian":
      return best(
        bargain,
        1,
        (row, into) => {
          into[0] = sum(row);
        },
        sum,
      );
  }
}

/** Fewest issues moved with everyone who can gain gaining, or most issues moved; ties by the larger least gain. */
export function solveBySize(
  bargain: Bargain,
  size: "smallest" | "largest",
  movedAt: (row: number) => number,
): Solution | null {
  const { players, gaining, gains } = bargain;
  const least = (row: number): number =>
    gaining.reduce(
      (min, k) => Math.min(min, gains[row * players.length + k]!),
      gaining.length === 0 ? 0 : Number.POSITIVE_INFINITY,
    );
  const sign = size === "smallest" ? -1 : 1;
  const counts = (row: number): boolean =>
    movedAt(row) > 0 && (size === "largest" || gaining.length === 0 || least(row) > EPSILON);
  return best(
    bargain,
    2,
    (row, into) => {
      into[0] = sign * movedAt(row);
      into[1] = least(row);
    },
    least,
    counts,
  );
}

function logProduct(
  gaining: readonly number[],
  gain: (row: number, k: number) => number,
  power: (k: number) => number,
): Criterion {
  return (row, into) => {
    let winners = 0;
    let logs = 0;
    for (const k of gaining) {
      const gained = gain(row, k);
      if (gained <= EPSILON) continue;
      winners++;
      logs += power(k) * Math.log(gained);
    }
    into[0] = winners;
    into[1] = logs;
  };
}

function sorted(columns: readonly number[], figure: (row: number, k: number) => number): Criterion {
  return (row, into) => {
    columns.forEach((k, at) => {
      into[at] = figure(row, k);
    });
    into.sort();
  };
}

/** Rows with the largest criterion, compared figure by figure within the tolerance. */
function best(
  { packages }: Bargain,
  width: number,
  criterion: Criterion,
  value: (row: number) => number,
  counts: (row: number) => boolean = () => true,
): Solution | null {
  const held = new Float64Array(width);
  const here = new Float64Array(width);
  let found = -1;
  for (let row = 0; row < packages.length; row++) {
    if (!counts(row)) continue;
    criterion(row, here);
    if (found >= 0 && compare(here, held) <= 0) continue;
    found = row;
    held.set(here);
  }
  if (found < 0) return null;
  const also: number[] = [];
  for (let row = 0; row < packages.length; row++) {
    if (row === found || !counts(row)) continue;
    criterion(row, here);
    if (compare(here, held) === 0) also.push(row);
  }
  return { row: found, also, value: value(found) };
}

function compare(x: Float64Array, y: Float64Array): number {
  for (let k = 0; k < x.length; k++) {
    const difference = x[k]! - y[k]!;
    if (Math.abs(difference) > EPSILON) return difference;
  }
  return 0;
}

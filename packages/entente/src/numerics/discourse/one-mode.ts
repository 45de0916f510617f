import { type PairFigures, pairFigures, type Tally } from "./tally.js";

/** What ties two holders: statements alike, opposed, the difference of the two, or the same issues whatever the stance. */
export type OneModeKind = "congruence" | "conflict" | "subtract" | "ignore";

/** What a tie is divided by, so that who speaks much does not stand near everyone. */
export type Normalisation = "count" | "average" | "jaccard" | "dnaCosine" | "cosine";

interface OneModeOptions {
  readonly kind: OneModeKind;
  readonly normalisation: Normalisation;
  /** Distance between two places at which statements are wholly opposed. */
  readonly span: number;
}

/**
 * The network of a tally: n × n by rows, the diagonal 0, both halves filled.
 *
 * @source Leifeld (2017), Discourse Network Analysis, in The Oxford Handbook of Political Networks
 */
export function oneMode(tally: Tally, { kind, normalisation, span }: OneModeOptions): Float64Array {
  const { n } = tally;
  const matrix = new Float64Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < a; b++) {
      const pair = pairFigures(tally, a, b);
      const divisor = divisorOf(tally, { a, b, pair }, normalisation);
      const tie = divisor > 0 ? tieOf(pair, kind, span) / divisor : 0;
      matrix[a * n + b] = tie;
      matrix[b * n + a] = tie;
    }
  }
  return matrix;
}

function tieOf({ together, apart }: PairFigures, kind: OneModeKind, span: number): number {
  const opposed = apart / span;
  switch (kind) {
    case "ignore":
      return together;
    case "conflict":
      return opposed;
    case "congruence":
      return together - opposed;
    case "subtract":
      return together - 2 * opposed;
  }
}

function divisorOf(
  { totals, squares }: Tally,
  { a, b, pair }: { readonly a: number; readonly b: number; readonly pair: PairFigures },
  by: Normalisation,
): number {
  switch (by) {
    case "count":
      return 1;
    case "average":
      return (totals[a]! + totals[b]!) / 2;
    case "jaccard":
      return pair.alone + pair.shared;
    case "dnaCosine":
      return totals[a]! * totals[b]!;
    case "cosine":
      return Math.sqrt(squares[a]! * squares[b]!);
  }
}

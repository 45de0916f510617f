import type { Tally } from "./tally.js";

/** What ties two holders: statements alike, opposed, the difference of the two, or the same issues whatever the stance. */
export type OneModeKind = "congruence" | "conflict" | "subtract" | "ignore";

/** What a tie is divided by, so that who speaks much does not stand near everyone. */
export type Normalisation = "count" | "average" | "jaccard" | "dnaCosine" | "cosine";

/**
 * The network of a tally: n × n by rows, the diagonal 0, both halves filled.
 *
 * @param span - distance between two places at which statements are wholly opposed
 * @source Leifeld (2017), Discourse Network Analysis, in The Oxford Handbook of Political Networks
 */
export function oneMode(
  tally: Tally,
  {
    kind,
    normalisation,
    span,
  }: { readonly kind: OneModeKind; readonly normalisation: Normalisation; readonly span: number },
): Float64Array {
  const { n, together, apart } = tally;
  const matrix = new Float64Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      if (a === b) continue;
      const at = a * n + b;
      const opposed = apart[at]! / span;
      const alike = together[at]! - opposed;
      const tie =
        kind === "ignore"
          ? together[at]!
          : kind === "conflict"
            ? opposed
            : kind === "congruence"
              ? alike
              : alike - opposed;
      const divisor = divisorOf(tally, a, b, normalisation);
      matrix[at] = divisor > 0 ? tie / divisor : 0;
    }
  }
  return matrix;
}

function divisorOf({ n, totals, shared, alone, squares }: Tally, a: number, b: number, by: Normalisation): number {
  switch (by) {
    case "count":
      return 1;
    case "average":
      return (totals[a]! + totals[b]!) / 2;
    case "jaccard":
      return alone[a * n + b]! + alone[b * n + a]! + shared[a * n + b]!;
    case "dnaCosine":
      return totals[a]! * totals[b]!;
    case "cosine":
      return Math.sqrt(squares[a]! * squares[b]!);
  }
}

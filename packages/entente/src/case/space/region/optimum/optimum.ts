import type { Found } from "./maximise.js";
import { inAuthorsOrder } from "./tied.js";

/** The best package of a region by some criterion. */
export interface Optimum {
  /** Of all equally good ones the first in the author's order, as far as `alsoOptimalComplete`. */
  readonly options: Int32Array;
  readonly value: number;
  /** No package has a larger value than this. */
  readonly bound: number;
  /** Whether the value is the largest there is. */
  readonly proved: boolean;
  /** bound − value; 0 where it is proved. */
  readonly gap: number;
  /** The other packages as good, in the author's order, up to 20. */
  readonly alsoOptimal: readonly Int32Array[];
  readonly alsoOptimalCount: bigint;
  /** Whether all ties were found; else the count is a lower bound. */
  readonly alsoOptimalComplete: boolean;
  /** Nodes visited. */
  readonly nodes: number;
}

/** An answer over a region; `empty` is proved, `unknown` is not: the budget ended before anything was found. */
export type Answer<T> =
  | { readonly kind: "found"; readonly found: T }
  | { readonly kind: "empty" }
  | { readonly kind: "unknown" };

export function answerFrom(
  tied: readonly Found[],
  rest: Omit<Optimum, "options" | "alsoOptimal" | "alsoOptimalCount" | "gap">,
): Answer<Optimum> {
  const packages = inAuthorsOrder(tied);
  if (packages === null) return { kind: rest.proved ? "empty" : "unknown" };
  return {
    kind: "found",
    found: {
      ...rest,
      options: packages.first,
      gap: Math.max(0, rest.bound - rest.value),
      alsoOptimal: packages.others,
      alsoOptimalCount: packages.count,
    },
  };
}

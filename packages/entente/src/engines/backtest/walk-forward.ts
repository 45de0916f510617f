import type { Block } from "./blocks.js";
import type { Fitted, Fitting, ToFit } from "./fitted.js";

/** What a model that learns said of each issue that came after what it learned from; null for the first block. */
export interface Walked {
  readonly id: string;
  /** Per issue, in the order given. */
  readonly places: readonly (number | null)[];
  /** Per block, in order; the first learned nothing. */
  readonly fits: readonly (Fitted | null)[];
}

/** Fits on all blocks before each and asks it about that block. */
export function walkForward({ id, fit }: Fitting, issues: readonly ToFit[], blocks: readonly Block[]): Walked {
  const blockOf = blockNumbers(blocks);
  const numberOf = ({ contest }: ToFit): number => blockOf.get(contest.issue) ?? 0;
  const fits = blocks.map(({ block }, k) => (k === 0 ? null : fit(issues.filter((one) => numberOf(one) < block))));
  return { id, fits, places: issues.map((one) => fits[numberOf(one) - 1]?.place(one) ?? null) };
}

/** Number of the block of each issue, from 1. */
export function blockNumbers(blocks: readonly Block[]): ReadonlyMap<string, number> {
  return new Map(blocks.flatMap(({ block, issues }) => issues.map((issue) => [issue, block])));
}

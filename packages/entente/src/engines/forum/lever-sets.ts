import { type Mask, maskOf, minimalMasks, wordsFor } from "../../case/space/sweep/mask.js";
import { minimalWinningSets } from "../../case/space/sweep/winning.js";
import type { Asked } from "../asked.js";

/** Minimal sets of parties (numbers in the view's order) whose own act brings an option about. */
export interface LeverSets {
  readonly sets: readonly (readonly number[])[];
  /** Whether sets may be missing. */
  readonly truncated: boolean;
}

const MOST_SETS = 100_000;

/** Lever sets of an option; null where the case states no lever: whoever accepts the package delivers it. */
export function leverSetsOf({ table, view }: Asked, issue: number, option: number): LeverSets | null {
  const rule = table.levers[issue]?.[option] ?? null;
  return rule && minimalWinningSets(rule, view.parties.length);
}

/** Minimal unions of one set from each of several families; supersets are pruned as it goes, at most 10⁵ are kept. */
export function minimalUnions(
  families: readonly (readonly Mask[])[],
  bits: number,
): { readonly sets: readonly Mask[]; readonly truncated: boolean } {
  let sets: Mask[] = [maskOf([], wordsFor(bits))];
  let truncated = false;
  for (const family of families) {
    const unions = new Map<string, Mask>();
    for (const set of sets) {
      for (const more of family) {
        const union = set.map((word, w) => word | (more[w] ?? 0));
        unions.set(union.join(" "), union);
        if (unions.size >= MOST_SETS) break;
      }
      if (unions.size >= MOST_SETS) {
        truncated = true;
        break;
      }
    }
    sets = minimalMasks([...unions.values()]);
  }
  return { sets, truncated };
}

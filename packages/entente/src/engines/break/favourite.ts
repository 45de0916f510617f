import { type Space, unitsOf } from "../../case/space/space.js";

/** Combinations of the issues that linkages tie together up to which they are all tried. */
const COMBINATIONS = 1_000_000;

/**
 * The package that a party would like most; of several the first in the author's order of options, issue by issue. Null
 * where its linkages tie too many issues together.
 */
export function favouriteOf(space: Space, party: number): Int32Array | null {
  const tied = [
    ...new Set(
      space.linkages.filter((linkage) => linkage.party === party).flatMap(({ when }) => when.map(({ issue }) => issue)),
    ),
  ].sort((a, b) => a - b);
  const favourite = Int32Array.from(space.issues, (_, issue) => {
    const terms = space.terms[party]?.[issue] ?? new Float64Array();
    return Math.max(0, terms.indexOf(Math.max(...terms)));
  });
  const sizes = tied.map((issue) => space.options[issue]?.length ?? 1);
  const combinations = sizes.reduce((product, size) => product * size, 1);
  if (combinations > COMBINATIONS) return null;
  let best: Int32Array | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let number = 0; number < combinations; number++) {
    let rest = number;
    for (let k = tied.length - 1; k >= 0; k--) {
      favourite[tied[k] ?? 0] = rest % (sizes[k] ?? 1);
      rest = Math.floor(rest / (sizes[k] ?? 1));
    }
    const units = unitsOf(space, party, favourite);
    if (units > most) [most, best] = [units, Int32Array.from(favourite)];
  }
  return best;
}

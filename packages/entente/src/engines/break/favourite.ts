import { type Space, unitsOf } from "../../case/space/space.js";

/** Combinations of the issues that linkages tie together up to which they are all tried. */
const COMBINATIONS = 1_000_000;

/**
 * The package that a party would like most. On an issue where several options are worth the same to it, the one nearest to
 * what holds now. Null where its linkages tie too many issues together.
 */
export function favouriteOf(space: Space, party: number): Int32Array | null {
  const tied = [
    ...new Set(
      space.linkages.filter((linkage) => linkage.party === party).flatMap(({ when }) => when.map(({ issue }) => issue)),
    ),
  ];
  const favourite = Int32Array.from(space.statusQuo);
  space.issues.forEach((_, issue) => {
    for (const option of byNearness(space, issue))
      if (termOf(space, party, issue, option) > termOf(space, party, issue, favourite[issue] ?? 0))
        favourite[issue] = option;
  });
  const sizes = tied.map((issue) => space.options[issue]?.length ?? 1);
  const combinations = sizes.reduce((product, size) => product * size, 1);
  if (combinations > COMBINATIONS) return null;
  let best = Int32Array.from(favourite);
  let most = unitsOf(space, party, best);
  for (let number = 0; number < combinations; number++) {
    let rest = number;
    tied.forEach((issue, k) => {
      const order = byNearness(space, issue);
      favourite[issue] = order[rest % (sizes[k] ?? 1)] ?? 0;
      rest = Math.floor(rest / (sizes[k] ?? 1));
    });
    const units = unitsOf(space, party, favourite);
    if (units > most) {
      most = units;
      best = Int32Array.from(favourite);
    }
  }
  return best;
}

function termOf(space: Space, party: number, issue: number, option: number): number {
  return space.terms[party]?.[issue]?.[option] ?? 0;
}

function byNearness({ options, places, statusQuo }: Space, issue: number): number[] {
  const at = places[issue] ?? new Float64Array();
  const now = at[statusQuo[issue] ?? 0] ?? 0;
  const distance = (option: number): number => Math.abs((at[option] ?? 0) - now);
  return (options[issue] ?? []).map((_, option) => option).sort((a, b) => distance(a) - distance(b) || a - b);
}

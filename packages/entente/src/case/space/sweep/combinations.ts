import { interner } from "./intern.js";
import { bitsOf, isEmpty } from "./mask.js";
import type { Sweep } from "./sweep.js";

/** The exact sets of constraints that packages break, most packages first. */
export function combinationsOf({ patterns, constraints }: Sweep, most: number): { broken: number[]; count: number }[] {
  const { words } = patterns;
  const sets = interner(words);
  const counts: number[] = [];
  const row = new Int32Array(words);
  for (let id = 0; id < patterns.count; id++) {
    for (let w = 0; w < words; w++)
      row[w] = patterns.rows[id * words + w]! & (constraints.ofMembers[w]! | constraints.ofAddressees[w]!);
    if (isEmpty(row)) continue;
    const set = sets.intern(row);
    counts[set] = (counts[set] ?? 0) + patterns.packages[id]!;
  }
  return counts
    .map((count, set) => ({ set, count }))
    .sort((x, y) => y.count - x.count)
    .slice(0, most)
    .map(({ set, count }) => ({ broken: bitsOf(sets.rows.slice(set * words, (set + 1) * words)), count }));
}

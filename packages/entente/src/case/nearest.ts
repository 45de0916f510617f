/**
 * Edit distance with swaps of neighbours counted once (optimal string alignment); O(|a|·|b|).
 *
 * @internal exported for its test
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The valid name nearest to one that is not; null where none is near (over a third of the longer name's letters). */
export function nearest(name: string, valid: Iterable<string>): string | null {
  if (name.length > 100) return null;
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of valid) {
    const longest = Math.max(wanted.length, candidate.length);
    const allowed = Math.max(1, Math.floor(longest / 3));
    if (Math.abs(wanted.length - candidate.length) > allowed || longest < 2) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= allowed && distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Names that a line can still list. */
const FEW = 8;

/** What instead of a name that is none: the one that is near, else all where they are few. */
export function instead(name: string, valid: Iterable<string>): string {
  const all = [...valid];
  return didYouMean(name, all) || (all.length <= FEW ? ` It has ${all.join(", ") || "none"}.` : "");
}

/** ` Did you mean "relief"?`, or nothing where no valid name is near. */
export function didYouMean(name: string, valid: Iterable<string>): string {
  const found = nearest(name, valid);
  return found === null ? "" : ` Did you mean "${found}"?`;
}

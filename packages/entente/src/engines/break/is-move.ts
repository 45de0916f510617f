import type { Asked } from "../asked.js";
import { accepts } from "../forum/consent.js";
import type { Mobility } from "./mobility.js";

/** Whether some parties can go from one package to another together in one move. */
export function isMove(
  { space, table }: Asked,
  { issues, sizes, free, moves }: Mobility,
  parties: readonly number[],
  { from, to }: { readonly from: ArrayLike<number>; readonly to: ArrayLike<number> },
): boolean {
  const changed = space.issues.flatMap((_, issue) => (from[issue] === to[issue] ? [] : [issue]));
  const relations = moves(parties);
  const steps = changed.map((issue) => ({ issue, k: issues.indexOf(issue), a: from[issue] ?? 0, b: to[issue] ?? 0 }));
  if (steps.length === 0 || !steps.every(({ k, a, b }) => relations[k]?.[a * (sizes[k] ?? 1) + b] === 1)) return false;
  const consenting = (at: ArrayLike<number>): number[] => table.members.filter((party) => accepts(space, party, at));
  if (steps.some(({ k, b }) => free[k]?.[b] === 1)) {
    const needed = consenting(to);
    if (needed.length === 0 || !needed.every((party) => parties.includes(party))) return false;
  }
  const withdrawn = steps.some(({ k, issue, a, b }) => free[k]?.[a] === 1 && b === space.statusQuo[issue]);
  return !withdrawn || consenting(from).some((party) => parties.includes(party));
}

import type { Asked } from "../asked.js";
import type { Mobility } from "./mobility.js";
import { scoring } from "./state-scores.js";

const EPSILON = 1e-9;

/**
 * Whether the others' answers could leave a party no better off than at x: false only where even its least utility over all
 * that they can bring about, issue by issue, is better, and none of its red lines can be broken there.
 */
export function answerableBy(asked: Asked, mobility: Mobility) {
  const { space } = asked;
  const score = scoring(space);
  const { issues, sizes, reachOfOthers } = mobility;
  // The place of each issue among those that move; −1 where it stands still.
  const places = space.issues.map((_, issue) => issues.indexOf(issue));
  return (party: number, at: ArrayLike<number>, x: ArrayLike<number>): boolean => {
    const reach = reachOfOthers(party);
    const within = (issue: number, option: number): boolean => {
      const k = places[issue] ?? -1;
      return k < 0 ? option === at[issue] : reach[k]?.[(at[issue] ?? 0) * (sizes[k] ?? 0) + option] === 1;
    };
    const some = ({ issue, passes }: { issue: number; passes: Uint8Array }, passing: number): boolean =>
      passes.some((pass, option) => pass === passing && within(issue, option));
    const breakable = space.redLines.some(
      ({ party: holder, when, require }) =>
        holder === party && when.every((test) => some(test, 1)) && require.some((test) => some(test, 0)),
    );
    if (breakable) return true;
    let units = 0;
    space.terms[party]?.forEach((terms, issue) => {
      let least = Number.POSITIVE_INFINITY;
      terms.forEach((term, option) => {
        if (term < least && within(issue, option)) least = term;
      });
      units += least;
    });
    for (const linkage of space.linkages) if (linkage.party === party && linkage.units < 0) units += linkage.units;
    return units / (space.scale[party] ?? 1) <= score(party, x) + EPSILON;
  };
}

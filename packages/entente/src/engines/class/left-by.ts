import { breaks, holds, namePackage, type Space, unitsOf } from "../../case/space/space.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import { unitsAt } from "../../case/space/sweep/utilities.js";
import type { Asked } from "../asked.js";
import { sweptSpace, sweptZone } from "../swept.js";
import type { GroupResult, LeftOnTable } from "./class-result.js";

const EPSILON = 1e-9;

/**
 * What a group left on the table: of the packages in the room that break no line of those at the table and give nobody less
 * than the group's deal or no deal, the one with the largest sum of gains (ties: the first in the author's order), and what
 * each could have gained most alone.
 *
 * @param group - option numbers, and whether they are a deal; without one everybody has its reservation value
 */
export function leftBy(
  asked: Asked,
  { options, agreed }: { readonly options: ArrayLike<number>; readonly agreed: boolean },
): Pick<GroupResult, "left" | "alone"> {
  const { space, table } = asked;
  const sweep = asked.once(sweptSpace);
  const { halves, utilities, constraints } = sweep;
  const { judges } = constraints;
  const scales = judges.map((party) => space.scale[party] ?? 1);
  const reserve = judges.map((party) => space.reservation[party] ?? 0);
  const here = judges.map((party, k) => (agreed ? unitsOf(space, party, options) : (reserve[k] ?? 0)));
  const floor = here.map((units, k) => Math.max(units, reserve[k] ?? 0) - EPSILON * (scales[k] ?? 1));
  const lines = space.redLines.filter(({ party }) => table.toward.includes(party) || table.members.includes(party));
  const most = judges.map(() => 0);
  let best = -1;
  let total = EPSILON;
  for (const number of asked.once(sweptZone).packages) {
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    const gains = judges.map((_, k) => unitsAt(utilities, k, a, b) - (here[k] ?? 0));
    if (gains.some((gain, k) => (here[k] ?? 0) + gain < (floor[k] ?? 0))) continue;
    if (lines.length > 0) {
      const other = optionsAt(halves, number);
      if (lines.some((line) => breaks(line, other))) continue;
    }
    const shares = gains.map((gain, k) => gain / (scales[k] ?? 1));
    shares.forEach((share, k) => {
      most[k] = Math.max(most[k] ?? 0, share);
    });
    const sum = shares.reduce((x, y) => x + y, 0);
    if (sum <= total + (best < 0 ? 0 : EPSILON)) continue;
    [best, total] = [number, sum];
  }
  const alone = judges.flatMap((party, k) => ((most[k] ?? 0) > EPSILON ? [[idOf(space, party), most[k] ?? 0]] : []));
  return { left: best < 0 ? null : leftAt(), alone: Object.fromEntries(alone) };

  function leftAt(): LeftOnTable {
    const other = optionsAt(halves, best);
    const gains = judges.map((party, k) => (unitsOf(space, party, other) - (here[k] ?? 0)) / (scales[k] ?? 1));
    return {
      package: namePackage(space, other),
      total: gains.reduce((x, y) => x + y, 0),
      gains: Object.fromEntries(judges.map((party, k) => [idOf(space, party), gains[k] ?? 0])),
      byIssue: byIssue(space, judges, options, other),
    };
  }
}

const idOf = (space: Space, party: number): string => space.parties[party] ?? "";

/** How the sum of utilities changes from one package to another, by issue. */
function byIssue(
  space: Space,
  judges: readonly number[],
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): Record<string, number> {
  const moved = space.issues.map((_, i) => from[i] !== to[i]);
  const changes = space.issues.map((_, i) =>
    judges.reduce((sum, party) => {
      const terms = space.terms[party]?.[i];
      return sum + ((terms?.[to[i] ?? 0] ?? 0) - (terms?.[from[i] ?? 0] ?? 0)) / (space.scale[party] ?? 1);
    }, 0),
  );
  for (const { party, when, units } of space.linkages) {
    const change = (Number(holds(when, to)) - Number(holds(when, from))) * (units / (space.scale[party] ?? 1));
    if (!judges.includes(party) || change === 0) continue;
    const behind = [...new Set(when.map(({ issue }) => issue))].filter((issue) => moved[issue]);
    for (const issue of behind) changes[issue] = (changes[issue] ?? 0) + change / behind.length;
  }
  return Object.fromEntries(space.issues.flatMap((issue, i) => (moved[i] ? [[issue, changes[i] ?? 0]] : [])));
}

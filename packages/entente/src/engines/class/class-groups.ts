import { breaks, namePackage, unitsOf, utilityOf } from "../../case/space/space.js";
import { distanceTo } from "../../case/space/sweep/opposition.js";
import type { Asked } from "../asked.js";
import { frontUtilities } from "../deal/front.js";
import { optionsOf } from "../deal/package-param.js";
import { sweptSpace } from "../swept.js";
import type { ClassGroup, ClassResult, GroupResult } from "./class-result.js";
import { leftBy } from "./left-by.js";

const EPSILON = 1e-9;

/**
 * What each group of a class got, how far it stayed from the front, and what it left on the table.
 *
 * @throws {EntenteError} `unknown-issue`, `unknown-option`, `bad-package` for a deal outside the space
 */
export function classGroups(asked: Asked, groups: readonly ClassGroup[]): ClassResult {
  const { space } = asked;
  const { judges } = asked.once(sweptSpace).constraints;
  const ids = judges.map((party) => space.parties[party] ?? "");
  const front = frontUtilities(asked);
  const byParty = (values: readonly number[]) => Object.fromEntries(ids.map((id, k) => [id, values[k] ?? 0]));
  const reservation = judges.map((party) => (space.reservation[party] ?? 0) / (space.scale[party] ?? 1));
  const results = groups.map(({ name, package: given }): GroupResult => {
    const options = given === null ? space.statusQuo : optionsOf(asked, given);
    const agreed = options.some((option, i) => option !== space.statusQuo[i]);
    const point = judges.map((party) => utilityOf(space, party, options));
    const distance = front === null || judges.length === 0 ? null : distanceTo(point, front);
    const { left, alone } = leftBy(asked, { options, agreed });
    return {
      name,
      package: agreed ? namePackage(space, options) : null,
      gains: byParty(agreed ? point.map((utility, k) => utility - (reservation[k] ?? 0)) : []),
      distance,
      onFront: !agreed ? false : distance === null ? (left === null ? null : false) : distance <= EPSILON,
      left,
      alone,
      lines: agreed ? linesBroken(asked, options) : [],
      below: agreed ? judges.flatMap((party, k) => (isBelow(asked, party, options) ? (ids[k] ?? []) : [])) : [],
    };
  });
  return {
    parties: ids,
    reservation: byParty(reservation),
    groups: results,
    reached: results.filter((group) => group.package !== null).length,
    onFront: results.filter(({ onFront }) => onFront === true).length,
    leftByIssue: summedByIssue(space.issues, results),
    exact: asked.once(sweptSpace).halves.sample === null,
  };
}

function linesBroken({ space }: Asked, options: ArrayLike<number>): GroupResult["lines"] {
  return space.redLines
    .filter((line) => breaks(line, options))
    .map(({ id, party }) => ({ id, party: space.parties[party] ?? "" }));
}

function isBelow({ space }: Asked, party: number, options: ArrayLike<number>): boolean {
  return unitsOf(space, party, options) < (space.acceptFrom[party] ?? 0);
}

function summedByIssue(issues: readonly string[], groups: readonly GroupResult[]): ClassResult["leftByIssue"] {
  return issues
    .map((issue) => ({ issue, left: groups.reduce((sum, { left }) => sum + (left?.byIssue[issue] ?? 0), 0) }))
    .filter(({ left }) => left > EPSILON)
    .toSorted((a, b) => b.left - a.left);
}

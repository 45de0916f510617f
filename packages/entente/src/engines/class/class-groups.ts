import { breaks, namePackage, unitsOf, utilityOf } from "../../case/space/space.js";
import { distanceTo } from "../../case/space/sweep/opposition.js";
import type { Asked } from "../asked.js";
import { frontUtilities } from "../deal/front.js";
import { optionsOf } from "../deal/package-param.js";
import { sweptSpace } from "../swept.js";
import { leftBy } from "./left-by.js";

/** A group of a class and the option that it settled on for each issue; null: it reached no deal. Issues left out stay. */
export interface ClassGroup {
  readonly name: string;
  readonly package: Readonly<Record<string, string>> | null;
}

/** A package that a group could have had: it breaks no line, and gives nobody less than its deal or no deal would. */
export interface LeftOnTable {
  readonly package: Readonly<Record<string, string>>;
  /** What all could still gain together, in utility; above 0. */
  readonly total: number;
  readonly gains: Readonly<Record<string, number>>;
  /** The change of all utilities by issue; a linkage is split evenly over the issues of its condition that move. */
  readonly byIssue: Readonly<Record<string, number>>;
}

export interface GroupResult {
  readonly name: string;
  /** Option per issue, all issues; null without a deal. A package that moves nothing is none. */
  readonly package: Readonly<Record<string, string>> | null;
  /** u(x) − r per party at the table; 0 without a deal. */
  readonly gains: Readonly<Record<string, number>>;
  /** Least distance of the utilities to the front over all packages, ≥ 0; without a deal, of the status quo. */
  readonly distance: number | null;
  /** Null where the space is too large to know. */
  readonly onFront: boolean | null;
  readonly left: LeftOnTable | null;
  /** The most that each could still have gained with nobody worse off; those with something only. */
  readonly alone: Readonly<Record<string, number>>;
  readonly lines: readonly { readonly id: string; readonly party: string }[];
  /** Parties that the deal leaves below what they have without one. */
  readonly below: readonly string[];
}

export interface ClassResult {
  readonly parties: readonly string[];
  readonly reservation: Readonly<Record<string, number>>;
  readonly groups: readonly GroupResult[];
  readonly reached: number;
  readonly onFront: number;
  /** What groups left on the table by issue, summed, the issue with most first; those above 0 only. */
  readonly leftByIssue: readonly { readonly issue: string; readonly left: number }[];
  /** Whether every package was looked at; in larger spaces what was left is at least this. */
  readonly exact: boolean;
}

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

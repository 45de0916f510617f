import { EntenteError } from "../../../error.js";
import { countOnFront } from "../../../numerics/front/count-of-vectors.js";
import { frontOfSum } from "../../../numerics/front/front-of-sum.js";
import type { Tests } from "../../condition.js";
import { holds, type Space } from "../space.js";

/** The Pareto front of a space: its distinct vectors and one package for each. */
export interface SpaceFront {
  /** Parties, as indexes into the space's. */
  readonly parties: readonly number[];
  readonly count: number;
  /** Units: a row a vector, a column a party. */
  readonly vectors: Float64Array;
  /** Packages on the front, several of which may share a vector; null where they are too many to be counted exactly. */
  readonly packages: () => bigint | null;
  /** Option numbers of a package with the k-th vector. */
  readonly witness: (k: number) => Int32Array;
  readonly exact: boolean;
  /** Per party, in units: how far a package left out may lie above every row. */
  readonly error: Float64Array;
}
/** Issues that linkages tie together, with the assignments that conditions leave. */
interface Component {
  readonly issues: readonly number[];
  readonly assignments: readonly Int32Array[];
  readonly vectors: Float64Array;
}

/** Most assignments of issues tied together that are tabled. */
const MOST_TABLED = 200_000;

/**
 * Front over all packages that meet some tests, one block for each set of issues that linkages tie together; null
 * where such a set has too many assignments.
 */
export function frontOfSpace(space: Space, parties: readonly number[], where: Tests, cap?: number): SpaceFront | null {
  const groups = componentsOf(space, parties);
  const assignments = (issues: readonly number[]): number =>
    issues.reduce((product, issue) => product * (space.options[issue]?.length ?? 1), 1);
  if (groups.some((issues) => assignments(issues) > MOST_TABLED)) return null;
  const components = groups.map((issues) => tabled(space, parties, issues, where));
  const blocks = components.map(({ assignments, vectors }) => ({ count: assignments.length, vectors }));
  const offset = Float64Array.from(parties, (party) => standingUnits(space, party));
  const front = frontOfSum(blocks, parties.length, { offset, cap });
  return {
    parties,
    count: front.count,
    vectors: front.vectors,
    error: front.error,
    exact: front.exact,
    packages: () => {
      if (!front.exact) return null;
      const sums = front.vectors.map((units, at) => units - offset[at % parties.length]!);
      try {
        const counts = countOnFront(blocks, parties.length, sums, front.count);
        return counts.reduce((sum, count) => sum + BigInt(count), 0n);
      } catch (error) {
        if (error instanceof EntenteError && error.code === "too-large") return null;
        throw error;
      }
    },
    witness: (k) => {
      const options = new Int32Array(space.options.length);
      front.witness(k).forEach((row, at) => {
        const { issues, assignments } = components[at]!;
        issues.forEach((issue, i) => {
          options[issue] = assignments[row]![i]!;
        });
      });
      return options;
    },
  };
}

function componentsOf(space: Space, parties: readonly number[]): number[][] {
  const root = space.issues.map((_, issue) => issue);
  const find = (issue: number): number => (root[issue] === issue ? issue : find(root[issue]!));
  for (const { party, when } of space.linkages) {
    if (!parties.includes(party)) continue;
    for (const { issue } of when) root[find(issue)] = find(when[0]!.issue);
  }
  const groups = new Map<number, number[]>();
  for (const issue of root.keys()) {
    const group = groups.get(find(issue));
    if (group === undefined) groups.set(find(issue), [issue]);
    else group.push(issue);
  }
  return [...groups.values()];
}

function tabled(space: Space, parties: readonly number[], issues: readonly number[], where: Tests): Component {
  const assignments = issues.reduce<number[][]>(
    (made, issue) => {
      const tests = where.filter((test) => test.issue === issue);
      const passing = (space.options[issue] ?? []).flatMap((_, o) =>
        tests.every(({ passes }) => passes[o] === 1) ? [o] : [],
      );
      return made.flatMap((one) => passing.map((option) => [...one, option]));
    },
    [[]],
  );
  const vectors = new Float64Array(assignments.length * parties.length);
  const options = new Int32Array(space.options.length);
  assignments.forEach((assignment, row) => {
    issues.forEach((issue, i) => {
      options[issue] = assignment[i]!;
    });
    parties.forEach((party, k) => {
      let units = issues.reduce((sum, issue) => sum + space.terms[party]![issue]![options[issue]!]!, 0);
      for (const linkage of space.linkages)
        if (linkage.party === party && linkage.when.some(({ issue }) => issues.includes(issue)))
          if (holds(linkage.when, options)) units += linkage.units;
      vectors[row * parties.length + k] = units;
    });
  });
  return { issues, assignments: assignments.map((one) => Int32Array.from(one)), vectors };
}

/** Units that linkages without any condition add, which no block holds. */
function standingUnits(space: Space, party: number): number {
  return space.linkages
    .filter((linkage) => linkage.party === party && linkage.when.length === 0)
    .reduce((sum, { units }) => sum + units, 0);
}

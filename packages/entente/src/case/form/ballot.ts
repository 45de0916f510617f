import type { FormContent } from "./form-content.js";
import { linesBroken, type Package, sharesOf, type Wishes, withoutDeal } from "./wishes.js";

/** As many packages are put. */
const BALLOT_SIZE = 8;
/** Packages among which the ballot is chosen. */
const MOST_TRIED = 5_000;
/** How sharply an answer is expected to turn from no to yes round what the delegate has without a deal, per unit of worth. */
const STEEPNESS = 8;
/** What is known before the first answer: a little about each issue. */
const PRIOR = 0.01;

/**
 * The packages that are put to a delegate, chosen so that yes and no say most about what matters to it: a D-optimal design of a
 * logit, one package at a time (Fedorov 1972; with the weights of a binary answer, Chaloner & Verdinelli 1995). A package
 * counts by p(1 − p), largest where points and places leave it open whether it is taken, and by the direction in which it
 * differs from no deal, issue by issue, as far as those before it have not asked that. It is computed from the delegate's own
 * answers and the ladders alone, without chance; ties go to the earlier package in the order of the ladders. Packages that
 * break a line of its own come last, where there are too few others.
 *
 * @param kept - packages that were answered already: they stay, and are not asked again
 */
export function chooseBallot(
  content: Pick<FormContent, "issues">,
  wishes: Wishes,
  kept: readonly Package[] = [],
): Package[] {
  const threshold = withoutDeal(content, wishes);
  const reference = sharesOf(content, wishes, wishes.alternative.kind === "package" ? wishes.alternative.package : {});
  const inverse = content.issues.map((_, i) => content.issues.map((__, j) => (i === j ? 1 / PRIOR : 0)));
  const candidates = packagesOf(content)
    .filter((one) => content.issues.some(({ id, statusQuo }) => one[id] !== statusQuo))
    .map((chosen) => {
      const shares = sharesOf(content, wishes, chosen);
      const chance = 1 / (1 + Math.exp(-STEEPNESS * (shares.reduce((x, y) => x + y, 0) - threshold)));
      const vector = shares.map((share, i) => share - (reference[i] ?? 0));
      return {
        chosen,
        vector,
        weight: chance * (1 - chance),
        clean: linesBroken(content, wishes, chosen).length === 0,
      };
    });
  const ballot: Package[] = [];
  const taken = new Set<(typeof candidates)[number]>();
  for (const one of kept.slice(0, BALLOT_SIZE)) {
    const known = candidates.find(({ chosen }) => isSame(content, chosen, one));
    ballot.push(one);
    if (known === undefined) continue;
    taken.add(known);
    learn(inverse, known);
  }
  while (ballot.length < BALLOT_SIZE) {
    const open = candidates.filter((one) => !taken.has(one));
    const among = open.some(({ clean }) => clean) ? open.filter(({ clean }) => clean) : open;
    let best: (typeof candidates)[number] | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of among) {
      const told = one.weight * quadratic(inverse, one.vector);
      if (told > most + 1e-12) [best, most] = [one, told];
    }
    if (best === undefined) break;
    taken.add(best);
    learn(inverse, best);
    ballot.push(best.chosen);
  }
  return ballot;
}

/** Whether two packages are the same, issues that are left out staying as they are. */
function isSame({ issues }: Pick<FormContent, "issues">, one: Package, other: Package): boolean {
  return issues.every(({ id, statusQuo }) => (one[id] ?? statusQuo) === (other[id] ?? statusQuo));
}

/** Every package in the order of the ladders; of larger spaces a low-discrepancy sequence of them (Roberts 2018), each once. */
function packagesOf({ issues }: Pick<FormContent, "issues">): Package[] {
  const total = issues.reduce((product, { options }) => product * options.length, 1);
  if (total <= MOST_TRIED) return Array.from({ length: total }, (_, k) => packageAt(issues, k));
  let root = 2;
  for (let k = 0; k < 50; k++) root = (1 + root) ** (1 / (issues.length + 1));
  const found = new Map<string, Package>();
  for (let k = 1; k <= MOST_TRIED; k++) {
    const chosen = issues.map(({ id, options }, i) => {
      const part = (0.5 + k * root ** -(i + 1)) % 1;
      return [id, options[Math.floor(part * options.length)]?.id ?? ""] as const;
    });
    found.set(chosen.map(([, option]) => option).join(), Object.fromEntries(chosen));
  }
  return [...found.values()];
}

function packageAt(issues: FormContent["issues"], number: number): Package {
  let rest = number;
  return Object.fromEntries(
    issues.map(({ id, options }) => {
      const option = options[rest % options.length]?.id ?? "";
      rest = Math.floor(rest / options.length);
      return [id, option];
    }),
  );
}

function quadratic(matrix: readonly (readonly number[])[], vector: readonly number[]): number {
  return times(matrix, vector).reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0);
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, j) => sum + value * (vector[j] ?? 0), 0));
}

/** The inverse of M + w·d·dᵀ from that of M (Sherman & Morrison 1950). */
function learn(inverse: number[][], { vector, weight }: { vector: readonly number[]; weight: number }): void {
  const along = times(inverse, vector);
  const divisor = 1 + weight * vector.reduce((sum, value, i) => sum + value * (along[i] ?? 0), 0);
  inverse.forEach((row, i) => {
    row.forEach((value, j) => {
      row[j] = value - (weight * (along[i] ?? 0) * (along[j] ?? 0)) / divisor;
    });
  });
}

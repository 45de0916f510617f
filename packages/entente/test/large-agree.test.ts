import { expect, it } from "vitest";
import { randomCase } from "./random-case.js";
import { runVerb } from "./run-verb.js";

const CASES = 300;
/** Keys that hold no count of the packages asked about, or that are told otherwise where these cannot be listed. */
const SKIPPED = [
  ...["zone.share", "zone.packages", "zone.low", "zone.high", "zone.method", "zone.intervals"],
  ...["offers.packages", "offers.refusedBy", "exact", "sampled", "limits", "reservation", "repairs", "clashes"],
  ...["truncated", "nearMisses", "verdict", "reason", "agreements"],
];

interface Compared {
  readonly path: string;
  readonly exact: boolean;
  readonly right: boolean;
}
type Node = Record<string, unknown>;

/** Every count of an answer against the true one: equal, or within its interval. */
function compare(told: Node, truth: Node, path: string, intervals?: Node): Compared[] {
  const beside = (intervals ?? told.intervals ?? {}) as Record<string, { low: number; high: number }>;
  return Object.entries(truth).flatMap(([key, value]): Compared[] => {
    const here = path === "" ? key : `${path}.${key}`;
    if (SKIPPED.includes(here)) return [];
    if (typeof value === "number") {
      const interval = beside[key];
      if (interval === undefined) return [{ path: here, exact: true, right: told[key] === value }];
      return [{ path: here, exact: false, right: interval.low <= value && value <= interval.high }];
    }
    if (typeof value !== "object" || value === null) return [{ path: here, exact: true, right: told[key] === value }];
    const below = here === "acceptance" ? (told.acceptanceIntervals as Node | undefined) : undefined;
    return compare(told[key] as Node, value as Node, here, below);
  });
}

it(`agree tells each count of ${CASES} random cases exactly or within its interval when it may not enumerate`, () => {
  const wrong: string[] = [];
  let [exact, bracketed, missed, settled] = [0, 0, 0, 0];
  for (let seed = 7000; seed < 7000 + CASES; seed++) {
    const { kase, options } = randomCase(seed);
    const { forum, loss, voice } = options;
    const where = typeof options.where === "string" ? { where: options.where } : {};
    const frame = { loss, ...(forum && { forum }), ...(voice && { voice }), ...where };
    const truth = runVerb("agree", kase, frame);
    if (truth.total === 1) continue;
    const large = runVerb("agree", kase, { ...frame, maxPackages: 1 });
    for (const found of compare(large, truth, "")) {
      if (found.exact) exact++;
      else bracketed++;
      if (found.exact && !found.right) wrong.push(`seed ${seed}: ${found.path}`);
      if (!found.exact && !found.right) missed++;
    }
    if (large.reason === "unknown") continue;
    settled++;
    const said = [large.verdict, large.reason];
    if (String(said) !== String([truth.verdict, truth.reason])) wrong.push(`seed ${seed}: ${said}`);
    const sorted = (sets: string[][]) => sets.map((set) => set.toSorted().join()).sort();
    if (large.clashesComplete && String(sorted(large.clashes)) !== String(sorted(truth.clashes)))
      wrong.push(`seed ${seed}: clashes`);
  }
  expect(wrong).toEqual([]);
  expect(missed).toBeLessThanOrEqual(0.05 * bracketed);
  expect(settled).toBeGreaterThan(0.9 * CASES);
  expect(exact).toBeGreaterThan(bracketed / 4);
}, 600_000);

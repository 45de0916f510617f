import { expect, test } from "vitest";
import { packagesIn, randomRegion } from "../../../../../test/random-region.js";
import { unitsOf } from "../../space.js";
import type { Region } from "../region.js";
import { findPackage } from "./find-package.js";
import { leximin } from "./leximin.js";
import { nash } from "./nash.js";
import type { Answer, Optimum } from "./optimum.js";
import { idealOf, utilitarian } from "./utilitarian.js";

const everyone = ({ space }: Region): number[] => [...space.parties.keys()];

/** All packages with the largest row, entry by entry within 1e-9, in the author's order. */
function best(region: Region, row: (x: Int32Array) => readonly number[]): Int32Array[] {
  let left = packagesIn(region).map((x) => ({ x, row: row(x) }));
  for (let k = 0; k < (left[0]?.row.length ?? 0); k++) {
    const most = Math.max(...left.map((one) => one.row[k] as number));
    left = left.filter((one) => (one.row[k] as number) >= most - 1e-9);
  }
  return left.map(({ x }) => x);
}

function expectBest(answer: Answer<Optimum>, expected: readonly Int32Array[], why: string): void {
  if (expected.length === 0) {
    expect(answer.kind, why).toBe("empty");
    return;
  }
  if (answer.kind !== "found") throw new Error(`${why}: ${answer.kind}`);
  const { options, alsoOptimal, alsoOptimalCount, proved, alsoOptimalComplete } = answer.found;
  expect([options, ...alsoOptimal].map(String), why).toEqual(expected.slice(0, 21).map(String));
  expect(alsoOptimalCount, why).toBe(BigInt(expected.length - 1));
  expect([proved, alsoOptimalComplete], why).toEqual([true, true]);
}

test("findPackage finds a package exactly where there is one", () => {
  const kinds = new Set<string>();
  for (let seed = 1; seed <= 1500; seed++) {
    const region = randomRegion(seed, { floored: 1, parties: [1, 5] });
    const inside = packagesIn(region).map(String);
    const answer = findPackage(region);
    kinds.add(answer.kind);
    if (answer.kind === "found") expect(inside).toContain(String(answer.found));
    else expect([answer.kind, inside.length], `seed ${seed}`).toEqual(["empty", 0]);
  }
  expect([...kinds].sort()).toEqual(["empty", "found"]);
});

test("idealOf and utilitarian equal enumeration with all ties", () => {
  for (let seed = 1; seed <= 1500; seed++) {
    const region = randomRegion(seed);
    const utility = (x: Int32Array, p: number) => unitsOf(region.space, p, x) / region.space.scale[p]!;
    const sum = (x: Int32Array) => [everyone(region).reduce((total, p) => total + utility(x, p), 0)];
    expectBest(utilitarian(region, everyone(region)), best(region, sum), `seed ${seed}`);
    expectBest(utilitarian(region, everyone(region), { few: 0 }), best(region, sum), `seed ${seed}, in halves`);
    expectBest(
      idealOf(region, 0),
      best(region, (x) => [utility(x, 0)]),
      `seed ${seed}, ideal`,
    );
  }
});

test("leximin equals enumeration with all ties, for gains and for ratios", () => {
  for (let seed = 1; seed <= 1500; seed++) {
    const region = randomRegion(seed, { parties: [1, 5] });
    const { reservation, scale } = region.space;
    const claimants = everyone(region).map((party) => ({
      party,
      reservation: reservation[party]!,
      measure: seed % 2 === 0 ? scale[party]! : 1 + ((seed * 7 + party * 3) % 11),
    }));
    const row = (x: Int32Array) =>
      claimants
        .map(({ party, reservation: r, measure }) => (unitsOf(region.space, party, x) - r) / measure)
        .sort((a, b) => a - b);
    const expected = best(region, row);
    expectBest(leximin(region, claimants), expected, `seed ${seed}`);
    expectBest(leximin(region, claimants, { whole: 3, part: 5 }), expected, `seed ${seed}, by parts`);
    expectBest(leximin(region, claimants, { few: 0 }), expected, `seed ${seed}, in halves`);
  }
});

test("nash equals enumeration: the most who gain, then the largest product, with all ties", () => {
  const sizes = new Set<string>();
  for (let seed = 1; seed <= 1500; seed++) {
    const region = randomRegion(seed, { parties: [1, 5] });
    const { reservation, gainFrom } = region.space;
    const floors = region.floors.map((floor, p) => Math.max(floor, reservation[p]!));
    const within = { ...region, floors };
    const players = everyone(region).map((party) => ({
      party,
      reservation: reservation[party]!,
      gainFrom: gainFrom[party]!,
    }));
    // In fortieths of a unit of utility, of which every scale here is a divisor: whole numbers.
    const gains = (x: Int32Array) =>
      players
        .map(({ party, reservation: r }) => (unitsOf(region.space, party, x) - r) * (40 / region.space.scale[party]!))
        .filter((g) => g > 0);
    const expected = best(within, (x) => [gains(x).length, gains(x).reduce((product, g) => product * g, 1)]);
    expectBest(nash(within, players, { whole: 3, part: 5 }), expected, `seed ${seed}, by parts`);
    expectBest(nash(within, players, { few: 0 }), expected, `seed ${seed}, in halves`);
    const answer = nash(within, players);
    expectBest(answer, expected, `seed ${seed}`);
    if (answer.kind === "found") sizes.add(answer.found.gainers.length === players.length ? "all" : "some");
  }
  expect([...sizes].sort()).toEqual(["all", "some"]);
});

test("nash says how far off it may be where the budget ends", () => {
  const region = randomRegion(3, { issues: [6, 6], options: [4, 4], parties: [4, 4], most: 5000, values: 40 });
  const floors = new Float64Array(4).fill(Number.NEGATIVE_INFINITY);
  const players = everyone(region).map((party) => ({ party, reservation: -50, gainFrom: -49 }));
  const answer = nash({ ...region, floors }, players, { nodes: 1 });
  if (answer.kind !== "found") throw new Error(answer.kind);
  const value = Math.max(
    ...packagesIn({ ...region, floors }).map((x) =>
      players.reduce(
        (sum, { party }) => sum + Math.log((unitsOf(region.space, party, x) + 50) / region.space.scale[party]!),
        0,
      ),
    ),
  );
  expect(answer.found.proved).toBe(false);
  expect(answer.found.value).toBeLessThanOrEqual(value + 1e-9);
  expect(answer.found.bound).toBeGreaterThanOrEqual(value - 1e-9);
});

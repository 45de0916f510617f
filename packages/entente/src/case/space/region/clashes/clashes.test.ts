import { expect, test } from "vitest";
import { packagesIn, randomRegion } from "../../../../../test/random-region.js";
import { breaks, unitsOf } from "../../space.js";
import { bitsOf } from "../../sweep/mask.js";
import { contains } from "../region.js";
import { clashesOf } from "./clashes.js";

const subset = (a: readonly number[], b: readonly number[]): boolean => a.every((k) => b.includes(k));
const minimal = (sets: readonly number[][]): number[][] =>
  sets.filter((a) => !sets.some((b) => b.length < a.length && subset(b, a)));
const written = (sets: readonly (readonly number[])[]): string[] => [...new Set(sets.map(String))].sort();

test("clashesOf equals enumeration: minimal violated sets, and minimal sets that no package meets", () => {
  let clashing = 0;
  for (let seed = 1; seed <= 1000; seed++) {
    const region = randomRegion(seed, { most: 300, lines: 6, floored: 0.2 });
    const { space } = region;
    const lines = space.redLines.filter((line) => !region.lines.includes(line));
    const reservations = [...space.parties.keys()].map((party) => {
      const best = space.terms[party]!.reduce((sum, terms) => sum + Math.max(...terms), 0);
      return { party, least: Math.round(best * (0.5 + ((seed * 13 + party * 7) % 10) / 18)) };
    });
    const size = lines.length + reservations.length;
    const violated = packagesIn(region).map((x) => [
      ...lines.flatMap((line, k) => (breaks(line, x) ? [k] : [])),
      ...reservations.flatMap(({ party, least }, k) => (unitsOf(space, party, x) < least ? [lines.length + k] : [])),
    ]);
    const { corrections, clashes, truncated, exact } = clashesOf(region, { lines, reservations });
    expect(written(corrections.map(({ set }) => bitsOf(set))), `seed ${seed}`).toEqual(written(minimal(violated)));
    const sets = Array.from({ length: 2 ** size }, (_, bits) =>
      Array.from({ length: size }, (_, k) => k).filter((k) => ((bits >> k) & 1) === 1),
    );
    const impossible = sets.filter((kept) => !violated.some((broken) => !kept.some((k) => broken.includes(k))));
    const expected = violated.length === 0 ? [] : minimal(impossible);
    expect(written(clashes.map(bitsOf)), `seed ${seed}`).toEqual(written(expected));
    expect([truncated, exact]).toEqual([false, true]);
    if (expected.length > 0) clashing++;
    for (const { set, package: options } of corrections) {
      expect(contains(region, options)).toBe(true);
      expect(violated.map(String)).toContain(String(bitsOf(set)));
    }
  }
  expect(clashing).toBeGreaterThan(300);
});

test("clashesOf says that its list is cut where its questions run out", () => {
  for (let seed = 1; ; seed++) {
    const region = randomRegion(seed, { most: 300, lines: 6 });
    const demands = {
      lines: region.lines,
      reservations: [...region.space.parties.keys()].map((party) => ({ party, least: 30 })),
    };
    const free = { ...region, lines: [], floors: region.floors.map(() => Number.NEGATIVE_INFINITY) };
    if (clashesOf(free, demands).corrections.length < 3) continue;
    expect(clashesOf(free, demands, { questions: 3 }).truncated).toBe(true);
    return;
  }
});

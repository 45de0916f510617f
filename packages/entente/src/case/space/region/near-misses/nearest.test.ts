import { expect, test } from "vitest";
import { packagesIn, randomRegion } from "../../../../../test/random-region.js";
import { breaks, unitsOf } from "../../space.js";
import { nearestMisses } from "./nearest.js";

test("nearestMisses equals enumeration: lines broken, largest shortfall, sum, author's order", () => {
  let found = 0;
  for (let seed = 1; seed <= 1500; seed++) {
    const region = { ...randomRegion(seed, { floored: seed % 4 === 0 ? 0.3 : 0 }) };
    const { space } = region;
    const lines = space.redLines.filter((line) => !region.lines.includes(line));
    const needed = [...space.parties.keys()]
      .filter((p) => (p + seed) % 4 !== 0)
      .map((party) => {
        const best = space.terms[party]!.reduce((sum, terms) => sum + Math.max(...terms), 0);
        const reservation = Math.round(best * (0.4 + ((seed * 13 + party * 7) % 10) / 16));
        return { party, reservation, acceptFrom: reservation };
      });
    const except = seed % 2 === 0 ? space.statusQuo : null;
    const expected = packagesIn(region)
      .filter((x) => except === null || String(x) !== String(except))
      .map((x) => {
        const regrets = needed.map(({ party, reservation }) =>
          Math.max(0, (reservation - unitsOf(space, party, x)) / space.scale[party]!),
        );
        return {
          options: x,
          broken: lines.filter((line) => breaks(line, x)).length,
          maxRegret: Math.max(0, ...regrets),
          sumRegret: regrets.reduce((sum, regret) => sum + regret, 0),
        };
      })
      .filter(({ broken, maxRegret }) => broken > 0 || maxRegret > 0)
      .sort(
        (x, y) =>
          x.broken - y.broken ||
          (Math.abs(x.maxRegret - y.maxRegret) > 1e-9 ? x.maxRegret - y.maxRegret : 0) ||
          (Math.abs(x.sumRegret - y.sumRegret) > 1e-9 ? x.sumRegret - y.sumRegret : 0),
      )
      .slice(0, 5);
    const { misses, exact } = nearestMisses(region, { lines, needed, except });
    const written = (list: typeof expected) => list.map(({ options, broken }) => `${options} breaks ${broken}`);
    expect(written([...misses]), `seed ${seed}`).toEqual(written(expected));
    misses.forEach(({ maxRegret, sumRegret }, k) => {
      expect(maxRegret).toBeCloseTo(expected[k]!.maxRegret, 9);
      expect(sumRegret).toBeCloseTo(expected[k]!.sumRegret, 9);
    });
    expect(exact).toBe(true);
    found += misses.length;
  }
  expect(found).toBeGreaterThan(2000);
});

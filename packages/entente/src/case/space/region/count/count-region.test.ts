import { expect, test } from "vitest";
import { packagesIn, randomRegion } from "../../../../../test/random-region.js";
import { uniformFrom } from "../../../../numerics/philox.js";
import { type CountMethod, countRegion } from "./count-region.js";

const rng = uniformFrom(1);

test("countRegion equals enumeration, by halves and by search", () => {
  const methods = new Set<CountMethod>();
  for (let seed = 1; seed <= 2000; seed++) {
    const region = randomRegion(seed);
    const expected = BigInt(packagesIn(region).length);
    const halves = countRegion(region, { rng });
    const search = countRegion(region, { rng, budget: { rows: 0 } });
    methods.add(halves.method).add(search.method);
    expect(halves.count, `seed ${seed}, ${halves.method}`).toBe(expected);
    expect(search.count, `seed ${seed}, ${search.method}`).toBe(expected);
    expect(halves.exact && search.exact).toBe(true);
  }
  expect([...methods].sort()).toEqual(["bitset-halves", "empty", "product", "search", "sorted-halves"]);
});

test("countRegion gives 95 % intervals that hold about 95 times in 100 where it draws", () => {
  let held = 0;
  let asked = 0;
  for (let seed = 1; asked < 300; seed++) {
    const region = randomRegion(seed, { issues: [5, 6], options: [3, 4], floored: 1 });
    const found = countRegion(region, { rng: uniformFrom(seed), budget: { rows: 0, nodes: 5, draws: 2000 } });
    if (found.method !== "sample") continue;
    asked++;
    const expected = packagesIn(region).length;
    if (Number(found.low) <= expected * (1 + 1e-9) && expected * (1 - 1e-9) <= Number(found.high)) held++;
  }
  expect(held / asked).toBeGreaterThan(0.9);
});

test("countRegion draws the same numbers for the same seed", () => {
  const region = randomRegion(8, { issues: [6, 6], options: [4, 4], floored: 1 });
  const ask = () => countRegion(region, { rng: uniformFrom(5), budget: { rows: 0, nodes: 5 } });
  expect(ask()).toEqual(ask());
});

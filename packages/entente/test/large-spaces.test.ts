import { expect, it } from "vitest";
import { clash, strait } from "./oracle/strait.js";
import { randomCase } from "./random-case.js";
import { runVerb } from "./run-verb.js";

const unseen = { maxPackages: 1 };

it("agree counts the strait's zone by region when it may not enumerate", () => {
  const result = runVerb("agree", strait, unseen);
  expect(result).toMatchObject({ verdict: "room", exact: true, total: 9 });
  expect(result.zone).toMatchObject({ count: 6, low: 6, high: 6, deliverable: 6 });
});

it("agree finds the clashes of a case that it may not enumerate, and says that its repairs are not all", () => {
  const result = runVerb("agree", clash(), unseen);
  expect(result).toMatchObject({ verdict: "none", clashesComplete: true, repairsComplete: false });
  expect(result.zone).toMatchObject({ count: 0, high: 0 });
  expect(result.clashes).toEqual([
    ["south-open", "north-not-open"],
    ["north-halved", "reserve:isles"],
  ]);
});

it("agree brackets the zone of 40 random cases when it may not enumerate", () => {
  for (let seed = 7000; seed < 7040; seed++) {
    const { kase } = randomCase(seed);
    const { zone } = runVerb("agree", kase);
    const bracketed = runVerb("agree", kase, unseen).zone;
    const settled = ["empty", "product", "sorted-halves", "bitset-halves", "search"].includes(
      bracketed.method ?? "empty",
    );
    if (settled) expect([seed, bracketed.count]).toEqual([seed, zone.count]);
    else
      expect(Math.abs(bracketed.count - zone.count)).toBeLessThanOrEqual(
        0.02 * Number(runVerb("agree", kase).total) + 1,
      );
  }
});

it("deal counts the strait's front and proves its packages when it may not enumerate", () => {
  const result = runVerb("deal", strait, unseen);
  expect(result).toMatchObject({ proved: true, limits: [], front: { count: 6, distinct: 6 } });
  expect(result.nash).toMatchObject({ proved: true, gap: 0, package: { quota: "science", access: "licensed" } });
});

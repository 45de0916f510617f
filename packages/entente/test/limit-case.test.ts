import { expect, it } from "vitest";
import { LIMIT, largeCase } from "./large-case.js";
import { runVerb } from "./run-verb.js";

const kase = largeCase(1, LIMIT);

it("agree on 64 parties, 64 issues and 1,000 options proves that nothing suits all, and brackets what a majority accepts", () => {
  expect(runVerb("agree", kase, { forum: "all" })).toMatchObject({ verdict: "none", reason: null, exact: true });
  const most = runVerb("agree", kase, { forum: "most" });
  expect(most).toMatchObject({ verdict: "room", exact: false });
  expect(most.limits).toContain("counts-from-sample");
  const { low, high } = most.zone.intervals.count;
  expect([BigInt(low) > 0n, BigInt(low) < BigInt(most.zone.count), BigInt(most.zone.count) < BigInt(high)]).toEqual([
    true,
    true,
    true,
  ]);
}, 300_000);

it("deal and block on 64 parties, 64 issues and 1,000 options say what rests on a sample", () => {
  expect(runVerb("deal", kase, { forum: "all" })).toMatchObject({ reason: "noZone", proved: true, limits: [] });
  expect(runVerb("deal", kase, { forum: "half" })).toMatchObject({ reason: "noJointOffer", proved: true, limits: [] });
  expect(runVerb("deal", kase, { forum: "most" })).toMatchObject({ proved: false, limits: ["deals-from-sample"] });
  const { parties, limits } = runVerb("block", kase, { forum: "all" });
  expect(parties.every(({ veto }: { veto: boolean }) => veto)).toBe(true);
  expect(limits).toContain("counts-from-sample");
}, 300_000);

it("deal on 10²¹ packages and 6 parties proves every criterion", () => {
  const size = { parties: 6, issues: 30, options: 150, redLines: 0, linkages: 0, alternatives: 0 };
  const result = runVerb("deal", largeCase(1, size), { forum: "all" });
  expect(result).toMatchObject({ proved: true, limits: [] });
  for (const concept of ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian", "smallest", "largest"])
    expect(result[concept]).toMatchObject({ proved: true, gap: 0 });
}, 300_000);

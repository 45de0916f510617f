import { describe, expect, it } from "vitest";
import { standsAtRate, stoodAsOthers } from "./base-hazard.js";
import { goingOnWorth } from "./going-on.js";
import { patienceNeeded } from "./patience.js";

describe("patienceNeeded(period)", () => {
  it("is (d − u)/(d − v): MODELS' toy case needs 3/7 of A and 2/3 of B", () => {
    expect(patienceNeeded({ keep: 0.4, breach: 0.7, punished: 0 })).toBeCloseTo(0.428571, 6);
    expect(patienceNeeded({ keep: 0.2, breach: 0.6, punished: 0 })).toBeCloseTo(0.666667, 6);
  });
  it("is 0 where the breach gains nothing, and null where the punishment does not hurt", () => {
    expect(patienceNeeded({ keep: 0.5, breach: 0.5, punished: 0.9 })).toBe(0);
    expect(patienceNeeded({ keep: 0.5, breach: 0.6, punished: 0.5 })).toBeNull();
  });
  it("leaves keeping and breaking equal at the threshold", () => {
    const [keep, breach, punished] = [0.31, 0.77, -0.2];
    const delta = patienceNeeded({ keep, breach, punished }) ?? 0;
    expect(keep / (1 - delta)).toBeCloseTo(breach + (delta * punished) / (1 - delta), 10);
  });
});

describe("stoodAsOthers(years)", () => {
  it("goes through the shares of UCDP's peace agreements", () => {
    const shares = [0, 1, 2, 5, 10].map(stoodAsOthers);
    expect(shares).toEqual([1, 0.790668, 0.738358, 0.682893, 0.646551].map((share) => expect.closeTo(share, 12)));
  });
  it("is in year 1 a hazard of .234877 a year", () => {
    expect(stoodAsOthers(0.5)).toBeCloseTo(standsAtRate(0.234877, 0.5), 6);
  });
  it("falls on after ten years as it fell from five to ten", () => {
    expect(stoodAsOthers(15)).toBeCloseTo(0.646551 ** 2 / 0.682893, 12);
  });
});

describe("goingOnWorth(stakes)", () => {
  it("gives the two parties of MODELS' ripeness example −1 and 1.5", () => {
    expect(goingOnWorth({ chance: 0.5, winning: 2, losing: 0, cost: 2 })).toBe(-1);
    expect(goingOnWorth({ chance: 0.75, winning: 4, losing: 0, cost: 1.5 })).toBe(1.5);
  });
});

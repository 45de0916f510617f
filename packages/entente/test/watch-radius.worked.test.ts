import { describe, expect, it } from "vitest";
import { strait, straitWith } from "./oracle/strait.js";
import { runVerb } from "./run-verb.js";

const ladder = { statusQuo: "no", options: { no: { at: 0 }, yes: { at: 100 } } };
const toy = {
  entente: 1,
  asOf: "2024-01-01",
  parties: { a: {}, b: {} },
  issues: {
    disarm: { ...ladder, levers: ["b"] },
    inspect: { ...ladder, levers: ["b"] },
    relief: { ...ladder, levers: ["a"] },
  },
  positions: {
    a: { disarm: { at: 100, salience: 50 }, inspect: { at: 100, salience: 20 }, relief: { at: 0, salience: 30 } },
    b: { disarm: { at: 0, salience: 30 }, inspect: { at: 0, salience: 10 }, relief: { at: 100, salience: 60 } },
  },
};
const all = { disarm: "yes", inspect: "yes", relief: "yes" };
const radiusAt = (kase: unknown, package_: object, frame = {}) =>
  runVerb("watch", kase, frame, { package: package_ }).radius;
const close = (value: number, digits = 5) => expect.closeTo(value, digits);

describe("MODELS-2 §8, the radius of T at 111", () => {
  it("watch bounds what no error reaches by the margin over the norm: A 20, B 10; B's L1 16.67, L2 14.744", () => {
    const { linear } = radiusAt(toy, all);
    expect(linear.a.everyPosition).toBeCloseTo(20, 5);
    expect(linear.b).toEqual({ everyPosition: close(10), l1: close(16.666667), l2: close(14.744196, 3) });
  });

  it("watch finds that positions at the ladder's ends cannot move past them, so that only one of B's counts: 16.67", () => {
    // B's places on disarm and inspect stand at the status quo, the worst there is for it; so does A's on relief.
    const { value, party, perParty, l1, l2 } = radiusAt(toy, all);
    expect({ value, party }).toEqual({ value: close(16.666667), party: "b" });
    expect(perParty).toEqual({ a: close(0.4 / 0.014), b: close(16.666667) });
    expect(l1).toMatchObject({ value: close(16.666667), perParty: { a: 40, b: close(16.666667) } });
    expect(l2).toMatchObject({ value: close(16.666667), approximate: true });
    expect(l2.perParty.a).toBeCloseTo(0.4 / Math.hypot(0.01, 0.004), 4);
  });

  it("watch gives B's raw saliences: L∞ 6.667, L2 11.547, L1 20", () => {
    const { salience } = radiusAt(toy, all);
    expect(salience.perParty.b).toBeCloseTo(6.666667, 5);
    expect(salience.l1.perParty.b).toBeCloseTo(20, 5);
    expect(salience.l2.perParty.b).toBeCloseTo(11.547005, 5);
  });

  it("watch follows a rejected package to where its best case is taken", () => {
    // Disarmament alone: B loses .3 and, from its place at 0, gains 2 · .3 a point: 50 points to indifference.
    const { value, party, perParty, l1, fixedBy } = radiusAt(toy, { disarm: "yes" });
    expect({ value, party, fixedBy }).toEqual({ value: close(50), party: "b", fixedBy: [] });
    expect(perParty).toEqual({ a: null, b: close(50) });
    expect(l1.value).toBeCloseTo(50, 5);
  });

  it("watch names the line that no position gives way to", () => {
    const redLines = { never: { party: "b", require: { disarm: "= no" } } };
    expect(radiusAt({ ...toy, redLines }, all)).toMatchObject({ value: null, party: null, fixedBy: ["never"] });
  });

  it("watch reads quadratic losses, which fall from the first point: B's relief at 83.33 as with linear ones", () => {
    // ((q − x̂)² − (x − x̂)²)/10⁴ is (2x̂ − 100)/100 from 0 to 100: the same line.
    const { perParty } = radiusAt(toy, all, { loss: "quadratic" });
    expect(perParty.b).toBeCloseTo(16.666667, 5);
  });
});

describe("MODELS-2 §8, the radius of science, licensed in the strait", () => {
  const here = { quota: "science", access: "licensed" };
  it("watch gives 54.375, 72.5 and, by isles' table against .35, 65", () => {
    expect(radiusAt(strait, here)).toMatchObject({
      value: 54.375,
      party: "north",
      perParty: { north: 54.375, south: 72.5, isles: 65 },
    });
  });

  it("watch takes north's catch alone to 33.125 and isles' entry to .35", () => {
    // The dead points are 40; .330769 of gain is lost over the next 26.875 at 2 · .615385 a hundred points.
    const { l1 } = radiusAt(strait, here);
    expect(l1.perParty.north).toBeCloseTo(66.875, 4);
    expect(l1.perParty.isles).toBeCloseTo(65, 4);
  });

  it("watch shares an error between north's two places with the least sum of squares", () => {
    // Access alone loses .153846 over its 20 points; the catch then needs 40 + 14.375.
    const { l2 } = radiusAt(strait, here);
    expect(l2.perParty.north).toBeLessThanOrEqual(Math.hypot(20, 54.375) + 1e-4);
    expect(l2.perParty.north).toBeCloseTo(Math.hypot(20, 54.375), 3);
  });

  it("watch reads quadratic losses where they have no dead points: north on the catch", () => {
    const only = straitWith({ positions: { ...strait.positions, north: { quota: { at: "halved", salience: 80 } } } });
    // Gain (60² lost less): v = 1 − ((60 − x̂)/100)² against 1 − (x̂/100)²: (120x̂ − 3600)/10⁴, 0 at 30.
    expect(radiusAt(only, here, { loss: "quadratic" }).perParty.north).toBeCloseTo(70, 4);
  });
});

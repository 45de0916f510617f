import { describe, expect, it } from "vitest";
import { runEngine } from "../../../test/run-engine.js";
import { roadmapEngine } from "./roadmap.js";

/** T of MODELS-2: B gives disarmament (worth .3 to it) and inspection (.1), A relief (worth .3 to it). */
const toy = {
  entente: 1,
  asOf: "2024-01-01",
  parties: { a: { name: "A" }, b: { name: "B", finish: { relief: "= full" } } },
  issues: Object.fromEntries(
    [
      ["disarm", "b"],
      ["inspect", "b"],
      ["relief", "a"],
    ].map(([id = "", holder]) => [
      id,
      { statusQuo: "none", levers: [holder], options: { none: { at: 0 }, full: { at: 100 } } },
    ]),
  ),
  positions: {
    a: { disarm: { at: 100, salience: 50 }, inspect: { at: 100, salience: 20 }, relief: { at: 0, salience: 30 } },
    b: { disarm: { at: 0, salience: 30 }, inspect: { at: 0, salience: 10 }, relief: { at: 100, salience: 60 } },
  },
  orderings: { trust: { party: "a", first: { inspect: "= full" }, before: { relief: "> none" } } },
  redLines: { home: { party: "b", when: { disarm: "= full" }, require: { relief: "= full" } } },
};
const all = { disarm: "full", inspect: "full", relief: "full" };
const given = (sequence: string, kase: object = toy) =>
  runEngine(roadmapEngine, kase, { params: { package: all, sequence }, frame: {} }).given;

describe("order with a sequence", () => {
  it("says where each stands after every step, by hand: B gives .3, then .4, before it gets anything", () => {
    const way = given("disarm,inspect,relief");
    expect(way?.maxExposure).toBeCloseTo(0.4, 12);
    expect(way?.totalExposure).toBeCloseTo(0.7, 12);
    expect(way?.steps.map(({ mostExposed }) => mostExposed)).toEqual(["b", "b", null]);
    expect(way?.finishes).toEqual({ b: 3 });
  });
  it("names each demand that it breaks, at the step that first does", () => {
    expect(given("relief,inspect,disarm")?.breaks).toEqual([{ demand: "trust", step: 1 }]);
    expect(given("disarm,inspect,relief")?.breaks).toEqual([{ demand: "home", step: 1 }]);
    expect(given("inspect,relief,disarm")?.breaks).toEqual([]);
  });
  it("lets what is done in one step meet no demand for an order between the two", () => {
    expect(given("inspect+relief,disarm")?.breaks).toEqual([{ demand: "trust", step: 1 }]);
  });
  it("is null where none is given, and leaves what is recommended as it is", () => {
    const { given: none, ...plain } = runEngine(roadmapEngine, toy, { params: { package: all }, frame: {} });
    const params = { package: all, sequence: "relief,inspect,disarm" };
    const { given: _, ...beside } = runEngine(roadmapEngine, toy, { params, frame: {} });
    expect(none).toBeNull();
    expect(beside).toEqual(plain);
  });
  it.each([
    ["disarm,inspect", "sequence: relief must move too"],
    ["disarm,inspect,relief,relief", 'sequence: "relief" moves once at most'],
    ["disarm,inspect,relief,peace", 'sequence: "peace" does not move on the way to this package'],
    ["disarm+inspect+relief", 'sequence: "disarm+inspect+relief" is no step'],
  ])("refuses %s in one line", (sequence, message) => {
    expect(() => given(sequence)).toThrow(message);
  });
});

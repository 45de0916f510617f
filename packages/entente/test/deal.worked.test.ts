import { describe, expect, it } from "vitest";
import { extended, strait, straitWith } from "./oracle/strait.js";
import { runVerb, told } from "./run-verb.js";

const close = (value: number, digits = 6) => expect.closeTo(value, digits);

describe("MODELS-1 §3, the strait", () => {
  const result = runVerb("deal", strait);

  it("deal finds all six packages of the zone on the front", () => {
    expect(result.front).toMatchObject({ count: 6, over: "all" });
  });

  it("deal chooses science, licensed by Nash", () => {
    expect(told(result.nash)).toBe("science, licensed");
    expect(result.nash).toMatchObject({
      value: close(0.146365),
      gains: { north: close(0.330769), south: close(0.680769), isles: close(0.65) },
      envy: { north: close(0.4625), south: close(0.337079), isles: 0 },
      movement: { north: close(36.15, 2), south: close(34.62, 2), isles: close(0) },
      alsoOptimal: [],
      given: null,
    });
  });

  it("deal chooses halved, open by Kalai–Smorodinsky, by its second entry", () => {
    expect(told(result.kalaiSmorodinsky)).toBe("halved, open");
    expect(result.kalaiSmorodinsky.value).toEqual(close(7 / 13));
    expect(result.ideal).toEqual({ north: close(0.923077), south: close(1.15), isles: 1 });
  });

  it("deal chooses halved, licensed by equal gains and science, open by their sum", () => {
    expect([told(result.egalitarian), result.egalitarian.value]).toEqual(["halved, licensed", close(0.35)]);
    expect([told(result.utilitarian), result.utilitarian.value]).toEqual(["science, open", close(1.815385)]);
  });

  it("deal tables science, closed as the smallest and halved, licensed as the largest", () => {
    expect([told(result.smallest), told(result.largest)]).toEqual(["science, closed", "halved, licensed"]);
    expect(Object.values(result.smallest.gains).reduce((x, y) => Math.min(Number(x), Number(y)))).toEqual(
      close(0.184615),
    );
  });

  it("deal measures opposition at halved, open, and how far the status quo is from the front", () => {
    expect([told(result.opposition), result.opposition.value]).toEqual(["halved, open", close(0.404912)]);
    const { onTable } = runVerb("deal", strait, {}, { package: "quota = unlimited" });
    expect(onTable.distanceToFront).toEqual(close(0.934069));
    expect(onTable.improvements).toHaveLength(6);
  });

  it("deal finds no trade from where the weight lies and one from science, licensed", () => {
    expect(result.trades).toEqual([]);
    const { trades } = runVerb("deal", strait, {}, { from: { quota: "science", access: "licensed" } });
    expect(trades).toMatchObject([
      {
        issues: ["quota", "access"],
        parties: ["north", "south"],
        to: { quota: "halved", access: "open" },
        gains: { north: close(0.053846), south: close(0.223077) },
        externality: { isles: close(-0.3) },
        accepted: true,
      },
    ]);
  });

  it("deal passes its own checks of invariance", () => {
    expect(result.invariance.map((one: { result: string }) => one.result)).toEqual(["ok", "ok", "ok", "ok", "ok"]);
  });

  it("deal counts what no deal costs, with and without drift", () => {
    expect(result.losses).toEqual({ north: close(0.330769), south: close(0.680769), isles: close(1) });
    expect(result.noDeal).toMatchObject({ horizon: null, drifted: [] });
    const issues = {
      ...strait.issues,
      access: { ...strait.issues.access, drift: { to: "open", by: "2025" } },
    } as typeof strait.issues;
    const drifting = runVerb("deal", straitWith({ issues }));
    expect(drifting.losses).toEqual({ north: close(0.561538), south: close(-0.011538), isles: close(1) });
    expect(drifting.noDeal).toMatchObject({ horizon: "2025-01-01", drifted: ["access"] });
    expect(runVerb("deal", straitWith({ issues }), {}, { horizon: "2024" }).noDeal.drifted).toEqual([]);
  });
});

describe("MODELS-1 §3, other figures", () => {
  it("deal of the extended strait chooses science, licensed by every criterion", () => {
    const result = runVerb("deal", extended());
    const found = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"].map((concept) => [
      told(result[concept]),
      result[concept].value,
    ]);
    expect(found).toEqual([0.043639, 0.438596, 0.192308, 1.20641].map((value) => ["science, licensed", close(value)]));
    expect([told(result.smallest), told(result.largest)]).toEqual(["science, licensed", "science, licensed"]);
    expect(result.players).toEqual(["north", "south", "isles"]);
    expect(result.nash).toMatchObject({ given: { isles: ["quota"] }, asked: { isles: ["access"] } });
  });

  it("deal divides the unit pie by Nash at .55 and .45 with reservations .3 and .2", () => {
    const options = Object.fromEntries(Array.from({ length: 101 }, (_, k) => [`s${k}`, { at: k }]));
    const pie = {
      entente: 1,
      parties: { a: {}, b: {} },
      issues: { pie: { statusQuo: "s0", options } },
      positions: { a: { pie: { at: 100, salience: 50 } }, b: { pie: { at: 0, salience: 50 } } },
      alternatives: { a: { value: 0.3 }, b: { value: 0.2 } },
    };
    const { nash, opposition } = runVerb("deal", pie);
    expect(nash.package).toEqual({ pie: "s55" });
    expect(opposition.value).toEqual(close(Math.SQRT1_2));
  });

  it("deal at a table that cannot deliver says so, and bargains with any", () => {
    const paper = runVerb("deal", strait, { forum: "north-south" });
    expect(paper).toMatchObject({ nash: null, losses: null, reason: "notDeliverable" });
    expect(runVerb("deal", strait, { forum: "north-south" }, { any: true }).reason).toBeNull();
  });
});

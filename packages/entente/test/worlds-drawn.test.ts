import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { caseSchema } from "../src/case/schema.js";
import { viewCase } from "../src/case/view.js";
import { KINDS_OF_WORLD, type KindOfWorld, uncertainInputs } from "../src/case/worlds/uncertain-inputs.js";
import { worldsOf } from "../src/case/worlds/worlds.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { sweptZone } from "../src/engines/swept.js";
import { tableDeal } from "../src/engines/target.js";
import { straitText } from "./strait-text.js";

const strait = caseSchema.parse(parse(straitText));
const frame = frameSchema.parse({});
const drawn = (kind: KindOfWorld, draw: number) => worldsOf(strait, { worlds: kind, seed: 42 }).world(draw).kase;
const zoneSize = (kase: typeof strait) => sweptZone(putQuestion(kase, frame)).packages.length;

describe("worldsOf(case, { worlds, seed: 42 }) on the strait (MODELS-1 §6, worked)", () => {
  it("draws the stated values of draw 0, judged", () => {
    const kase = drawn("judged", 0);
    const at = (party: string, issue: string) => viewCase(kase).positions.get(party)?.get(issue);
    expect(at("north", "quota")?.ideal).toBeCloseTo(93.391677, 6);
    expect(at("north", "access")?.ideal).toBeCloseTo(13.507311, 6);
    expect(at("north", "access")?.salience).toBeCloseTo(93.128279, 6);
    expect(at("south", "quota")?.ideal).toBeCloseTo(52.397795, 6);
    expect(at("south", "quota")?.salience).toBeCloseTo(21.442445, 6);
    expect(at("south", "access")?.salience).toBeCloseTo(46.816855, 6);
    expect(at("isles", "quota")?.values).toEqual([0.062229, 0.935741, 0.63828].map((x) => expect.closeTo(x, 6)));
    expect(Object.keys(kase.linkages)).toEqual(["catch-and-access"]);
  });

  it("gives zones of 5, 6 and 4 packages in draws 0, 1, 2", () => {
    expect([0, 1, 2].map((draw) => zoneSize(drawn("judged", draw)))).toEqual([5, 6, 4]);
  });

  it.each([
    ["stated", 1000, 1000, 1000, 854],
    ["judged", 1000, 1000, 707, 608],
    ["wild", 1000, 922, 169, 270],
  ] as const)("holds the worked claims as often as stated in %s worlds", (kind, text, room, nash, whole) => {
    const worlds = worldsOf(strait, { worlds: kind, seed: 42 });
    const held = { text: 0, room: 0, nash: 0, whole: 0 };
    for (let draw = 0; draw < 1000; draw++) {
      const asked = putQuestion(worlds.world(draw).kase, frame);
      const zone = sweptZone(asked).packages;
      const deal = tableDeal(asked)?.options ?? null;
      held.text += zone.every((number) => number >= 3 || number === 0) ? 1 : 0;
      held.room += zone.length > 0 ? 1 : 0;
      held.nash += deal?.join() === "1,1" ? 1 : 0;
      held.whole += [3, 4, 5, 6, 7, 8].every((number) => zone.includes(number)) ? 1 : 0;
    }
    expect(held).toEqual({ text, room, nash, whole });
  });

  it("counts what is fixed and what is not", () => {
    const paths = (kind: KindOfWorld) => uncertainInputs(strait, { worlds: kind }).inputs.map(({ path }) => path);
    expect(paths("stated")).toEqual(["positions.north.quota.at", "burdens.patrols.cost"]);
    expect(paths("judged")).toEqual(paths("wild"));
    expect(paths("judged")).not.toContain("positions.north.quota.salience");
    expect(KINDS_OF_WORLD.map((kind) => paths(kind).length)).toEqual([2, 13, 13]);
  });
});

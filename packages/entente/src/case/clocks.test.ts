import { describe, expect, it } from "vitest";
import { clocksOf, keeps, outBy, yearsBetween } from "./clocks.js";
import { caseSchema } from "./schema.js";
import { spoilersOf } from "./spoilers.js";
import { viewCase } from "./view.js";

describe("outBy(clock, time, options)", () => {
  const clock = { final: false };
  const options = { exitRate: 0.1, renewal: 0.6 };
  it("grows with the exit rate, and at the end of the term by the chance of not staying", () => {
    expect(outBy(clock, { years: 0.5, termOver: false }, options)).toBeCloseTo(0.048771, 6);
    expect(outBy(clock, { years: 1.5, termOver: true }, options)).toBeCloseTo(0.483575, 6);
  });
  it("is certain at the end of a final term, an even chance where nothing is known, and none before", () => {
    expect(outBy({ final: true }, { years: 2, termOver: true })).toBe(1);
    expect(outBy(clock, { years: 2, termOver: true })).toBe(0.5);
    expect(outBy(clock, { years: 2, termOver: false })).toBe(0);
  });
});

describe("keeps(clock, out, successorAccepts)", () => {
  it("is the commitment while in office, and what the successor accepts after", () => {
    expect(keeps({ commitment: 0.7 }, 0, 0.5) * keeps({ commitment: 0.6 }, 0, 0) * (1 - 0.06)).toBeCloseTo(0.3948, 12);
    expect(keeps({ commitment: 0.7 }, 1, 0.5) * keeps({ commitment: 0.6 }, 0, 0) * (1 - 0.06)).toBeCloseTo(0.1974, 12);
  });
});

const kase = caseSchema.parse({
  entente: 1,
  asOf: "2024-01-01",
  parties: {
    p: { capability: 40, leader: { name: "P", termEnds: "2024-06", commitment: 0.8, successor: "f" } },
    r: { leader: { termEnds: "2023-05", until: "2023-05-09", final: true } },
    s: {},
    f: { within: "p", weight: 0.4 },
    g: { within: "p", capability: 10 },
    h: { within: "p" },
  },
  ratification: {
    p: {
      members: { government: { votes: 50 }, f: { votes: 40 }, g: { votes: 10 } },
      rule: { quota: "2/3", by: "votes" },
    },
  },
});

describe("clocksOf(view, parties)", () => {
  const view = viewCase(kase);
  it("reads a partial end of term as its last day, and says who states no commitment", () => {
    const [clock] = clocksOf(view, ["p"]);
    expect(clock).toMatchObject({
      termEnds: "2024-06-30",
      commitment: 0.8,
      commitmentStated: true,
      successor: "f",
      inOffice: true,
    });
    expect(yearsBetween(view.asOf, "2024-06-30")).toBeCloseTo(181 / 365.25, 12);
  });
  it("knows a leader who had left by the day, and leaves out parties without one", () => {
    expect(clocksOf(view, ["r", "s"])).toEqual([
      expect.objectContaining({ party: "r", termEnds: null, inOffice: false, commitment: 1, commitmentStated: false }),
    ]);
  });
});

describe("spoilersOf(view, parties, gain)", () => {
  const gains: Record<string, number> = { f: -0.1, g: -0.3, h: -0.9 };
  it("ranks factions by loss × means and says who can block by vote", () => {
    const found = spoilersOf(viewCase(kase), ["p"], (faction) => gains[faction] ?? null);
    // g: 10 of 40 of the capability, .3 × .25; f: .1 × .4; h has no means. Without f 60 of 100 votes: less than 2/3.
    expect(found.map(({ faction, score, canBlock }) => [faction, score, canBlock])).toEqual([
      ["g", expect.closeTo(0.075, 12), false],
      ["f", expect.closeTo(0.04, 12), true],
    ]);
  });
  it("lists nobody who gains or loses nothing", () => {
    expect(spoilersOf(viewCase(kase), ["p"], () => 0)).toEqual([]);
  });
});

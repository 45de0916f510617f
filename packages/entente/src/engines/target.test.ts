import { describe, expect, it } from "vitest";
import { largeCase } from "../../test/large-case.js";
import { clash, extended, strait } from "../../test/oracle/strait.js";
import type { Case } from "../case/model.js";
import { caseSchema } from "../case/schema.js";
import { frameSchema, putQuestion } from "./asked.js";
import { nashDeal } from "./deal/deals.js";
import { targetOf } from "./target.js";

const askedAt = (kase: unknown, frame: Record<string, unknown> = {}) =>
  putQuestion(caseSchema.parse(kase) as Case, frameSchema.parse(frame));

describe("targetOf(asked, package)", () => {
  it("targetOf(asked) is the Nash deal of the forum", () => {
    expect(targetOf(askedAt(strait))).toMatchObject({
      package: { quota: "science", access: "licensed" },
      options: Int32Array.of(1, 1),
      source: "nash",
    });
  });

  it("targetOf(asked) of a forum that addresses someone is the Nash deal of the exchanges that are taken", () => {
    expect(targetOf(askedAt(extended()))).toMatchObject({
      package: { quota: "science", access: "licensed" },
      source: "nash",
    });
  });

  it("targetOf(asked) is the nearest miss where nothing can be tabled", () => {
    // With quota halved each place of access breaks one line and leaves isles .1 short; with science two lines are
    // broken. Equal misses come in the author's order.
    expect(targetOf(askedAt(clash()))).toMatchObject({
      package: { quota: "halved", access: "closed" },
      source: "nearMiss",
    });
  });

  it("targetOf(asked, package) is the package asked for, the rest as it is now", () => {
    expect(targetOf(askedAt(strait), "access = open")).toMatchObject({
      package: { quota: "unlimited", access: "open" },
      source: "package",
    });
    expect(targetOf(askedAt(strait), { quota: "halved" })?.options).toEqual(Int32Array.of(2, 0));
  });

  it("targetOf(asked, package) refuses an option that is not in the case", () => {
    expect(() => targetOf(askedAt(strait), "access = ajar")).toThrow('no option "ajar"');
  });

  it("targetOf(asked) in a space too large to list is the proved Nash deal, the same as by listing", () => {
    for (const kase of [strait, extended()])
      expect(targetOf(askedAt(kase, { maxPackages: 1 }))).toEqual(targetOf(askedAt(kase)));
  });

  it("targetOf(asked) in a space too large to list is the nearest miss only where that is proved", () => {
    expect(targetOf(askedAt(clash(), { maxPackages: 1 }))).toEqual(targetOf(askedAt(clash())));
    // By majority no search proves a miss, and a majority that finds nothing to deliver has no deal either.
    const forums = { all: { members: ["north", "south", "isles"], rule: "majority" } };
    const lines = Object.fromEntries(
      ["north", "south", "isles"].map((party) => [
        party,
        { party, require: { quota: "= unlimited", access: "= closed" } },
      ]),
    );
    expect(targetOf(askedAt({ ...clash(), forums, redLines: lines }, { maxPackages: 1 }))).toBeNull();
  });

  it("targetOf(asked) agrees with the Nash deal that deal proves on 10²¹ packages", () => {
    const size = { parties: 6, issues: 30, options: 150, redLines: 0, linkages: 0, alternatives: 0 };
    const asked = askedAt(largeCase(1, size), { forum: "all" });
    const nash = asked.once(nashDeal);
    expect(nash?.certainty?.proved).toBe(true);
    expect(targetOf(asked)).toMatchObject({ source: "nash", options: nash?.optionsOf(nash.solution.row) });
  });
});

import { describe, expect, it } from "vitest";
import { clash, extended, strait, straitWith, underMajority, worked2 } from "./oracle/strait.js";
import { runVerb, told } from "./run-verb.js";

const close = (value: number, digits = 3) => expect.closeTo(value, digits);
const repairsOf = (result: { repairs: { drop: string[]; cost: number | null; package: Record<string, string> }[] }) =>
  result.repairs.map((repair) => [repair.drop.join(" "), repair.cost, told(repair)]);

describe("MODELS-1 §2, the strait", () => {
  it("agree finds six of eight packages acceptable to all, all deliverable", () => {
    const result = runVerb("agree", strait);
    expect(result.zone).toMatchObject({ count: 6, share: 0.75, strictCount: 6, deliverable: 6 });
    expect(result).toMatchObject({ verdict: "room", reason: null, total: 9, exact: true, forum: "strait-commission" });
    expect(result.reservation).toEqual({ north: close(0.307692, 6), south: close(0.123077, 6), isles: 0.35 });
    expect(result.constraints[0]).toMatchObject({ id: "no-access-without-quota", blocks: 2, soleBlocked: 0 });
    expect(result.goals).toMatchObject([{ id: "some-access", total: 6, room: 4, deliverable: 4, everyGains: null }]);
    // {∅} ⇔ Z ≠ ∅: nothing has to give way, at the largest sum of utilities (2.596154).
    expect(repairsOf(result)).toEqual([["", 0, "science, open"]]);
    expect(result.repairs[0]).toMatchObject({ opens: 0, concessions: {}, deliverable: true, notForSale: [] });
    expect(result.clashes).toEqual([]);
  });

  it("agree at north-south finds the same six on paper only, for isles' lever is missing", () => {
    const result = runVerb("agree", strait, { forum: "north-south" });
    expect(result.zone).toMatchObject({ count: 6, deliverable: 0 });
    expect(result.verdict).toBe("onlyOnPaper");
    expect(result.goals).toMatchObject([{ total: 6, room: 4, deliverable: 0 }]);
  });

  it("agree shows what a line of isles against access does to the goal of some access", () => {
    const redLines = { ...strait.redLines, "isles-closed": { party: "isles", require: { access: "= closed" } } };
    const result = runVerb("agree", straitWith({ redLines }));
    expect(result.zone.count).toBe(2);
    expect(result.goals).toMatchObject([{ room: 0 }]);
    const where = runVerb("agree", straitWith({ redLines }), { where: "some-access" });
    expect(where.where).toEqual({ id: "some-access", total: 6 });
    expect(where.constraints.find(({ id }: { id: string }) => id === "isles-closed")).toMatchObject({ soleBlocked: 4 });
  });

  it("agree reads the joint statement of 2023 against saliences and the zone (§1)", () => {
    expect(runVerb("agree", strait).agreements).toEqual([
      {
        id: "joint-statement",
        date: "2023-11-20",
        coverage: { north: close(0.615385, 6), south: close(0.307692, 6), isles: 1 },
        silent: ["access"],
        silentFirst: ["south"],
        inZone: true,
        room: 6,
      },
    ]);
  });
});

describe("MODELS-1 §2, worked, clash", () => {
  it("agree prices the four ways out and names the two clashes", () => {
    const result = runVerb("agree", clash());
    expect(result.verdict).toBe("none");
    expect(repairsOf(result)).toEqual([
      ["north-not-open reserve:isles", close(35), "halved, open"],
      ["south-open reserve:isles", close(44.615), "halved, licensed"],
      ["north-not-open north-halved", close(49.615), "science, open"],
      ["south-open north-halved", close(59.231), "science, licensed"],
    ]);
    expect(result.repairs[0].concessions).toEqual({ north: close(25), isles: close(10) });
    expect(result.repairs.map(({ opens }: { opens: number }) => opens)).toEqual([1, 2, 1, 2]);
    expect(result.clashes).toEqual([
      ["south-open", "north-not-open"],
      ["north-halved", "reserve:isles"],
    ]);
  });

  it("agree under majority passes science, open with south and isles, but not with north's lever", () => {
    const result = runVerb("agree", underMajority(clash()));
    expect(result.verdict).toBe("onlyOnPaper");
    expect(result.zone.packages).toContainEqual({ quota: "science", access: "open" });
    expect(result.repairs.map(({ drop }: { drop: string[] }) => drop)).toEqual([[]]);
  });

  it("agree never prices a sacred line while a repair without one is left", () => {
    expect(repairsOf(runVerb("agree", clash("south-open"))).map(([, cost]) => cost)).toEqual([
      close(35),
      close(49.615),
    ]);
  });

  it("agree lists all four unpriced where every way out drops a sacred line", () => {
    const result = runVerb("agree", clash("south-open", "north-not-open"));
    expect(result.verdict).toBe("none");
    expect(
      result.repairs.map(({ cost, notForSale }: { cost: null; notForSale: string[] }) => [cost, notForSale]),
    ).toEqual(
      [["south-open"], ["north-not-open"], ["south-open"], ["north-not-open"]].map((_line) => [
        null,
        expect.anything(),
      ]),
    );
    const rest = result.repairs.map((repair: { notForSale: string[]; concessions: Record<string, number> }) => [
      repair.notForSale.join(),
      Object.values(repair.concessions)[0],
      told(repair as never),
    ]);
    expect(rest).toHaveLength(4);
    expect(rest).toEqual(
      expect.arrayContaining([
        ["south-open", close(10), "halved, licensed"],
        ["north-not-open", close(10), "halved, open"],
        ["south-open", close(24.615), "science, licensed"],
        ["north-not-open", close(24.615), "science, open"],
      ]),
    );
  });

  it("agree where access is closed finds two ways out and south-open as a clash by itself", () => {
    const result = runVerb("agree", clash(), { where: "access = closed" });
    expect(repairsOf(result)).toEqual([
      ["south-open reserve:isles", close(79.231), "halved, closed"],
      ["south-open north-halved", close(93.846), "science, closed"],
    ]);
    expect(result.clashes).toEqual([["south-open"], ["north-halved", "reserve:isles"]]);
  });
});

describe("MODELS-1 §2, offers", () => {
  const toward = straitWith({
    forums: { "north-south": { members: ["north", "south"], rule: "unanimity", toward: ["isles"] } },
  });

  it("agree of north and south toward isles makes six gifts, all taken", () => {
    const result = runVerb("agree", toward);
    expect(result.verdict).toBe("giftOnly");
    expect(result.offers).toMatchObject({ count: 6, taken: 6, byKind: { exchange: 0, gift: 6 }, everyGains: 0 });
  });

  it("agree of the extended strait counts exchanges, and what refuses them", () => {
    const { verdict, offers } = runVerb("agree", extended());
    expect(verdict).toBe("joint");
    expect(offers).toMatchObject({
      count: 6,
      taken: 4,
      byKind: { exchange: 4, gift: 2, demand: 0, idle: 0 },
      takenByKind: { exchange: 2, gift: 2, demand: 0, idle: 0 },
      everyGains: 3,
      takenEveryGains: 2,
      refusedBy: [
        { party: "isles", constraint: "isles-not-open", count: 1, sole: 0 },
        { party: "isles", constraint: "reserve:isles", count: 1, sole: 0 },
      ],
    });
    expect(offers.packages.find((offer: never) => told(offer) === "science, licensed")).toMatchObject({
      kind: "exchange",
      given: { isles: ["quota"] },
      asked: { isles: ["access"] },
      taken: true,
      everyGains: true,
    });
  });

  it("agree of the extended strait with isles' alternative at .9 finds its offers refused", () => {
    const { verdict, offers } = runVerb("agree", extended(0.9));
    expect(verdict).toBe("offerRefused");
    expect(offers).toMatchObject({ taken: 1, takenEveryGains: 0 });
    expect(
      offers.refusedBy.map((one: { constraint: string; count: number; sole: number }) => Object.values(one)),
    ).toEqual([
      ["isles", "reserve:isles", 3, 2],
      ["isles", "isles-not-open", 1, 0],
    ]);
  });
});

describe("MODELS-1 §2, edges", () => {
  it("agree is near where the cheapest way out costs at most five points (§4, worked 2)", () => {
    expect(runVerb("agree", worked2).verdict).toBe("near");
    expect(runVerb("agree", worked2, {}, { near: 2 }).verdict).toBe("none");
  });

  it("agree says why there is nothing: no member, nothing asked about, no alternatives", () => {
    const empty = straitWith({ forums: { nobody: { members: [], rule: "unanimity" } } });
    expect(runVerb("agree", empty)).toMatchObject({ verdict: "none", reason: "emptyForum", zone: { count: 0 } });
    const where = { where: "quota = unlimited, access = closed" };
    expect(runVerb("agree", strait, where)).toMatchObject({
      verdict: "none",
      reason: "emptyWhere",
      where: { total: 1 },
    });
    const single = { entente: 1, parties: { a: {} }, issues: {}, positions: {} };
    expect(runVerb("agree", single)).toMatchObject({ verdict: "noAlternatives", total: 1 });
  });

  it("agree counts five near misses, those that break no red line first", () => {
    const { nearMisses } = runVerb("agree", clash());
    expect(nearMisses).toHaveLength(5);
    expect(nearMisses[0].redLinesBroken.length).toBeLessThanOrEqual(nearMisses[4].redLinesBroken.length);
  });
});

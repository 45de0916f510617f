import { describe, expect, it } from "vitest";
import { strait, underMajority, worked1, worked1b, worked2 } from "./oracle/strait.js";
import { runVerb, told } from "./run-verb.js";

interface Party {
  readonly id: string;
  readonly [key: string]: unknown;
}
const close = (value: number, digits = 2) => expect.closeTo(value, digits);
const figure = (result: { parties: readonly Party[] }, key: string) =>
  Object.fromEntries(result.parties.filter(({ veto }) => veto !== null).map((party) => [party.id, party[key]]));
const partyOf = (result: { parties: readonly Party[] }, id: string) => result.parties.find((party) => party.id === id);

describe("MODELS-1 §4, worked 1: south wants open waters, north does not, isles has .8", () => {
  it("block names north and south as solo blockers whose red lines are not for sale at a price", () => {
    const result = runVerb("block", worked1);
    expect(result.zone).toEqual({ count: 0, deliverable: 0 });
    expect(figure(result, "unlocked")).toEqual({ north: 1, south: 2, isles: 0 });
    expect(figure(result, "soloBlocker")).toEqual({ north: true, south: true, isles: false });
    expect(figure(result, "price")).toMatchObject({ north: null, south: null });
    expect(partyOf(result, "south")).toMatchObject({ redLinesInTheWay: ["south-open"] });
    const by = result.parties.flatMap((party: { by: { constraint: string; soleBlocked: number }[] }) => party.by);
    const sole = by.filter((one: { soleBlocked: number }) => one.soleBlocked > 0);
    expect(sole).toMatchObject([
      { constraint: "north-not-open", soleBlocked: 1, blocks: 3 },
      { constraint: "south-open", soleBlocked: 2, blocks: 5 },
    ]);
    expect(result.headline).toEqual({ party: "south", constraint: "south-open", soleBlocked: 2 });
  });

  it("block where there is some access stops one package each", () => {
    expect(figure(runVerb("block", worked1, { where: "some-access" }), "soleBlocked")).toEqual({
      north: 1,
      south: 1,
      isles: 0,
    });
  });

  it("block under majority finds nobody who blocks alone, and what each one's conditions cost", () => {
    const result = runVerb("block", underMajority(worked1));
    expect(result.zone.count).toBe(3);
    expect(figure(result, "soleBlocked")).toEqual({ north: 0, south: 0, isles: 0 });
    expect(figure(result, "unlocked")).toEqual({ north: 2, south: 2, isles: 4 });
    const by = result.parties.flatMap((party: { by: { constraint: string; unlocked: number }[] }) => party.by);
    const unlocked = Object.fromEntries(
      by.map((one: { constraint: string; unlocked: number }) => [one.constraint, one.unlocked]),
    );
    expect(unlocked).toMatchObject({ "reserve:isles": 4, "south-open": 2, "north-not-open": 1 });
  });
});

describe("MODELS-1 §4, worked 1b: south-open alone", () => {
  it("block says what one line stops although there is room", () => {
    const result = runVerb("block", worked1b);
    expect(result.zone.count).toBe(2);
    expect(result.headline).toEqual({ party: "south", constraint: "south-open", soleBlocked: 4 });
    expect(partyOf(result, "south")).toMatchObject({ by: [{ blocks: 5 }, {}] });
    const where = runVerb("block", worked1b, { where: "some-access" });
    expect([where.zone.count, figure(where, "soleBlocked").south]).toEqual([2, 2]);
  });
});

describe("MODELS-1 §4, worked 2: high alternatives of north and isles", () => {
  const result = runVerb("block", worked2);

  it("block brings north in for 2.31 points at science, closed, which south or isles could pay", () => {
    const price = partyOf(result, "north")?.price as never;
    expect(told(price)).toBe("science, closed");
    expect(price).toMatchObject({
      points: close(2.31),
      surplus: { south: close(18.46), isles: close(15) },
      canPay: ["south", "isles"],
      jointly: true,
      gainsMost: "south",
    });
  });

  it("block brings isles in for 15 points at halved, licensed, where most is left for the others", () => {
    const price = partyOf(result, "isles")?.price as never;
    expect(told(price)).toBe("halved, licensed");
    expect(price).toMatchObject({ points: close(15), surplus: { north: close(18.46), south: close(55.77) } });
  });

  it("block has no price for south, which swings nothing", () => {
    expect(partyOf(result, "south")).toMatchObject({ price: null, redLinesInTheWay: [], pivotShare: 0 });
  });
});

describe("MODELS-1 §4, edges", () => {
  it("block computes only whether parties outside the table hold a lever", () => {
    const result = runVerb("block", strait, { forum: "north-south" });
    expect(partyOf(result, "isles")).toMatchObject({ member: false, leverHolder: true, veto: null });
    expect(partyOf(result, "fleet")).toMatchObject({ member: false, leverHolder: false });
  });

  it("block lists the exact sets that packages break, most packages first", () => {
    const { combinations } = runVerb("block", worked1b);
    expect(combinations[0]).toEqual({ constraints: ["south-open"], count: 4 });
  });
});

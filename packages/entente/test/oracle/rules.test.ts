import { describe, expect, test } from "vitest";
import { readSeats, satisfied } from "./rules.js";

const permanent = ["p1", "p2", "p3", "p4", "p5"];
const elected = ["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9", "e10"];

describe("satisfied", () => {
  test("decides as the Security Council does, an abstaining permanent member being no veto", () => {
    const rule = { all: [permanent, { quota: 9, by: "count" }] };
    const seats = readSeats([...permanent, ...elected]);
    expect(satisfied(rule, [...permanent, ...elected.slice(0, 4)], seats)).toBe(true);
    expect(satisfied(rule, [...permanent, ...elected.slice(0, 3)], seats)).toBe(false);
    expect(satisfied(rule, [...permanent.slice(1), ...elected], seats)).toBe(false);
    const abstaining = readSeats(
      Object.fromEntries([...permanent, ...elected].map((id) => [id, { abstains: id === "p1" }])),
    );
    expect(satisfied(rule, [...permanent.slice(1), ...elected.slice(0, 5)], abstaining)).toBe(true);
    expect(satisfied(rule, [...permanent.slice(1), ...elected.slice(0, 4)], abstaining)).toBe(false);
  });
  test("reads a quota as a share below 1, as a fraction and as a percentage, else as an amount", () => {
    const seats = readSeats({ a: { votes: 2 }, b: { votes: 1 }, c: { votes: 3 } });
    const meets = (quota: number | string, set: string[], strict = false) =>
      satisfied({ quota, by: "votes", strict }, set, seats);
    expect([meets("1/2", ["c"]), meets("1/2", ["c"], true), meets("2/3", ["a", "b"])]).toEqual([true, false, false]);
    expect([meets("50%", ["c"]), meets(0.5, ["a"]), meets(3, ["a", "b"]), meets(4, ["c"])]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
  test("needs more than half for a majority and counts an abstainer only in the total", () => {
    const seats = readSeats({ a: null, b: null, c: { abstains: true }, d: null });
    expect(satisfied("majority", ["a", "b"], seats)).toBe(false);
    expect(satisfied("majority", ["a", "b", "c"], seats)).toBe(true);
    expect(satisfied("unanimity", ["a", "b", "d"], seats)).toBe(true);
    expect(satisfied({ any: [["c"], ["a", "b"]] }, [], seats)).toBe(true);
  });
  test("leaves observers out of lists", () => {
    expect(satisfied(["a", "o"], ["a"], readSeats(["a"]), ["o"])).toBe(true);
    expect(satisfied(["a", "o"], ["a"], readSeats(["a"]))).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { reachesOf } from "./line-reach.js";

const ids = ["none", "part", "most", "full"];
const places = [0, 30, 60, 100];
const order = [0, 1, 2, 3];

describe("reachesOf(ladder, run, side)", () => {
  // Forbidden: none and part; the bracket stands at “most”. To the left it softens, to the right it hardens.
  it("moves the bracket behind a stretch from the stretch's first option to the last that is allowed", () => {
    const run = { after: null, before: 2, forbidden: [0, 1] };
    expect(reachesOf({ ids, places, order, passes: [0, 0, 1, 1] }, run, "closes")).toEqual([
      { option: 0, test: null },
      { option: 1, test: ">= part" },
      { option: 2, test: ">= most" },
      { option: 3, test: "= full" },
    ]);
    expect(reachesOf({ ids, places, order, passes: [0, 0, 1, 1] }, run, "opens")).toEqual([]);
  });

  it("moves the bracket before a stretch the other way", () => {
    const run = { after: 1, before: null, forbidden: [2, 3] };
    expect(reachesOf({ ids, places, order, passes: [1, 1, 0, 0] }, run, "opens")).toEqual([
      { option: 0, test: "= none" },
      { option: 1, test: "<= part" },
      { option: 2, test: "<= most" },
      { option: 3, test: null },
    ]);
  });

  it("leaves what another stretch of the same line forbids", () => {
    // Allowed: part alone. The lower stretch's bracket gives way; “most” and “full” stay forbidden.
    const run = { after: null, before: 1, forbidden: [0] };
    expect(reachesOf({ ids, places, order, passes: [0, 1, 0, 0] }, run, "closes")).toEqual([
      { option: 0, test: "<= part" },
      { option: 1, test: "= part" },
    ]);
  });

  it("follows the order of the picture and writes a list where no comparison says it", () => {
    // Along the picture: full, none, part, most; forbidden at first is “full” alone.
    const run = { after: null, before: 0, forbidden: [3] };
    expect(reachesOf({ ids, places, order: [3, 0, 1, 2], passes: [1, 1, 1, 0] }, run, "closes")).toEqual([
      { option: 3, test: null },
      { option: 0, test: "<= most" },
      { option: 1, test: "part|most" },
      { option: 2, test: "= most" },
    ]);
  });
});

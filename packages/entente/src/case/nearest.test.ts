import { describe, expect, it } from "vitest";
import { didYouMean, editDistance, nearest } from "./nearest.js";

describe("nearest(name, valid)", () => {
  it.each([
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["relif", "relief", 1],
    ["realted", "related", 1],
    ["same", "same", 0],
  ])("editDistance(%j, %j) is %d", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it("nearest(name, valid) finds the name with the fewest changes, whatever its case", () => {
    expect(nearest("relif", ["belief", "relief", "relax"])).toBe("relief");
    expect(nearest("redlines", ["redLines", "ties"])).toBe("redLines");
  });

  it("nearest(name, valid) is null where no name is near", () => {
    expect(nearest("quota", ["access", "talks"])).toBeNull();
    expect(nearest("quota", [])).toBeNull();
    expect(nearest("q".repeat(1e6), ["quota"])).toBeNull();
  });

  it("didYouMean(name, valid) is the end of a message", () => {
    expect(didYouMean("relif", ["relief"])).toBe(' Did you mean "relief"?');
    expect(didYouMean("x", ["relief"])).toBe("");
  });
});

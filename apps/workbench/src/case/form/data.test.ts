import { expect, it } from "vitest";
import { valueAt } from "./data.js";

it("valueAt(data, path) is undefined where nothing lies", () => {
  expect(valueAt({ a: [{ b: 1 }] }, ["a", 0, "b"])).toBe(1);
  expect(valueAt({ a: "x" }, ["a", "length"])).toBeUndefined();
});

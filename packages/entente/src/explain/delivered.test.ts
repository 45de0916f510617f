import { expect, it } from "vitest";
import { delivered } from "./delivered.js";

it("delivered(count, deliverable) is all, none or some; some where nothing is counted", () => {
  expect(delivered("399", "399")).toBe("all");
  expect(delivered(3, 0)).toBe("none");
  expect(delivered(3, null)).toBe("none");
  expect(delivered("3", "2")).toBe("some");
  expect(delivered(0, 0)).toBe("some");
});

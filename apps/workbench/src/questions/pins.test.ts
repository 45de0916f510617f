import type { Case } from "entente";
import { expect, it } from "vitest";
import { testsOf, withTest } from "./pins.js";

const kase = { goals: { some: { when: { access: ">= licensed" } } } } as unknown as Case;

it("testsOf(where) reads a goal, a condition, and nothing", () => {
  expect(testsOf("some", kase)).toEqual({ access: ">= licensed" });
  expect(testsOf("access = open, quota>=science", kase)).toEqual({ access: "= open", quota: ">= science" });
  expect(testsOf(null, kase)).toEqual({});
});

it("withTest(where, issue, test) narrows further, and undoes it again", () => {
  const both = withTest("some", kase, "quota", "= halved");
  expect(both).toBe("access >= licensed, quota = halved");
  expect(withTest(both, kase, "quota", "= science")).toBe("access >= licensed, quota = science");
  expect(withTest("quota = halved", kase, "quota", null)).toBeNull();
});

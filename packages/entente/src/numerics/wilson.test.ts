import { expect, test } from "vitest";
import { wilsonInterval } from "./wilson.js";

test("wilsonInterval gives the published limits", () => {
  const seven = wilsonInterval(7, 10);
  expect(seven.low).toBeCloseTo(0.396778, 6);
  expect(seven.high).toBeCloseTo(0.892209, 6);
  const none = wilsonInterval(0, 20);
  expect(none.low).toBe(0);
  expect(none.high).toBeCloseTo(0.161125, 6);
});

test("wilsonInterval refuses more hits than draws", () => {
  expect(() => wilsonInterval(3, 2)).toThrow("3 hits of 2 draws");
});

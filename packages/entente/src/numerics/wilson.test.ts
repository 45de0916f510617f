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

test("wilsonInterval keeps 95 of 100 worlds below a robust answer, and reaches a point with 9,604 (MODELS-1 §6)", () => {
  expect(wilsonInterval(95, 100).low).toBeCloseTo(0.88825, 6);
  for (const share of [0, 0.1, 0.5, 0.9, 1]) {
    const { low, high } = wilsonInterval(Math.round(9604 * share), 9604);
    expect((high - low) / 2).toBeLessThanOrEqual(0.01);
  }
});

import { describe, expect, it } from "vitest";
import { hashedUniformFrom } from "../philox.js";
import { sobolIndices } from "./indices.js";

const draw = hashedUniformFrom(11);
const uniform = (a: number, b: number) => draw(a, b, 2);

describe("sobolIndices(f, { inputs, rows }) (MODELS-2 §8)", () => {
  it("gives Ishigami's exact indices within .01", () => {
    const angle = (u = 0.5) => Math.PI * (2 * u - 1);
    const ishigami = ([x, y, z]: Float64Array) =>
      Math.sin(angle(x)) + 7 * Math.sin(angle(y)) ** 2 + 0.1 * angle(z) ** 4 * Math.sin(angle(x));
    const found = sobolIndices(ishigami, { inputs: 3, rows: 2 ** 12, uniform }) ?? [];
    for (const [k, first] of [0.3139, 0.4424, 0].entries())
      expect(Math.abs((found[k]?.first ?? 9) - first)).toBeLessThan(0.01);
    [0.5576, 0.4424, 0.2437].forEach((total, k) => {
      expect(Math.abs((found[k]?.total ?? 9) - total)).toBeLessThan(0.01);
      expect(found[k]?.interval.low).toBeLessThan(total);
      expect(found[k]?.interval.high).toBeGreaterThan(total);
    });
  });

  it("gives 3/7 and 4/7 for a product, 1 for a single input, nothing for a constant", () => {
    const product = sobolIndices(([x = 0, y = 0]) => x * y, { inputs: 2, rows: 2 ** 12, uniform }) ?? [];
    for (const { first, total } of product) {
      expect(Math.abs(first - 3 / 7)).toBeLessThan(0.01);
      expect(Math.abs(total - 4 / 7)).toBeLessThan(0.01);
    }
    const [single] = sobolIndices(([x = 0]) => x, { inputs: 1, rows: 2 ** 10, uniform }) ?? [];
    expect(single?.first).toBeCloseTo(1, 2);
    expect(single?.total).toBeCloseTo(1, 2);
    expect(sobolIndices(() => 3, { inputs: 2, rows: 64, uniform })).toBeNull();
  });
});

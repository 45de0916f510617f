import { describe, expect, it } from "vitest";
import { streamOf } from "../../test/random-stream.js";
import { binsOf, noiseFloor, quantileOf, valueOfKnowing, valueOfPerfectKnowledge } from "./knowing.js";
import { fnv1a, hashedUniformFrom } from "./philox.js";

const uniform = hashedUniformFrom(7);
const column = (path: string, n: number) => Float64Array.from({ length: n }, (_, d) => uniform(d, fnv1a(path)));
const shuffling = { uniform: (shuffle: number, place: number) => uniform(place, shuffle, 4) };

describe("valueOfKnowing(bins, holds) (MODELS-2 §8)", () => {
  it.each([
    [0.2, 0.8, 0.15, 0.09],
    [0.4, 0.6, 0.05, 0.01],
  ])("gives the worked figures of two equally likely values with shares %s and %s", (low, high, evppi, deltaBrier) => {
    const n = 100_000;
    const values = Float64Array.from({ length: n }, (_, d) => d % 2);
    const holds = Uint8Array.from({ length: n }, (_, d) =>
      Math.floor(d / 2) % 10 < 10 * (d % 2 ? high : low) ? 1 : 0,
    );
    const found = valueOfKnowing(binsOf(values), holds);
    expect(found.evppi).toBeCloseTo(evppi, 9);
    expect(found.deltaBrier).toBeCloseTo(deltaBrier, 5);
    expect(valueOfPerfectKnowledge(0.5)).toBe(0.25);
  });

  it("of a line that is there in .8 of worlds and shuts all room: EVPPI exactly .1, ΔBrier exactly .16 (MODELS-1 §6)", () => {
    const present = Float64Array.from({ length: 1000 }, (_, d) => (d % 5 === 0 ? 0 : 1));
    const room = Uint8Array.from(present, (there) => 1 - there);
    const { evppi, deltaBrier } = valueOfKnowing(binsOf(present), room);
    expect(evppi).toBeCloseTo(0.1, 12);
    expect(deltaBrier).toBeCloseTo(0.16, 12);
  });

  it("comes near the exact figures of X₁ + ½X₂ > ¾ from 10,000 draws", () => {
    const n = 10_000;
    const [one, two, none] = [column("one", n), column("two", n), column("none", n)];
    const holds = Uint8Array.from(one, (x, d) => (x + (two[d] ?? 0) / 2 > 0.75 ? 1 : 0));
    const [first, second, third] = [one, two, none].map((values) => valueOfKnowing(binsOf(values), holds));
    expect(first?.evppi).toBeCloseTo(0.1875, 1);
    expect(Math.abs((first?.evppi ?? 0) - 0.1875)).toBeLessThan(0.01);
    expect(Math.abs((second?.evppi ?? 0) - 0.0625)).toBeLessThan(0.01);
    expect(Math.abs((first?.deltaBrier ?? 0) - 1 / 6)).toBeLessThan(0.005);
    expect(Math.abs((second?.deltaBrier ?? 0) - 1 / 48)).toBeLessThan(0.005);
    expect(third?.deltaBrier).toBeLessThan(0.001);
    const floor = noiseFloor(binsOf(none), holds, shuffling);
    expect(floor).toBeLessThan(0.02);
    expect(floor).toBeGreaterThan(third?.evppi ?? 1);
  });
});

describe("binsOf(values, count)", () => {
  it("cuts the draws, sorted by value and among equals as drawn, into parts of equal size, the first ones one larger", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const stream = streamOf(seed);
      const count = stream.whole(2, 20);
      // Many equal values, as where numbers are moved back to the ends of a ladder.
      const values = Float64Array.from({ length: stream.whole(60, 300) }, () => stream.whole(0, 40));
      const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
      const { of, sizes, discrete } = binsOf(values, count);
      if (discrete) continue;
      expect(order.map((draw) => of[draw])).toEqual([...of].sort((a, b) => a - b));
      const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
      expect(most - least).toBeLessThanOrEqual(1);
      expect([...sizes]).toEqual([...sizes].sort((a, b) => b - a));
    }
  });
});

describe("quantileOf(ascending, share)", () => {
  it("interpolates between neighbours", () => {
    expect(quantileOf([0, 1, 2, 3, 10], 0.95)).toBeCloseTo(8.6, 12);
    expect(quantileOf([4], 0.5)).toBe(4);
  });
});

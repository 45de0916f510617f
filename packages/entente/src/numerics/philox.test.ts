import { describe, expect, it } from "vitest";
import { fnv1a, philox, uniformFrom } from "./philox.js";

const hex = (words: Uint32Array) => [...words].map((word) => word.toString(16).padStart(8, "0")).join(" ");

describe("Philox4x32-10, known answers of Salmon et al. 2011", () => {
  it("philox(counter, key) gives the three published vectors", () => {
    expect(hex(philox(Uint32Array.of(0, 0, 0, 0), [0, 0]))).toBe("6627e8d5 e169c58d bc57ac4c 9b00dbd8");
    const ones = 0xffffffff;
    expect(hex(philox(Uint32Array.of(ones, ones, ones, ones), [ones, ones]))).toBe(
      "408f276d 41c83b0e a20bc7c6 6d5451fd",
    );
    const counter = Uint32Array.of(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344);
    expect(hex(philox(counter, [0xa4093822, 0x299f31d0]))).toBe("d16cfe09 94fdcceb 5001e420 24126ea1");
  });
  it("fnv1a(text) gives the published hashes", () => {
    expect(fnv1a("").toString(16)).toBe("811c9dc5");
    expect(fnv1a("a").toString(16)).toBe("e40c292c");
    expect(fnv1a("positions.north.quota.at").toString(16)).toBe("523059a7");
  });
  it("uniformFrom(42)(draw, path) gives the worked draws of the strait case", () => {
    const uniform = uniformFrom(42);
    const draws = [0, 1, 2].map((draw) => uniform(draw, "positions.north.quota.at"));
    expect(draws).toEqual([0.7235138416710325, 0.5385715127276256, 0.2481018812329731]);
    expect([0, 1, 2].map((draw) => Number(uniform(draw, "alternatives.north.outside").toFixed(6)))).toEqual([
      0.700973, 0.415511, 0.48365,
    ]);
  });
});

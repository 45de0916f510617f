import { expect, it } from "vitest";
import { cached } from "./cached.js";

it("cached(most, weightOf) never weighs more than it may, and lets go first of what was longest unused", () => {
  const kept = cached<string>(10, (text) => text.length);
  kept.put("a", "aaaa");
  kept.put("b", "bbbb");
  expect(kept.get("a")).toBe("aaaa");
  kept.put("c", "cccc");
  expect(["a", "b", "c"].map(kept.get)).toEqual(["aaaa", undefined, "cccc"]);
  kept.put("a", "aaaaaa");
  expect(["a", "c"].map(kept.get)).toEqual(["aaaaaa", "cccc"]);
  // Far more goes in than it may hold, and what stays is what came last.
  for (let k = 0; k < 1000; k++) kept.put(`k${k}`, "12345");
  expect(Array.from({ length: 1000 }, (_, k) => k).filter((k) => kept.get(`k${k}`) !== undefined)).toEqual([998, 999]);
});

it("cached(most, weightOf) keeps what is there where something comes that is too heavy by itself", () => {
  const kept = cached<string>(10, (text) => text.length);
  kept.put("a", "aaaa");
  kept.put("heavy", "x".repeat(11));
  expect([kept.get("a"), kept.get("heavy")]).toEqual(["aaaa", undefined]);
  // Nor does the old one of that name stay, which would be taken for the new one.
  kept.put("a", "x".repeat(11));
  expect(kept.get("a")).toBeUndefined();
});

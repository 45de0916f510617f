import { describe, expect, it } from "vitest";
import { normalQuantile, normalShare } from "./normal.js";

describe("normalQuantile(u) (Wichura 1988, AS 241)", () => {
  it.each([
    [0.25, -0.674489750196082],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798],
    [0.975, 1.959963984540054],
  ])("gives the tabled quantile of %s", (u, z) => expect(normalQuantile(u)).toBeCloseTo(z, 12));
});

describe("normalShare(z)", () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [1.96, 0.9750021048517795],
    [-3, 0.0013498980316300933],
  ])("gives the tabled share below %s", (z, share) => expect(normalShare(z)).toBeCloseTo(share, 13));
  it("undoes normalQuantile", () => {
    for (let k = 1; k < 1000; k++) expect(normalShare(normalQuantile(k / 1000))).toBeCloseTo(k / 1000, 13);
  });
});

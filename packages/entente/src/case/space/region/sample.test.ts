import { expect, test } from "vitest";
import { randomRegion } from "../../../../test/random-region.js";
import { uniformFrom } from "../../../numerics/philox.js";
import { packageSampler } from "./sample.js";

test("packageSampler draws allowed options about equally often, the same for the same seed", () => {
  const region = randomRegion(4, { issues: [3, 3], options: [4, 4] });
  const allowed = [Uint8Array.of(1, 0, 1, 1), Uint8Array.of(1, 1, 1, 1), Uint8Array.of(0, 0, 0, 1)];
  const draws = 12_000;
  const tally = () => {
    const counts = allowed.map(() => [0, 0, 0, 0]);
    const draw = packageSampler({ ...region, allowed }, uniformFrom(7))!;
    const options = new Int32Array(3);
    for (let k = 0; k < draws; k++) {
      draw(options);
      options.forEach((option, issue) => {
        counts[issue]![option]!++;
      });
    }
    return counts;
  };
  const counts = tally();
  expect(counts[0]![1]).toBe(0);
  expect(counts[2]).toEqual([0, 0, 0, draws]);
  for (const count of counts[1]!) expect(Math.abs(count / draws - 1 / 4)).toBeLessThan(0.02);
  expect(tally()).toEqual(counts);
});

test("packageSampler gives null where nothing is allowed", () => {
  const region = randomRegion(4, { issues: [2, 2], options: [2, 2] });
  const allowed = [Uint8Array.of(1, 1), Uint8Array.of(0, 0)];
  expect(packageSampler({ ...region, allowed }, uniformFrom(7))).toBeNull();
});

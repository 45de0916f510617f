import { expect, test } from "vitest";
import { packagesIn, randomRegion } from "../../../../../test/random-region.js";
import { unitsOf } from "../../space.js";
import { contains } from "../region.js";
import { frontOfRegion } from "./front-of-region.js";
import { packagesReaching } from "./packages-reaching.js";

function expectedFront(vectors: readonly number[][]): string[] {
  const front = vectors.filter(
    (x) => !vectors.some((y) => y.every((v, p) => v >= x[p]!) && y.some((v, p) => v > x[p]!)),
  );
  return [...new Set(front.map(String))].sort();
}

test("frontOfRegion equals enumeration, over all parties or some, and each package gives its vector", () => {
  for (let seed = 1; seed <= 1200; seed++) {
    const region = randomRegion(seed, { most: 600, floored: seed % 3 === 0 ? 0 : 0.6 });
    const { space } = region;
    const parties = [...space.parties.keys()].filter((p) => seed % 2 === 0 || p < 2);
    const inside = packagesIn(region);
    const vectors = inside.map((x) => parties.map((p) => unitsOf(space, p, x)));
    const front = frontOfRegion(region, parties)!;
    const rows = Array.from({ length: front.count }, (_, k) =>
      Array.from(front.vectors.subarray(k * parties.length, (k + 1) * parties.length)),
    );
    expect(rows.map(String).sort(), `seed ${seed}`).toEqual(expectedFront(vectors));
    rows.forEach((row, k) => {
      const options = front.packageOf(k);
      expect(contains(region, options)).toBe(true);
      expect(parties.map((p) => unitsOf(space, p, options))).toEqual(row);
      if (k > 2) return;
      const reaching = packagesReaching(region, parties, row)!;
      const equal = inside.filter((_, n) => String(vectors[n]) === String(row));
      expect([reaching.first, ...reaching.others].map(String)).toEqual(equal.slice(0, 21).map(String));
      expect([reaching.count, reaching.complete]).toEqual([BigInt(equal.length - 1), true]);
    });
  }
});

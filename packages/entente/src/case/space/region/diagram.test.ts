import { expect, test } from "vitest";
import { everyPackage, randomRegion } from "../../../../test/random-region.js";
import { breaks, unitsOf } from "../space.js";
import { type Diagram, diagramOf } from "./diagram.js";
import { packagesFrom } from "./path-counts.js";

/** Every package of a diagram with its units and recorded lines, as text. */
function listed(diagram: Diagram): string[] {
  const { arcStart, arcTo, units, parties, options, group, issueOf, broken, words } = diagram;
  const found: string[] = [];
  const go = (node: number, depth: number, chosen: number[], sums: number[], mask: number[]): void => {
    if (depth === issueOf.length) {
      found.push(`${chosen.join()} ${sums.join()} ${mask.join()}`);
      return;
    }
    for (let a = arcStart[node]!; a < arcStart[node + 1]!; a++) {
      for (const option of options[group[a]!]!) {
        const next = [...chosen];
        next[issueOf[depth]!] = option;
        go(
          arcTo[a]!,
          depth + 1,
          next,
          sums.map((sum, p) => sum + units[a * parties.length + p]!),
          mask.map((word, w) => word | broken[a * words + w]!),
        );
      }
    }
  };
  if (!diagram.empty)
    go(
      0,
      0,
      [],
      parties.map(() => 0),
      new Array(words).fill(0),
    );
  return found.sort();
}

test("diagramOf holds the packages that keep the lines, with their units and the lines they break", () => {
  for (let seed = 1; seed <= 1500; seed++) {
    const region = randomRegion(seed, { most: 400 });
    const { space, lines, allowed } = region;
    const recorded = space.redLines.filter((line) => !lines.includes(line));
    const parties = [...space.parties.keys()].filter((p) => (seed + p) % 3 !== 0);
    const diagram = diagramOf(region, { parties, recorded })!;
    const expected = everyPackage(space)
      .filter((x) => allowed.every((mask, i) => mask[x[i]!] === 1) && !lines.some((line) => breaks(line, x)))
      .map((x) => {
        const mask = new Array(diagram.words).fill(0);
        recorded.forEach((line, bit) => {
          if (breaks(line, x)) mask[bit >>> 5] |= 1 << (bit & 31);
        });
        // A space without issues has one package, and nothing in a path to carry units.
        const units = parties.map((p) => (space.issues.length === 0 ? 0 : unitsOf(space, p, x)));
        return `${x.join()} ${units.join()} ${mask.join()}`;
      })
      .sort();
    expect(listed(diagram), `seed ${seed}`).toEqual(expected);
    if (!diagram.empty) expect(packagesFrom(diagram)[0]).toBe(BigInt(expected.length));
  }
});

test("diagramOf gives up past its cap", () => {
  const region = randomRegion(1, { issues: [5, 5], options: [3, 3] });
  expect(diagramOf(region, { parties: [0], cap: 3 })).toBeNull();
});

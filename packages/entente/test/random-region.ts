import type { Tests } from "../src/case/condition.js";
import { contains, type Region } from "../src/case/space/region/region.js";
import { type Space, type SpaceLine, type SpaceLinkage, unitsOf } from "../src/case/space/space.js";
import { type Stream, streamOf } from "./random-stream.js";

export interface Shape {
  readonly issues?: readonly [number, number];
  readonly options?: readonly [number, number];
  readonly parties?: readonly [number, number];
  /** Most packages; issues are left out beyond. */
  readonly most?: number;
  readonly lines?: number;
  readonly linkages?: number;
  /** Largest units of one option: few values make many ties. */
  readonly values?: number;
  /** Chance that a party has a floor. */
  readonly floored?: number;
}

/** A random space and a region of it: linkages, lines, ties, floors that bind more or less, options not allowed. */
export function randomRegion(seed: number, shape: Shape = {}): Region {
  const stream = streamOf(seed);
  const space = randomSpace(stream, shape);
  const allowed = space.options.map((options) => {
    const mask = new Uint8Array(options.length).fill(1);
    if (stream.chance(0.2)) for (let o = 0; o < mask.length; o++) mask[o] = stream.chance(0.8) ? 1 : 0;
    return mask;
  });
  const floors = Float64Array.from(space.parties, (_, p) => {
    if (!stream.chance(shape.floored ?? 0.7)) return Number.NEGATIVE_INFINITY;
    const terms = space.terms[p] ?? [];
    const best = terms.reduce((sum, list) => sum + Math.max(...list), 0);
    const worst = terms.reduce((sum, list) => sum + Math.min(...list), 0);
    return Math.round(worst + (best - worst) * (stream.unit() * 1.1 - 0.1));
  });
  return { space, allowed, floors, lines: space.redLines.filter(() => stream.chance(0.7)) };
}

function randomSpace(stream: Stream, shape: Shape): Space {
  const { issues = [1, 6], options = [1, 4], parties = [1, 4], most = 3000, values = 12 } = shape;
  const sizes: number[] = [];
  for (let k = stream.whole(...issues), size = 1; k > 0; k--) {
    const count = stream.whole(...options);
    if (size * count > most) break;
    size *= count;
    sizes.push(count);
  }
  const names = Array.from({ length: stream.whole(...parties) }, (_, p) => `p${p}`);
  const ties = stream.chance(0.5);
  const linkages = Array.from({ length: stream.whole(0, shape.linkages ?? 3) }, (_, k): SpaceLinkage => {
    const party = stream.whole(0, names.length - 1);
    return { id: `k${k}`, party, when: randomTests(stream, sizes, 3), units: stream.whole(-8, 8) };
  });
  const redLines = Array.from({ length: stream.whole(0, shape.lines ?? 4) }, (_, k): SpaceLine => {
    const party = stream.whole(0, names.length - 1);
    const when = stream.chance(0.3) ? [] : randomTests(stream, sizes, 2);
    return { id: `r${k}`, party, when, require: randomTests(stream, sizes, 2), sacred: false };
  });
  const terms = names.map(() =>
    sizes.map((count) => Float64Array.from({ length: count }, () => stream.whole(0, ties ? 3 : values))),
  );
  const space: Space = {
    issues: sizes.map((_, i) => `i${i}`),
    options: sizes.map((count) => Array.from({ length: count }, (_, o) => `o${o}`)),
    places: sizes.map((count) => Float64Array.from({ length: count }, (_, o) => (100 * o) / Math.max(1, count - 1))),
    statusQuo: Int32Array.from(sizes, (count) => stream.whole(0, count - 1)),
    total: sizes.reduce((product, count) => product * BigInt(count), 1n),
    parties: names,
    scale: Float64Array.from(names, () => stream.pick([10, 20, 40])),
    roundingError: new Float64Array(names.length),
    terms,
    linkages,
    redLines,
    reservation: new Float64Array(names.length),
    acceptFrom: new Float64Array(names.length),
    gainFrom: new Float64Array(names.length),
  };
  names.forEach((_, p) => {
    const units = unitsOf(space, p, space.statusQuo);
    space.reservation[p] = units;
    space.acceptFrom[p] = units;
    space.gainFrom[p] = units + 1;
  });
  return space;
}

function randomTests(stream: Stream, sizes: readonly number[], most: number): Tests {
  if (sizes.length === 0) return [];
  return stream
    .some([...sizes.keys()], 1)
    .slice(0, stream.whole(1, most))
    .map((issue) => ({
      issue,
      passes: Uint8Array.from({ length: sizes[issue] ?? 0 }, () => (stream.chance(0.5) ? 1 : 0)),
    }));
}

/** All packages of a space in the author's order: the last issue changes fastest. */
export function everyPackage(space: Space): Int32Array[] {
  let packages: number[][] = [[]];
  for (const options of space.options) packages = packages.flatMap((head) => options.map((_, o) => [...head, o]));
  return packages.map((options) => Int32Array.from(options));
}

export function packagesIn(region: Region): Int32Array[] {
  return everyPackage(region.space).filter((options) => contains(region, options));
}

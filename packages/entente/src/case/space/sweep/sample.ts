import { uniformFrom } from "../../../numerics/philox.js";
import type { Tests } from "../../condition.js";
import { sequenceFrom } from "../region/stream.js";
import type { Space } from "../space.js";
import type { Halves } from "./halves.js";

/** Packages that stand for a space that is too large to enumerate, and figures that may be computed of them in all. */
const SAMPLED = 100_000;
const FIGURES = 1_500_000;

/** Packages to draw for a table of so many members and addressees: fewer where there are very many. */
export function sampleSize(judges: number): number {
  return Math.min(SAMPLED, Math.max(10_000, Math.floor(FIGURES / Math.max(1, judges))));
}

/**
 * Draws packages other than the status quo, evenly among those that meet some tests, with replacement; the same ones
 * whatever the seed of the run. None where only the status quo meets them.
 */
export function sampleSpace(space: Space, where: Tests, most: number): Halves {
  const allowed = space.options.map((options, issue) => {
    const tests = where.filter((test) => test.issue === issue);
    return options.flatMap((_, o) => (tests.every(({ passes }) => passes[o] === 1) ? [o] : []));
  });
  const others = othersMeeting(space, where);
  const count = others === 0n ? 0 : most;
  const next = sequenceFrom(uniformFrom(0), "packages", 3);
  const sample = space.options.map(() => new Int32Array(count + 1));
  for (let row = 0; row < count; row++) {
    let moved = false;
    while (!moved) {
      for (let i = 0; i < sample.length; i++) {
        const options = allowed[i]!;
        const option = options[Math.floor(next() * options.length)]!;
        sample[i]![row] = option;
        if (option !== space.statusQuo[i]) moved = true;
      }
    }
  }
  sample.forEach((column, i) => {
    column[count] = space.statusQuo[i]!;
  });
  return { space, cut: 0, slow: 1, fast: count + 1, total: count + 1, statusQuo: count, sample };
}

/** Packages other than the status quo that meet some tests. */
export function othersMeeting(space: Space, where: Tests): bigint {
  const meeting = space.options.reduce((product, options, issue) => {
    const tests = where.filter((test) => test.issue === issue);
    return product * BigInt(options.filter((_, o) => tests.every(({ passes }) => passes[o] === 1)).length);
  }, 1n);
  const quo = where.every(({ issue, passes }) => passes[space.statusQuo[issue]!] === 1) ? 1n : 0n;
  return meeting - quo;
}

import type { Layer } from "./layer.js";
import type { PartialSums } from "./partial-sums.js";

/** The staircase of two parties: first coordinates descend, second ascend, both strictly. Arrays have room to spare. */
interface Steps {
  count: number;
  first: Float64Array;
  second: Float64Array;
  prefix: Int32Array;
  suffix: Int32Array;
}

/**
 * Looks at every sum of two parties against the staircase so far. Suffixes descend in the first coordinate, so with one
 * prefix the sums pass the steps in order, and between two steps a sum is kept iff its second coordinate exceeds that
 * of the step before. Four at a time: if the fourth has not reached the next step, none has.
 */
export function enumeratePairs(prefixes: PartialSums, suffixes: PartialSums): Layer {
  // Sentinels below every boundary end the scan without a test of its own.
  const firsts = new Float64Array(suffixes.count + 4).fill(Number.NEGATIVE_INFINITY);
  firsts.set(suffixes.columns[0]!);
  const seconds = new Float64Array(suffixes.count + 4);
  seconds.set(suffixes.columns[1]!);
  const steps = emptySteps(256);
  for (let i = 0; i < prefixes.count; i++) {
    passPrefix(steps, firsts, seconds, prefixes.columns[0]![i]!, prefixes.columns[1]![i]!, i);
  }
  const vectors = new Float64Array(2 * steps.count);
  for (let k = 0; k < steps.count; k++) {
    vectors[2 * k] = steps.first[k]!;
    vectors[2 * k + 1] = steps.second[k]!;
  }
  return { vectors, from: steps.prefix, option: steps.suffix, count: steps.count };
}

/** Adds one prefix, worth (first, second), to all suffixes. */
function passPrefix(
  steps: Steps,
  firsts: Float64Array,
  seconds: Float64Array,
  first: number,
  second: number,
  prefix: number,
): void {
  let step = 0;
  let bar = Number.NEGATIVE_INFINITY;
  let j = 0;
  for (;;) {
    const boundary = step < steps.count ? steps.first[step]! - first : -Number.MAX_VALUE;
    while (
      firsts[j + 3]! > boundary &&
      seconds[j]! <= bar &&
      seconds[j + 1]! <= bar &&
      seconds[j + 2]! <= bar &&
      seconds[j + 3]! <= bar
    ) {
      j += 4;
    }
    while (firsts[j]! > boundary && seconds[j]! <= bar) j++;
    if (firsts[j]! > boundary) {
      bar = seconds[j]!;
      step = insertStep(steps, step, first + firsts[j]!, second + bar, prefix, j) + 1;
      j++;
    } else if (step < steps.count) {
      bar = steps.second[step]! - second;
      step++;
    } else return;
  }
}

/** Puts a step in before `place` in lieu of the steps it covers. @returns its own place */
function insertStep(steps: Steps, place: number, x: number, y: number, prefix: number, suffix: number): number {
  if (steps.count === steps.first.length) growSteps(steps);
  const start = place > 0 && steps.first[place - 1] === x ? place - 1 : place;
  let end = place;
  while (end < steps.count && steps.second[end]! <= y) end++;
  for (const column of [steps.first, steps.second, steps.prefix, steps.suffix]) {
    column.copyWithin(start + 1, end, steps.count);
  }
  steps.count += start + 1 - end;
  steps.first[start] = x;
  steps.second[start] = y;
  steps.prefix[start] = prefix;
  steps.suffix[start] = suffix;
  return start;
}

function emptySteps(size: number): Steps {
  return {
    count: 0,
    first: new Float64Array(size),
    second: new Float64Array(size),
    prefix: new Int32Array(size),
    suffix: new Int32Array(size),
  };
}

function growSteps(steps: Steps): void {
  const larger = emptySteps(2 * steps.first.length);
  larger.first.set(steps.first);
  larger.second.set(steps.second);
  larger.prefix.set(steps.prefix);
  larger.suffix.set(steps.suffix);
  Object.assign(steps, { ...larger, count: steps.count });
}

import type { Tests } from "../../condition.js";
import { bitAt, bitsByHalf, type Halves } from "./halves.js";

/** How many of some packages use each option: per issue, one count an option. */
export function countByOption(halves: Halves, numbers: Int32Array): number[][] {
  const { space, cut, slow, fast, sample } = halves;
  if (sample !== null)
    return space.options.map((options, i) => {
      const counts = new Array<number>(options.length).fill(0);
      for (const number of numbers) counts[sample[i]![number]!]!++;
      return counts;
    });
  const inSlow = new Float64Array(slow);
  const inFast = new Float64Array(fast);
  for (let k = 0; k < numbers.length; k++) {
    const a = Math.trunc(numbers[k]! / fast);
    inSlow[a]!++;
    inFast[numbers[k]! - a * fast]!++;
  }
  let run = 1;
  return space.options
    .map((options, i) => ({ size: options.length, counts: i < cut ? inSlow : inFast, last: i === cut - 1 }))
    .toReversed()
    .map(({ size, counts, last }) => {
      if (last) run = 1;
      const found = new Array<number>(size).fill(0);
      for (let at = 0; at < counts.length; at++) found[Math.trunc(at / run) % size]! += counts[at]!;
      run *= size;
      return found;
    })
    .toReversed();
}

/** How many of some packages meet each condition. */
export function countMeeting(halves: Halves, conditions: readonly Tests[], numbers: Int32Array): number[] {
  const bits = bitsByHalf(halves, conditions);
  const counts = conditions.map(() => 0);
  for (let n = 0; n < numbers.length; n++) {
    const a = Math.trunc(numbers[n]! / halves.fast);
    const b = numbers[n]! - a * halves.fast;
    for (let k = 0; k < counts.length; k++) if (bitAt(bits, k, a, b)) counts[k]!++;
  }
  return counts;
}

/** How many packages of the whole space meet all of some conditions: options that pass multiply over the issues. */
export function packagesMeeting({ options }: Pick<Halves["space"], "options">, conditions: readonly Tests[]): bigint {
  return options.reduce((product, list, issue) => {
    const tests = conditions.flat().filter((test) => test.issue === issue);
    const passing = list.filter((_, o) => tests.every(({ passes }) => passes[o] === 1));
    return product * BigInt(passing.length);
  }, 1n);
}

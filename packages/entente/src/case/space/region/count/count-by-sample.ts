import { wilsonInterval } from "../../../../numerics/wilson.js";
import { stopIfAborted } from "../abort.js";
import type { Diagram } from "../diagram.js";
import type { Running } from "../region.js";
import { type Rng, sequenceFrom } from "../stream.js";
import { supersetOf } from "./superset.js";
import { tiltOf } from "./tilt.js";

export interface Estimate {
  readonly count: number;
  /** 95 % interval; where no draw hit, from 0 to three draws' worth. */
  readonly low: number;
  readonly high: number;
  readonly hits: number;
  readonly draws: number;
}

const PILOT = 2_000;
const WANTED_HITS = 1_500;
const FEWEST = 20_000;

/** Estimates how many packages reach all floors, by uniform draws from a superset counted exactly. */
export function countBySample(
  diagram: Diagram,
  floors: Float64Array,
  { rng, draws: most, signal }: Running & { readonly rng: Rng; readonly draws: number },
): Estimate {
  const superset = supersetOf(diagram, floors, tiltOf(diagram, floors));
  if (superset.size === 0) return { count: 0, low: 0, high: 0, hits: 0, draws: 0 };
  const pilot = hitsOf(PILOT, sequenceFrom(rng, "count/pilot"));
  // The draws of the pilot decide only how many others are made, so these stay a fair sample.
  const draws = Math.min(most, Math.max(FEWEST, Math.ceil((WANTED_HITS * PILOT) / Math.max(1, pilot))));
  const hits = hitsOf(draws, sequenceFrom(rng, "count"));
  const { low, high } = wilsonInterval(hits, draws);
  return {
    count: superset.size * (hits / draws),
    low: superset.size * low,
    high: superset.size * (hits === 0 ? 3 / draws : high),
    hits,
    draws,
  };

  function hitsOf(number: number, uniform: () => number): number {
    const { units, issueOf } = diagram;
    const width = floors.length;
    const path = new Int32Array(issueOf.length);
    const sums = new Float64Array(width);
    let found = 0;
    for (let draw = 0; draw < number; draw++) {
      if ((draw & 0xfff) === 0) stopIfAborted(signal);
      superset.draw(uniform, path);
      sums.fill(0);
      for (let l = 0; l < path.length; l++) for (let p = 0; p < width; p++) sums[p]! += units[path[l]! * width + p]!;
      let p = 0;
      while (p < width && sums[p]! >= floors[p]!) p++;
      if (p === width) found++;
    }
    return found;
  }
}

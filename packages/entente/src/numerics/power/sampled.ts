import { wilsonInterval } from "../wilson.js";
import type { Pause } from "./counts.js";
import { type Game, winTest } from "./game.js";

/** Uniform on (0, 1), a pure function of its arguments. */
export type Uniform = (draw: number, path: string, stream?: number) => number;

/** A share estimated from draws, with its Wilson interval of 95 %. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
export interface SampledPower {
  readonly draws: number;
  readonly decisiveness: Estimate;
  readonly banzhaf: readonly Estimate[];
  readonly shapleyShubik: readonly Estimate[];
}

const MOST_DRAWS = 1_000_000;
const MOST_STEPS = 4e7;
const BLOCK = 1000;

/** Random coalitions (Banzhaf) and random orders (Shapley–Shubik); every thousand draws are a stream of their own. */
export function samplePower(game: Game, rng: Uniform, pause: Pause): SampledPower {
  const { members: n } = game;
  const draws = BLOCK * Math.max(1, Math.floor(Math.min(MOST_DRAWS, MOST_STEPS / n) / BLOCK));
  const swings = new Float64Array(n);
  const pivots = new Float64Array(n);
  const sampler = samplerOf(game);
  let won = 0;
  for (let block = 0; block < draws / BLOCK; block++) {
    pause();
    const random = generator(rng, block);
    for (let draw = 0; draw < BLOCK; draw++) {
      won += sampler.coalition(random, swings);
      sampler.order(random, pivots);
    }
  }
  const estimate = (count: number): Estimate => ({ value: count / draws, ...wilsonInterval(count, draws) });
  return {
    draws,
    decisiveness: estimate(won),
    banzhaf: Array.from(swings, estimate),
    shapleyShubik: Array.from(pivots, estimate),
  };
}

/** 32 random bits at a time, as an unsigned integer. */
type Random = () => number;

function samplerOf({ members, weights, wins }: Game) {
  const test = winTest(wins);
  const sums = new Float64Array(weights.length);
  const joins = new Uint8Array(members);
  const queue = Int32Array.from(joins, (_, member) => member);
  const shift = (member: number, sign: 1 | -1): void => {
    for (let w = 0; w < sums.length; w++) sums[w]! += sign * weights[w]![member]!;
  };
  return {
    /** Adds to `swings` whoever is critical with or against a random coalition of the others; 1 where it wins. */
    coalition(random: Random, swings: Float64Array): number {
      sums.fill(0);
      let bits = 0;
      for (let member = 0; member < members; member++) {
        if (member % 32 === 0) bits = random();
        joins[member] = bits & 1;
        bits >>>= 1;
        if (joins[member] === 1) shift(member, 1);
      }
      const won = test(sums);
      for (let member = 0; member < members; member++) {
        const sign = joins[member] === 1 ? -1 : 1;
        shift(member, sign);
        if (test(sums) !== won) swings[member]!++;
        shift(member, sign === 1 ? -1 : 1);
      }
      return won ? 1 : 0;
    },
    /** Adds to `pivots` the member with whom a random order begins to win. */
    order(random: Random, pivots: Float64Array): void {
      sums.fill(0);
      if (test(sums)) return;
      for (let left = members; left > 0; left--) {
        const at = Math.floor((random() / 2 ** 32) * left);
        const member = queue[at]!;
        queue[at] = queue[left - 1]!;
        queue[left - 1] = member;
        shift(member, 1);
        if (!test(sums)) continue;
        pivots[member]!++;
        return;
      }
    },
  };
}

/** A small fast generator for one block, seeded by the run's own. @source Doty-Humphrey (2010), sfc32 of PractRand */
function generator(rng: Uniform, block: number): Random {
  const word = (stream: number): number => Math.floor(rng(block, "power", stream) * 2 ** 32) | 0;
  let [a, b, c, counter] = [word(0), word(1), word(2), 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 12; warm++) next();
  return next;
}

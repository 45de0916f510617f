import type { Pause } from "./counts.js";
import { lowerNodes } from "./gauss-legendre.js";
import { atMost, type WeightDistribution, weightDistribution } from "./weight-distribution.js";

/** Chances in a game with one quota, where everyone tosses a coin. */
export interface CoinPower {
  /** That a coalition wins. */
  readonly decisiveness: number;
  /** That a member of each different weight is decisive, the others given. */
  readonly banzhaf: Float64Array;
}

/** A game with one quota, its weights in lowest terms: chances are asked of members by their weight. */
interface Body {
  /** Different weights ≥ 1, ascending. */
  readonly distinct: Float64Array;
  /** Members of each. */
  readonly sizes: Float64Array;
  readonly quota: number;
  readonly total: number;
  /** All but the heaviest few, ascending; these are put in by enumerating their subsets. */
  readonly light: Float64Array;
  readonly heavy: Float64Array;
  readonly store: Float64Array;
}

const HEAVY = 4;
const FEW_NODES = 40;
const EFFICIENCY = 1e-12;
const NEGLIGIBLE = 1e-18;

/**
 * Shapley–Shubik as the integral of the chance of casting the deciding vote, over the probability with which the others
 * join: Gauss–Legendre with as many nodes as its degree asks for, or with 40 where the shares then add up to 1.
 *
 * @param weights - integers ≥ 1 in any order; quota within 1 … Σ weights
 * @param distinct - the different weights, ascending
 * @returns a share for each of `distinct`
 * @source Owen (1972), Multilinear extensions of games
 */
export function shapleyPower(weights: Float64Array, quota: number, distinct: Float64Array, pause: Pause): Float64Array {
  const body = bodyOf(weights, quota, distinct);
  const enough = Math.ceil(weights.length / 2);
  const shares = integrate(body, Math.min(enough, FEW_NODES), pause);
  const adequate = enough <= FEW_NODES || Math.abs(sumOver(body, shares) - 1) <= EFFICIENCY;
  return adequate ? shares : integrate(body, enough, pause);
}

/** Penrose–Banzhaf by one pass; arguments as for `shapleyPower`. */
export function banzhafPower(weights: Float64Array, quota: number, distinct: Float64Array, pause: Pause): CoinPower {
  const body = bodyOf(weights, quota, distinct);
  const even = distribute(body, 0.5, pause);
  return { decisiveness: 1 - losingChance(body, even, 0.5), banzhaf: swings(body, even, 0.5, body.quota) };
}

function bodyOf(weights: Float64Array, quota: number, distinct: Float64Array): Body {
  const ascending = weights.toSorted();
  const heavy = ascending.length > 2 * HEAVY ? HEAVY : 0;
  const light = ascending.subarray(0, ascending.length - heavy);
  return {
    distinct,
    sizes: distinct.map((weight) => weights.filter((one) => one === weight).length),
    quota,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    light,
    heavy: ascending.subarray(ascending.length - heavy),
    store: new Float64Array(light.reduce((sum, weight) => sum + weight, 1)),
  };
}

function distribute({ light, store }: Body, t: number, pause: Pause): WeightDistribution {
  pause();
  return weightDistribution(light, t, store);
}

function integrate(body: Body, order: number, pause: Pause): Float64Array {
  const { nodes, weights } = lowerNodes(order);
  const shares = new Float64Array(body.distinct.length);
  nodes.forEach((t, k) => {
    const distribution = distribute(body, t, pause);
    const below = swings(body, distribution, t, body.quota);
    // Those who stay out at 1 − t are as those who join at t: the same table serves the dual quota.
    const above = swings(body, distribution, t, body.total - body.quota + 1);
    for (let d = 0; d < shares.length; d++) shares[d]! += weights[k]! * (below[d]! + above[d]!);
  });
  return shares;
}

function sumOver({ sizes }: Body, shares: Float64Array): number {
  return shares.reduce((sum, share, d) => sum + share * sizes[d]!, 0);
}

interface Subset {
  readonly weight: number;
  readonly chance: number;
}

function subsetsOf(heavy: Float64Array, t: number): Subset[] {
  return heavy.reduce<Subset[]>(
    (subsets, member) => [
      ...subsets.map(({ weight, chance }) => ({ weight, chance: chance * (1 - t) })),
      ...subsets.map(({ weight, chance }) => ({ weight: weight + member, chance: chance * t })),
    ],
    [{ weight: 0, chance: 1 }],
  );
}

function losingChance({ heavy, quota }: Body, distribution: WeightDistribution, t: number): number {
  return subsetsOf(heavy, t).reduce(
    (sum, { weight, chance }) => sum + chance * atMost(distribution, quota - 1 - weight),
    0,
  );
}

/** Per different weight the chance that the others' weight falls short of the quota by no more than it. */
function swings(
  { distinct, heavy, light }: Body,
  distribution: WeightDistribution,
  t: number,
  quota: number,
): Float64Array {
  const heaviestLight = light.at(-1) ?? 0;
  const subsets = subsetsOf(heavy, t);
  return distinct.map((weight) => {
    let chance = 0;
    if (weight > heaviestLight) {
      for (const { weight: beside, chance: p } of subsetsOf(without(heavy, weight), t)) {
        const top = quota - 1 - beside;
        chance += p * (atMost(distribution, top) - atMost(distribution, top - weight));
      }
      return chance;
    }
    for (const { weight: beside, chance: p } of subsets)
      chance += p * swingAmong(distribution, weight, quota - 1 - beside, t);
    return chance;
  });
}

function without(heavy: Float64Array, weight: number): Float64Array {
  const at = heavy.indexOf(weight);
  return heavy.filter((_, k) => k !== at);
}

/**
 * Chance that the light members but one of this weight weigh more than top − weight and at most top. The one is divided
 * out of the table where it is needed: D(k) = (C(k) − t·D(k − weight)) / (1 − t), stable for t ≤ ½.
 */
function swingAmong(distribution: WeightDistribution, weight: number, top: number, t: number): number {
  const { from } = distribution;
  const fade = t / (1 - t);
  const reach = fade < 1 ? Math.ceil(Math.log(NEGLIGIBLE) / Math.log(fade)) : Number.POSITIVE_INFINITY;
  const steps = Math.min(reach, Math.floor((top - from) / weight));
  let without = 0;
  const stride = weight | 0;
  for (let step = steps, at = (top - steps * weight) | 0; step >= 1; step--, at += stride)
    without = (atMost(distribution, at) - t * without) / (1 - t);
  return steps < 0 ? 0 : (atMost(distribution, top) - without) / (1 - t);
}

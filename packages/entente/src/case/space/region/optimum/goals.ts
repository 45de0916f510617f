import type { Cut } from "./core-search.js";
import type { Goal } from "./goal.js";
import type { Setting } from "./setting.js";

const EPSILON = 1e-9;
/** How far λ is moved towards or away from each player for further bounds, as many as stay below MOST_TILTED. */
const TILTS = [0.05, -0.05, 0.15, -0.15];
const MOST_TILTED = 24;

/** Float error of a ratio, relative to the size of a goal. */
const FLOOR_SLACK = 1e-11;

/** Far below the value of any package. */
export const NEVER = -1e15;

/** Multipliers of the floors, one a tracked party, in units of `size` a spread; shared by all goals. */
function floorPart({ floors, spread }: Setting, size: number, offset: number) {
  const width = floors.length;
  const bound = Uint8Array.from(floors, (floor) => (floor > Number.NEGATIVE_INFINITY ? 1 : 0));
  const unit = spread.map((range) => size / range);
  return {
    add: (z: Float64Array, into: Float64Array) => {
      for (let p = 0; p < width; p++) if (bound[p] === 1) into[p]! += z[offset + p]! * unit[p]!;
    },
    constant: (z: Float64Array): number => {
      let sum = 0;
      for (let p = 0; p < width; p++) if (bound[p] === 1) sum -= z[offset + p]! * unit[p]! * floors[p]!;
      return sum;
    },
    slope: (units: Float64Array, into: Float64Array) => {
      for (let p = 0; p < width; p++) into[offset + p] = bound[p] === 1 ? (units[p]! - floors[p]!) * unit[p]! : 0;
    },
    project: (z: Float64Array) => {
      for (let p = 0; p < width; p++) if (z[offset + p]! < 0) z[offset + p] = 0;
    },
  };
}

/** Largest weighted sum of units. @param weights - per tracked party, such that the sum is on the 0–1 scale */
export function linearGoal(setting: Setting, weights: Float64Array): Goal {
  const width = weights.length;
  const size = weights.reduce((sum, w, p) => sum + Math.abs(w) * setting.spread[p]!, 0) || 1;
  const floor = floorPart(setting, size, 0);
  return {
    dimension: width,
    start: new Float64Array(width),
    size,
    tie: EPSILON,
    value: (units) => {
      let sum = 0;
      for (let p = 0; p < width; p++) sum += weights[p]! * units[p]!;
      return sum;
    },
    weights: (z, into) => {
      into.set(weights);
      floor.add(z, into);
    },
    constant: floor.constant,
    slope: (_z, units, into) => floor.slope(units, into),
    project: floor.project,
  };
}

/** A player in columns of the diagram; its surplus is units − reservation. */
export interface Player {
  readonly column: number;
  readonly reservation: number;
  /** Nash: exponent. Egalitarian and Kalai–Smorodinsky: units that count as one. */
  readonly measure: number;
}

/**
 * Largest Σ w·log surplus. Concavity bounds each logarithm by its tangent: w·log s ≤ y·s − w·log(y/w) − w for y > 0.
 *
 * @source Nash (1950); the bound as in Fisher (1981), Management Science 27:1–18
 */
export function nashGoal(setting: Setting, players: readonly Player[]): Goal {
  const count = players.length;
  const floor = floorPart(setting, 1, count);
  const least = players.map(
    ({ column, reservation, measure }) => measure / (setting.reach.most[column]! - reservation),
  );
  return {
    dimension: count + setting.floors.length,
    start: Float64Array.from({ length: count + setting.floors.length }, (_, k) => (k < count ? 2 * least[k]! : 0)),
    size: 1,
    tie: EPSILON,
    value: (units) => {
      let sum = 0;
      for (const { column, reservation, measure } of players) sum += measure * Math.log(units[column]! - reservation);
      return sum;
    },
    weights: (z, into) => {
      into.fill(0);
      for (let k = 0; k < count; k++) into[players[k]!.column]! += z[k]!;
      floor.add(z, into);
    },
    constant: (z) => {
      let sum = floor.constant(z);
      for (let k = 0; k < count; k++) {
        const { reservation, measure } = players[k]!;
        sum -= z[k]! * reservation + measure * (Math.log(z[k]! / measure) + 1);
      }
      return sum;
    },
    slope: (z, units, into) => {
      for (let k = 0; k < count; k++) {
        const { column, reservation, measure } = players[k]!;
        into[k] = units[column]! - reservation - measure / z[k]!;
      }
      floor.slope(units, into);
    },
    project: (z) => {
      for (let k = 0; k < count; k++) if (!(z[k]! >= least[k]!)) z[k] = least[k]!;
      floor.project(z);
    },
  };
}

/** A sum of smallest ratios that is already decided, and a cut that all packages attaining it meet. */
export interface Held {
  readonly rank: number;
  readonly value: number;
  readonly cut: Cut;
}

/**
 * Largest sum of the `rank` smallest ratios surplus / measure among packages that attain the sums held: at most
 * λ·ratios for all 0 ≤ λ ≤ 1 that add up to `rank`.
 *
 * @source Ogryczak & Śliwiński (2006), On direct methods for lexicographic min-max optimization, for sums in place of ranks
 */
export function smallestSumGoal(
  setting: Setting,
  players: readonly Player[],
  rank: number,
  held: readonly Held[],
): Goal {
  const count = players.length;
  const size = players.reduce((most, { column, measure }) => Math.max(most, setting.spread[column]! / measure), 0) || 1;
  const floor = floorPart(setting, size, count + held.length);
  const ratios = new Float64Array(count);
  const dimension = count + held.length + setting.floors.length;
  return {
    dimension,
    start: Float64Array.from({ length: dimension }, (_, k) => (k < count ? rank / count : 0)),
    size: size * rank,
    tie: EPSILON,
    value: (units) => {
      for (let k = 0; k < count; k++) {
        const { column, reservation, measure } = players[k]!;
        const ratio = (units[column]! - reservation) / measure;
        let at = k;
        for (; at > 0 && ratios[at - 1]! > ratio; at--) ratios[at] = ratios[at - 1]!;
        ratios[at] = ratio;
      }
      let sum = 0;
      let next = 0;
      for (let k = 0; k < rank; k++) {
        sum += ratios[k]!;
        if (next < held.length && held[next]!.rank === k + 1 && sum < held[next++]!.value) return NEVER;
      }
      return sum;
    },
    weights: (z, into) => {
      into.fill(0);
      for (let k = 0; k < count; k++) into[players[k]!.column]! += z[k]! / players[k]!.measure;
      held.forEach(({ cut }, h) => {
        for (let p = 0; p < into.length; p++) into[p]! += z[count + h]! * cut.weights[p]!;
      });
      floor.add(z, into);
    },
    constant: (z) => {
      let sum = floor.constant(z);
      for (let k = 0; k < count; k++) sum -= (z[k]! * players[k]!.reservation) / players[k]!.measure;
      held.forEach(({ cut }, h) => {
        sum -= z[count + h]! * cut.need;
      });
      return sum;
    },
    slope: (_z, units, into) => {
      for (let k = 0; k < count; k++) {
        const { column, reservation, measure } = players[k]!;
        into[k] = (units[column]! - reservation) / measure;
      }
      held.forEach(({ cut }, h) => {
        let sum = -cut.need;
        for (let p = 0; p < units.length; p++) sum += cut.weights[p]! * units[p]!;
        into[count + h] = sum;
      });
      floor.slope(units, into);
    },
    tilted: (z) =>
      TILTS.slice(0, Math.floor(MOST_TILTED / count)).flatMap((tilt) =>
        players.map((_, k) => {
          const other = z.slice();
          other[k]! += tilt;
          ontoCappedSimplex(other, count, rank);
          return other;
        }),
      ),
    raiseFloors: (value, floors) => {
      const least = rank === 1 ? value : held[0]?.rank === 1 ? held[0].value : Number.NEGATIVE_INFINITY;
      for (const { column, reservation, measure } of players)
        floors[column] = Math.max(
          floors[column]!,
          reservation + measure * (least - FLOOR_SLACK * (size + Math.abs(least))),
        );
    },
    project: (z) => {
      ontoCappedSimplex(z, count, rank);
      for (let h = 0; h < held.length; h++) if (z[count + h]! < 0) z[count + h] = 0;
      floor.project(z);
    },
  };
}

/** Moves the first `count` numbers to the nearest that lie in 0 … 1 and add up to `rank`. */
function ontoCappedSimplex(z: Float64Array, count: number, rank: number): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    low = Math.min(low, z[k]! - 1);
    high = Math.max(high, z[k]!);
  }
  for (let step = 0; step < 60; step++) {
    const shift = (low + high) / 2;
    let sum = 0;
    for (let k = 0; k < count; k++) sum += Math.min(1, Math.max(0, z[k]! - shift));
    if (sum > rank) low = shift;
    else high = shift;
  }
  for (let k = 0; k < count; k++) z[k] = Math.min(1, Math.max(0, z[k]! - low));
}

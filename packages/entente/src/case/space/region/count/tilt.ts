import { reachOf } from "../bounds.js";
import type { Diagram } from "../diagram.js";

const STEPS = 120;

/**
 * Weights y ≥ 0 of the floors for which E exp(y·(u − floor)) over all packages is about least: the one weighted floor
 * that the others together come nearest to. All zero where packages typically reach every floor.
 *
 * @source Cramér (1938); Chernoff (1952), Ann. Math. Stat. 23:493–507
 */
export function tiltOf(diagram: Diagram, floors: Float64Array): Float64Array {
  const width = diagram.parties.length;
  const reach = reachOf(diagram);
  const spread = Float64Array.from(floors, (_, p) => reach.most[p]! - reach.least[p]! || 1);
  const tilt = new Float64Array(width);
  const start = moments(diagram, tilt, spread);
  const deviation = start.squares.map((square, p) => Math.max(1e-9, square - start.means[p]! ** 2));
  const target = floors.map((floor, p) => floor / spread[p]!);
  // Damping by the number of floors keeps a diagonal step within what correlated floors allow.
  for (let step = 0; step < STEPS; step++) {
    const { means } = moments(diagram, tilt, spread);
    for (let p = 0; p < width; p++) {
      const move = (target[p]! - means[p]!) / (deviation[p]! * Math.min(width, 4));
      tilt[p] = Math.min(1e4, Math.max(0, tilt[p]! + Math.max(-20, Math.min(20, move))));
    }
  }
  return tilt.map((y, p) => y / spread[p]!);
}

/** Mean and mean square of each normalised utility over packages weighted by exp(tilt·u). */
function moments({ arcStart, arcTo, units, group, options }: Diagram, tilt: Float64Array, spread: Float64Array) {
  const width = tilt.length;
  const sink = arcStart.length - 2;
  const mass = new Float64Array(sink + 1);
  const first = new Float64Array((sink + 1) * width);
  const second = new Float64Array((sink + 1) * width);
  mass[sink] = 0; // logarithms, so that thousands of options cannot overflow
  const weights = new Float64Array(0x100);
  let shares = weights;
  for (let v = sink - 1; v >= 0; v--) {
    const from = arcStart[v]!;
    const count = arcStart[v + 1]! - from;
    if (count > shares.length) shares = new Float64Array(count * 2);
    let peak = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < count; k++) {
      const a = from + k;
      let exponent = Math.log(options[group[a]!]!.length) + mass[arcTo[a]!]!;
      for (let p = 0; p < width; p++) exponent += (tilt[p]! * units[a * width + p]!) / spread[p]!;
      shares[k] = exponent;
      if (exponent > peak) peak = exponent;
    }
    let total = 0;
    for (let k = 0; k < count; k++) {
      shares[k] = Math.exp(shares[k]! - peak);
      total += shares[k]!;
    }
    mass[v] = peak + Math.log(total);
    for (let k = 0; k < count; k++) {
      const share = shares[k]! / total;
      const to = arcTo[from + k]! * width;
      for (let p = 0; p < width; p++) {
        const own = units[(from + k) * width + p]! / spread[p]!;
        first[v * width + p]! += share * (own + first[to + p]!);
        second[v * width + p]! += share * (own * own + 2 * own * first[to + p]! + second[to + p]!);
      }
    }
  }
  return { means: first.slice(0, width), squares: second.slice(0, width) };
}

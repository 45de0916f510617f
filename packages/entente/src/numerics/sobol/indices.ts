import { quantileOf } from "../knowing.js";
import { sobolSequence } from "./sequence.js";

/** Shares of a figure's variance: by the input alone, and with whatever it does together with others. */
export interface SobolIndex {
  readonly first: number;
  readonly total: number;
  /** 95 % interval of `total`, by resampling rows. */
  readonly interval: { readonly low: number; readonly high: number };
}

const RESAMPLES = 500;
const NOTHING = 1e-12;

/**
 * First-order and total indices of a function of independent numbers on (0, 1). May come out slightly below 0.
 *
 * @param rows - a power of two; the function is called rows × (inputs + 2) times
 * @returns one an input; null where the function does not vary
 * @source Jansen (1999); Saltelli et al. (2010), Variance based sensitivity analysis of model output
 */
export function sobolIndices(
  f: (point: Float64Array) => number,
  { inputs, rows, uniform }: { inputs: number; rows: number; uniform: (a: number, b: number) => number },
): SobolIndex[] | null {
  const at = sobolSequence(2 * inputs, uniform);
  const point = new Float64Array(inputs);
  const evaluate = (coordinate: (row: number, input: number) => number): Float64Array =>
    Float64Array.from({ length: rows }, (_, row) => {
      for (let i = 0; i < inputs; i++) point[i] = coordinate(row, i);
      return f(point);
    });
  const a = evaluate((row, i) => at(row, i));
  const b = evaluate((row, i) => at(row, inputs + i));
  const all = [...a, ...b];
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
  if (variance < NOTHING) return null;
  return Array.from({ length: inputs }, (_, input) => {
    const mixed = evaluate((row, i) => at(row, i === input ? inputs + i : i));
    const halfSquares = (one: Float64Array) => mixed.map((value, row) => (one[row]! - value) ** 2 / (2 * variance));
    const [own, others] = [halfSquares(b), halfSquares(a)];
    return { first: 1 - meanOf(own), total: meanOf(others), interval: resampled(others, input, uniform) };
  });
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

function resampled(values: Float64Array, input: number, uniform: (a: number, b: number) => number) {
  const rows = values.length;
  const means = Float64Array.from({ length: RESAMPLES }, (_, again) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += values[Math.floor(uniform(again * rows + row, 1000 + input) * rows)]!;
    return sum / rows;
  }).sort();
  return { low: quantileOf(means, 0.025), high: quantileOf(means, 0.975) };
}

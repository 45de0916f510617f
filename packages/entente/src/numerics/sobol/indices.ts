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

/** What a study of variance asks a function for. */
export interface SobolDesign {
  readonly inputs: number;
  /** A power of two. */
  readonly rows: number;
  /** Numbers on (0, 1) by two counters. */
  readonly uniform: (a: number, b: number) => number;
}

/** Points at which a study asks for the function: rows × (inputs + 2), in a fixed order, each a function of its number alone. */
export function sobolPoints({ inputs, rows, uniform }: SobolDesign): (number: number, into: Float64Array) => void {
  const at = sobolSequence(2 * inputs, uniform);
  return (number, into) => {
    const [block, row] = [Math.floor(number / rows), number % rows];
    // First one half of the coordinates, then the other, then the first with one input's coordinate of the other.
    for (let i = 0; i < inputs; i++) into[i] = at(row, block === 1 || block === 2 + i ? inputs + i : i);
  };
}

/**
 * First-order and total indices of a function of independent numbers on (0, 1). May come out slightly below 0.
 *
 * @returns one an input; null where the function does not vary
 * @source Jansen (1999); Saltelli et al. (2010), Variance based sensitivity analysis of model output
 */
export function sobolIndices(f: (point: Float64Array) => number, design: SobolDesign): SobolIndex[] | null {
  const pointAt = sobolPoints(design);
  const point = new Float64Array(design.inputs);
  return sobolIndicesOf((number) => {
    pointAt(number, point);
    return f(point);
  }, design);
}

/** The same of values that are there already, by the number of their point. */
export function sobolIndicesOf(value: (number: number) => number, design: SobolDesign): SobolIndex[] | null {
  const { inputs, rows, uniform } = design;
  const block = (b: number): Float64Array => Float64Array.from({ length: rows }, (_, row) => value(b * rows + row));
  const [a, b] = [block(0), block(1)];
  const all = [...a, ...b];
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
  if (variance < NOTHING) return null;
  return Array.from({ length: inputs }, (_, input) => {
    const mixed = block(2 + input);
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

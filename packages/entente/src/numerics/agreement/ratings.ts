/** Values that coders gave to units, unit by unit; NaN where a coder gave none. */
export interface Ratings {
  readonly coders: number;
  /** Value of coder c for unit u at `u * coders + c`. */
  readonly values: Float64Array;
}

/** The units that can be compared: those with two values or more, packed one after the other. */
export interface PairableUnits {
  /** Unit u has the values from `starts[u]` to before `starts[u + 1]`. */
  readonly starts: Int32Array;
  /** Number of each value within `scale`. */
  readonly codes: Int32Array;
  /** Distinct values, ascending. */
  readonly scale: Float64Array;
}

export function pairableUnits({ coders, values }: Ratings): PairableUnits {
  const units = coders === 0 ? 0 : values.length / coders;
  const starts = new Int32Array(units + 1);
  const kept = new Float64Array(values.length);
  let count = 0;
  let total = 0;
  for (let u = 0; u < units; u++) {
    const first = total;
    for (let c = 0; c < coders; c++) {
      const value = values[u * coders + c]!;
      if (!Number.isNaN(value)) kept[total++] = value;
    }
    if (total - first < 2) total = first;
    else starts[++count] = total;
  }
  const paired = kept.subarray(0, total);
  const scale = distinct(paired);
  return { starts: starts.slice(0, count + 1), codes: codesIn(scale, paired), scale };
}

function distinct(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort();
  let count = 0;
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[count++] = sorted[k]!;
  return sorted.slice(0, count);
}

/** Numbers by halving: a map of so many doubles takes ten times as long. */
function codesIn(scale: Float64Array, values: Float64Array): Int32Array {
  const codes = new Int32Array(values.length);
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!;
    let low = 0;
    let high = scale.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (scale[middle]! < value) low = middle + 1;
      else high = middle;
    }
    codes[k] = low;
  }
  return codes;
}

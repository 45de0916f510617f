import { isStill, type Relation } from "./relation.js";

/**
 * Largest or least value over all states that each state can become, the dimensions moving freely of one another: one
 * pass a dimension, O(states · Σ options) in all. The first dimension runs fastest.
 */
export function overProduct(
  values: Int32Array,
  sizes: readonly number[],
  relations: readonly Relation[],
  pick: "largest" | "least",
): Int32Array {
  const out = values.slice();
  let stride = 1;
  sizes.forEach((options, dimension) => {
    const relation = relations[dimension] ?? new Uint8Array();
    if (!isStill(relation, options)) alongDimension(out, { options, stride, relation, pick });
    stride *= options;
  });
  return out;
}

interface Dimension {
  readonly options: number;
  readonly stride: number;
  readonly relation: Relation;
  readonly pick: "largest" | "least";
}

function alongDimension(out: Int32Array, dimension: Dimension): void {
  const { options, relation } = dimension;
  if (!relation.every((cell) => cell === 1)) alongLines(out, dimension);
  else if (options === 2) alongPairs(out, dimension);
  else alongClasses(out, dimension);
}

function alongPairs(out: Int32Array, { stride, pick }: Dimension): void {
  const least = pick === "least";
  for (let block = 0; block < out.length; block += 2 * stride)
    for (let x = block; x < block + stride; x++) {
      const [a, b] = [out[x]!, out[x + stride]!];
      const picked = a < b === least ? a : b;
      out[x] = picked;
      out[x + stride] = picked;
    }
}

function alongClasses(out: Int32Array, { options, stride, pick }: Dimension): void {
  const run = stride * options;
  const least = pick === "least";
  for (let block = 0; block < out.length; block += run)
    for (let line = block; line < block + stride; line++) {
      let picked = out[line]!;
      for (let x = line + stride; x < line + run; x += stride) if (out[x]! < picked === least) picked = out[x]!;
      for (let x = line; x < line + run; x += stride) out[x] = picked;
    }
}

function alongLines(out: Int32Array, { options, stride, relation, pick }: Dimension): void {
  const run = stride * options;
  const least = pick === "least";
  const before = new Int32Array(options);
  for (let block = 0; block < out.length; block += run)
    for (let line = block; line < block + stride; line++) {
      for (let a = 0; a < options; a++) before[a] = out[line + a * stride]!;
      for (let a = 0; a < options; a++) {
        let picked = before[a]!;
        for (let b = 0; b < options; b++)
          if (relation[a * options + b] === 1 && before[b]! < picked === least) picked = before[b]!;
        out[line + a * stride] = picked;
      }
    }
}

import type { Rows } from "./rows.js";
import { ascendingOrder } from "./sorted-halves.js";

/** Lower rows per prefix that is kept as a bitset; the rows between two are set one by one. */
const STRIDE = 512;

/**
 * Packages made of an upper and a lower row that reach any number of floors. Per party the lower rows that suffice for
 * an upper row are a prefix of their descending order; prefixes are bitsets, and their intersection is counted.
 *
 * @returns exact below 2⁵³
 */
export function countBitsetHalves(above: Rows, below: Rows, floors: Float64Array): number {
  if (above.count === 0 || below.count === 0) return 0;
  const { slots, classes } = placed(below);
  const words = classes.at(-1)!.end;
  const parties = floors.length;
  const descending = below.units.map((column) => ascendingOrder(column).reverse());
  const values = below.units.map((column, p) => Float64Array.from(descending[p]!, (row) => column[row]!));
  const prefixes = descending.map((order) => prefixesOf(order, slots, words));
  const all = below.packages.reduce((sum, packages) => sum + packages, 0);
  const found = new Int32Array(words);
  const mine = new Int32Array(words);
  let total = 0;
  for (let row = 0; row < above.count; row++) {
    let open = 0;
    let none = false;
    for (let p = 0; p < parties && !none; p++) {
      const length = prefixLength(values[p]!, floors[p]! - above.units[p]![row]!);
      if (length === 0) none = true;
      if (length === 0 || length === below.count) continue;
      const target = open === 0 ? found : mine;
      const whole = Math.floor(length / STRIDE);
      const base = whole * words;
      const table = prefixes[p]!;
      target.set(table.subarray(base, base + words));
      for (let k = whole * STRIDE; k < length; k++) {
        const slot = slots[descending[p]![k]!]!;
        target[slot >>> 5]! |= 1 << (slot & 31);
      }
      if (open++ > 0) for (let w = 0; w < words; w++) found[w]! &= mine[w]!;
    }
    if (none) continue;
    total += above.packages[row]! * (open === 0 ? all : weigh(found, classes));
  }
  return total;
}

interface WeightClass {
  readonly start: number;
  readonly end: number;
  readonly packages: number;
}

/** Gives each lower row a bit, rows that stand for equally many packages in words of their own. */
function placed({ count, packages }: Rows): { slots: Int32Array; classes: WeightClass[] } {
  const slots = new Int32Array(count);
  const classes: WeightClass[] = [];
  const sizes = [...new Set(packages)].sort((a, b) => a - b);
  let word = 0;
  for (const size of sizes) {
    const start = word;
    let bit = 32 * word;
    for (let row = 0; row < count; row++) if (packages[row] === size) slots[row] = bit++;
    word = Math.ceil(bit / 32);
    classes.push({ start, end: word, packages: size });
  }
  return { slots, classes };
}

function prefixesOf(order: Int32Array, slots: Int32Array, words: number): Int32Array {
  const kept = Math.floor(order.length / STRIDE) + 1;
  const table = new Int32Array(kept * words);
  for (let block = 1; block < kept; block++) {
    table.copyWithin(block * words, (block - 1) * words, block * words);
    for (let k = (block - 1) * STRIDE; k < block * STRIDE; k++) {
      const slot = slots[order[k]!]!;
      table[block * words + (slot >>> 5)]! |= 1 << (slot & 31);
    }
  }
  return table;
}

/** How many of descending values are at least `need`. */
function prefixLength(values: Float64Array, need: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! >= need) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weigh(bits: Int32Array, classes: readonly WeightClass[]): number {
  let sum = 0;
  for (const { start, end, packages } of classes) {
    let ones = 0;
    for (let w = start; w < end; w++) {
      let v = bits[w]!;
      v -= (v >>> 1) & 0x55555555;
      v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
      ones += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    sum += ones * packages;
  }
  return sum;
}

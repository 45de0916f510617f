/** Distinct vectors of P numbers and how often each occurs: open addressing in flat arrays. */
export interface VectorTable {
  readonly parties: number;
  count: number;
  vectors: Float64Array;
  /** Exact: counts past 2⁵³ are refused by whoever adds them. */
  times: Float64Array;
  /** Row of the vector, or −1. A power of two of slots, at most half of them taken. */
  slots: Int32Array;
}

export function vectorTable(parties: number): VectorTable {
  return {
    parties,
    count: 0,
    vectors: new Float64Array(16 * parties),
    times: new Float64Array(16),
    slots: new Int32Array(32).fill(-1),
  };
}

/** Row of the vector that begins at `offset`, or −1. */
export function findVector(table: VectorTable, vector: Float64Array, offset: number): number {
  return table.slots[slotOf(table, vector, offset)]!;
}

export function addVector(table: VectorTable, vector: Float64Array, offset: number, times: number): void {
  if (2 * table.count >= table.slots.length) enlarge(table);
  const slot = slotOf(table, vector, offset);
  let row = table.slots[slot]!;
  if (row < 0) {
    row = table.count++;
    table.slots[slot] = row;
    for (let p = 0; p < table.parties; p++) table.vectors[row * table.parties + p] = vector[offset + p]!;
  }
  table.times[row] = table.times[row]! + times;
}

/** The slot that holds the vector, or the free one where it belongs. */
function slotOf({ parties, slots, vectors }: VectorTable, vector: Float64Array, offset: number): number {
  let hash = 0;
  for (let p = 0; p < parties; p++) {
    const value = vector[offset + p]!;
    // Both halves of a 53-bit integer: the low 32 bits alone agree on multiples of 2³².
    hash = Math.imul(hash ^ (value | 0) ^ Math.imul(Math.floor(value / 2 ** 32) | 0, 0x27d4eb2f), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = slots[slot]!;
    if (row < 0) return slot;
    let p = 0;
    while (p < parties && vectors[row * parties + p] === vector[offset + p]) p++;
    if (p === parties) return slot;
  }
}

function enlarge(table: VectorTable): void {
  const vectors = new Float64Array(table.vectors.length * 2);
  vectors.set(table.vectors);
  const times = new Float64Array(table.times.length * 2);
  times.set(table.times);
  table.vectors = vectors;
  table.times = times;
  table.slots = new Int32Array(table.slots.length * 2).fill(-1);
  for (let row = 0; row < table.count; row++) table.slots[slotOf(table, vectors, row * table.parties)] = row;
}

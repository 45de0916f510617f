import type { Block } from "./block.js";

const mostRows = 1_024;
const mostShifts = 64;

/** Evenly spaced sums of one coordinate over `front` ⊕ `block`: all of them when they are few. */
export function sampleOfSums(front: Block, block: Block, parties: number, party: number): Float64Array {
  const rows = Math.min(front.count, mostRows);
  const shifts = Math.min(block.count, mostShifts);
  const sums = new Float64Array(rows * shifts);
  for (let i = 0; i < rows; i++) {
    const base = front.vectors[Math.floor((i * front.count) / rows) * parties + party]!;
    for (let j = 0; j < shifts; j++) {
      sums[i * shifts + j] = base + block.vectors[Math.floor((j * block.count) / shifts) * parties + party]!;
    }
  }
  return sums;
}

import { EntenteError } from "../../error.js";
import type { Block } from "./block.js";
import { frontOfList } from "./front-of-list.js";
import { frontOfSum } from "./front-of-sum.js";
import { addVector, findVector, type VectorTable, vectorTable } from "./vector-table.js";

const mostSums = 1_000_000;

/**
 * How many ways of choosing one vector from each block add up to each target.
 *
 * Sums of two halves of the blocks meet in the middle, so time and memory grow with the square root of the number of
 * combinations, times the targets.
 *
 * @param targets - `count` rows of P integers
 * @returns `count` numbers, in the order of the targets
 * @throws {EntenteError} `too-large` when a half has more than 10⁶ sums, or a number passes 2⁵³
 * @source Horowitz & Sahni (1974), JACM 21(2):277–292
 *
 * @internal exported for its test
 */
export function countOfVectors(
  blocks: readonly Block[],
  parties: number,
  targets: Float64Array,
  count: number,
): Float64Array {
  const [first, second] = balancedHalves(blocks);
  const large = sumsOf(first, parties);
  const small = sumsOf(second, parties);
  const wanted = new Float64Array(parties);
  return numbersFor(count, (k) => {
    let ways = 0;
    for (let row = 0; row < small.count; row++) {
      for (let p = 0; p < parties; p++) wanted[p] = targets[k * parties + p]! - small.vectors[row * parties + p]!;
      const match = findVector(large, wanted, 0);
      if (match >= 0) ways += small.times[row]! * large.times[match]!;
    }
    return ways;
  });
}

/**
 * `countOfVectors` for targets known to lie on the Pareto front of the sum, whatever the number of combinations: then
 * every part of such a combination lies on the front of its blocks, and only these are kept.
 *
 * @throws {EntenteError} `too-large` when a number passes 2⁵³ or the front of a part passes 10⁶ vectors
 */
export function countOnFront(
  blocks: readonly Block[],
  parties: number,
  targets: Float64Array,
  count: number,
): Float64Array {
  let table = zeroOnly(parties);
  const ordered = [...blocks].sort((a, b) => b.count - a.count);
  let part: Block = { count: 1, vectors: new Float64Array(parties) };
  for (const block of ordered) {
    const options = distinct(block, parties);
    const kept = onFront(options, parties);
    const front = frontOfSum([part, block], parties, { cap: mostSums });
    if (!front.exact) throw tooLarge("countOnFront: the front of a part passes 1,000,000 vectors");
    table = waysTo(front, table, kept, parties);
    part = { count: front.count, vectors: front.vectors };
  }
  return numbersFor(count, (k) => {
    const row = findVector(table, targets, k * parties);
    return row < 0 ? 0 : table.times[row]!;
  });
}

/** For each vector of a part's front, the ways to it through what was counted before and one more block. */
function waysTo(front: Block, before: VectorTable, options: VectorTable, parties: number): VectorTable {
  const ways = vectorTable(parties);
  const wanted = new Float64Array(parties);
  for (let k = 0; k < front.count; k++) {
    let sum = 0;
    for (let row = 0; row < options.count; row++) {
      for (let p = 0; p < parties; p++)
        wanted[p] = front.vectors[k * parties + p]! - options.vectors[row * parties + p]!;
      const match = findVector(before, wanted, 0);
      if (match >= 0) sum += before.times[match]! * options.times[row]!;
    }
    addVector(ways, front.vectors, k * parties, sum);
  }
  return ways;
}

function distinct(block: Block, parties: number): VectorTable {
  const table = vectorTable(parties);
  for (let v = 0; v < block.count; v++) addVector(table, block.vectors, v * parties, 1);
  return table;
}

function onFront(options: VectorTable, parties: number): VectorTable {
  const kept = vectorTable(parties);
  const all = options.vectors.subarray(0, options.count * parties);
  for (const row of frontOfList(all, options.count, parties)) addVector(kept, all, row * parties, options.times[row]!);
  return kept;
}

function zeroOnly(parties: number): VectorTable {
  const table = vectorTable(parties);
  addVector(table, new Float64Array(parties), 0, 1);
  return table;
}

function sumsOf(blocks: readonly Block[], parties: number): VectorTable {
  const sum = new Float64Array(parties);
  return blocks.reduce<VectorTable>((before, block) => {
    const options = distinct(block, parties);
    const after = vectorTable(parties);
    for (let i = 0; i < before.count; i++) {
      for (let j = 0; j < options.count; j++) {
        for (let p = 0; p < parties; p++) sum[p] = before.vectors[i * parties + p]! + options.vectors[j * parties + p]!;
        addVector(after, sum, 0, before.times[i]! * options.times[j]!);
      }
      if (after.count > mostSums) throw tooLarge("countOfVectors: half of the blocks have more than 1,000,000 sums");
    }
    return after;
  }, zeroOnly(parties));
}

/** Largest blocks first, each to the half with fewer combinations so far; the larger half first. */
function balancedHalves(blocks: readonly Block[]): [Block[], Block[]] {
  const halves: [Block[], Block[]] = [[], []];
  const sizes = [1, 1];
  for (const block of [...blocks].sort((a, b) => b.count - a.count)) {
    const half = sizes[0]! <= sizes[1]! ? 0 : 1;
    halves[half].push(block);
    sizes[half]! *= block.count;
  }
  return sizes[0]! >= sizes[1]! ? halves : [halves[1], halves[0]];
}

function numbersFor(count: number, numberOf: (k: number) => number): Float64Array {
  const numbers = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const number = numberOf(k);
    if (number > Number.MAX_SAFE_INTEGER) throw tooLarge(`countOfVectors: row ${k} is reached in more than 2⁵³ ways`);
    numbers[k] = number;
  }
  return numbers;
}

function tooLarge(message: string): EntenteError {
  return new EntenteError("too-large", message);
}

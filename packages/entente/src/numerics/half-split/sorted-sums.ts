/** Sums over some issues, one an assignment, with the assignments in descending order of them. */
export interface SortedSums {
  /** Sum of each assignment, by its number: the last issue runs fastest. */
  readonly sums: Float64Array;
  /** The same in descending order. */
  readonly sorted: Float64Array;
  /** Number of the assignment of each of these. */
  readonly order: Int32Array;
}

export function sortedSums(length: number): SortedSums {
  return { sums: new Float64Array(length), sorted: new Float64Array(length), order: new Int32Array(length) };
}

/**
 * Fills sums that are sorted from the start: the sums over one issue more are as many sorted runs as it has options, which
 * are merged. Adding the same number keeps an order even where it rounds, so that nothing is sorted anew.
 */
export function sumsSorter(length: number) {
  let [values, spareValues] = [new Float64Array(length), new Float64Array(length)];
  let [order, spareOrder] = [new Int32Array(length), new Int32Array(length)];

  return { fill, raise };

  /** Sums over the issues `from` … `to` − 1. */
  function fill(lists: readonly Float64Array[], from: number, to: number, into: SortedSums): void {
    values[0] = 0;
    order[0] = 0;
    for (let i = from, known = 1; i < to; known *= lists[i++]!.length) {
      const list = lists[i]!;
      if (list.length === 3) mergeThree(list, known);
      else if (list.length === 2) mergeTwo(list, known);
      else mergeAll(list, known);
    }
    keep(into);
  }

  /** Sums over one issue more, of two options: of equal ones the first option's go first. */
  function mergeTwo([first = 0, second = 0]: Float64Array, known: number): void {
    let [a, b] = [0, 0];
    let [one, other] = [values[0]! + first, values[0]! + second];
    for (let at = 0; at < 2 * known; at++) {
      if (one >= other) {
        spareValues[at] = one;
        spareOrder[at] = 2 * order[a]!;
        one = ++a < known ? values[a]! + first : Number.NEGATIVE_INFINITY;
      } else {
        spareValues[at] = other;
        spareOrder[at] = 2 * order[b]! + 1;
        other = ++b < known ? values[b]! + second : Number.NEGATIVE_INFINITY;
      }
    }
    turn();
  }

  /** The same for three options. */
  function mergeThree([first = 0, second = 0, third = 0]: Float64Array, known: number): void {
    let [a, b, c] = [0, 0, 0];
    let [one, two, three] = [values[0]! + first, values[0]! + second, values[0]! + third];
    for (let at = 0; at < 3 * known; at++) {
      if (one >= two && one >= three) {
        spareValues[at] = one;
        spareOrder[at] = 3 * order[a]!;
        one = ++a < known ? values[a]! + first : Number.NEGATIVE_INFINITY;
      } else if (two >= three) {
        spareValues[at] = two;
        spareOrder[at] = 3 * order[b]! + 1;
        two = ++b < known ? values[b]! + second : Number.NEGATIVE_INFINITY;
      } else {
        spareValues[at] = three;
        spareOrder[at] = 3 * order[c]! + 2;
        three = ++c < known ? values[c]! + third : Number.NEGATIVE_INFINITY;
      }
    }
    turn();
  }

  /** The same for any number of options, two runs at a time. */
  function mergeAll(list: Float64Array, known: number): void {
    const size = list.length;
    for (let o = 0, at = 0; o < size; o++) {
      const added = list[o]!;
      for (let n = 0; n < known; n++, at++) {
        spareValues[at] = values[n]! + added;
        spareOrder[at] = order[n]! * size + o;
      }
    }
    turn();
    const all = known * size;
    for (let run = known; run < all; run *= 2) mergeRuns(run, all);
  }

  /** Adds a number to the marked assignments of sums sorted before. */
  function raise(known: SortedSums, marked: Uint8Array, added: number, into: SortedSums): void {
    let raised = 0;
    let left = length;
    // Raised ones in front, the others behind, each still in descending order.
    for (let k = length - 1; k >= 0; k--) {
      const b = known.order[k]!;
      if (marked[b] === 1) continue;
      left--;
      spareOrder[left] = b;
      spareValues[left] = known.sorted[k]!;
    }
    for (let k = 0; k < length; k++) {
      const b = known.order[k]!;
      if (marked[b] !== 1) continue;
      spareOrder[raised] = b;
      spareValues[raised] = known.sorted[k]! + added;
      raised++;
    }
    turn();
    if (raised > 0 && raised < length) {
      merge(0, raised, length);
      turn();
    }
    keep(into);
  }

  function turn(): void {
    [values, spareValues] = [spareValues, values];
    [order, spareOrder] = [spareOrder, order];
  }

  function mergeRuns(run: number, all: number): void {
    for (let from = 0; from < all; from += 2 * run)
      merge(from, Math.min(from + run, all), Math.min(from + 2 * run, all));
    turn();
  }

  function merge(from: number, middle: number, to: number): void {
    let left = from;
    let right = middle;
    for (let at = from; at < to; at++) {
      if (left < middle && (right >= to || values[left]! >= values[right]!)) {
        spareValues[at] = values[left]!;
        spareOrder[at] = order[left++]!;
      } else {
        spareValues[at] = values[right]!;
        spareOrder[at] = order[right++]!;
      }
    }
  }

  function keep({ sums, sorted, order: kept }: SortedSums): void {
    for (let k = 0; k < length; k++) {
      const value = values[k]!;
      const b = order[k]!;
      sorted[k] = value;
      kept[k] = b;
      sums[b] = value;
    }
  }
}

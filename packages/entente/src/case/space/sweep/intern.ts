/** Numbers distinct rows of `words` 32-bit words in the order in which they are first seen. */
export interface Interner {
  readonly words: number;
  /** Rows seen so far. */
  readonly count: number;
  /** Row-major; only the first `count` rows are filled. Read it anew after `intern`, which may move it. */
  readonly rows: Int32Array;
  /** Number of the row equal to `row`, which is added when it is new. */
  readonly intern: (row: Int32Array) => number;
  /**
   * Numbers of many rows at once, `columns[word][k]` being the k-th row's: written to `ids` from `at` on, −1 where
   * `wanted[k]` is 0.
   */
  readonly internColumns: (columns: readonly Int32Array[], wanted: Int32Array, ids: Int32Array, at: number) => void;
}

const GOLDEN = 0x9e3779b1;

export function interner(words: number): Interner {
  let slots = new Int32Array(1024).fill(-1);
  let rows = new Int32Array(256 * words);
  let count = 0;
  let last = -1;

  const same = (id: number, row: Int32Array): boolean => {
    const offset = id * words;
    for (let w = 0; w < words; w++) if (rows[offset + w] !== row[w]) return false;
    return true;
  };
  const isRow = (id: number, columns: readonly Int32Array[], k: number): boolean => {
    let w = 0;
    while (w < words && rows[id * words + w] === columns[w]![k]) w++;
    return w === words;
  };
  const place = (row: Int32Array, offset: number): number => {
    let hash = 0;
    for (let w = 0; w < words; w++) {
      hash = Math.imul(hash ^ row[offset + w]!, GOLDEN);
      hash ^= hash >>> 15;
    }
    return hash & (slots.length - 1);
  };
  const add = (row: Int32Array, at: number): number => {
    if ((count + 1) * words > rows.length) {
      const larger = new Int32Array(rows.length * 2);
      larger.set(rows);
      rows = larger;
    }
    rows.set(row, count * words);
    slots[at] = count++;
    if (count * 2 > slots.length) grow();
    return count - 1;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let id = 0; id < count; id++) {
      let at = place(rows, id * words);
      while (slots[at]! >= 0) at = (at + 1) & (slots.length - 1);
      slots[at] = id;
    }
  };

  return {
    words,
    get count() {
      return count;
    },
    get rows() {
      return rows;
    },
    intern(row) {
      if (last >= 0 && same(last, row)) return last;
      let at = place(row, 0);
      for (let id = slots[at]!; id >= 0; id = slots[at]!) {
        if (same(id, row)) {
          last = id;
          return id;
        }
        at = (at + 1) & (slots.length - 1);
      }
      last = add(row, at);
      return last;
    },
    internColumns(columns, wanted, ids, at) {
      const row = new Int32Array(words);
      for (let k = 0; k < wanted.length; k++) {
        let id = -1;
        if (wanted[k] !== 0) {
          let hash = 0;
          for (let w = 0; w < words; w++) {
            hash = Math.imul(hash ^ columns[w]![k]!, GOLDEN);
            hash ^= hash >>> 15;
          }
          let slot = 0;
          // No step is taken only now and then: what a compiler has not yet seen, it compiles anew when it comes.
          for (let step = 0, found = false; !found; step++) {
            slot = (hash + step) & (slots.length - 1);
            id = slots[slot]!;
            found = id < 0 || isRow(id, columns, k);
          }
          if (id < 0) {
            for (let w = 0; w < words; w++) row[w] = columns[w]![k]!;
            id = add(row, slot);
          }
        }
        ids[at + k] = id;
      }
    },
  };
}

/** What can be said: one cell is one place on one issue. Cells of an issue stand side by side. */
export interface Cells {
  /** Per issue its first cell; one more at the end. */
  readonly starts: Int32Array;
  /** Per cell its issue and its place. */
  readonly issues: Int32Array;
  readonly places: Float64Array;
}

/**
 * Who has said what, kept while statements come and go. A statement adds to the figures of its holder's row alone, so what a
 * pair has is the sum of its two entries: `pairFigures` reads them.
 */
export interface Tally {
  readonly n: number;
  readonly cells: Cells;
  /** Statements at [cell · n + holder], and at [issue · n + holder]. */
  readonly counts: Int32Array;
  readonly onIssue: Int32Array;
  /** At [cell · n + holder]: distances of the holder's statements on the cell's issue from the cell. */
  readonly away: Float64Array;
  /** Statements per holder, and Σ over cells of their squared numbers. */
  readonly totals: Int32Array;
  readonly squares: Float64Array;
  /** Per pair: pairs of statements on one issue, the distances between them, Σ over cells of the product of counts. */
  readonly together: Float64Array;
  readonly apart: Float64Array;
  readonly shared: Float64Array;
  /** At [a · n + b]: statements a made where b had none, and statements of b that a's first one there made shared. */
  readonly alone: Float64Array;
  readonly joined: Float64Array;
}

export function emptyTally(n: number, cells: Cells): Tally {
  const width = cells.issues.length;
  const pairs = (): Float64Array => new Float64Array(n * n);
  return {
    n,
    cells,
    counts: new Int32Array(n * width),
    onIssue: new Int32Array(n * (cells.starts.length - 1)),
    away: new Float64Array(n * width),
    totals: new Int32Array(n),
    squares: new Float64Array(n),
    together: pairs(),
    apart: pairs(),
    shared: pairs(),
    alone: pairs(),
    joined: pairs(),
  };
}

/** Counts `by` statements of a holder in a cell in, or out (negative): a handful of sums a holder, however many there are. */
export function count(tally: Tally, holder: number, cell: number, by: number): void {
  const { n, cells, counts, onIssue, away, totals, squares, together, apart, shared, alone, joined } = tally;
  const issue = cells.issues[cell]!;
  const here = cell * n;
  const before = counts[here + holder]!;
  const after = before + by;
  // What the holder said itself is no pair; the diagonal gathers it and is never read.
  for (let other = 0, row = holder * n, at = here, on = issue * n; other < n; other++, row++, at++, on++) {
    const there = counts[at]!;
    together[row]! += by * onIssue[on]!;
    apart[row]! += by * away[at]!;
    shared[row]! += by * there;
    if (there === 0) alone[row]! += by;
    else if (before === 0) joined[row]! += there;
    else if (after === 0) joined[row]! -= there;
  }
  squares[holder]! += after * after - before * before;
  counts[here + holder] = after;
  totals[holder]! += by;
  onIssue[issue * n + holder]! += by;
  const place = cells.places[cell]!;
  const end = cells.starts[issue + 1]!;
  for (let c = cells.starts[issue]!; c < end; c++) away[c * n + holder]! += by * Math.abs(cells.places[c]! - place);
}

/** The tally of all statements at once: those of a holder in a cell are counted together. */
export function tallyAll(n: number, cells: Cells, holders: Int32Array, said: Int32Array): Tally {
  const width = cells.issues.length;
  const times = new Int32Array(n * width);
  for (let k = 0; k < holders.length; k++) times[holders[k]! * width + said[k]!]! += 1;
  const tally = emptyTally(n, cells);
  for (let holder = 0; holder < n; holder++)
    for (let cell = 0; cell < width; cell++) {
      const by = times[holder * width + cell]!;
      if (by > 0) count(tally, holder, cell, by);
    }
  return tally;
}

/** What a pair has in common. */
export interface PairFigures {
  readonly together: number;
  readonly apart: number;
  readonly shared: number;
  /** Statements of either in cells in which the other has none. */
  readonly alone: number;
}

export function pairFigures({ n, together, apart, shared, alone, joined }: Tally, a: number, b: number): PairFigures {
  const one = a * n + b;
  const two = b * n + a;
  return {
    together: together[one]! + together[two]!,
    apart: apart[one]! + apart[two]!,
    shared: shared[one]! + shared[two]!,
    alone: alone[one]! + alone[two]! - joined[one]! - joined[two]!,
  };
}

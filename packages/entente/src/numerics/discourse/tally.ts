/** What can be said: one cell is one place on one issue. Cells of an issue stand side by side. */
export interface Cells {
  /** Per issue its first cell; one more at the end. */
  readonly starts: Int32Array;
  /** Per cell its issue and its place. */
  readonly issues: Int32Array;
  readonly places: Float64Array;
}

/** Who has said what, kept while statements come and go; every figure of a pair is at [a · n + b], both ways. */
export interface Tally {
  readonly n: number;
  readonly cells: Cells;
  /** Statements per holder and cell, at [holder · cells + cell]. */
  readonly counts: Int32Array;
  /** Statements per holder. */
  readonly totals: Int32Array;
  /** Per pair: pairs of statements on one issue, and the sum of the distances between their places. */
  readonly together: Float64Array;
  readonly apart: Float64Array;
  /** Per pair: Σ over cells of the product of counts. */
  readonly shared: Float64Array;
  /** At [a · n + b]: statements of a in cells in which b has none. */
  readonly alone: Float64Array;
  /** Per holder: Σ over cells of the squared count. */
  readonly squares: Float64Array;
  /** Per holder and issue: statements; per holder and cell: distances of the holder's statements on its issue from it. */
  readonly onIssue: Int32Array;
  readonly away: Float64Array;
}

export function emptyTally(n: number, cells: Cells): Tally {
  const width = cells.issues.length;
  return {
    n,
    cells,
    counts: new Int32Array(n * width),
    totals: new Int32Array(n),
    together: new Float64Array(n * n),
    apart: new Float64Array(n * n),
    shared: new Float64Array(n * n),
    alone: new Float64Array(n * n),
    squares: new Float64Array(n),
    onIssue: new Int32Array(n * (cells.starts.length - 1)),
    away: new Float64Array(n * width),
  };
}

/** Counts a statement in (`by` 1) or out (−1): a handful of sums a holder, however many statements there are. */
export function count(tally: Tally, holder: number, cell: number, by: 1 | -1): void {
  const { n, cells, counts, totals, together, apart, shared, alone, squares, onIssue, away } = tally;
  const width = cells.issues.length;
  const issue = cells.issues[cell]!;
  const issues = cells.starts.length - 1;
  const before = counts[holder * width + cell]!;
  const after = before + by;
  for (let other = 0; other < n; other++) {
    if (other === holder) continue;
    const one = holder * n + other;
    const two = other * n + holder;
    const there = counts[other * width + cell]!;
    const pairs = together[one]! + by * onIssue[other * issues + issue]!;
    together[one] = pairs;
    together[two] = pairs;
    const distance = apart[one]! + by * away[other * width + cell]!;
    apart[one] = distance;
    apart[two] = distance;
    const product = shared[one]! + by * there;
    shared[one] = product;
    shared[two] = product;
    if (there === 0) alone[one]! += by;
    else if (before === 0) alone[two]! -= there;
    else if (after === 0) alone[two]! += there;
  }
  squares[holder]! += after * after - before * before;
  counts[holder * width + cell] = after;
  totals[holder]! += by;
  onIssue[holder * issues + issue]! += by;
  const place = cells.places[cell]!;
  const end = cells.starts[issue + 1]!;
  for (let c = cells.starts[issue]!; c < end; c++) {
    away[holder * width + c]! += by * Math.abs(cells.places[c]! - place);
  }
}

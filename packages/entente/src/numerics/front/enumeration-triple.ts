import { type CoverGrid, coveredByGrid, coverGrid, raiseGrid } from "./cover-grid.js";
import { type Draft, draft, grow, type Layer } from "./layer.js";
import { bounds, type PartialSums } from "./partial-sums.js";

const gridRows = 128;
const gridColumns = 512;

/**
 * Looks at every sum of three parties against a grid of what has been kept, and returns what the grid cannot rule out.
 * Cells of prefix and suffix are found once each and added as integers; suffixes descend in the first coordinate, so
 * those of one grid row lie together.
 */
export function enumerateTriples(prefixes: PartialSums, suffixes: PartialSums): Layer {
  const [a1, a2, a3] = [prefixes.columns[0]!, prefixes.columns[1]!, prefixes.columns[2]!];
  const [s1, s2, s3] = [suffixes.columns[0]!, suffixes.columns[1]!, suffixes.columns[2]!];
  const [lowA1, highA1] = bounds(a1);
  const [lowA2, highA2] = bounds(a2);
  const [lowS1, highS1] = bounds(s1);
  const [lowS2, highS2] = bounds(s2);
  const grid = coverGrid([lowA1 + lowS1, highA1 + highS1], [lowA2 + lowS2, highA2 + highS2], gridRows, gridColumns);
  const rows = runsOfEqual(cellsOf(s1, lowS1, grid.width1));
  const columns = cellsOf(s2, lowS2, grid.width2);
  const kept = draft(3, 4_096);
  for (let i = 0; i < prefixes.count; i++) {
    const [x, y, z] = [a1[i]!, a2[i]!, a3[i]!];
    const corner =
      (Math.floor((x - lowA1) / grid.width1) + 2) * grid.columns + Math.floor((y - lowA2) / grid.width2) + 2;
    for (let r = 0; r < rows.count; r++) {
      const end = rows.start[r + 1]!;
      const cell = corner + rows.value[r]! * grid.columns;
      for (let j = nextOpen(grid.top, cell, columns, s3, z, rows.start[r]!, end); j < end; ) {
        keep(kept, grid, x + s1[j]!, y + s2[j]!, z + s3[j]!, i, j);
        j = nextOpen(grid.top, cell, columns, s3, z, j + 1, end);
      }
    }
  }
  return kept;
}

/** First suffix from `start` on that the grid does not rule out, or `end`. */
function nextOpen(
  top: Float64Array,
  cell: number,
  columns: Int32Array,
  thirds: Float64Array,
  third: number,
  start: number,
  end: number,
): number {
  let j = start;
  while (j < end && top[cell + columns[j]!]! >= thirds[j]! + third) j++;
  return j;
}

function keep(kept: Draft, grid: CoverGrid, x: number, y: number, z: number, prefix: number, suffix: number): void {
  if (coveredByGrid(grid, x, y, z)) return;
  if (kept.count === kept.from.length) grow(kept);
  const row = kept.count++;
  kept.vectors[3 * row] = x;
  kept.vectors[3 * row + 1] = y;
  kept.vectors[3 * row + 2] = z;
  kept.from[row] = prefix;
  kept.option[row] = suffix;
  raiseGrid(grid, x, y, z);
}

interface Runs {
  readonly count: number;
  readonly value: Int32Array;
  /** One more than there are runs: the last is where all end. */
  readonly start: Int32Array;
}

function cellsOf(column: Float64Array, low: number, width: number): Int32Array {
  const cells = new Int32Array(column.length);
  for (let j = 0; j < column.length; j++) cells[j] = Math.floor((column[j]! - low) / width);
  return cells;
}

function runsOfEqual(values: Int32Array): Runs {
  const value = new Int32Array(values.length);
  const start = new Int32Array(values.length + 1);
  let count = 0;
  for (let j = 0; j < values.length; j++) {
    if (j > 0 && values[j] === values[j - 1]) continue;
    value[count] = values[j]!;
    start[count++] = j;
  }
  start[count] = values.length;
  return { count, value, start };
}

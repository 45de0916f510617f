/**
 * For cells of (u₁, u₂), the largest u₃ kept at or above the cell's lower corner: a sum below that corner in both and
 * not above in u₃ is covered. Cells are powers of two wide, so finding one's cell is exact.
 */
export interface CoverGrid {
  readonly columns: number;
  readonly low1: number;
  readonly low2: number;
  readonly width1: number;
  readonly width2: number;
  readonly top: Float64Array;
}

type Range = readonly [low: number, high: number];

export function coverGrid([low1, high1]: Range, [low2, high2]: Range, rows: number, columns: number): CoverGrid {
  const width1 = cellWidth(high1 - low1, rows);
  const width2 = cellWidth(high2 - low2, columns);
  // Two floors may add up to one less than the floor of the sum, and the corner above a sum of cells is two on.
  const stride = columns + 3;
  const top = new Float64Array((rows + 3) * stride).fill(Number.NEGATIVE_INFINITY);
  return { columns: stride, low1, low2, width1, width2, top };
}

/** The least power of two, at least 1, with which a range takes no more than `cells` cells. */
function cellWidth(range: number, cells: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2((range + 1) / cells)));
}

/** Whether the grid shows that something kept is at least (x, y, z); false may also mean that it cannot tell. */
export function coveredByGrid(
  { columns, low1, low2, width1, width2, top }: CoverGrid,
  x: number,
  y: number,
  z: number,
): boolean {
  const row = Math.floor((x - low1) / width1) + 1;
  const column = Math.floor((y - low2) / width2) + 1;
  return top[row * columns + column]! >= z;
}

export function raiseGrid(
  { columns, low1, low2, width1, width2, top }: CoverGrid,
  x: number,
  y: number,
  z: number,
): void {
  const column = Math.floor((y - low2) / width2);
  // Tops fall along rows and columns, so the first cell high enough ends its row, and a row without change the rest.
  for (let row = Math.floor((x - low1) / width1); row >= 0 && top[row * columns + column]! < z; row--) {
    for (let cell = row * columns + column; cell >= row * columns && top[cell]! < z; cell--) top[cell] = z;
  }
}

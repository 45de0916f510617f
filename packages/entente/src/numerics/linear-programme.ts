import { EntenteError } from "../error.js";

/** Maximise cost · y over y ≥ 0 with columns · y = right; few rows, any number of columns. */
export interface Programme {
  /** m ≥ 1. */
  readonly rows: number;
  /** Column by column: columns[j·m + i] is row i of column j. */
  readonly columns: Float64Array;
  /** One a column. */
  readonly cost: Float64Array;
  /** m numbers ≥ 0. */
  readonly right: Float64Array;
}

/** An optimum at a corner of the feasible set. */
export interface Optimum {
  readonly value: number;
  /** y, one a column. */
  readonly amounts: Float64Array;
  /** Dual solution, one a row: at these prices no column earns more than it costs. */
  readonly prices: Float64Array;
}

const EPSILON = 1e-9;
/** Pivots without progress after which the rule that cannot cycle takes over. */
const PATIENCE = 30;
/** Pivots after which the inverse of the basis is computed afresh. */
const REFRESH = 25;
const MOST_PIVOTS = 100_000;

/**
 * Revised simplex in two phases. The answer carries the prices, which is what the coalitional games need: a coalition
 * with a positive amount is tight at every optimum of the dual programme.
 *
 * @returns null where nothing is feasible
 * @throws {EntenteError} `unbounded`; `no-progress` where rounding keeps it from an end
 * @source Dantzig 1951; Bland 1977 (no cycling)
 */
export function maximise(programme: Programme): Optimum | null {
  const { rows, cost, right } = programme;
  const count = cost.length;
  const scale = right.reduce((sum, value) => sum + value, 1);
  const feasibility = new Float64Array(count + rows).fill(-1, count);
  const start = Int32Array.from({ length: rows }, (_, i) => count + i);
  const first = improve(programme, start, feasibility);
  if (first.value < -EPSILON * scale) return null;
  const objective = new Float64Array(count + rows);
  objective.set(cost);
  const { basis, amounts, prices, value } = improve(programme, first.basis, objective);
  const solution = new Float64Array(count);
  basis.forEach((column, i) => {
    if (column < count) solution[column] = Math.max(0, amounts[i]!);
  });
  return { value, amounts: solution, prices };
}

interface Corner {
  readonly basis: Int32Array;
  readonly amounts: Float64Array;
  readonly prices: Float64Array;
  readonly value: number;
}

/** From a feasible basis to an optimal one. Columns past the programme's are the unit vectors of phase one. */
function improve(programme: Programme, start: Int32Array, objective: Float64Array): Corner {
  const { rows, right } = programme;
  const basis = Int32Array.from(start);
  const tolerance = EPSILON * objective.reduce((most, one) => Math.max(most, Math.abs(one)), 1);
  let inverse = inverseOf(programme, basis);
  let amounts = times(inverse, right, rows);
  let stalled = 0;
  for (let pivots = 1; pivots <= MOST_PIVOTS; pivots++) {
    const prices = pricesOf(inverse, basis, objective, rows);
    const entering = enteringColumn(programme, { objective, prices, tolerance, careful: stalled > PATIENCE });
    if (entering < 0) {
      const value = basis.reduce((sum, column, i) => sum + objective[column]! * amounts[i]!, 0);
      return { basis, amounts, prices, value };
    }
    const column = programme.columns.subarray(entering * rows, (entering + 1) * rows);
    const direction = times(inverse, column, rows);
    const leaving = leavingRow(programme, { basis, amounts, direction });
    if (leaving < 0) throw new EntenteError("unbounded", "linear programme: the objective has no largest value");
    const step = amounts[leaving]! / direction[leaving]!;
    stalled = step > EPSILON ? 0 : stalled + 1;
    basis[leaving] = entering;
    if (pivots % REFRESH === 0) {
      inverse = inverseOf(programme, basis);
      amounts = times(inverse, right, rows);
    } else {
      pivot(inverse, amounts, direction, leaving, rows);
    }
  }
  throw new EntenteError("no-progress", `linear programme: no optimum after ${MOST_PIVOTS} steps`);
}

interface Pricing {
  readonly objective: Float64Array;
  readonly prices: Float64Array;
  readonly tolerance: number;
  readonly careful: boolean;
}

/** The column that earns most over its price, or with care the first that earns anything; −1: none. */
function enteringColumn(
  { rows, columns, cost }: Programme,
  { objective, prices, tolerance, careful }: Pricing,
): number {
  let found = -1;
  let most = tolerance;
  for (let j = 0; j < cost.length; j++) {
    let gain = objective[j]!;
    const from = j * rows;
    for (let i = 0; i < rows; i++) gain -= prices[i]! * columns[from + i]!;
    if (gain <= most) continue;
    if (careful) return j;
    most = gain;
    found = j;
  }
  return found;
}

interface Move {
  readonly basis: Int32Array;
  readonly amounts: Float64Array;
  readonly direction: Float64Array;
}

/** The row that reaches 0 first, by the smallest column among equals; an idle unit vector of phase one leaves at once. */
function leavingRow({ cost }: Programme, { basis, amounts, direction }: Move): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < basis.length; i++) {
    const slope = direction[i]!;
    const idle = basis[i]! >= cost.length && Math.abs(amounts[i]!) <= EPSILON;
    if (idle ? Math.abs(slope) <= EPSILON : slope <= EPSILON) continue;
    const ratio = idle ? 0 : Math.max(0, amounts[i]!) / slope;
    if (ratio < least - 1e-12 || (ratio <= least + 1e-12 && found >= 0 && basis[i]! < basis[found]!)) {
      least = Math.min(least, ratio);
      found = i;
    }
  }
  return found;
}

function pivot(inverse: Float64Array, amounts: Float64Array, direction: Float64Array, leaving: number, rows: number) {
  const by = direction[leaving]!;
  for (let k = 0; k < rows; k++) inverse[leaving * rows + k]! /= by;
  amounts[leaving]! /= by;
  for (let i = 0; i < rows; i++) {
    const slope = direction[i]!;
    if (i === leaving || slope === 0) continue;
    for (let k = 0; k < rows; k++) inverse[i * rows + k]! -= slope * inverse[leaving * rows + k]!;
    amounts[i]! -= slope * amounts[leaving]!;
  }
}

function times(matrix: Float64Array, vector: Float64Array, rows: number): Float64Array {
  const product = new Float64Array(rows);
  for (let i = 0; i < rows; i++) for (let k = 0; k < rows; k++) product[i]! += matrix[i * rows + k]! * vector[k]!;
  return product;
}

function pricesOf(inverse: Float64Array, basis: Int32Array, objective: Float64Array, rows: number): Float64Array {
  const prices = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const worth = objective[basis[i]!]!;
    if (worth === 0) continue;
    for (let k = 0; k < rows; k++) prices[k]! += worth * inverse[i * rows + k]!;
  }
  return prices;
}

/** Gauss–Jordan with the largest pivot; the basis is regular by construction. */
function inverseOf({ rows, columns, cost }: Programme, basis: Int32Array): Float64Array {
  const width = 2 * rows;
  const work = new Float64Array(rows * width);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < rows; j++) {
      const column = basis[j]!;
      work[i * width + j] = column < cost.length ? columns[column * rows + i]! : column - cost.length === i ? 1 : 0;
    }
    work[i * width + rows + i] = 1;
  }
  for (let j = 0; j < rows; j++) {
    let top = j;
    for (let i = j + 1; i < rows; i++) if (Math.abs(work[i * width + j]!) > Math.abs(work[top * width + j]!)) top = i;
    const by = work[top * width + j]!;
    for (let k = 0; k < width; k++) {
      const kept = work[top * width + k]! / by;
      work[top * width + k] = work[j * width + k]!;
      work[j * width + k] = kept;
    }
    for (let i = 0; i < rows; i++) {
      const factor = work[i * width + j]!;
      if (i === j || factor === 0) continue;
      for (let k = 0; k < width; k++) work[i * width + k]! -= factor * work[j * width + k]!;
    }
  }
  const inverse = new Float64Array(rows * rows);
  for (let i = 0; i < rows; i++) inverse.set(work.subarray(i * width + rows, (i + 1) * width), i * rows);
  return inverse;
}

import { type Counts, type Pause, rowsOf } from "./counts.js";
import { type Game, type Types, totalsOf, winTest } from "./game.js";
import { countExactly } from "./residues.js";

/**
 * Coalitions counted by size and by their sums of every weight: one cell for each, indexed as a mixed-radix number.
 * A member shifts the index by a constant, because no coalition's sum passes the total of its digit.
 */
export interface Lattice {
  readonly cells: number;
  /** Shift of the index per type. */
  readonly shifts: Float64Array;
  /** Weights that are digits; what counts heads is the size itself. */
  readonly digits: readonly number[];
  readonly radices: readonly number[];
}

export function latticeOf(game: Game, types: Types): Lattice {
  const totals = totalsOf(game);
  const digits = game.weights.flatMap((list, w) => (isCount(list) ? [] : [w]));
  const radices = [game.members + 1, ...digits.map((w) => totals[w]! + 1)];
  const shifts = new Float64Array(types.sizes.length).fill(1);
  let stride = game.members + 1;
  for (const w of digits) {
    for (let t = 0; t < shifts.length; t++) shifts[t]! += stride * types.weights[w]![t]!;
    stride *= totals[w]! + 1;
  }
  return { cells: stride, shifts, digits, radices };
}

/** Additions that counting over a lattice takes. */
export function latticeWork({ cells }: Lattice, { sizes }: Types, members: number): number {
  return cells * (members + 2 * sizes.length) * Math.max(1, Math.ceil(members / 52));
}

/** Brams & Affuso 1976, over several weights at once: exact for any rule whose totals are small. */
export function countLattice(game: Game, types: Types, pause: Pause): Counts {
  const { members } = game;
  const lattice = latticeOf(game, types);
  const wins = winningCells(game, lattice);
  const flat = countExactly(members + 1, 52, (modulus) => tally({ lattice, types, members, wins, modulus, pause }));
  const [winning = [], ...criticals] = rowsOf(flat, members + 1);
  return { members, winning, criticals, minimal: null };
}

function isCount(list: Float64Array): boolean {
  return list.every((weight) => weight === 1);
}

function winningCells(game: Game, { cells, digits, radices }: Lattice): Uint8Array {
  const wins = winTest(game.wins);
  const counts = game.weights.flatMap((list, w) => (isCount(list) ? [w] : []));
  const found = new Uint8Array(cells);
  const at = new Float64Array(radices.length);
  const sums = new Float64Array(game.weights.length);
  for (let cell = 0; cell < cells; cell++) {
    if (wins(sums)) found[cell] = 1;
    let d = 0;
    for (; d < at.length && at[d] === radices[d]! - 1; d++) at[d] = 0;
    if (d === at.length) break;
    at[d]!++;
    for (let k = 0; k < counts.length; k++) sums[counts[k]!] = at[0]!;
    for (let k = 0; k < digits.length; k++) sums[digits[k]!] = at[k + 1]!;
  }
  return found;
}

interface Tally {
  readonly lattice: Lattice;
  readonly types: Types;
  readonly members: number;
  readonly wins: Uint8Array;
  readonly modulus: number;
  readonly pause: Pause;
}

function tally({ lattice: { cells, shifts }, types, members, wins, modulus, pause }: Tally): Float64Array {
  const row = members + 1;
  const coalitions = new Float64Array(cells);
  coalitions[0] = 1;
  let top = 0;
  types.sizes.forEach((size, t) => {
    const shift = shifts[t]!;
    for (let one = 0; one < size; one++) {
      pause();
      top += shift;
      for (let at = Math.min(top, cells - 1); at >= shift; at--) {
        const sum = coalitions[at]! + coalitions[at - shift]!;
        coalitions[at] = sum >= modulus ? sum - modulus : sum;
      }
    }
  });
  const sums = new Float64Array((1 + types.sizes.length) * row);
  const add = (at: number, value: number): void => {
    const sum = sums[at]! + value;
    sums[at] = sum >= modulus ? sum - modulus : sum;
  };
  for (let cell = 0; cell < cells; cell++) if (wins[cell] === 1) add(cell % row, coalitions[cell]!);
  const others = new Float64Array(cells);
  for (let t = 0; t < types.sizes.length; t++) {
    pause();
    const shift = shifts[t]!;
    const from = (1 + t) * row + 1;
    // A member's own shift is out of reach of the highest cells, which no coalition without it reaches.
    for (let cell = 0; cell + shift < cells; cell++) {
      let value = coalitions[cell]!;
      if (cell >= shift) {
        value -= others[cell - shift]!;
        if (value < 0) value += modulus;
      }
      others[cell] = value;
      if (value !== 0 && wins[cell] === 0 && wins[cell + shift] === 1) add(from + (cell % row), value);
    }
  }
  return sums;
}

const EPSILON = 1e-9;

/** Equations x(S) = b over n players, kept solved for as many of them as are independent. */
export interface Equations {
  /** Adds x(S) = right; what follows from the others adds nothing. */
  readonly add: (mask: number, right: number) => void;
  readonly rank: () => number;
  /** x(S) as a constant and a slope for each player that is still free, in the players' order. */
  readonly over: (mask: number) => { readonly slopes: Float64Array; readonly constant: number };
  /** The solution; free players at 0. */
  readonly solution: () => Float64Array;
}

interface Row {
  /** The player that the row is solved for; its coefficient is 1 here and 0 in every other row. */
  readonly player: number;
  readonly coefficients: Float64Array;
  right: number;
}

export function equationsOver(n: number): Equations {
  const rows: Row[] = [];
  const solvedBy = (player: number): Row | undefined => rows.find((row) => row.player === player);
  const reduced = (mask: number, right: number): { coefficients: Float64Array; right: number } => {
    const coefficients = Float64Array.from({ length: n }, (_, i) => (mask >> i) & 1);
    let rest = right;
    for (const row of rows) {
      const factor = coefficients[row.player]!;
      if (factor === 0) continue;
      for (let i = 0; i < n; i++) coefficients[i]! -= factor * row.coefficients[i]!;
      rest -= factor * row.right;
    }
    return { coefficients, right: rest };
  };
  return {
    rank: () => rows.length,
    add: (mask, right) => {
      const { coefficients, right: rest } = reduced(mask, right);
      let player = 0;
      for (let i = 1; i < n; i++) if (Math.abs(coefficients[i]!) > Math.abs(coefficients[player]!)) player = i;
      const by = coefficients[player]!;
      if (Math.abs(by) <= EPSILON) return;
      const row: Row = { player, coefficients: coefficients.map((one) => one / by), right: rest / by };
      for (const other of rows) {
        const factor = other.coefficients[player]!;
        for (let i = 0; i < n; i++) other.coefficients[i]! -= factor * row.coefficients[i]!;
        other.right -= factor * row.right;
      }
      rows.push(row);
    },
    over: (mask) => {
      const { coefficients, right } = reduced(mask, 0);
      return { slopes: coefficients.filter((_, i) => solvedBy(i) === undefined), constant: -right };
    },
    solution: () => Float64Array.from({ length: n }, (_, i) => solvedBy(i)?.right ?? 0),
  };
}

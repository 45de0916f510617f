/** Nodes below ½ of the Gauss–Legendre rule of even order on 0 … 1, and their weights; 1 − node has the same weight. */
export interface LowerNodes {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** By Newton's iteration on the Legendre polynomial from Chebyshev's guesses; `order` is rounded up to an even number. */
export function lowerNodes(order: number): LowerNodes {
  const half = Math.max(1, Math.ceil(order / 2));
  const n = 2 * half;
  const nodes = new Float64Array(half);
  const weights = new Float64Array(half);
  for (let k = 0; k < half; k++) {
    let x = Math.cos((Math.PI * (k + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step++) {
      const { value, derivative } = legendre(n, x);
      const change = value / derivative;
      x -= change;
      slope = derivative;
      if (Math.abs(change) < 1e-16) break;
    }
    nodes[k] = (1 - x) / 2;
    weights[k] = 1 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

function legendre(n: number, x: number): { value: number; derivative: number } {
  let [last, value] = [1, x];
  for (let k = 2; k <= n; k++) [last, value] = [value, ((2 * k - 1) * x * value - (k - 1) * last) / k];
  return { value, derivative: (n * (x * value - last)) / (x * x - 1) };
}

/**
 * Shapley values of a game given by its figures.
 *
 * @param values - 2ⁿ figures, that of the set with bits S at S
 * @source Shapley (1953), A value for n-person games
 */
export function shapleyOf(values: ArrayLike<number>, players: number): number[] {
  const weights = orderWeights(players);
  return Array.from({ length: players }, (_, p) => {
    let sum = 0;
    for (let set = 0; set < values.length; set++)
      if ((set & (1 << p)) === 0) sum += weights[bits(set)]! * (values[set | (1 << p)]! - values[set]!);
    return sum;
  });
}

/** |T|! (n − |T| − 1)! / n!, by |T|. */
function orderWeights(players: number): number[] {
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  return Array.from({ length: players }, (_, t) => (factorial(t) * factorial(players - t - 1)) / factorial(players));
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

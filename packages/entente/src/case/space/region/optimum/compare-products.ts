import type { Player } from "./goals.js";

/** Difference of logs beyond which doubles decide. */
const CLEAR = 1e-12;

/** Compares the weighted products of surpluses at two vectors of units: exactly where all weights are 1. */
export function compareProducts(players: readonly Player[], one: Float64Array, other: Float64Array): number {
  let difference = 0;
  for (const { column, reservation, measure } of players)
    difference += measure * (Math.log(one[column]! - reservation) - Math.log(other[column]! - reservation));
  if (Math.abs(difference) > CLEAR * (1 + players.length)) return Math.sign(difference);
  if (players.some(({ measure }) => measure !== 1)) return 0;
  const [a, b] = [one, other].map((units) =>
    players.reduce((product, { column, reservation }) => product * exactly(units[column]!, reservation), 1n),
  ) as [bigint, bigint];
  return a === b ? 0 : a > b ? 1 : -1;
}

/** units − reservation times a power of two that the reservation alone decides. */
function exactly(units: number, reservation: number): bigint {
  let power = 0;
  while (power < 1074 && !Number.isInteger(reservation * 2 ** power)) power++;
  return (BigInt(units) << BigInt(power)) - BigInt(reservation * 2 ** power);
}

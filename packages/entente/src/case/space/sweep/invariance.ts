import { breaks, type Space, utilityOf } from "../space.js";
import type { Bargain } from "./bargain.js";
import { type Concept, type Solution, solve } from "./concepts.js";

const EPSILON = 1e-9;

/** Whether two spaces agree on utility and acceptance of every party at some packages. */
export function sameMeaning(one: Space, other: Space, packages: readonly Int32Array[]): boolean {
  return packages.every(
    (options) =>
      one.parties.every((_, p) => Math.abs(utilityOf(one, p, options) - utilityOf(other, p, options)) <= EPSILON) &&
      one.redLines.every((line, k) => breaks(line, options) === breaks(other.redLines[k]!, options)),
  );
}

/** A bargain over at most so many of its packages, evenly spread: a check holds for those as well as for all. */
export function spreadOver(bargain: Bargain, most: number): Bargain {
  const { packages, gains, players } = bargain;
  const width = players.length;
  if (packages.length <= most) return bargain;
  const rows = Int32Array.from({ length: most }, (_, k) => Math.floor((k * packages.length) / most));
  const spread = new Float64Array(most * width);
  rows.forEach((row, k) => {
    spread.set(gains.subarray(row * width, (row + 1) * width), k * width);
  });
  return { ...bargain, packages: rows.map((row) => packages[row]!), gains: spread };
}

/** Whether doubling one player's scale leaves the package of a concept. */
export function keepsUnderRescaling(bargain: Bargain, concept: Concept): boolean {
  const { players, gains, mostGain } = bargain;
  const before = solve(bargain, concept);
  return players.every((_, column) => {
    const doubled = gains.map((gain, at) => (at % players.length === column ? 2 * gain : gain));
    const most = mostGain.map((gain, k) => (k === column ? 2 * gain : gain));
    return sameChoice(before, solve({ ...bargain, gains: doubled, mostGain: most }, concept));
  });
}

/** Whether the Nash package stays when the last package that is not it, nor as good, is taken away. */
export function keepsWithoutUnchosen(bargain: Bargain): boolean {
  const { players, packages, gains } = bargain;
  const before = solve(bargain, "nash");
  if (before === null) return true;
  const chosen = new Set([before.row, ...before.also]);
  const last = packages.findLastIndex((_, row) => !chosen.has(row));
  if (last < 0) return true;
  const rows = [...packages.keys()].filter((row) => row !== last);
  const after = solve(
    {
      ...bargain,
      packages: Int32Array.from(rows, (row) => packages[row]!),
      gains: Float64Array.from(
        rows.flatMap((row) => [...gains.subarray(row * players.length, (row + 1) * players.length)]),
      ),
    },
    "nash",
  );
  return after !== null && rows[after.row] === before.row;
}

/** Whether a concept reaches the same value with the players in reverse order. */
export function keepsInReverse(bargain: Bargain, concept: Concept): boolean {
  const { players, packages, gains, mostGain, gaining } = bargain;
  const width = players.length;
  const turned = packages.length * width;
  const before = solve(bargain, concept);
  const after = solve(
    {
      ...bargain,
      players: players.toReversed(),
      gains: Float64Array.from({ length: turned }, (_, at) => gains[at - (at % width) + width - 1 - (at % width)]!),
      mostGain: mostGain.toReversed(),
      gaining: gaining.map((k) => width - 1 - k).toReversed(),
    },
    concept,
  );
  return Math.abs((before?.value ?? 0) - (after?.value ?? 0)) <= EPSILON;
}

function sameChoice(one: Solution | null, other: Solution | null): boolean {
  return one?.row === other?.row || (one !== null && other !== null && one.also.includes(other.row));
}

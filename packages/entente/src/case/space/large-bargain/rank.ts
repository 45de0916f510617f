import type { Answer, Optimum } from "../region/optimum/optimum.js";
import { compareOptions } from "../region/optimum/tied.js";
import { unitsOf } from "../space.js";
import type { Bargain } from "../sweep/bargain.js";
import type { Solution } from "../sweep/concepts.js";
import type { RegionBargain } from "./region-bargain.js";

/** A solution over a small bargain made of the packages that could be it. */
export interface Ranked {
  /** Its packages are numbers of `options`. */
  readonly bargain: Bargain;
  readonly options: readonly Int32Array[];
  readonly solution: Solution;
  /** Other packages as good, and whether that is all of them. */
  readonly alsoCount: bigint;
  readonly alsoComplete: boolean;
}

/**
 * Ranks the best packages of several regions, and the status quo where it stands apart, by the same comparison that
 * decides where packages can be listed.
 */
export function rankTogether(
  bargain: RegionBargain,
  answers: readonly Answer<Optimum>[],
  best: (few: Bargain, options: readonly Int32Array[]) => Solution | null,
  boundOf: (optimum: Optimum) => number,
): (Ranked & { readonly bound: number; readonly proved: boolean }) | null {
  const found = answers.flatMap((answer) => (answer.kind === "found" ? [answer.found] : []));
  const options = distinct([
    ...found.flatMap((one) => [one.options, ...one.alsoOptimal]),
    ...(bargain.apart === null ? [] : [bargain.apart]),
  ]);
  const few = tabled(bargain, options);
  const solution = best(few, options);
  if (solution === null) return null;
  const proved = bargain.proved && answers.every(({ kind }) => kind !== "unknown") && found.every((one) => one.proved);
  const winners = [solution.row, ...solution.also].map((row) => options[row]!.join());
  const tying = found.filter((one) => winners.includes(one.options.join()));
  const [only] = tying;
  const listed = BigInt(solution.also.length);
  // Regions may overlap, so only the ties of a single one can be told without listing them.
  const alone = tying.length === 1 && only !== undefined && only.alsoOptimalCount > listed;
  return {
    bargain: few,
    options,
    solution,
    alsoCount: alone ? only.alsoOptimalCount : listed,
    alsoComplete:
      tying.every((one) => one.alsoOptimalComplete) &&
      (tying.length <= 1 || tying.every((one) => one.alsoOptimalCount <= BigInt(one.alsoOptimal.length))),
    bound: proved ? solution.value : Math.max(solution.value, ...found.map(boundOf)),
    proved,
  };
}

function distinct(options: readonly Int32Array[]): Int32Array[] {
  return [...new Map(options.map((one) => [one.join(), one])).values()].sort(compareOptions);
}

function tabled({ space, players, ideal, mostGain, gaining }: RegionBargain, options: readonly Int32Array[]): Bargain {
  const gains = Float64Array.from(
    options.flatMap((one) =>
      players.map((party) => {
        const units = unitsOf(space, party, one);
        return Math.max(0, (units - space.reservation[party]!) / space.scale[party]!);
      }),
    ),
  );
  return { players, packages: Int32Array.from(options.keys()), gains, ideal, mostGain, gaining };
}

import { EntenteError } from "../../error.js";
import type { Counts, Pause } from "./counts.js";
import { checkGame, type Game, type Types, totalsOf, typesOf, winTest } from "./game.js";
import { countByHalves } from "./halves.js";
import { type ExactPower, exactPower } from "./indices.js";
import { countLattice, latticeOf, latticeWork } from "./lattice.js";
import { banzhafPower, shapleyPower } from "./owen.js";
import { countProfiles, profilesIn } from "./profiles.js";
import { gcd, showRatio, toNumber } from "./ratio.js";
import { type Estimate, samplePower, type Uniform } from "./sampled.js";

export const INDICES = [
  "shapleyShubik",
  "banzhaf",
  "banzhafNormalised",
  "prevent",
  "initiate",
  "deeganPackel",
  "publicGood",
  "johnston",
] as const;
export type Index = (typeof INDICES)[number];
export interface Interval {
  readonly low: number;
  readonly high: number;
}
/** Power of one member: shares 0 … 1; null where an index is not defined or not counted. */
export interface MemberPower extends Readonly<Record<Index, number | null>> {
  /** The same as fractions in lowest terms, where they are exact. */
  readonly fraction: Readonly<Partial<Record<Index, string>>> | null;
  /** Wilson intervals of 95 %, where they are sampled. */
  readonly interval: { readonly shapleyShubik: Interval; readonly banzhaf: Interval } | null;
}
export interface Power {
  /** `exact` by whole numbers, `numeric` in doubles to about 10⁻¹², `sampled` from random coalitions and orders. */
  readonly status: "exact" | "numeric" | "sampled";
  /** Winning coalitions; null unless exact. */
  readonly winning: bigint | null;
  readonly minimalWinning: bigint | null;
  /** Share of all coalitions that win. */
  readonly decisiveness: number;
  /** Whether nobody's consent is enough, and whether everybody's is not. */
  readonly without: "anyone" | "hope" | null;
  readonly members: readonly MemberPower[];
  /** Draws; 0 unless sampled. */
  readonly draws: number;
}
export interface PowerTools {
  readonly rng: Uniform;
  readonly signal: { readonly aborted: boolean };
}

const MOST_PROFILES = 1e7;
const MOST_CELLS = 1.2e7;
const MOST_WORK = 1.5e9;
const MOST_ENUMERATED = 25;
const MOST_STORED = 1e8;

/**
 * Every power index of a simple voting game, by the first method that fits its size: profiles of types, a lattice of
 * sums, two halves, the integral over one quota, enumeration, random draws.
 *
 * @throws {EntenteError} `bad-weight`, `out-of-range`, `aborted`
 */
export function powerOf(game: Game, { rng, signal }: PowerTools): Power {
  checkGame(game);
  const pause: Pause = () => {
    if (signal.aborted) throw new EntenteError("aborted", "power: stopped because the run was aborted");
  };
  const types = typesOf(game);
  const counts = exactCounts(game, types, pause);
  if (counts !== null) return fromCounts(game, types, counts);
  const single = singleQuota(game);
  if (single !== null) return fromSwings(game, single, pause);
  if (game.members <= MOST_ENUMERATED) return fromCounts(game, types, countProfiles(game, types, pause));
  return fromSample(game, rng, pause);
}

function exactCounts(game: Game, types: Types, pause: Pause): Counts | null {
  if (profilesIn(types) <= MOST_PROFILES) return countProfiles(game, types, pause);
  const lattice = latticeOf(game, types);
  if (lattice.cells <= MOST_CELLS && latticeWork(lattice, types, game.members) <= MOST_WORK)
    return countLattice(game, types, pause);
  return countByHalves(game, types, pause);
}

function extremes(game: Game): Power["without"] {
  const wins = winTest(game.wins);
  if (wins(new Float64Array(game.weights.length))) return "anyone";
  return wins(totalsOf(game)) ? null : "hope";
}

function fromCounts(game: Game, types: Types, counts: Counts): Power {
  const winning = counts.winning.reduce((sum, count) => sum + count, 0n);
  const byType = exactPower(counts, types.sizes).map(shown);
  return {
    status: "exact",
    winning,
    minimalWinning: counts.minimal?.winning.reduce((sum, count) => sum + count, 0n) ?? null,
    decisiveness: toNumber({ num: winning, den: 2n ** BigInt(game.members) }),
    without: extremes(game),
    members: Array.from(types.of, (type) => byType[type]!),
    draws: 0,
  };
}

function shown(power: ExactPower): MemberPower {
  const number = (index: Index): number | null => {
    const exact = power[index];
    return exact === null ? null : toNumber(exact);
  };
  const fractions = INDICES.flatMap((index) => {
    const exact = power[index];
    return exact === null ? [] : [[index, showRatio(exact)] as const];
  });
  return { ...each(number), fraction: Object.fromEntries(fractions), interval: null };
}

function each(value: (index: Index) => number | null): Record<Index, number | null> {
  return Object.fromEntries(INDICES.map((index) => [index, value(index)])) as Record<Index, number | null>;
}

interface SingleQuota {
  readonly weights: Float64Array;
  readonly quota: number;
}

/** A rule that is one threshold within reach, in lowest terms; null where it is more or its table would be too large. */
function singleQuota({ weights, wins }: Game): SingleQuota | null {
  const list = "weight" in wins ? weights[wins.weight] : undefined;
  if (list === undefined || !("weight" in wins)) return null;
  const divisor = Number(list.reduce((common, weight) => gcd(common, BigInt(weight)), 0n));
  const reduced = list.map((weight) => weight / divisor);
  const quota = Math.ceil(wins.needed / divisor);
  const total = reduced.reduce((sum, weight) => sum + weight, 0);
  return quota < 1 || quota > total || total > MOST_STORED ? null : { weights: reduced, quota };
}

function fromSwings(game: Game, { weights, quota }: SingleQuota, pause: Pause): Power {
  const voting = weights.filter((weight) => weight > 0);
  const distinct = Float64Array.from(new Set(voting)).sort();
  const { decisiveness, banzhaf } = banzhafPower(voting, quota, distinct, pause);
  const shapley = shapleyPower(voting, quota, distinct, pause);
  const share = (list: Float64Array, weight: number): number => (weight === 0 ? 0 : list[distinct.indexOf(weight)]!);
  const all = weights.reduce((sum, weight) => sum + share(banzhaf, weight), 0);
  return {
    status: "numeric",
    winning: null,
    minimalWinning: null,
    decisiveness,
    without: extremes(game),
    members: Array.from(weights, (weight) =>
      fromShares(share(shapley, weight), share(banzhaf, weight), decisiveness, all),
    ),
    draws: 0,
  };
}

function fromShares(shapleyShubik: number, banzhaf: number, decisiveness: number, all: number): MemberPower {
  return {
    ...each(() => null),
    shapleyShubik,
    banzhaf,
    banzhafNormalised: all > 0 ? banzhaf / all : null,
    prevent: decisiveness > 0 ? Math.min(1, banzhaf / (2 * decisiveness)) : null,
    initiate: decisiveness < 1 ? Math.min(1, banzhaf / (2 * (1 - decisiveness))) : null,
    fraction: null,
    interval: null,
  };
}

function fromSample(game: Game, rng: Uniform, pause: Pause): Power {
  const { draws, decisiveness, banzhaf, shapleyShubik } = samplePower(game, rng, pause);
  const all = banzhaf.reduce((sum, { value }) => sum + value, 0);
  const without = extremes(game);
  const interval = ({ low, high }: Estimate): Interval => ({ low, high });
  return {
    status: "sampled",
    winning: null,
    minimalWinning: null,
    decisiveness: decisiveness.value,
    without,
    members: banzhaf.map((swing, member): MemberPower => {
      const pivot = shapleyShubik[member]!;
      if (without === "hope") return { ...each(() => null), fraction: null, interval: null };
      return {
        ...fromShares(pivot.value, swing.value, decisiveness.value, all),
        interval: { shapleyShubik: interval(pivot), banzhaf: interval(swing) },
      };
    }),
    draws,
  };
}

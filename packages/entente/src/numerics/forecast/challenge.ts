import { expectedGain, riskFrom, type Stakes, victoryChances } from "./challenge-stakes.js";
import { weightedMean } from "./weighted-mean.js";
import { weightedMedian } from "./weighted-median.js";

/** Actors of one issue, arrays alike long: places on any scale, saliences 0 … 1, capabilities ≥ 0. */
export interface Actors {
  readonly places: readonly number[];
  readonly saliences: readonly number[];
  readonly capabilities: readonly number[];
}

/** How the published description is read: as its replication ran it, or as it is printed. */
export type Reading = "replication" | "printed";
export const OFFER_KINDS = ["confrontation", "compromise", "capitulation"] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** A move an actor makes because of another's challenge. */
export interface Move {
  /** From 1. */
  readonly round: number;
  readonly actor: number;
  readonly because: OfferKind;
  /** The actor that made the offer. */
  readonly to: number;
  readonly from: number;
  readonly place: number;
}

export interface ChallengeRun {
  /** Median and weighted mean after each round. */
  readonly medians: readonly number[];
  readonly means: readonly number[];
  /** Whether the places stopped moving within the rounds. */
  readonly settled: boolean;
  /** Median of the last round if settled, else the median of the round medians. */
  readonly forecast: number;
  readonly moves: readonly Move[];
  /** Risk exponents of the first round, ½ … 2. */
  readonly risk: readonly number[];
}

export interface ChallengeOptions {
  /** Default `"replication"`. */
  readonly reading?: Reading | undefined;
  /** Chance that nothing changes without a challenge, 0 … 1. Default `1`. */
  readonly standing?: number | undefined;
  /** Default `8`. */
  readonly rounds?: number | undefined;
}

/**
 * Challenge model: actors challenge one another in rounds and move where it pays to give way. A foil rather than an
 * oracle: with its normalisation every chance of victory is tiny.
 *
 * @returns null where no actor has weight
 * @source Bueno de Mesquita (1994), in European Community Decision Making; Scholz, Calbert & Smith (2011), JTP 23(4):510–531
 */
export function challengeModel(
  { places, saliences, capabilities }: Actors,
  { reading = "replication", standing = 1, rounds = 8 }: ChallengeOptions = {},
): ChallengeRun | null {
  const weights = saliences.map((salience, k) => salience * (capabilities[k] ?? 0));
  const start = weightedMedian(places, weights);
  if (start === null) return null;
  const range = Math.max(...places) - Math.min(...places);
  const still = { medians: [], means: [], moves: [], risk: places.map(() => 1) };
  if (range === 0) return { ...still, settled: true, forecast: start.median };

  let now = [...places];
  const seen = new Set([now.join()]);
  const medians: number[] = [];
  const means: number[] = [];
  const moves: Move[] = [];
  let risk: readonly number[] | null = null;
  let settled = false;
  for (let round = 1; round <= rounds; round++) {
    const turn = playRound({ places: now, saliences, weights, range, standing }, reading);
    risk ??= turn.risk;
    moves.push(...turn.moves.map((move) => ({ ...move, round })));
    const change = Math.max(...turn.places.map((place, k) => Math.abs(place - (now[k] ?? place))));
    now = [...turn.places];
    medians.push(lowerMedian(now, weights));
    means.push(weightedMean(now, weights) ?? start.median);
    settled = change <= 1e-6 * range;
    const state = now.join();
    if (settled || seen.has(state)) break;
    seen.add(state);
  }
  const forecast = settled ? (medians.at(-1) ?? start.median) : middleOf(medians);
  return { medians, means, settled, forecast, moves, risk: risk ?? still.risk };
}

interface Turn {
  readonly places: readonly number[];
  readonly moves: readonly Omit<Move, "round">[];
  readonly risk: readonly number[];
}

function playRound(stage: Omit<Stakes, "median">, reading: Reading): Turn {
  const { places, weights } = stage;
  const stakes: Stakes = { ...stage, median: lowerMedian(places, weights) };
  const neutral = places.map(() => 1);
  const first = victoryChances(stakes, neutral, reading);
  const risk = riskFrom(
    places.map((_, i) =>
      places.reduce(
        (sum, _place, j) => (j === i ? sum : sum + expectedGain(stakes, first, { from: j, to: i, risk: 1 })),
        0,
      ),
    ),
  );
  const chances = reading === "replication" ? victoryChances(stakes, risk, reading) : first;
  const moves = places.flatMap((_, i) => {
    const move = answerOf(stakes, chances, { i, risk, reading });
    return move === null ? [] : [move];
  });
  const moved = [...places];
  for (const { actor, place } of moves) moved[actor] = place;
  return { places: moved, moves, risk };
}

interface Offer {
  readonly kind: OfferKind;
  readonly to: number;
  readonly place: number;
  /** What the offering side expects of the challenge. */
  readonly b: number;
}

function answerOf(
  stakes: Stakes,
  chances: readonly Float64Array[],
  { i, risk, reading }: { i: number; risk: readonly number[]; reading: Reading },
): Omit<Move, "round"> | null {
  const { places } = stakes;
  const from = places[i] ?? 0;
  const own = risk[i] ?? 1;
  const offers = places.flatMap((place, j): Offer[] => {
    if (j === i || place === from) return [];
    const a = expectedGain(stakes, chances, { from: i, to: j, risk: own });
    const theirs = reading === "replication" ? own : (risk[j] ?? 1);
    const b = expectedGain(stakes, chances, { from: j, to: i, risk: theirs });
    if (b > a && a > 0) return [{ kind: "confrontation", to: j, place, b }];
    if (a < 0 && b > -a) return [{ kind: "compromise", to: j, place: from + (place - from) * Math.abs(a / b), b }];
    if (a < 0 && b > 0) return [{ kind: "capitulation", to: j, place, b }];
    return [];
  });
  const of = (...kinds: OfferKind[]): Offer[] => offers.filter(({ kind }) => kinds.includes(kind));
  const largest = (x: Offer, y: Offer): number => y.b - x.b;
  const leastMove = (x: Offer, y: Offer): number =>
    Math.abs(x.place - from) - Math.abs(y.place - from) || largest(x, y);
  const taken =
    reading === "printed"
      ? of("compromise", "capitulation").sort(largest)[0]
      : (of("confrontation").sort(leastMove)[0] ??
        of("compromise").sort(largest)[0] ??
        of("capitulation").sort(leastMove)[0]);
  return taken === undefined ? null : { actor: i, because: taken.kind, to: taken.to, from, place: taken.place };
}

/** The place that beats every other when each votes by distance: the lower weighted median. */
function lowerMedian(places: readonly number[], weights: readonly number[]): number {
  return weightedMedian(places, weights)?.range[0] ?? 0;
}

function middleOf(values: readonly number[]): number {
  return (
    weightedMedian(
      values,
      values.map(() => 1),
    )?.median ?? 0
  );
}

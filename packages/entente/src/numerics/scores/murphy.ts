import { wilsonInterval } from "../wilson.js";
import { brierScore, type Judged, meanOf } from "./probability-scores.js";

/** Parts of the Brier score: Brier = reliability − resolution + uncertainty. */
export interface Murphy {
  readonly brier: number;
  /** How far chances lie from how often it came true; 0 is best. */
  readonly reliability: number;
  /** How far groups of forecasts differ from the base rate; more is better. */
  readonly resolution: number;
  /** Variance of what happened, whoever forecasts. */
  readonly uncertainty: number;
  /** 1 − Brier / uncertainty; null where all or nothing happened. */
  readonly skill: number | null;
}

/** One of the ten bins of a calibration table. */
export interface CalibrationBin {
  /** Chances from `from` up to, and without, `to`; the last with 1. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean chance given, null of an empty bin. */
  readonly forecast: number | null;
  /** Share that came true, with Wilson's 95 % interval. */
  readonly happened: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface Group {
  readonly n: number;
  readonly forecast: number;
  readonly happened: number;
}

/**
 * Decomposes the Brier score over the distinct chances that were given, which makes the identity exact.
 *
 * @returns null for no forecast
 * @source Murphy (1973), Journal of Applied Meteorology 12(4):595–600
 */
export function murphyParts(judged: readonly Judged[]): Murphy | null {
  return partsOver(
    judged,
    groupsBy(judged, ({ p }) => p),
  );
}

/** The same over the ten bins, with what the bins hide: `withinBin` = Brier − (reliability − resolution + uncertainty). */
export function binnedMurphy(
  judged: readonly Judged[],
): (Omit<Murphy, "skill"> & { readonly withinBin: number }) | null {
  const parts = partsOver(
    judged,
    groupsBy(judged, ({ p }) => binOf(p)),
  );
  if (parts === null) return null;
  const { skill: _skill, ...own } = parts;
  return { ...own, withinBin: own.brier - (own.reliability - own.resolution + own.uncertainty) };
}

/** Ten bins [0, .1) … [.9, 1] with how often each came true. */
export function calibrationBins(judged: readonly Judged[]): CalibrationBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const own = judged.filter(({ p }) => binOf(p) === bin);
    const hits = own.filter(({ happened }) => happened === 1).length;
    const interval = own.length === 0 ? { low: null, high: null } : wilsonInterval(hits, own.length);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      n: own.length,
      forecast: meanOf(own.map(({ p }) => p)),
      happened: own.length === 0 ? null : hits / own.length,
      ...interval,
    };
  });
}

const BINS = 10;

/** The bin of a chance. 0.3 × 10 and the like are not whole in doubles, hence the decimals. */
function binOf(p: number): number {
  return Math.min(BINS - 1, Math.floor(Number((p * BINS).toPrecision(12))));
}

function groupsBy(judged: readonly Judged[], keyOf: (one: Judged) => number): Group[] {
  const groups = new Map<number, Judged[]>();
  for (const one of judged) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()].map((own) => ({
    n: own.length,
    forecast: meanOf(own.map(({ p }) => p)) ?? 0,
    happened: meanOf(own.map(({ happened }) => happened)) ?? 0,
  }));
}

function partsOver(judged: readonly Judged[], groups: readonly Group[]): Murphy | null {
  const brier = brierScore(judged);
  const base = meanOf(judged.map(({ happened }) => happened));
  if (brier === null || base === null) return null;
  const over = (distance: (group: Group) => number): number =>
    groups.reduce((sum, group) => sum + group.n * distance(group) ** 2, 0) / judged.length;
  const uncertainty = base * (1 - base);
  return {
    brier,
    reliability: over(({ forecast, happened }) => forecast - happened),
    resolution: over(({ happened }) => happened - base),
    uncertainty,
    skill: uncertainty === 0 ? null : 1 - brier / uncertainty,
  };
}

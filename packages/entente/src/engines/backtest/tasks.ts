import { byProposal, type Contest } from "../../case/contests/contest.js";
import { clusterMeans, type Replicates } from "../../numerics/scores/paired.js";
import { type Forecast, forecastProposal } from "./models.js";

/** Per cluster and column a sum of losses and how many they are. */
export type Clusters = readonly (readonly { readonly sum: number; readonly n: number }[])[];

/** A part of a backtest that stands alone: plain data in and out, so that threads may share them. */
export type BacktestTask =
  | { readonly kind: "forecast"; readonly contests: readonly Contest[] }
  | { readonly kind: "resample"; readonly clusters: Clusters; readonly replicates: Replicates };
export type BacktestPart =
  | { readonly kind: "forecast"; readonly forecasts: readonly Forecast[] }
  | { readonly kind: "resample"; readonly means: readonly Float64Array[] };

/** Does one part. */
export function runBacktestTask(task: BacktestTask): BacktestPart {
  return task.kind === "forecast"
    ? { kind: "forecast", forecasts: forecastProposal(task.contests) }
    : { kind: "resample", means: clusterMeans(task.clusters, task.replicates) };
}

/** One part a proposal: what is traded within one stays together. */
export function forecastTasks(contests: readonly Contest[]): BacktestTask[] {
  return byProposal(contests).map((own) => ({ kind: "forecast", contests: own }));
}

/** Resamples in one part. */
const PART = 500;

export function resampleTasks(
  clusters: Clusters,
  { seed, replicates }: { readonly seed: number; readonly replicates: number },
): BacktestTask[] {
  return Array.from({ length: Math.ceil(replicates / PART) }, (_, k) => ({
    kind: "resample",
    clusters,
    replicates: { seed, from: k * PART, to: Math.min(replicates, (k + 1) * PART) },
  }));
}

/** Resampled means per column, joined in the order of the parts. */
export function joinMeans(parts: readonly BacktestPart[]): Float64Array[] {
  const means = parts.flatMap((part) => (part.kind === "resample" ? [part.means] : []));
  return (means[0] ?? []).map((_, c) => {
    const whole = new Float64Array(means.reduce((sum, columns) => sum + (columns[c]?.length ?? 0), 0));
    let at = 0;
    for (const columns of means) {
      whole.set(columns[c] ?? [], at);
      at += columns[c]?.length ?? 0;
    }
    return whole;
  });
}

import { byProposal, type Decided } from "../../case/contests/contest.js";
import { bootstrapChance, holmAdjusted, pairedMean, percentileInterval } from "../../numerics/scores/paired.js";
import type { ComparedModels } from "./backtest-schema.js";
import type { Clusters } from "./tasks.js";

/** Losses per decided issue, null where a model says nothing; of a pair of models the difference of theirs. */
export interface Column {
  readonly id: string;
  readonly pair: { readonly a: string; readonly b: string; readonly candidate: boolean } | null;
  readonly losses: readonly (number | null)[];
}

/** Proposals below which an interval is a hint. */
const ENOUGH_CLUSTERS = 10;
const LEVEL = 0.05;

/** Sums and numbers of losses per proposal and column. */
export function clustersOf(columns: readonly Column[], decided: readonly Decided[]): Clusters {
  const at = new Map(decided.map(({ issue }, k) => [issue, k]));
  return byProposal(decided).map((own) =>
    columns.map(({ losses }) => {
      const values = own.flatMap(({ issue }) => losses[at.get(issue) ?? -1] ?? []);
      return { sum: values.reduce((sum, value) => sum + value, 0), n: values.length };
    }),
  );
}

/** Every pair with its interval; the chances are adjusted among those with the same second model. */
export function comparedModels(
  columns: readonly Column[],
  means: readonly Float64Array[],
  decided: readonly Decided[],
): { readonly candidate: boolean; readonly compared: ComparedModels }[] {
  const pairs = columns.flatMap(({ pair, losses }, c) => {
    const interval = percentileInterval(means[c] ?? new Float64Array());
    const differences = losses.filter((loss) => loss !== null);
    const paired = pairedMean(differences);
    if (pair === null || interval === null || paired === null) return [];
    const clusters = new Set(decided.flatMap(({ proposal }, k) => (losses[k] == null ? [] : [proposal]))).size;
    return [
      {
        pair,
        interval,
        paired,
        clusters,
        n: differences.length,
        chance: bootstrapChance(means[c] ?? new Float64Array()),
      },
    ];
  });
  const familyOf = ({ pair: { b, candidate } }: (typeof pairs)[number]): string => `${b} ${candidate}`;
  const adjusted = new Map<(typeof pairs)[number], number>();
  for (const family of new Set(pairs.map(familyOf))) {
    const own = pairs.filter((one) => familyOf(one) === family);
    const chances = holmAdjusted(own.map(({ chance }) => chance));
    own.forEach((one, k) => {
      adjusted.set(one, chances[k] ?? 1);
    });
  }
  return pairs.map((one) => {
    const { pair, interval, paired, clusters, n } = one;
    const [low, high] = interval;
    const chance = adjusted.get(one) ?? 1;
    const clear = chance < LEVEL && (low > 0 || high < 0);
    return {
      candidate: pair.candidate,
      compared: {
        ...{ a: pair.a, b: pair.b, n, meanDifference: paired.mean, low, high, se: paired.se, t: paired.t, clusters },
        adjusted: chance,
        verdict: !clear ? "even" : high < 0 ? "better" : "worse",
        indicative: clusters < ENOUGH_CLUSTERS,
      },
    };
  });
}

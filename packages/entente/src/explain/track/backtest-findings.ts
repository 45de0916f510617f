import type { BacktestResult, ModelScores, RowId } from "../../engines/backtest/backtest-schema.js";
import type { Finding } from "../finding.js";
import type { MessageKey } from "../messages/en.js";
import type { Speech, Values } from "../say.js";
import type { TrackFinding } from "./ledger-answer.js";

/** The name of a model as it is said. */
export function modelName(id: string, { say }: Speech): string {
  const model = id as RowId;
  return say(`backtest.model.${model}`);
}

/** What a backtest found, in sentences. */
export function backtestFindings(result: BacktestResult, speech: Speech): TrackFinding[] {
  const { digits, say } = speech;
  const { n, models, against, gain, event, statusQuo, splits, refit } = result;
  const findings: TrackFinding[] = [];
  const add = (
    id: string,
    key: MessageKey,
    { values = {}, numbers = {} }: { readonly values?: Values; readonly numbers?: Finding["numbers"] } = {},
  ): void => {
    const level = findings.length === 0 ? "headline" : "main";
    findings.push({ id: `backtest.${id}`, level, text: say(key, values), numbers });
  };
  const counted = (count: number): Values => ({ n: count, count: digits.count(count) });
  const reference = models.find(({ id }) => id === against);
  if (reference?.mae == null) {
    add("headline", "backtest.nothing", { values: counted(n.issues), numbers: { ...n } });
    return findings;
  }
  const { id, mae } = reference;
  const least = leastMissed(result.baselines, n.scored) ?? reference;
  add("headline", "backtest.headline", {
    values: {
      ...counted(n.scored),
      ...{ proposals: digits.count(n.proposals), model: modelName(least.id, speech), mae: points(least.mae) },
      ...{ low: points(least.low), high: points(least.high) },
    },
    numbers: { mae: least.mae, low: least.low, high: least.high },
  });
  // Coefficients that were not learned here are tested by every issue.
  const unseen =
    refit?.shipped === true ? undefined : result.comparisons.find(({ a, b }) => a === "tempered" && b === against);
  for (const [name, one] of [["gain", gain] as const, ["unseen", unseen ?? null] as const])
    if (one !== null)
      add(name, `backtest.${name}`, {
        values: {
          ...counted(one.n),
          ...{ model: modelName(one.a, speech), baseline: modelName(one.b, speech), verdict: one.verdict },
          ...{ delta: points(one.meanDifference), low: points(one.low), high: points(one.high) },
        },
        numbers: { difference: one.meanDifference, low: one.low, high: one.high, n: one.n },
      });
  for (const verdict of ["better", "worse"] as const) {
    const own = result.comparisons.filter((one) => one.verdict === verdict);
    if (own.length > 0)
      add(verdict, `backtest.${verdict}`, {
        values: { models: digits.row(own.map(({ a }) => modelName(a, speech))), baseline: modelName(id, speech) },
        numbers: Object.fromEntries(own.map(({ a, meanDifference }) => [a, meanDifference])),
      });
  }
  if (event !== null)
    add("event", "backtest.event", {
      values: {
        ...{ base: digits.share(event.base), brier: digits.decimal(event.brierBase), model: modelName(id, speech) },
        own: digits.decimal(reference.brier ?? 0),
      },
      numbers: { base: event.base, brierBase: event.brierBase, brier: reference.brier, mae },
    });
  if (statusQuo !== null)
    add("statusQuo", "backtest.statusQuo", {
      values: { ...counted(statusQuo.n), survived: digits.share(statusQuo.share) },
      numbers: { share: statusQuo.share, n: statusQuo.n },
    });
  if (refit?.shipped === true) add("shipped", "backtest.shipped");
  if (splits.length < 2) add("noBlocks", "backtest.noBlocks");
  if (n.proposals < 10) add("indicative", "backtest.indicative", { values: counted(n.proposals) });
  for (const left of ["undecided", "weightless"] as const)
    if (n[left] > 0) add(left, `backtest.${left}`, { values: counted(n[left]), numbers: { [left]: n[left] } });
  return findings;
}

/** Of the baselines that forecast everything, the one that missed least. */
function leastMissed(baselines: readonly ModelScores[], scored: number): ModelScores | undefined {
  const [first] = baselines.filter(({ n }) => n === scored).toSorted((a, b) => (a.mae ?? 0) - (b.mae ?? 0));
  return first;
}

/** Points of the ladder to two decimals: what models differ by is less than one. */
export function points(value: number | null): string {
  if (value === null) return "–";
  return `${value < 0 ? "−" : ""}${Math.abs(value).toFixed(2)}`;
}

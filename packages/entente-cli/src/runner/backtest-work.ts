import type { BacktestPart, BacktestTask } from "entente";
import { always, type Work } from "./work.js";

/**
 * One round of a backtest.
 *
 * @param size - of the library's parts a chunk
 */
export function backtestWork(
  tasks: readonly BacktestTask[],
  { seed, size }: { readonly seed: number; readonly size: number },
): Work<"backtest", BacktestPart[]> {
  const parts = Array.from({ length: Math.ceil(tasks.length / size) }, (_, k): [number, number] => [
    k * size,
    Math.min(tasks.length, (k + 1) * size),
  ]);
  return {
    ...{ kind: "backtest", seed, input: tasks, parts, isWanted: always },
    merge: (results) => parts.flatMap((_, k) => results.get(k) ?? []),
  };
}

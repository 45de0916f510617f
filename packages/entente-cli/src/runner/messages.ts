import type { BacktestPart, BacktestTask, ClaimRun, DrawnClaims } from "entente";

/** What a thread is sent: the runs once, then one part of a run after another; or a part of a backtest. */
export type ToThread =
  | { readonly kind: "runs"; readonly runs: readonly ClaimRun[]; readonly stop: SharedArrayBuffer }
  | { readonly kind: "part"; readonly run: number; readonly range: readonly [number, number] }
  | { readonly kind: "task"; readonly index: number; readonly task: BacktestTask };
/** What it sends back. */
export type FromThread =
  | { readonly kind: "drawn"; readonly run: number; readonly from: number; readonly claims: DrawnClaims }
  | { readonly kind: "done"; readonly index: number; readonly part: BacktestPart }
  | { readonly kind: "failed"; readonly code: string; readonly message: string };

import type { ClaimRun, DrawnClaims } from "entente";

/** What a thread is sent: the runs once, then one part of a run after another. */
export type ToThread =
  | { readonly kind: "runs"; readonly runs: readonly ClaimRun[]; readonly stop: SharedArrayBuffer }
  | { readonly kind: "part"; readonly run: number; readonly range: readonly [number, number] };
/** What it sends back. */
export type FromThread =
  | { readonly kind: "drawn"; readonly run: number; readonly from: number; readonly claims: DrawnClaims }
  | { readonly kind: "failed"; readonly code: string; readonly message: string };

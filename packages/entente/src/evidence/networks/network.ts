import { type Normalisation, type OneModeKind, oneMode } from "../../numerics/discourse/one-mode.js";
import { type Tally, tallyAll } from "../../numerics/discourse/tally.js";
import { type TwoModeOptions, twoMode } from "../../numerics/discourse/two-mode.js";
import type { Said } from "./said.js";

/** A network of statements: holders by holders, or by issues. */
export interface Network {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By rows. */
  readonly ties: Float64Array;
  /** Statements it is made of. */
  readonly statements: number;
}

/** What is computed from the statements. */
export type NetworkKind =
  | { readonly kind: OneModeKind; readonly normalisation: Normalisation }
  | ({ readonly kind: "actor-issue" } & Pick<TwoModeOptions, "sign" | "normalisation">);

/** The network of all statements that were read. */
export function networkOf(said: Said, kind: NetworkKind): Network {
  return networkFrom(tallyOf(said), said, { kind, statements: said.holder.length });
}

export function tallyOf({ holders, cells, holder, cell }: Said): Tally {
  return tallyAll(holders.length, cells, holder, cell);
}

/** The network as the tally stands. */
export function networkFrom(
  tally: Tally,
  { holders, issues, span }: Said,
  { kind, statements }: { readonly kind: NetworkKind; readonly statements: number },
): Network {
  if (kind.kind === "actor-issue")
    return { rows: holders, columns: issues, ties: twoMode(tally, { ...kind, span }), statements };
  const { normalisation } = kind;
  return {
    rows: holders,
    columns: holders,
    ties: oneMode(tally, { kind: kind.kind, normalisation, span }),
    statements,
  };
}

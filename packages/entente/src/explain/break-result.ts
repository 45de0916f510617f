import type { PartyStability, Stability } from "../engines/break/stability-schema.js";
import type { SurvivalPoint } from "../engines/break/survival-curve.js";
import type { Package } from "./results.js";

/** The result of `break` as its explanation reads it. */
export interface BreakResult {
  readonly target: { readonly package: Package; readonly source: "package" | "nash" | "nearMiss" } | null;
  readonly stability: Stability & { readonly perParty: Readonly<Record<string, PartyStability>> };
  readonly selfEnforcement: Readonly<
    Record<
      string,
      {
        readonly deltaStar: number | null;
        readonly discount: number;
        readonly discountStated: boolean;
        readonly keep: number;
        readonly tempted: number | null;
      }
    >
  > | null;
  readonly spoilers:
    | readonly {
        readonly faction: string;
        readonly within: string;
        readonly loss: number;
        readonly score: number;
        readonly canBlock: boolean | null;
        readonly levers: readonly string[];
      }[]
    | null;
  readonly survival: readonly SurvivalPoint[] | null;
  readonly survivalLeaves: {
    readonly commitmentAssumed: readonly string[];
    readonly notInOffice: readonly string[];
  } | null;
  readonly ripeness: Readonly<
    Record<string, { readonly score: number; readonly goingOn: number; readonly costStated: boolean }>
  > | null;
  readonly ripe: boolean | null;
}

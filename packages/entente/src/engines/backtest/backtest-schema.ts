import * as z from "zod";
import type { CalibrationBin } from "../../numerics/scores/murphy.js";
import type { Block } from "./blocks.js";
import type { Forecasts, ModelId } from "./models.js";

export const backtestParams = z.strictObject({
  against: z
    .string()
    .optional()
    .describe("Id of the model that the others are compared with. Default: the baseline that missed least."),
  blocks: z.number().int().min(2).max(20).default(5).describe("Blocks of walk-forward."),
  replicates: z.number().int().min(100).max(1_000_000).default(10_000).describe("Resamples of proposals."),
  seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(42).describe("Seed of the resamples."),
  candidates: z
    .enum(["hidden", "shown"])
    .default("hidden")
    .describe("Whether what was tried beside the model that ships is fitted and scored too."),
});
export type BacktestParams = z.output<typeof backtestParams>;

/** Models that learn, scored where they could not have seen what they are scored on. */
export type RowId = ModelId | "temperedRefit";

/** How one model did. Points are those of the ladder, 0 … 100. */
export interface ModelScores {
  readonly id: RowId;
  readonly kind: "baseline" | "model" | "refit";
  /** Name in published definitions. */
  readonly also: string | null;
  readonly n: number;
  /** Mean absolute error with the middle 95 % over resampled proposals. */
  readonly mae: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bias: number | null;
  /** Of place / 100 as the chance that the outcome lies above 50. */
  readonly brier: number | null;
  readonly log: number | null;
  readonly calibration: {
    readonly rel: number;
    readonly res: number;
    readonly unc: number;
    readonly withinBin: number;
    readonly bins: readonly CalibrationBin[];
  } | null;
  /** Of the place with what the model missed by in earlier blocks. */
  readonly crps: { readonly value: number; readonly n: number } | null;
  /** Share of outcomes within the 5th to 95th percentile of these. */
  readonly coverage: {
    readonly share: number;
    readonly low: number;
    readonly high: number;
    readonly n: number;
  } | null;
}

/** Two models on the issues that both forecast: a's error less b's. */
export interface ComparedModels {
  readonly a: string;
  readonly b: string;
  readonly n: number;
  readonly meanDifference: number;
  /** Middle 95 % over resampled proposals. */
  readonly low: number;
  readonly high: number;
  readonly se: number | null;
  readonly t: number | null;
  readonly clusters: number;
  /** Two-sided, adjusted by Holm for all compared with the same model. */
  readonly adjusted: number;
  readonly verdict: "better" | "worse" | "even";
  /** Fewer than ten proposals: the interval is a hint. */
  readonly indicative: boolean;
}

export interface Split extends Omit<Block, "issues"> {
  readonly n: number;
  /** The first block is only learned from. */
  readonly role: "learned" | "scored";
  readonly mae: Readonly<Record<string, number | null>>;
  /** What was learned from the blocks before, by model. */
  readonly coefficients: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface BacktestIssue {
  readonly issue: string;
  readonly proposal: string;
  readonly date: string | null;
  readonly n: number;
  readonly outcome: number | null;
  readonly forecasts: Forecasts & { readonly temperedRefit: number | null };
  /** Medians of the challenge model after each round. */
  readonly rounds: readonly number[];
}

export interface Candidate {
  readonly id: string;
  readonly n: number;
  readonly mae: number | null;
  /** Against the capability- and salience-weighted mean on the same issues. */
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Learned from all blocks but the last. */
  readonly coefficients: Readonly<Record<string, number>>;
}

export interface BacktestResult {
  readonly n: {
    readonly issues: number;
    readonly scored: number;
    readonly undecided: number;
    /** Decided, but nobody with a position cares. */
    readonly weightless: number;
    readonly proposals: number;
    readonly actors: number;
  };
  readonly models: readonly ModelScores[];
  readonly baselines: readonly ModelScores[];
  /** The model that the others are compared with. */
  readonly against: string | null;
  readonly comparisons: readonly ComparedModels[];
  /** The model that learns against that one, on issues it had not seen. */
  readonly gain: ComparedModels | null;
  readonly event: {
    readonly n: number;
    /** Share of outcomes above 50. */
    readonly base: number;
    readonly brierBase: number;
    readonly brierLeaveOneOut: number | null;
    /** By the share in earlier blocks. */
    readonly brierEarlier: number | null;
  } | null;
  readonly statusQuo: { readonly n: number; readonly survived: number; readonly share: number } | null;
  readonly splits: readonly Split[];
  readonly candidates: readonly Candidate[];
  /** What the shipped model's coefficients would be, learned from all that is decided here. */
  readonly refit: {
    readonly model: string;
    readonly shares: readonly number[];
    readonly n: number;
    readonly fingerprint: string;
    /** Whether this is what the shipped coefficients were learned from: its row is no test then, the refit row is. */
    readonly shipped: boolean;
  } | null;
  readonly issues: readonly BacktestIssue[];
}

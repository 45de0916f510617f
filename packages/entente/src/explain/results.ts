import type * as z from "zod";
import type { byOptionEngine } from "../engines/agree/by-option.js";
import type { conflictsEngine } from "../engines/agree/conflicts.js";
import type { goalsEngine } from "../engines/agree/goals.js";
import type { offersEngine } from "../engines/agree/offers.js";
import type { signedTextsEngine } from "../engines/agree/signed-texts.js";
import type { zoneEngine } from "../engines/agree/zone.js";
import type { blockersEngine } from "../engines/block/blockers.js";
import type { ripenessEngine } from "../engines/break/ripeness.js";
import type { selfEnforcementEngine } from "../engines/break/self-enforcement.js";
import type { spoilersEngine } from "../engines/break/spoilers.js";
import type { stabilityEngine } from "../engines/break/stability.js";
import type { survivalEngine } from "../engines/break/survival.js";
import type { Uncertainty } from "../engines/claims/uncertainty.js";
import type { bargainEngine } from "../engines/deal/bargain.js";
import type { forecastEngine } from "../engines/deal/forecast.js";
import type { frontEngine } from "../engines/deal/front.js";
import type { nearMissesEngine } from "../engines/deal/near-misses.js";
import type { noDealEngine } from "../engines/deal/no-deal.js";
import type { tradesEngine } from "../engines/deal/trades.js";
import type { leversEngine } from "../engines/forum/levers.js";
import type { sufficientEngine } from "../engines/forum/sufficient.js";
import type { tablesEngine } from "../engines/forum/tables.js";
import type { FrameResult } from "../engines/frame.js";
import type { roadmapEngine } from "../engines/order/roadmap.js";
import type { billsEngine } from "../engines/pay/bills.js";
import type { goingAloneEngine } from "../engines/pay/going-alone.js";
import type { mismatchEngine } from "../engines/pay/mismatch.js";
import type { triggersEngine } from "../engines/pay/triggers.js";
import type { ratificationEngine } from "../engines/ratify/ratification.js";
import type { termsEngine } from "../engines/ratify/terms.js";
import type { packageSchema } from "../engines/shapes.js";
import type { alignmentEngine } from "../engines/stand/alignment.js";
import type { brokersEngine } from "../engines/stand/brokers.js";
import type { discourseEngine } from "../engines/stand/discourse.js";
import type { driftEngine } from "../engines/stand/drift.js";
import type { officialRealEngine } from "../engines/stand/official-real.js";
import type { positionsEngine } from "../engines/stand/positions.js";
import type { signedTextsCoverageEngine } from "../engines/stand/signed-texts-coverage.js";
import type { tiesEngine } from "../engines/stand/ties.js";
import type { calendarEngine } from "../engines/watch/calendar.js";
import type { Knowledge } from "../engines/watch/knowledge.js";
import type { robustnessEngine } from "../engines/watch/robustness.js";

/** What an engine finds, as its own schema has it. */
type Found<E extends { readonly results: z.ZodType }> = z.output<E["results"]>;

/** A whole result by verb: the frame and the keys of its engines that somebody here reads. */
export type AgreeResult = FrameResult &
  Found<typeof zoneEngine> &
  Found<typeof offersEngine> &
  Found<typeof goalsEngine> &
  Found<typeof byOptionEngine> &
  Found<typeof conflictsEngine> &
  Found<typeof signedTextsEngine>;
export type StandResult = FrameResult &
  Found<typeof alignmentEngine> &
  Found<typeof positionsEngine> &
  Found<typeof officialRealEngine> &
  Found<typeof driftEngine> &
  Found<typeof tiesEngine> &
  Found<typeof brokersEngine> &
  Found<typeof signedTextsCoverageEngine> &
  Found<typeof discourseEngine>;
export type DealResult = Omit<FrameResult, "uncertainty"> & { readonly uncertainty: Uncertainty | null } & Found<
    typeof bargainEngine
  > &
  Found<typeof frontEngine> &
  Found<typeof tradesEngine> &
  Found<typeof nearMissesEngine> &
  Found<typeof noDealEngine> &
  Found<typeof forecastEngine>;
export type BlockResult = FrameResult & Found<typeof blockersEngine>;
export type OrderResult = Found<typeof roadmapEngine>;
export type ForumResult = Found<typeof tablesEngine> & Found<typeof leversEngine> & Found<typeof sufficientEngine>;
export type RatifyResult = Found<typeof ratificationEngine> & Found<typeof termsEngine>;
export type BreakResult = Found<typeof stabilityEngine> &
  Found<typeof selfEnforcementEngine> &
  Found<typeof spoilersEngine> &
  Found<typeof survivalEngine> &
  Found<typeof ripenessEngine>;
export type PayResult = Found<typeof billsEngine> &
  Found<typeof goingAloneEngine> &
  Found<typeof mismatchEngine> &
  Found<typeof triggersEngine>;
export type WatchResult = Knowledge &
  Found<typeof robustnessEngine> &
  Found<typeof calendarEngine> & { readonly uncertainty: Uncertainty | null };

export type Count = AgreeResult["total"];
export type Package = z.output<typeof packageSchema>;
export type SignedText = AgreeResult["agreements"][number];
export type NearMiss = AgreeResult["nearMisses"][number];
export type Pair = StandResult["pairs"][number];
export type Deal = NonNullable<DealResult["smallest"]>;
export type Blocker = BlockResult["parties"][number];
export type ForumTable = ForumResult["forums"][string];
export type Step = OrderResult["steps"][number];
export type PayUnit = PayResult["units"][number];
export type PayRow = PayResult["parties"][number];

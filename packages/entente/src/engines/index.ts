import { byOptionEngine } from "./agree/by-option.js";
import { conflictsEngine } from "./agree/conflicts.js";
import { goalsEngine } from "./agree/goals.js";
import { offersEngine } from "./agree/offers.js";
import { signedTextsEngine } from "./agree/signed-texts.js";
import { zoneEngine } from "./agree/zone.js";
import { blockersEngine } from "./block/blockers.js";
import { ripenessEngine } from "./break/ripeness.js";
import { selfEnforcementEngine } from "./break/self-enforcement.js";
import { spoilersEngine } from "./break/spoilers.js";
import { stabilityEngine } from "./break/stability.js";
import { survivalEngine } from "./break/survival.js";
import { bargainEngine } from "./deal/bargain.js";
import { forecastEngine } from "./deal/forecast.js";
import { frontEngine } from "./deal/front.js";
import { invarianceEngine } from "./deal/invariance.js";
import { nearMissesEngine } from "./deal/near-misses.js";
import { noDealEngine } from "./deal/no-deal.js";
import { tradesEngine } from "./deal/trades.js";
import type { Engine, Verb } from "./engine.js";
import { leversEngine } from "./forum/levers.js";
import { sufficientEngine } from "./forum/sufficient.js";
import { tablesEngine } from "./forum/tables.js";
import { roadmapEngine } from "./order/roadmap.js";
import { billsEngine } from "./pay/bills.js";
import { goingAloneEngine } from "./pay/going-alone.js";
import { mismatchEngine } from "./pay/mismatch.js";
import { triggersEngine } from "./pay/triggers.js";
import { ratificationEngine } from "./ratify/ratification.js";
import { termsEngine } from "./ratify/terms.js";
import { alignmentEngine } from "./stand/alignment.js";
import { brokersEngine } from "./stand/brokers.js";
import { discourseEngine } from "./stand/discourse.js";
import { driftEngine } from "./stand/drift.js";
import { officialRealEngine } from "./stand/official-real.js";
import { positionsEngine } from "./stand/positions.js";
import { signedTextsCoverageEngine } from "./stand/signed-texts-coverage.js";
import { tiesEngine } from "./stand/ties.js";
import { calendarEngine } from "./watch/calendar.js";
import { knowledgeEngine } from "./watch/knowledge.js";
import { robustnessEngine } from "./watch/robustness.js";

/**
 * The engines of each question, in the order in which its answer is made. They stand in functions so that the command loads
 * only those that it asks.
 */
export const ENGINES = {
  agree: () => [zoneEngine, offersEngine, goalsEngine, byOptionEngine, conflictsEngine, signedTextsEngine],
  stand: () => [
    alignmentEngine,
    positionsEngine,
    officialRealEngine,
    driftEngine,
    tiesEngine,
    brokersEngine,
    signedTextsCoverageEngine,
    discourseEngine,
  ],
  block: () => [blockersEngine],
  deal: () => [
    bargainEngine,
    frontEngine,
    tradesEngine,
    invarianceEngine,
    nearMissesEngine,
    noDealEngine,
    forecastEngine,
  ],
  order: () => [roadmapEngine],
  forum: () => [tablesEngine, leversEngine, sufficientEngine],
  pay: () => [billsEngine, goingAloneEngine, mismatchEngine, triggersEngine],
  ratify: () => [ratificationEngine, termsEngine],
  break: () => [stabilityEngine, selfEnforcementEngine, spoilersEngine, survivalEngine, ripenessEngine],
  watch: () => [knowledgeEngine, robustnessEngine, calendarEngine],
} as unknown as Readonly<Record<Verb, () => readonly Engine[]>>;

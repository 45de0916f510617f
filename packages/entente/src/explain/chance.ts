import type { MessageKey } from "./messages/en.js";

/**
 * Words for a chance, always beside its number; for survival and sealed forecasts, never for shares of worlds. The two ends
 * are ours: the standard stops at 1 and 99 in a hundred.
 *
 * @source Office of the Director of National Intelligence (2015), ICD 203 Analytic Standards
 */
export function chanceKey(chance: number): MessageKey {
  if (chance < 0.01) return "break.chance.almostNone";
  if (chance < 0.05) return "break.chance.almostNo";
  if (chance < 0.2) return "break.chance.veryUnlikely";
  if (chance < 0.45) return "break.chance.unlikely";
  if (chance <= 0.55) return "break.chance.even";
  if (chance <= 0.8) return "break.chance.likely";
  if (chance <= 0.95) return "break.chance.veryLikely";
  return chance <= 0.99 ? "break.chance.almostCertain" : "break.chance.almostSure";
}

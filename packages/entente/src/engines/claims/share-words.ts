import { wilsonInterval } from "../../numerics/wilson.js";

/** Words for a share of worlds, least first (MODELS-1 §6); never said without the number. */
export const SHARE_WORDS = ["almostNo", "few", "minority", "half", "most", "greatMajority", "almostEvery"] as const;
export type ShareWord = (typeof SHARE_WORDS)[number];

/** Draws below which a share has no words. */
const ENOUGH = 100;

function shareWord(share: number): ShareWord {
  if (share < 0.01) return "almostNo";
  if (share < 0.2) return "few";
  if (share < 0.45) return "minority";
  if (share <= 0.55) return "half";
  if (share <= 0.8) return "most";
  return share <= 0.99 ? "greatMajority" : "almostEvery";
}

/** A share of worlds with what chance alone leaves open. */
export interface ShareOfWorlds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Standard error. */
  readonly se: number;
  /** One word, or two where the interval crosses a border; none for too few draws. */
  readonly words: readonly ShareWord[];
}

export function shareOfWorlds(hits: number, draws: number): ShareOfWorlds {
  const value = hits / draws;
  const { low, high } = wilsonInterval(hits, draws);
  const words = draws < ENOUGH ? [] : [...new Set([shareWord(low), shareWord(high)])];
  return { value, low, high, se: Math.sqrt((value * (1 - value)) / draws), words };
}

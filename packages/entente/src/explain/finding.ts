import type { Verb } from "../engines/engine.js";

/** Inputs that a finding rests on: how many are coded, how many judged, from how many independent sources. */
export interface InputCount {
  readonly coded: number;
  readonly judged: number;
  readonly sources: number;
}

/** A sentence in plain words with its numbers and what stands behind them. */
export interface Finding {
  readonly id: string;
  readonly verb: Verb;
  readonly text: string;
  readonly level: "headline" | "main" | "detail";
  readonly numbers: Readonly<Record<string, number | string | null>>;
  /** Paths of inputs (`positions.japan.abductees`, `redLines.x`) and ids of statements. */
  readonly because: readonly string[];
  /** Badge over worlds; null without draws. */
  readonly rests: "text" | "robust" | "judgement" | null;
  readonly holds: number | null;
  readonly hinge: string | null;
  readonly inputs: InputCount;
  /** Past responses that the case contradicts, by the parties whose inputs the finding rests on. */
  readonly contradicts: number;
}

import type { Constraint } from "../case/space/sweep/constraints.js";
import type { Asked } from "./asked.js";
import { type Bracket, measure } from "./bracket.js";
import type { Tools } from "./engine.js";
import { isEachNeeded, stoppedAlone, violatingOne } from "./violations.js";

export interface SweptFigures {
  readonly blocks: number;
  readonly soleBlocked: number;
  readonly unlocked: number;
}

/** Counts of what one constraint of a member keeps out. */
export function constraintCounts(
  asked: Asked,
  tools: Tools,
  constraint: Constraint,
  { blocks, soleBlocked, unlocked }: SweptFigures,
): Record<keyof SweptFigures, Bracket> {
  const all = measure(asked, tools, blocks, () => violatingOne(asked, constraint));
  if (all.some === false) return { blocks: all, soleBlocked: all, unlocked: all };
  const alone = measure(asked, tools, soleBlocked, () => stoppedAlone(asked, [constraint]));
  return {
    blocks: all,
    soleBlocked: alone,
    unlocked: isEachNeeded(asked) ? alone : measure(asked, tools, unlocked, () => null),
  };
}

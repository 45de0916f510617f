import type { Tests } from "../case/condition.js";
import { compileCondition } from "../case/condition.js";
import { type Corrections, correctionsOf } from "../case/space/sweep/corrections.js";
import { type Cost, costOver } from "../case/space/sweep/cost.js";
import { type Changes, changesFor, type Offers, offersOf } from "../case/space/sweep/offers.js";
import { type Sweep, sweepSpace } from "../case/space/sweep/sweep.js";
import { type Zone, zoneOf } from "../case/space/sweep/zone.js";
import type { Asked } from "./asked.js";

/** Computed once a question, through `asked.once`, and shared by the engines of its verb. */
export const sweptSpace = (asked: Asked): Sweep => sweepSpace(asked);
export const sweptZone = (asked: Asked): Zone => zoneOf(asked.once(sweptSpace));
export const sweptCost = (asked: Asked): Cost => costOver(asked.once(sweptSpace), asked.view);
export const sweptCorrections = (asked: Asked): Corrections => correctionsOf(asked.once(sweptSpace));
export const changesForAddressees = (asked: Asked): Changes[] =>
  changesFor(asked.view, asked.once(sweptSpace), asked.frame.loss);
export const sweptOffers = (asked: Asked): Offers =>
  offersOf(asked.once(sweptSpace), asked.once(sweptZone).packages, asked.once(changesForAddressees));
export const goalTests = ({ kase }: Asked): Tests[] =>
  Object.values(kase.goals).map(({ when }) => compileCondition(kase.issues, when));

/** Whether the space is small enough to be enumerated. */
export function isEnumerable({ space, frame }: Asked): boolean {
  return space.total <= BigInt(frame.maxPackages);
}

/** Whether the forum makes offers to someone. */
export function isJoint({ table }: Asked): boolean {
  return table.forum.toward.length > 0;
}

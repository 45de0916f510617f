import type { Tests } from "../case/condition.js";
import { compileCondition } from "../case/condition.js";
import { type Corrections, correctionsOf } from "../case/space/sweep/corrections.js";
import { type Cost, costOver } from "../case/space/sweep/cost.js";
import { type Count, countOf } from "../case/space/sweep/count.js";
import type { Halves } from "../case/space/sweep/halves.js";
import { type Changes, changesFor, type Offers, offersOf } from "../case/space/sweep/offers.js";
import { othersMeeting, sampleSize, sampleSpace } from "../case/space/sweep/sample.js";
import { type Sweep, sweepSpace } from "../case/space/sweep/sweep.js";
import { type Zone, zoneOf } from "../case/space/sweep/zone.js";
import type { Asked } from "./asked.js";

/** Computed once a question, through `asked.once`, and shared by the engines of its verb. */
export const sweptSpace = (asked: Asked): Sweep =>
  isEnumerable(asked) ? sweepSpace(asked) : sweepSpace(asked, sampleFor(asked));
const sampleFor = ({ space, table, where }: Asked): Halves =>
  sampleSpace(space, where?.tests ?? [], sampleSize(new Set([...table.members, ...table.toward]).size));
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

/** A count of swept packages as one of packages: itself, or in a sample its share of all packages but the status quo. */
export function countShown(asked: Asked, swept: number): Count {
  const { halves, others } = asked.once(sweptSpace);
  if (halves.sample === null || swept === 0) return swept;
  const all = othersMeeting(asked.space, asked.where?.tests ?? []);
  return countOf((all * BigInt(swept) + BigInt(others) / 2n) / BigInt(others));
}

import * as z from "zod";
import { isNear } from "../../case/space/sweep/nearly.js";
import { policiesOf, takenPoliciesOf } from "../../case/space/sweep/offer-figures.js";
import { KINDS } from "../../case/space/sweep/offers.js";
import type { Asked } from "../asked.js";
import { isJoint, sweptCost, sweptOffers, sweptSpace } from "../swept.js";
import type { CountedZone } from "./zone-figures.js";

export const verdictSchema = z
  .enum(["noAlternatives", "room", "onlyOnPaper", "near", "none", "joint", "offerRefused", "giftOnly"])
  .describe("Room for a deal, or a joint offer; never a chance of one.");
export const reasonSchema = z
  .enum([
    "emptyForum",
    "emptyWhere",
    "ruleUnsatisfiable",
    "someoneDoesNotGain",
    "demandsOnly",
    "idleOnly",
    "noOffer",
    "unknown",
  ])
  .nullable();
export interface Ruling {
  readonly verdict: z.output<typeof verdictSchema>;
  readonly reason: z.output<typeof reasonSchema>;
}

/** The first verdict that holds, with its reason where there is nothing; `near` in points. */
export function verdictOf(asked: Asked, counted: CountedZone, near: number): Ruling {
  if (asked.space.total === 1n) return { verdict: "noAlternatives", reason: null };
  const sweep = asked.once(sweptSpace);
  const empty = emptyReason(asked);
  if (isJoint(asked)) return jointRuling(asked, empty);
  if (counted.someDeliverable === true) return { verdict: "room", reason: null };
  if (counted.some === true) return { verdict: "onlyOnPaper", reason: null };
  if (counted.some === null) return { verdict: "none", reason: "unknown" };
  return { verdict: isNear(sweep, asked.once(sweptCost), near) ? "near" : "none", reason: empty };
}

/** Why nothing can be accepted at all, where that is so. */
export function emptyReason(asked: Asked): Ruling["reason"] {
  const { others, wins, table } = asked.once(sweptSpace);
  if (table.members.length === 0) return "emptyForum";
  if (others === 0) return "emptyWhere";
  return wins(new Uint8Array(table.members.length).fill(1)) ? null : "ruleUnsatisfiable";
}

function jointRuling(asked: Asked, empty: Ruling["reason"]): Ruling {
  const offers = asked.once(sweptOffers);
  const has = (kind: (typeof KINDS)[number]): boolean => offers.kinds.includes(KINDS.indexOf(kind));
  if (takenPoliciesOf(offers).length > 0) return { verdict: "joint", reason: null };
  if (policiesOf(offers).length > 0) return { verdict: "offerRefused", reason: null };
  if (has("gift")) return { verdict: "giftOnly", reason: null };
  if (has("exchange")) return { verdict: "none", reason: "someoneDoesNotGain" };
  if (has("demand")) return { verdict: "none", reason: "demandsOnly" };
  return { verdict: "none", reason: empty ?? (has("idle") ? "idleOnly" : "noOffer") };
}

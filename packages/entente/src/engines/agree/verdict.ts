import * as z from "zod";
import { isNear } from "../../case/space/sweep/nearly.js";
import type { Asked } from "../asked.js";
import type { Tools } from "../engine.js";
import { isJoint, sweptCost, sweptSpace } from "../swept.js";
import { countOffers } from "./offer-counts.js";
import { countZone } from "./zone-figures.js";

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

const UNSETTLED: Ruling = { verdict: "none", reason: "unknown" };

/** The first verdict that holds, with its reason where there is nothing; `near` in points. */
export function verdictOf(asked: Asked, tools: Tools, near: number): Ruling {
  if (asked.space.total === 1n) return { verdict: "noAlternatives", reason: null };
  const sweep = asked.once(sweptSpace);
  const empty = emptyReason(asked);
  if (isJoint(asked)) return jointRuling(asked, tools, empty);
  const { count, deliverable } = countZone(asked, tools);
  if (deliverable.some === false && count.some === false)
    return { verdict: isNear(sweep, asked.once(sweptCost), near) ? "near" : "none", reason: empty };
  return firstThatHolds([
    [deliverable.some, { verdict: "room", reason: null }],
    [count.some, { verdict: "onlyOnPaper", reason: null }],
  ]);
}

/** What follows a question that is not settled does not hold either. */
function firstThatHolds(cases: readonly (readonly [boolean | null, Ruling])[]): Ruling {
  const first = cases.find(([holds]) => holds !== false);
  return first?.[0] === true ? first[1] : UNSETTLED;
}

export function emptyReason(asked: Asked): Ruling["reason"] {
  const { others, wins, table } = asked.once(sweptSpace);
  if (table.members.length === 0) return "emptyForum";
  if (others === 0) return "emptyWhere";
  return wins(new Uint8Array(table.members.length).fill(1)) ? null : "ruleUnsatisfiable";
}

function jointRuling(asked: Asked, tools: Tools, empty: Ruling["reason"]): Ruling {
  const { takenEveryGains, everyGains, byKind } = countOffers(asked, tools);
  const { exchange, gift, demand, idle } = byKind;
  return firstThatHolds([
    [takenEveryGains.some, { verdict: "joint", reason: null }],
    [everyGains.some, { verdict: "offerRefused", reason: null }],
    [gift.some, { verdict: "giftOnly", reason: null }],
    [exchange.some, { verdict: "none", reason: "someoneDoesNotGain" }],
    [demand.some, { verdict: "none", reason: "demandsOnly" }],
    [true, { verdict: "none", reason: empty ?? (idle.some === false ? "noOffer" : "idleOnly") }],
  ]);
}

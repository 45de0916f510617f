import type { PartyStability } from "../engines/break/stability-schema.js";
import type { MessageKey } from "./messages/en.js";

/** How firmly a party is kept to the deal, the loosest first. */
export const LOOSENESS = ["breaks", "undecided", "threat", "interest", "holds"] as const;
export type Looseness = (typeof LOOSENESS)[number];

export function loosenessOf({ nash, gmr, smr, seq }: PartyStability): Looseness {
  if (gmr === false) return "breaks";
  if (nash === true) return "holds";
  if (seq === true) return "interest";
  return seq === null || gmr === null || smr === null ? "undecided" : "threat";
}

export const HEADLINES: Readonly<Record<Looseness, MessageKey>> = {
  breaks: "break.breaks",
  undecided: "break.undecided",
  threat: "break.threat",
  interest: "break.interest",
  holds: "break.holds",
};
export const PARTIES: Readonly<Record<Looseness, MessageKey>> = {
  breaks: "break.party.breaks",
  undecided: "break.party.undecided",
  threat: "break.party.threat",
  interest: "break.party.interest",
  holds: "break.holds",
};

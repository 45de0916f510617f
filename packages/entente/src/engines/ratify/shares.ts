import type * as z from "zod";
import type { Asked } from "../asked.js";
import { decidingKey, keepingKey, passingKey } from "../claims/claim-words.js";
import type { Told } from "../claims/uncertainty.js";
import { bodyOf } from "./bodies.js";
import type { ratificationEngine } from "./ratification.js";
import type { termsEngine } from "./terms.js";

type Clocks = z.output<typeof termsEngine.results>["clocks"];
type Sides = z.output<typeof ratificationEngine.results>["parties"];

/** What worlds add to each side: in which share of them the target passes there, and on whose vote most of them hang. */
export function withShares(asked: Asked, parties: Sides, { shares }: Pick<Told, "shares">): Sides {
  return Object.fromEntries(
    Object.entries(parties).map(([party, side]): [string, Sides[string]] => {
      const passing = shares(passingKey(party));
      if (passing === null || side.passes === null || side.share !== null) return [party, side];
      const { value, low, high } = passing;
      const factions = bodyOf(asked, party)?.members.filter((member) => member !== "government") ?? [];
      const drops = factions.map((faction) => shares(decidingKey(party, faction))?.value ?? 0);
      const most = Math.max(0, ...drops);
      const pivotalFaction = (most > 0 ? factions[drops.indexOf(most)] : undefined) ?? side.pivotalFaction;
      return [party, { ...side, share: value, interval: { low, high }, pivotalFaction }];
    }),
  );
}

/** What worlds add to each clock: in which share of them the named successor accepts the package. */
export function withSuccessors(clocks: Clocks, { shares }: Pick<Told, "shares">): Clocks {
  return clocks.map((clock) => ({
    ...clock,
    successorAccepts: shares(keepingKey(clock.party))?.value ?? clock.successorAccepts,
  }));
}

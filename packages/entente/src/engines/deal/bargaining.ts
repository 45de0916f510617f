import { type Bargaining, jointBargain, zoneBargain } from "../../case/space/sweep/bargain.js";
import { takenPoliciesOf } from "../../case/space/sweep/offer-figures.js";
import type { Asked } from "../asked.js";
import { isJoint, sweptOffers, sweptSpace, sweptZone } from "../swept.js";

/** Bargaining over what the forum can deliver, computed once a question. */
export const bargainOverDeliverable = (asked: Asked): Bargaining => bargaining(asked, "deliverable");
/** Bargaining over everything that the forum accepts. */
export const bargainOverAccepted = (asked: Asked): Bargaining => bargaining(asked, "accepted");

function bargaining(asked: Asked, among: "deliverable" | "accepted"): Bargaining {
  const sweep = asked.once(sweptSpace);
  if (isJoint(asked)) return jointBargain(sweep, takenPoliciesOf(asked.once(sweptOffers)));
  return zoneBargain(sweep, asked.once(sweptZone), { among, capability: capabilities(asked) });
}

/** Capability per party of the space: 1 where no party states one; 0 for a party that alone has none. */
export function capabilities({ kase, view, space }: Asked): Float64Array {
  const stated = view.parties.some((party) => kase.parties[party]?.capability !== undefined);
  return Float64Array.from(space.parties, (party) => kase.parties[party]?.capability ?? (stated ? 0 : 1));
}

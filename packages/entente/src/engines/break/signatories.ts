import { withInheritedPositions } from "../../case/factions.js";
import { buildSpace } from "../../case/space/build-space.js";
import { reservationOf, type Space, utilityOf } from "../../case/space/space.js";
import type { View } from "../../case/view.js";
import { drawnSpace } from "../../case/worlds/drawn-space.js";
import type { Asked } from "../asked.js";
import { accepts } from "../forum/consent.js";

/**
 * Who signs a package: the members, without those outvoted by the rest, and the addressees; as indexes into the space's
 * parties, in the author's order. Where the table does not accept it, all who sit there.
 */
export function signatoriesOf({ space, table }: Asked, options: ArrayLike<number>): number[] {
  const consents = Uint8Array.from(table.members, (party) => (accepts(space, party, options) ? 1 : 0));
  const willing = table.members.filter((_, k) => consents[k] === 1);
  const members = table.accepts(consents) && willing.length > 0 ? willing : table.members;
  return [...new Set([...members, ...table.toward])].sort((a, b) => a - b);
}

/** The space in which factions without a position of their own hold their parent's. */
export const spaceWithFactions = ({ view, frame, worldOf }: Asked): Space => {
  const inherited: View = withInheritedPositions(view);
  if (worldOf !== null) return drawnSpace(inherited, worldOf.once(spaceWithFactions), frame.loss);
  return buildSpace(inherited, { loss: frame.loss });
};

/** Whether a party or faction accepts a package; null where it has no utility even by its parent's positions. */
export function acceptsAsFaction(asked: Asked, party: string, options: ArrayLike<number>): boolean | null {
  const space = asked.once(spaceWithFactions);
  const p = space.parties.indexOf(party);
  return p < 0 ? null : accepts(space, p, options);
}

/** Utility of a party or faction at a package less what it has without a deal; null where it has no utility. */
export function gainAsFaction(asked: Asked, party: string, options: ArrayLike<number>): number | null {
  const space = asked.once(spaceWithFactions);
  const p = space.parties.indexOf(party);
  return p < 0 ? null : utilityOf(space, p, options) - reservationOf(space, p);
}

import type { Voter } from "../../case/rule.js";
import { breaks, type Space, unitsOf } from "../../case/space/space.js";
import { compileTable, type Table } from "../../case/space/table.js";
import type { ForumInForce } from "../../case/view.js";
import type { Asked } from "../asked.js";

/** Whether a package leaves a party below what it has without a deal. */
export function isHarmed(space: Space, party: number, options: ArrayLike<number>): boolean {
  return unitsOf(space, party, options) < (space.acceptFrom[party] ?? 0);
}

/** Whether a party accepts a package: it is not harmed, and none of its red lines is broken. */
export function accepts(space: Space, party: number, options: ArrayLike<number>): boolean {
  return (
    !isHarmed(space, party, options) && !space.redLines.some((line) => line.party === party && breaks(line, options))
  );
}

/** Members of a table that accept a package: one entry a member, 1 where it does. */
export function consentsAt({ space }: Asked, table: Table, options: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(table.members, (party) => (accepts(space, party, options) ? 1 : 0));
}

/** Hands of those members whose entry is 1, and of the observers who sit there: they always act. */
export function handsOf({ view }: Asked, table: Table, consents: ArrayLike<number>): Uint8Array {
  const hands = new Uint8Array(view.parties.length);
  for (const id of table.observers) if (view.parties.includes(id)) hands[view.parties.indexOf(id)] = 1;
  table.members.forEach((party, k) => {
    if (consents[k] === 1) hands[table.handOf[party] ?? 0] = 1;
  });
  return hands;
}

/** The same question put to another table; what is computed once is computed anew. */
export function askedAt(asked: Asked, forum: ForumInForce): Asked {
  const known = new Map<unknown, unknown>();
  const there: Asked = {
    ...asked,
    frame: { ...asked.frame, forum: forum.id },
    table: compileTable(asked.view, asked.space, forum),
    once: <T>(compute: (asked: Asked) => T): T => {
      if (!known.has(compute)) known.set(compute, compute(there));
      return known.get(compute) as T;
    },
  };
  return there;
}

/** A table of some parties under unanimity, that addresses nobody. */
export function tableOf(members: readonly string[]): ForumInForce {
  const voters = members.map((id): Voter => ({ id, weights: {}, abstains: false }));
  return { id: "", name: undefined, members: voters, rule: "unanimity", toward: [], issues: null };
}

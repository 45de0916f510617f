import { LINE_PARTS, withoutLine } from "../../case/edits/line-off.js";
import { withoutMember } from "../../case/edits/member-out.js";
import { withSuccessor } from "../../case/edits/successor-in.js";
import { withTable } from "../../case/edits/table-instead.js";
import type { Case } from "../../case/model.js";
import type { Asked } from "../asked.js";
import { smallestTables } from "../forum/sufficient.js";
import { targetOf } from "../target.js";

export const KINDS_OF_CHANGE = ["tables", "lines", "members", "leaders"] as const;
export type KindOfChange = (typeof KINDS_OF_CHANGE)[number];

/** One change to a case or to the table that is asked. */
export interface Change {
  /** Id of the table, line or party that is changed. */
  readonly id: string;
  readonly by: KindOfChange;
  /** Path of what is changed, as in `because`. */
  readonly path: string;
  /** Who sits at the table, holds the line, has left, or has taken over. */
  readonly parties: readonly string[];
  /** The edited case, and the table that is asked there. */
  readonly kase: () => Case;
  readonly forum: string;
  /** What of the answer may differ: nothing, only who is hurt, or everything. */
  readonly touches: "nothing" | "hurts" | "everything";
}

/** The changes of the kinds asked for, in the author's order. */
export function changesTo(asked: Asked, kinds: readonly KindOfChange[]): Change[] {
  const of = { tables: tableChanges, lines: lineChanges, members: memberChanges, leaders: leaderChanges };
  return KINDS_OF_CHANGE.filter((kind) => kinds.includes(kind)).flatMap((kind) => of[kind](asked));
}

/** Every table in force, then the smallest ones that could deliver the package that is meant and at which nobody refuses it. */
function tableChanges(asked: Asked): Change[] {
  const { kase, view } = asked;
  const inForce = view.forums.map(
    ({ id, members }): Change => ({
      ...{ id, by: "tables", path: `forums.${id}`, forum: id },
      parties: members.map((member) => member.id),
      kase: () => kase,
      touches: id === asked.table.forum.id ? "nothing" : "everything",
    }),
  );
  const target = targetOf(asked);
  if (target === null) return inForce;
  const plain = view.forums.filter(
    ({ rule, toward, issues }) => rule === "unanimity" && toward.length === 0 && issues === null,
  );
  const there = new Set(
    plain.map(({ members }) =>
      members
        .map(({ id }) => id)
        .toSorted()
        .join(),
    ),
  );
  const taken = new Set([...Object.keys(kase.forums), ...view.forums.map(({ id }) => id)]);
  const smallest = smallestTables(asked, target.options).content.filter(
    (members) => !there.has(members.toSorted().join()),
  );
  return inForce.concat(
    smallest.map((members): Change => {
      const name = members.join("-");
      const id = taken.has(name) ? `table-${name}` : name;
      return {
        ...{ id, by: "tables", path: `forums.${id}`, forum: id },
        parties: members,
        kase: () => withTable(kase, id, members),
        touches: "everything",
      };
    }),
  );
}

function lineChanges({ kase, view, space, table }: Asked): Change[] {
  const counted = new Set([...table.members, ...table.toward].map((party) => space.parties[party]));
  return LINE_PARTS.flatMap((part) =>
    view[part].map(([id, { party }]): Change => {
      const seated = counted.has(party);
      const touches = part === "linkages" ? "hurts" : "nothing";
      return {
        ...{ id, by: "lines", path: `${part}.${id}`, forum: table.forum.id },
        parties: [party],
        kase: () => withoutLine(kase, part, id),
        touches: part !== "orderings" && seated ? "everything" : touches,
      };
    }),
  );
}

function memberChanges({ kase, table: { forum } }: Asked): Change[] {
  return forum.members.map(
    ({ id }): Change => ({
      ...{ id, by: "members", path: `forums.${forum.id}.members.${id}`, forum: forum.id },
      parties: [id],
      kase: () => withoutMember(kase, forum, id),
      touches: "everything",
    }),
  );
}

function leaderChanges({ kase, view, table: { forum } }: Asked): Change[] {
  return view.parties.flatMap((party): Change[] => {
    const successor = kase.parties[party]?.leader?.successor;
    if (successor === undefined) return [];
    return [
      {
        ...{ id: party, by: "leaders", path: `parties.${party}.leader.successor`, forum: forum.id },
        parties: [successor],
        kase: () => withSuccessor(kase, { party, successor, day: view.asOf }),
        touches: "everything",
      },
    ];
  });
}

import { movedIssues } from "../case/moved-issues.js";
import type { Draft, Telling } from "./draft.js";
import type { MessageKey } from "./messages/en.js";
import type { ForumResult, ForumTable } from "./results.js";

const NOTHING: Readonly<Record<string, MessageKey>> = {
  emptyForum: "agree.emptyForum",
  noZone: "forum.settlesNoZone",
  notDeliverable: "forum.settlesNotDeliverable",
  noJointOffer: "forum.settlesNoOffer",
  tooLarge: "forum.settlesUnknown",
};

/** What every table would settle on, and what the others could do about the package that is meant. */
export function otherTables(telling: Telling, result: ForumResult): Draft[] {
  return Object.entries(result.forums).flatMap(([id, table]) => [
    ...(id === telling.asked.table.forum.id ? [] : deliverers(telling, { id, table, target: result.target })),
    ...settles(telling, { id, table, target: result.target }),
  ]);
}

interface Other {
  readonly id: string;
  readonly table: ForumTable;
  readonly target: ForumResult["target"];
}

function deliverers({ asked, speech: { digits }, words }: Telling, { id, table, target }: Other): Draft[] {
  if (target === null || table.rule.note === "noMembers") return [];
  const moved = movedIssues(asked.kase, target.package);
  const open = moved.filter((issue) => !table.covered.includes(issue));
  const [missing = []] = table.missing;
  const key: MessageKey =
    open.length === 0
      ? table.accepted && table.delivered.length === moved.length
        ? "forum.other.can"
        : "forum.other.refuses"
      : missing.length > 0
        ? "forum.other.cannot"
        : "forum.other.nobodyHolds";
  const values = {
    forum: words.forum(id),
    missing: words.parties(missing),
    n: missing.length,
    issues: digits.list(open.map(words.issue)),
  };
  const numbers = { covered: table.covered.length, delivered: table.delivered.length };
  const because = open
    .filter((issue) => asked.kase.issues[issue]?.levers !== undefined)
    .map((issue) => `issues.${issue}.levers`);
  return [{ id: `forum.other.${id}`, level: "detail", key, values, numbers, because: [`forums.${id}`, ...because] }];
}

function settles({ asked, speech: { digits }, words }: Telling, { id, table, target }: Other): Draft[] {
  const { produces, reason, zone } = table;
  const same = produces !== null && target !== null && isSame(produces.package, target.package);
  const key = produces === null ? NOTHING[reason ?? ""] : same ? "forum.settlesSame" : "forum.settles";
  if (key === undefined || (same && id === asked.table.forum.id)) return [];
  const values = {
    forum: words.forum(id),
    package: produces === null ? "" : words.moves(produces.package),
    count: digits.count(zone?.count ?? 0),
    known: zone === null ? "no" : "yes",
    proved: produces?.proved === false ? "no" : "yes",
  };
  const numbers = produces === null ? { "zone.count": zone?.count ?? null } : produces.gains;
  return [{ id: `forum.settles.${id}`, level: "detail", key, values, numbers, because: [`forums.${id}`] }];
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return Object.entries(a).every(([issue, option]) => b[issue] === option);
}

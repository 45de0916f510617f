import type { Draft, Telling } from "./draft.js";
import { partiesInShort } from "./gist.js";
import type { ForumTable } from "./results.js";

const SAID = 3;
const ALL = 1 - 1e-9;

/** Who can stop what at the table that is asked, by its rule alone. */
export function explainPower(telling: Telling, table: ForumTable): Draft[] {
  const { asked, speech, words } = telling;
  const { digits } = speech;
  const { rule, power, status } = table;
  const forum = words.forum(asked.table.forum.id);
  const because = [`forums.${asked.table.forum.id}`];
  const drafts: Draft[] = [];
  if (rule.note === "noMembers" || rule.note === "unsatisfiable") return drafts;
  if (rule.note === "decidesWithoutAnyone") {
    const key = "forum.decidesWithoutAnyone";
    return [{ id: key, level: "main", key, values: { forum }, numbers: {}, because }];
  }
  const members = Object.entries(power).map(([party, { prevent }]) => ({ party, prevent: prevent ?? 0 }));
  const vetoes = members.filter(({ prevent }) => prevent >= ALL).map(({ party }) => party);
  if (vetoes.length > 0) {
    const values = { forum, parties: partiesInShort(telling, vetoes), n: vetoes.length };
    drafts.push({
      id: "forum.stopsAll",
      level: "main",
      key: "forum.stopsAll",
      values,
      numbers: { vetoes: vetoes.length },
      because,
    });
  }
  for (const { parties, prevent } of alike(members.filter(({ prevent }) => prevent > 0 && prevent < ALL)).slice(
    0,
    SAID,
  )) {
    const values = {
      forum,
      parties: partiesInShort(telling, parties),
      n: parties.length,
      share: digits.share(prevent),
    };
    const id = `forum.stops.${parties[0]}`;
    drafts.push({ id, level: "main", key: "forum.stops", values, numbers: { prevent }, because });
  }
  if (rule.dummies.length > 0) {
    const values = { forum, parties: partiesInShort(telling, rule.dummies), n: rule.dummies.length };
    const numbers = { dummies: rule.dummies.length };
    drafts.push({ id: "forum.dummies", level: "main", key: "forum.dummies", values, numbers, because });
  }
  if (status === "sampled") {
    drafts.push({
      id: "forum.sampled",
      level: "detail",
      key: "forum.sampled",
      values: { forum },
      numbers: {},
      because,
    });
  }
  return drafts;
}

/** Members who can stop the same share, the largest share first. */
function alike(members: readonly { party: string; prevent: number }[]): { parties: string[]; prevent: number }[] {
  const groups: { parties: string[]; prevent: number }[] = [];
  for (const { party, prevent } of members.toSorted((a, b) => b.prevent - a.prevent)) {
    const last = groups.at(-1);
    if (last !== undefined && last.prevent - prevent < 1e-9) last.parties.push(party);
    else groups.push({ parties: [party], prevent });
  }
  return groups;
}

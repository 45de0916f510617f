import { movedIssues } from "../case/moved-issues.js";
import { isEnumerable } from "../engines/swept.js";
import { inputsOfConstraint, inputsOfParty, inputsOfTable } from "./because.js";
import type { Draft, Telling } from "./draft.js";
import { otherTables } from "./forum-others.js";
import { explainPower } from "./forum-power.js";
import { gist, partiesInShort, wholePackage } from "./gist.js";
import type { MessageKey } from "./messages/en.js";
import type { ForumResult, ForumTable } from "./results.js";

/** What `forum` found, in words: what the table that is asked can deliver, who is missing, needless or absent there, what each table would settle on. */
export function explainForum(telling: Telling, result: ForumResult): readonly Draft[] {
  const { id } = telling.asked.table.forum;
  const table = result.forums[id];
  if (table === undefined) return [];
  return [
    headline(telling, result, table),
    ...(result.target === null ? [] : wholePackage(telling, "forum.package", result.target.package)),
    ...nearestMiss(telling, result),
    ...needless(telling, table),
    ...absent(telling, table),
    ...explainPower(telling, table),
    ...soleHolders(telling, result),
    ...smallest(telling, result),
    ...otherTables(telling, result),
  ];
}

const IDLE: Readonly<Record<string, MessageKey>> = {
  noMembers: "agree.emptyForum",
  unsatisfiable: "agree.ruleUnsatisfiable",
};

function headline(telling: Telling, { target }: ForumResult, table: ForumTable): Draft {
  const { asked, speech, words } = telling;
  const { forum } = asked.table;
  const named = speech.digits.list;
  const open = target === null ? [] : uncovered(telling, target.package, table.covered);
  const numbers = {
    moved: table.covered.length + open.length,
    covered: table.covered.length,
    delivered: table.delivered.length,
  };
  const values = {
    forum: words.forum(forum.id),
    package: target === null ? "" : gist(telling, target.package),
    addressees: words.parties(forum.toward),
    missing: partiesInShort(telling, table.missing[0] ?? []),
    n: table.missing[0]?.length ?? 0,
    issues: named((table.outOfScope.length > 0 ? table.outOfScope : open).map(words.issue)),
    refusing: partiesInShort(telling, refusing(telling, table)),
    large: isEnumerable(asked) ? "no" : "yes",
  };
  const key = IDLE[table.rule.note ?? ""] ?? (target === null ? "forum.noTarget" : verdictOn(table, open));
  return { id: "forum.verdict", level: "headline", key, values, numbers, because: inputsOfTable(asked) };
}

function verdictOn(table: ForumTable, open: readonly string[]): MessageKey {
  if (table.outOfScope.length > 0) return "forum.outOfScope";
  const moved = table.covered.length + open.length;
  if (open.length > 0) {
    if (table.coveredTogether?.length === moved) return table.accepted ? "forum.together" : "forum.togetherRefused";
    return table.missing.length > 0 ? "forum.cannot" : "forum.nobodyHolds";
  }
  if (!table.accepted) return "forum.refused";
  return table.delivered.length === moved ? "forum.can" : "forum.idle";
}

/** Issues that the package moves and the table does not cover. */
function uncovered(
  { asked }: Telling,
  options: Readonly<Record<string, string>>,
  covered: readonly string[],
): string[] {
  return movedIssues(asked.kase, options).filter((issue) => !covered.includes(issue));
}

function refusing({ asked: { table, space } }: Telling, { accepts }: ForumTable): string[] {
  return table.members.map((party) => space.parties[party] ?? "").filter((party) => !accepts.includes(party));
}

function nearestMiss({ asked }: Telling, { target }: ForumResult): Draft[] {
  if (target?.source !== "nearMiss") return [];
  const because = inputsOfTable(asked);
  return [{ id: "forum.nearMiss", level: "main", key: "forum.nearMiss", values: {}, numbers: {}, because }];
}

function needless(telling: Telling, { unnecessary }: ForumTable): Draft[] {
  if (unnecessary.length === 0) return [];
  const { asked } = telling;
  const values = { parties: partiesInShort(telling, unnecessary), n: unnecessary.length };
  const numbers = { unnecessary: unnecessary.length };
  const because = inputsOfTable(asked);
  return [{ id: "forum.unnecessary", level: "main", key: "forum.unnecessary", values, numbers, because }];
}

function absent({ asked, speech: { digits }, words }: Telling, { bypassed, bypassedAt }: ForumTable): Draft[] {
  return bypassed.map(({ party, harmed, redLines, stake, issues }): Draft => {
    const key = redLines.length > 0 ? "forum.absentLine" : harmed ? "forum.absentHarmed" : "forum.absentStake";
    const values = {
      party: words.party(party),
      constraints: digits.list(redLines.map(words.constraint)),
      issues: digits.list(issues.map(words.issue)),
      share: digits.share(stake),
      at: bypassedAt ?? "target",
    };
    const because =
      redLines.length > 0
        ? redLines.flatMap((line) => inputsOfConstraint(asked, line))
        : harmed
          ? inputsOfParty(asked, party)
          : issues.flatMap((issue) => [`positions.${party}.${issue}`, `positions.${party}.${issue}.salience`]);
    const level = harmed || redLines.length > 0 ? "main" : "detail";
    return { id: `forum.absent.${party}`, level, key, values, numbers: { stake }, because };
  });
}

function soleHolders({ speech: { digits, say }, words }: Telling, { soleHolders: held }: ForumResult): Draft[] {
  return held.map(({ party, issue, options, moved }) => ({
    id: `forum.only.${party}.${issue}`,
    level: moved ? "main" : "detail",
    key: "forum.only",
    values: {
      party: words.party(party),
      issue: words.issue(issue),
      options: digits.list(options.map((option) => say("test.quoted", { option: words.option(issue, option) }))),
    },
    numbers: { options: options.length },
    because: [`issues.${issue}.levers`],
  }));
}

/** The smallest tables at which everyone would accept the package and whose hands suffice for it. */
function smallest(telling: Telling, result: ForumResult): Draft[] {
  const { asked, speech } = telling;
  const { digits } = speech;
  const { sufficientTables, deliverableNotAccepted, target } = result;
  if (target === null) return [];
  const [first] = sufficientTables;
  const [refused] = deliverableNotAccepted;
  if (first === undefined && refused === undefined) return [];
  const key: MessageKey =
    first === undefined ? "forum.noTable" : sufficientTables.length === 1 ? "forum.smallest" : "forum.smallestOf";
  const values = {
    members: partiesInShort(telling, first?.members ?? refused?.members ?? []),
    count: digits.count(sufficientTables.length),
    refusing: partiesInShort(telling, refused?.refusing ?? []),
  };
  const levers = movedIssues(asked.kase, target.package)
    .filter((issue) => asked.kase.issues[issue]?.levers !== undefined)
    .map((issue) => `issues.${issue}.levers`);
  const members = first?.members ?? refused?.refusing ?? [];
  const because = [...levers, ...members.flatMap((party) => inputsOfParty(asked, party))];
  return [{ id: "forum.smallest", level: "main", key, values, numbers: { tables: sufficientTables.length }, because }];
}

import type { Forum } from "../model.js";
import type { Path } from "../syntax/parsed.js";
import { quoted } from "../syntax/quoted.js";
import { votersOf } from "../view.js";
import { type Checking, checkIssue, checkParties, checkParty } from "./checking.js";
import { checkCondition } from "./conditions.js";
import { checkDay, checkPeriod } from "./dates.js";
import { holdsOfItsOwn } from "./demands.js";
import { checkProvenance } from "./evidence.js";
import { checkRule } from "./rules.js";

/** Forums and what must pass at home. */
export function checkTables(checking: Checking): void {
  const { kase, error, warn } = checking;
  for (const [id, forum] of Object.entries(kase.forums)) {
    const path = ["forums", id];
    checkProvenance(checking, forum, path);
    checkPeriod(checking, forum, path);
    for (const key of ["since", "until"] as const) checkDay(checking, forum[key], [...path, key]);
    const members = memberIds(forum.members);
    if (members.length === 0)
      warn("no-members", [...path, "members"], "nobody sits in this forum, so it can accept nothing.");
    checkMembers(checking, forum.members, [...path, "members"]);
    members.forEach((member, k) => {
      if (kase.parties[member]?.within === undefined || holdsOfItsOwn(checking, member)) return;
      const message = `party ${quoted(member)} holds no position of its own: here it only observes.`;
      warn("observer", [...path, "members", Array.isArray(forum.members) ? k : member], message);
    });
    checkRule(
      checking,
      forum.rule,
      { weights: weightsOf(forum.members), called: "a member of this forum", code: "not-a-member" },
      [...path, "rule"],
    );
    checkParties(checking, forum.toward ?? [], [...path, "toward"]);
    forum.toward?.forEach((party, k) => {
      if (members.includes(party))
        error(
          "own-addressee",
          [...path, "toward", k],
          `party ${quoted(party)} is a member, so the forum cannot make offers toward it.`,
        );
    });
    forum.issues?.forEach((issue, k) => {
      checkIssue(checking, issue, [...path, "issues", k]);
    });
  }
  for (const party of Object.keys(kase.ratification)) checkRatification(checking, party);
}

function checkRatification(checking: Checking, party: string): void {
  const { kase, names, error } = checking;
  const path = ["ratification", party];
  const body = kase.ratification[party];
  if (body === undefined) return;
  checkProvenance(checking, body, path);
  checkParty(checking, party, path, "key");
  memberIds(body.members).forEach((id, k) => {
    const at = [...path, "members", Array.isArray(body.members) ? k : id];
    if (id === "government" || !checkParty(checking, id, at, "key")) return;
    const within = kase.parties[id]?.within;
    if (names.parties.has(party) && kase.parties[id] !== undefined && within !== party)
      error(
        "not-within",
        at,
        `party ${quoted(id)} is not within ${quoted(party)}. Its own vote is called "government".`,
        "key",
      );
  });
  const called = "a member of this body";
  checkRule(checking, body.rule, { weights: weightsOf(body.members), called, code: "not-a-member" }, [...path, "rule"]);
  const { when } = body;
  if (Array.isArray(when)) {
    when.forEach((condition, k) => {
      checkCondition(checking, condition, [...path, "when", k]);
    });
  } else checkCondition(checking, when, [...path, "when"]);
}

function memberIds(members: Forum["members"]): string[] {
  return Array.isArray(members) ? members : Object.keys(members);
}

function checkMembers(checking: Checking, members: Forum["members"], path: Path): void {
  if (Array.isArray(members)) checkParties(checking, members, path);
  else for (const id of Object.keys(members)) checkParty(checking, id, [...path, id], "key");
}

function weightsOf(members: Forum["members"]): ReadonlyMap<string, Readonly<Record<string, number>>> {
  return new Map(votersOf(members).map(({ id, weights }) => [id, weights]));
}

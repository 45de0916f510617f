import { firstDay, lastDay } from "../date.js";
import { quoted } from "../syntax/quoted.js";
import { type Checking, checkParty } from "./checking.js";
import { checkCondition } from "./conditions.js";
import { checkDay, checkPeriod } from "./dates.js";
import { checkProvenance } from "./evidence.js";

export function checkPartyEntries(checking: Checking): void {
  const { kase, error, warn } = checking;
  for (const [id, party] of Object.entries(kase.parties)) {
    const path = ["parties", id];
    checkPeriod(checking, party, path);
    checkProvenance(checking, party, path);
    checkCondition(checking, party.finish, [...path, "finish"]);
    if (id === "government")
      warn("reserved-name", path, '"government" names the party itself in `ratification`; choose another id.', "key");
    if (party.within !== undefined && checkParty(checking, party.within, [...path, "within"])) {
      const circle = circleFrom(kase.parties, id);
      if (circle !== null)
        error("within-itself", [...path, "within"], `party ${quoted(id)} lies within itself (${circle.join(" in ")}).`);
    }
    const { leader } = party;
    if (leader === undefined) continue;
    const at = [...path, "leader"];
    checkProvenance(checking, leader, at);
    for (const key of ["from", "until", "termEnds"] as const) checkDay(checking, leader[key], [...at, key]);
    if (leader.from !== undefined && leader.until !== undefined && firstDay(leader.from) > lastDay(leader.until))
      error("period", [...at, "until"], `until ${leader.until} is before from ${leader.from}.`);
    const { commitment, commitmentRange, successor } = leader;
    if (successor !== undefined && checkParty(checking, successor, [...at, "successor"]) && successor === id)
      error(
        "own-successor",
        [...at, "successor"],
        "a leader's successor is another party, usually a faction within this one.",
      );
    if (commitmentRange !== undefined) {
      const [low, high] = commitmentRange;
      if (low > high) error("range", [...at, "commitmentRange"], `begins at ${low}, after its end ${high}.`);
      else if (commitment !== undefined && (commitment < low || commitment > high))
        error("range", [...at, "commitmentRange"], `${low}–${high} does not contain commitment ${commitment}.`);
    }
  }
}

function circleFrom(parties: Checking["kase"]["parties"], id: string): string[] | null {
  const chain = [id];
  for (
    let next = parties[id]?.within;
    next !== undefined && Object.hasOwn(parties, next);
    next = parties[next]?.within
  ) {
    if (next === id) return [...chain, id];
    if (chain.includes(next)) return null;
    chain.push(next);
  }
  return null;
}

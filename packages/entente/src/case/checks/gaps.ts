import type { Limits } from "../limits.js";
import { quoted } from "../syntax/quoted.js";
import type { Checking } from "./checking.js";
import { checkDay } from "./dates.js";
import { holdsAnything } from "./demands.js";

/** What a case lacks that its answers will miss. */
export function checkGaps(checking: Checking): void {
  const { kase, names, warn } = checking;
  checkDay(checking, kase.asOf, ["asOf"]);
  if (names.parties.size === 0) warn("gap", ["parties"], "no parties yet.", "key");
  if (names.issues.size === 0) warn("gap", ["issues"], "no issues yet.", "key");
  const held = Object.values(kase.positions).some((byIssue) => Object.keys(byIssue).length > 0);
  if (!held) warn("gap", ["positions"], "no positions yet.", "key");
  const weighed = Object.values(kase.parties).some(({ capability }) => capability !== undefined);
  for (const [id, party] of Object.entries(kase.parties)) {
    if (party.within !== undefined) continue;
    const observes = held && !holdsAnything(checking, id);
    if (observes)
      warn(
        "observer",
        ["parties", id],
        `party ${quoted(id)} holds no position with a salience: it is an observer, left out of every rule.`,
        "key",
      );
    if (weighed && !observes && party.capability === undefined)
      warn(
        "no-capability",
        ["parties", id],
        `party ${quoted(id)} has no capability while others have: figures weighted by it leave it out.`,
        "key",
      );
  }
}

/** How large the case is against how large it may be. */
export function checkLimits({ kase, error }: Checking, limits: Limits): void {
  const options = Object.values(kase.issues).reduce((sum, issue) => sum + Object.keys(issue.options).length, 0);
  const sizes = {
    parties: [Object.keys(kase.parties).length, ["parties"]],
    issues: [Object.keys(kase.issues).length, ["issues"]],
    options: [options, ["issues"]],
    statements: [Object.keys(kase.statements).length, ["statements"]],
  } as const;
  for (const [what, [count, path]] of Object.entries(sizes)) {
    const most = limits[what as keyof typeof sizes];
    if (count > most)
      error("too-many", path, `${count} ${what}, and the limit is ${most}. Raise the limit to read more.`, "key");
  }
}

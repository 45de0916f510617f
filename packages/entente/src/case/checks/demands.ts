import type { Condition } from "../model.js";
import type { Path } from "../syntax/parsed.js";
import { quoted } from "../syntax/quoted.js";
import { type Checking, checkPackage, checkParty } from "./checking.js";
import { checkCondition, issuesOf } from "./conditions.js";
import { checkDay, checkPeriod } from "./dates.js";
import { checkHolder, checkProvenance, checkUnsaid } from "./evidence.js";

interface Demand {
  readonly party: string;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly basis?: "coded" | "judged" | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly note?: unknown;
}

/** Red lines, linkages, orderings, alternatives and goals. */
export function checkDemands(checking: Checking): void {
  const { kase, error, warn } = checking;
  for (const [id, line] of Object.entries(kase.redLines)) {
    const path = ["redLines", id];
    checkDemand(checking, line, { when: line.when, require: line.require }, path);
    if (Object.keys(line.require).length === 0)
      warn("empty-condition", [...path, "require"], "requires nothing, so it can never be broken.");
  }
  for (const [id, linkage] of Object.entries(kase.linkages))
    checkDemand(checking, linkage, { when: linkage.when }, ["linkages", id]);
  for (const [id, ordering] of Object.entries(kase.orderings))
    checkDemand(checking, ordering, { first: ordering.first, before: ordering.before }, ["orderings", id]);
  for (const [id, goal] of Object.entries(kase.goals)) checkCondition(checking, goal.when, ["goals", id, "when"]);
  for (const [party, alternative] of Object.entries(kase.alternatives)) {
    const path = ["alternatives", party];
    checkParty(checking, party, path, "key");
    checkPeriod(checking, alternative, path);
    checkProvenance(checking, alternative, path);
    checkUnsaid(checking, alternative, path);
    const { value, package: pkg } = alternative;
    if ((value === undefined) === (pkg === undefined))
      error(
        "value-or-package",
        path,
        `expected either \`value\` or \`package\`, found ${value === undefined ? "neither" : "both"}.`,
      );
    if (pkg !== undefined) checkPackage(checking, pkg, [...path, "package"]);
  }
}

function checkDemand(
  checking: Checking,
  demand: Demand,
  conditions: Readonly<Record<string, Condition | undefined>>,
  path: Path,
): void {
  const { party, evidence } = demand;
  if (checkParty(checking, party, [...path, "party"]) && !holdsAnything(checking, party))
    checking.warn("observer", [...path, "party"], `party ${quoted(party)} holds no position, so this is never asked.`);
  for (const [key, condition] of Object.entries(conditions)) checkCondition(checking, condition, [...path, key]);
  for (const key of ["since", "until"] as const) checkDay(checking, demand[key], [...path, key]);
  checkPeriod(checking, demand, path);
  checkProvenance(checking, demand, path);
  checkUnsaid(checking, demand, path);
  checkHolder(checking, { party, issues: issuesOf(...Object.values(conditions)), evidence }, path);
}

/** Whether a party, or the one it lies within, has a position with any salience. */
export function holdsAnything(checking: Checking, party: string): boolean {
  const { parties } = checking.kase;
  const seen = new Set<string>();
  for (let id: string | undefined = party; id !== undefined && !seen.has(id); ) {
    if (holdsOfItsOwn(checking, id)) return true;
    seen.add(id);
    id = Object.hasOwn(parties, id) ? parties[id]?.within : undefined;
  }
  return false;
}

export function holdsOfItsOwn({ kase: { positions } }: Checking, party: string): boolean {
  const own = Object.hasOwn(positions, party) ? Object.values(positions[party] ?? {}).flat() : [];
  return own.some(({ salience }) => salience > 0);
}

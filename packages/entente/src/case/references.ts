import { type Checking, namesOf } from "./checks/checking.js";
import { checkDemands } from "./checks/demands.js";
import { checkGaps, checkLimits } from "./checks/gaps.js";
import { checkHistory } from "./checks/history.js";
import { checkIssueEntries } from "./checks/issues.js";
import { checkPartyEntries } from "./checks/parties.js";
import { checkPositions } from "./checks/positions.js";
import { checkStatements } from "./checks/statements.js";
import { checkTables } from "./checks/tables.js";
import type { Limits } from "./limits.js";
import type { Case } from "./model.js";
import { type Fault, fault } from "./syntax/parsed.js";

const CHECKS: readonly ((checking: Checking) => void)[] = [
  checkPartyEntries,
  checkIssueEntries,
  checkPositions,
  checkDemands,
  checkTables,
  checkHistory,
  checkStatements,
  checkGaps,
];

/**
 * All that a case of the right shape can still have wrong: what it refers to and what its figures mean together.
 *
 * @param written - the author's plain data, for the names also of entries that `kase` had to leave out
 */
export function referenceFaults(kase: Case, written: unknown, limits: Limits): Fault[] {
  const faults: Fault[] = [];
  const report =
    (severity: Fault["severity"]): Checking["error"] =>
    (code, path, message, target) => {
      faults.push(fault(code, path, message, { severity, target }));
    };
  const checking: Checking = { kase, names: namesOf(written), error: report("error"), warn: report("warning") };
  checkLimits(checking, limits);
  if (faults.length === 0) for (const check of CHECKS) check(checking);
  return faults;
}

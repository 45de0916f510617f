import { firstDay, lastDay } from "../date.js";
import type { SignedAgreement, SignedClause } from "../model.js";
import { didYouMean } from "../nearest.js";
import type { Path } from "../syntax/parsed.js";
import { quoted } from "../syntax/quoted.js";
import { type Checking, checkIssue, checkOption, checkParties } from "./checking.js";
import { checkDay } from "./dates.js";

/** The clauses of a signed text: what each names is there, what comes first runs in no circle, and days follow one another. */
export function checkClauses(checking: Checking, { date, clauses = {} }: SignedAgreement, path: Path): void {
  for (const [id, clause] of Object.entries(clauses)) {
    const at = [...path, "clauses", id];
    checkAct(checking, clause, at);
    checkParties(checking, clause.owners, [...at, "owners"]);
    checkDue(checking, clause, { at, signed: date });
    checkAfter(checking, clauses, { id, at });
    checkStatus(checking, clause, { at, signed: date });
  }
}

function checkAct(checking: Checking, { issue, option, text }: SignedClause, at: Path): void {
  if (issue !== undefined && option !== undefined) {
    if (checkIssue(checking, issue, [...at, "issue"])) checkOption(checking, { issue, option }, [...at, "option"]);
    return;
  }
  const alone = issue !== undefined ? "`issue`" : option !== undefined ? "`option`" : null;
  if (alone !== null) checking.error("clause", at, `names ${alone} alone. A clause has both \`issue\` and \`option\`.`);
  else if (text === undefined)
    checking.error("clause", at, "says nothing. Write `issue` and `option`, or a `text` for what moves no issue.");
}

function checkDue(
  checking: Checking,
  { due, after = [], days }: SignedClause,
  { at, signed }: { readonly at: Path; readonly signed: string | undefined },
): void {
  checkDay(checking, due, [...at, "due"]);
  if (due !== undefined && signed !== undefined && lastDay(due) < firstDay(signed))
    checking.error("out-of-order", [...at, "due"], `${due} is before ${signed}, when the text was signed.`);
  if (days === undefined) return;
  if (after.length === 0)
    checking.error("clause", [...at, "days"], "`days` count from the clauses in `after`, and there are none.");
  if (due !== undefined)
    checking.error("clause", [...at, "days"], `the clause is due on ${due} already. Keep \`due\` or \`days\`.`);
}

function checkAfter(
  { error }: Checking,
  clauses: Readonly<Record<string, SignedClause>>,
  { id, at }: { readonly id: string; readonly at: Path },
): void {
  const { after = [] } = clauses[id] ?? {};
  after.forEach((first, k) => {
    const place = [...at, "after", k];
    if (!Object.hasOwn(clauses, first))
      error(
        "unknown-clause",
        place,
        `clause ${quoted(first)} is not in this text.${didYouMean(first, Object.keys(clauses))}`,
      );
    else if (isBefore(clauses, id, first))
      error("circle", place, `${quoted(first)} comes after ${quoted(id)} itself, so neither could begin.`);
  });
}

/** Whether one clause must come before another, by way of any number of clauses, or is it. */
function isBefore(clauses: Readonly<Record<string, SignedClause>>, one: string, other: string): boolean {
  const seen = new Set<string>();
  const open = [other];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === one) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...((Object.hasOwn(clauses, id) ? clauses[id]?.after : undefined) ?? []));
  }
  return false;
}

function checkStatus(
  checking: Checking,
  { status = [] }: SignedClause,
  { at, signed }: { readonly at: Path; readonly signed: string | undefined },
): void {
  const { names, error } = checking;
  status.forEach(({ date, evidence = [] }, k) => {
    const place = [...at, "status", k];
    const before = status[k - 1]?.date;
    checkDay(checking, date, [...place, "date"]);
    if (before !== undefined && firstDay(date) <= firstDay(before))
      error(
        "out-of-order",
        [...place, "date"],
        `${date} is not after ${before}, the entry before it. Entries stand in the order of their days, one a day.`,
      );
    else if (before === undefined && signed !== undefined && firstDay(date) < firstDay(signed))
      error("out-of-order", [...place, "date"], `${date} is before ${signed}, when the text was signed.`);
    evidence.forEach((id, n) => {
      if (names.statements.has(id) || names.sources.has(id)) return;
      const hint = didYouMean(id, [...names.statements, ...names.sources]);
      error("unknown-statement", [...place, "evidence", n], `${quoted(id)} is no statement or source here.${hint}`);
    });
  });
}

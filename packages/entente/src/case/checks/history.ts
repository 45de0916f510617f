import type { Burden, Case } from "../model.js";
import { didYouMean, nearest } from "../nearest.js";
import type { Path } from "../syntax/parsed.js";
import { quoted } from "../syntax/quoted.js";
import { type Checking, checkPackage, checkParties, checkParty } from "./checking.js";
import { checkClauses } from "./clauses.js";
import { checkCondition } from "./conditions.js";
import { checkDay, checkPeriod } from "./dates.js";
import { checkProvenance, checkUnsaid } from "./evidence.js";

const TOLERANCE = 1e-6;
const ANSWERS: readonly string[] = ["accepted", "refused"];

/** Burdens, agreements, the record of offers, the outcome, ties, events and what a golden test expects. */
export function checkHistory(checking: Checking): void {
  const { kase } = checking;
  checkBurdens(checking);
  for (const [id, agreement] of Object.entries(kase.agreements)) {
    const path = ["agreements", id];
    checkProvenance(checking, agreement, path);
    checkDay(checking, agreement.date, [...path, "date"]);
    checkParties(checking, agreement.signatories, [...path, "signatories"]);
    checkCondition(checking, agreement.terms, [...path, "terms"]);
    checkClauses(checking, agreement, path);
  }
  checkRecord(checking);
  checkOutcome(checking);
  checkTies(checking);
  checkEvents(checking);
  checkExpect(checking);
}

function checkBurdens(checking: Checking): void {
  const { kase, error, warn } = checking;
  for (const [id, burden] of Object.entries(kase.burdens)) {
    const path = ["burdens", id];
    checkProvenance(checking, burden, path);
    checkUnsaid(checking, burden, path);
    checkCondition(checking, burden.when, [...path, "when"]);
    for (const key of ["payers", "benefit", "responsibility"] as const) {
      const shares = burden[key];
      if (shares === undefined) continue;
      for (const party of Object.keys(shares)) checkParty(checking, party, [...path, key, party], "key");
      const sum = Object.values(shares).reduce((total, share) => total + share, 0);
      // Responsibility is a scale, of which only the proportions are read.
      if (key !== "responsibility" && Math.abs(sum - 1) > TOLERANCE)
        warn("shares", [...path, key], `the shares add up to ${Number(sum.toPrecision(6))}, not to 1.`);
    }
    if (burden.range !== undefined) {
      const [low, high] = burden.range;
      if (low > high) error("range", [...path, "range"], `begins at ${low}, after its end ${high}.`);
      else if (burden.cost < low || burden.cost > high)
        error("range", [...path, "range"], `${low}–${high} does not contain \`cost\` ${burden.cost}.`);
    }
    checkAbility(checking, burden, [...path, "ability"]);
  }
}

/** Those who share in a bill without the figure by which their ability to pay is told. */
export function lackingFigure(kase: Case, { ability, payers, benefit }: Burden): string[] {
  if (ability === undefined) return [];
  const has = (id: string): boolean =>
    ability === "capability"
      ? kase.parties[id]?.capability !== undefined
      : Object.hasOwn(kase.parties[id]?.attributes ?? {}, ability);
  return Object.keys({ ...payers, ...benefit }).filter((id) => Object.hasOwn(kase.parties, id) && !has(id));
}

function checkAbility({ kase, warn }: Checking, burden: Burden, path: Path): void {
  const lacking = lackingFigure(kase, burden);
  if (lacking.length > 0)
    warn(
      "no-attribute",
      path,
      `${lacking.map((id) => quoted(id)).join(", ")} ${lacking.length === 1 ? "has" : "have"} no attribute ${quoted(burden.ability)}.`,
    );
}

function checkRecord(checking: Checking): void {
  for (const [id, offer] of Object.entries(checking.kase.record)) {
    const path = ["record", id];
    checkProvenance(checking, offer, path);
    checkDay(checking, offer.date, [...path, "date"]);
    checkParties(checking, offer.by ?? [], [...path, "by"]);
    checkParties(checking, offer.to ?? [], [...path, "to"]);
    checkPackage(checking, offer.package, [...path, "package"]);
    for (const [party, answer] of Object.entries(offer.responses)) {
      const at = [...path, "responses", party];
      checkParty(checking, party, at, "key");
      // Other words stand for answers that are not compared; a near miss of the two that are is a slip.
      const meant = ANSWERS.includes(answer) ? null : nearest(answer, ANSWERS);
      if (meant !== null)
        checking.warn(
          "response",
          at,
          `${quoted(answer)} is not compared with what the case predicts. Did you mean "${meant}"?`,
        );
    }
  }
}

function checkOutcome(checking: Checking): void {
  const { outcome } = checking.kase;
  if (outcome === undefined) return;
  checkProvenance(checking, outcome, ["outcome"]);
  checkDay(checking, outcome.date, ["outcome", "date"]);
  checkPackage(checking, outcome.package, ["outcome", "package"]);
}

function checkTies(checking: Checking): void {
  const { error } = checking;
  checking.kase.ties.forEach((tie, k) => {
    const path: Path = ["ties", k];
    const { between, kind, sign, by } = tie;
    checkProvenance(checking, tie, path);
    checkPeriod(checking, tie, path);
    for (const key of ["date", "since", "until"] as const) checkDay(checking, tie[key], [...path, key]);
    between.forEach((party, n) => {
      checkParty(checking, party, [...path, "between", n]);
    });
    if (between[0] === between[1])
      error("tie", [...path, "between"], `a tie joins two parties, found ${quoted(between[0])} twice.`);
    if (kind === undefined && sign === undefined) error("tie", path, "expected `kind` or `sign`, found neither.");
    if (by === undefined) return;
    checkParty(checking, by, [...path, "by"]);
    if (kind !== "mediation")
      error("tie", [...path, "by"], "`by` names the broker of a mediation; this tie is none.", "key");
    if (between.includes(by))
      error("tie", [...path, "by"], `the broker ${quoted(by)} is one of the two it stands between.`);
  });
}

function checkEvents(checking: Checking): void {
  const first = new Map<string, number>();
  checking.kase.events.forEach((event, k) => {
    const path = ["events", k];
    checkProvenance(checking, event, path);
    checkDay(checking, event.date, [...path, "date"]);
    if (first.has(event.id))
      checking.error("same-id", [...path, "id"], `${quoted(event.id)} is the id of another event too.`);
    first.set(event.id, k);
  });
}

function checkExpect(checking: Checking): void {
  const { kase, names, error } = checking;
  for (const [id, expected] of Object.entries(kase.expect)) {
    const path = ["expect", id];
    const { forum, where, package: pkg } = expected;
    const assumed = names.forums.size === 0 && forum === "all";
    if (forum !== undefined && !names.forums.has(forum) && !assumed)
      error(
        "unknown-forum",
        [...path, "forum"],
        `forum ${quoted(forum)} is not in this case.${didYouMean(forum, names.forums)}`,
      );
    if (typeof where === "object") checkCondition(checking, where, [...path, "where"]);
    if (pkg !== undefined) checkPackage(checking, pkg, [...path, "package"]);
  }
}

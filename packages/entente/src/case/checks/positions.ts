import type { PositionEntry } from "../model.js";
import type { Path } from "../syntax/parsed.js";
import { quoted } from "../syntax/quoted.js";
import { placeOf } from "../view.js";
import { type Checking, checkIssue, checkOption, checkParty, checkPlace } from "./checking.js";
import { checkDay, checkOverlap, checkPeriod } from "./dates.js";
import { checkHolder, checkProvenance, checkUnsaid } from "./evidence.js";

export function checkPositions(checking: Checking): void {
  for (const [party, byIssue] of Object.entries(checking.kase.positions)) {
    checkParty(checking, party, ["positions", party], "key");
    for (const [issue, position] of Object.entries(byIssue)) {
      const path = ["positions", party, issue];
      const known = checkIssue(checking, issue, path, "key");
      if (Array.isArray(position)) {
        if (position.length === 0)
          checking.error("no-entries", path, "expected at least one dated position, found an empty list.");
        checkOverlap(checking, position, path);
        position.forEach((entry, k) => {
          checkEntry(checking, { party, issue, entry, known }, [...path, k]);
        });
      } else checkEntry(checking, { party, issue, entry: position, known }, path);
    }
  }
}

function checkEntry(
  checking: Checking,
  { party, issue, entry, known }: { party: string; issue: string; entry: PositionEntry; known: boolean },
  path: Path,
): void {
  const { error } = checking;
  checkPeriod(checking, entry, path);
  for (const key of ["since", "until"] as const) checkDay(checking, entry[key], [...path, key]);
  checkProvenance(checking, entry, path);
  checkUnsaid(checking, entry, path);
  checkHolder(checking, { party, issues: new Set([issue]), evidence: entry.evidence }, path);
  if ((entry.at === undefined) === (entry.values === undefined))
    error(
      "at-or-values",
      path,
      `expected either \`at\` or a table of \`values\`, found ${entry.at === undefined ? "neither" : "both"}.`,
    );
  checkBounds(checking, entry.salienceRange, { value: entry.salience, called: "salience" }, [...path, "salienceRange"]);
  if (!known) return;
  checkPlace(checking, issue, entry.at, [...path, "at"]);
  checkPlace(checking, issue, entry.official, [...path, "official"]);
  checkTable(checking, issue, entry.values, [...path, "values"]);
  checkRange(checking, issue, entry, path);
}

function checkTable(checking: Checking, issue: string, values: PositionEntry["values"], path: Path): void {
  if (values === undefined) return;
  for (const option of Object.keys(values)) checkOption(checking, { issue, option }, [...path, option], "key");
  const missing = [...(checking.names.issues.get(issue) ?? [])].filter((option) => !Object.hasOwn(values, option));
  if (missing.length > 0)
    checking.error(
      "table",
      path,
      `has no value for ${missing.map((option) => quoted(option)).join(", ")}; a table covers every option.`,
    );
  if (Object.values(values).every((value) => value === 0))
    checking.error("table", path, "all values are 0; at least one must be above.");
}

function checkRange(checking: Checking, issue: string, { at, range }: PositionEntry, path: Path): void {
  if (range === undefined) return;
  const here = [...path, "range"];
  if (at === undefined) {
    checking.error("range", here, "a range goes with `at`; a table has none.");
    return;
  }
  const options = checking.kase.issues[issue]?.options;
  if (typeof at === "string" && (options === undefined || !Object.hasOwn(options, at))) return;
  checkBounds(checking, range, { value: placeOf(checking.kase, issue, at), called: "at" }, here);
}

function checkBounds(
  { error }: Checking,
  range: readonly [number, number] | undefined,
  { value, called }: { value: number; called: string },
  path: Path,
): void {
  if (range === undefined) return;
  const [low, high] = range;
  if (low > high) error("range", path, `begins at ${low}, after its end ${high}.`);
  else if (value < low || value > high) error("range", path, `${low}–${high} does not contain \`${called}\` ${value}.`);
}

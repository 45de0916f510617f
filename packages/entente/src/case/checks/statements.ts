import { firstDay, lastDay } from "../date.js";
import type { Statement } from "../model.js";
import { didYouMean } from "../nearest.js";
import type { Path } from "../syntax/parsed.js";
import { quoted } from "../syntax/quoted.js";
import { type Checking, checkIssue, checkParty, checkPlace } from "./checking.js";
import { checkCondition } from "./conditions.js";
import { checkDay } from "./dates.js";

export function checkStatements(checking: Checking): void {
  const { kase } = checking;
  for (const [id, source] of Object.entries(kase.sources)) {
    checkDay(checking, source.date, ["sources", id, "date"]);
    const outside = source.file !== undefined && /^(?:[a-z]+:|[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(source.file);
    if (outside)
      checking.error("outside", ["sources", id, "file"], `${quoted(source.file)} leads outside the case's own folder.`);
  }
  for (const [id, statement] of Object.entries(kase.statements))
    checkStatement(checking, statement, ["statements", id]);
}

/** All that one statement can have wrong against its case: also before it is in it. */
export function checkStatement(checking: Checking, statement: Statement, path: Path): void {
  const { error } = checking;
  const { holder, issue, about, condition, stance, start, end, date } = statement;
  checkParty(checking, holder, [...path, "holder"]);
  if (about !== undefined) checkParty(checking, about, [...path, "about"]);
  checkCondition(checking, condition, [...path, "condition"]);
  const known = issue !== undefined && checkIssue(checking, issue, [...path, "issue"]);
  if (known) checkPlace(checking, issue, stance, [...path, "stance"]);
  checkNeeds(checking, statement, path);
  if (start !== undefined && end !== undefined && end <= start)
    error("span", [...path, "end"], `end ${end} is not after start ${start}.`);
  checkDay(checking, date, [...path, "date"]);
  checkSource(checking, statement, path);
}

function checkNeeds(
  { error }: Checking,
  { kind, issue, about, condition, stance, response }: Statement,
  path: Path,
): void {
  const missing = [issue === undefined ? "`issue`" : "", stance === undefined ? "`stance`" : ""].filter(Boolean);
  if (kind === "stance") {
    if (missing.length > 0) error("statement-needs", path, `a stance needs ${missing.join(" and ")}.`);
    return;
  }
  if (stance !== undefined && issue === undefined)
    error("statement-needs", [...path, "stance"], "a stance needs an `issue` to stand on.");
  if (kind === "tie" && about === undefined)
    error("statement-needs", path, "a statement of kind tie needs `about`: the other party.");
  const names = [issue, about, condition, response].some((one) => one !== undefined);
  if (!names)
    error(
      "statement-needs",
      path,
      `a statement of kind ${kind} names nothing: give it \`issue\`, \`about\`, \`condition\` or \`response\`.`,
    );
}

function checkSource({ kase, names, error }: Checking, { source: id, date }: Statement, path: Path): void {
  if (!names.sources.has(id)) {
    const hint = didYouMean(id, names.sources);
    error("unknown-source", [...path, "source"], `source ${quoted(id)} is not in this case.${hint}`);
    return;
  }
  const published = kase.sources[id]?.date;
  if (date !== undefined && published !== undefined && firstDay(date) > lastDay(published))
    error(
      "after-source",
      [...path, "date"],
      `dated ${date} but its source is of ${published}. Correct \`date\`, or name another source.`,
    );
}

import { basisOf } from "../basis.js";
import { didYouMean } from "../nearest.js";
import type { Path } from "../syntax/parsed.js";
import { quoted } from "../syntax/quoted.js";
import type { Checking } from "./checking.js";
import { issuesOf } from "./conditions.js";

interface Provenance {
  readonly basis?: "coded" | "judged" | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly note?: unknown;
}

/** Evidence must exist; a coded entry needs some, and an entry called judged a note. */
export function checkProvenance({ names, error, warn }: Checking, entry: Provenance, path: Path): void {
  const { basis, evidence = [], note } = entry;
  evidence.forEach((id, k) => {
    if (!names.statements.has(id))
      error(
        "unknown-statement",
        [...path, "evidence", k],
        `statement ${quoted(id)} is not in this case.${didYouMean(id, names.statements)}`,
      );
  });
  if (basis === "coded" && evidence.length === 0)
    error(
      "coded-without-evidence",
      [...path, "basis"],
      "coded, but names no statement in `evidence`. Name one, or write `basis: judged`.",
    );
  if (basis === "judged" && note === undefined) warn("judged-without-note", path, "judged, but no `note` says why.");
}

/** Entries that are a judgement without saying so: positions and demands without evidence, basis and note. */
export function checkUnsaid({ warn }: Checking, entry: Provenance, path: Path): void {
  if (entry.basis === undefined && basisOf(entry) === "judged" && entry.note === undefined)
    warn("judged-without-note", path, "has no evidence, so it is judged, but no `note` says why.");
}

/** What a party is said to want must rest on its own statements, about the same issue. */
export function checkHolder(
  { kase, error }: Checking,
  {
    party,
    issues,
    evidence = [],
  }: { party: string; issues: ReadonlySet<string>; evidence?: readonly string[] | undefined },
  path: Path,
): void {
  evidence.forEach((id, k) => {
    const statement = Object.hasOwn(kase.statements, id) ? kase.statements[id] : undefined;
    if (statement === undefined) return;
    const at = [...path, "evidence", k];
    const { holder, issue, condition } = statement;
    const about = issue === undefined ? issuesOf(condition) : new Set([issue]);
    if (holder !== party)
      error("other-holder", at, `statement ${quoted(id)} is ${quoted(holder)}'s, not ${quoted(party)}'s.`);
    else if (about.size === 0) error("other-issue", at, `statement ${quoted(id)} names no issue.`);
    else if (![...about].some((one) => issues.has(one)))
      error(
        "other-issue",
        at,
        `statement ${quoted(id)} is about ${quoted([...about].join(", "))}, not ${quoted([...issues].join(", "))}.`,
      );
  });
}

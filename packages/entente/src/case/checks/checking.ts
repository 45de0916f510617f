import type { Case } from "../model.js";
import { didYouMean, instead } from "../nearest.js";
import type { Fault, Path } from "../syntax/parsed.js";
import { quoted } from "../syntax/quoted.js";

/** What the checks of meaning share: the case, the names in it, and where to report. */
export interface Checking {
  readonly kase: Case;
  readonly names: Names;
  readonly error: (code: string, path: Path, message: string, target?: Fault["target"]) => void;
  readonly warn: (code: string, path: Path, message: string, target?: Fault["target"]) => void;
}

/** Ids that the author's data has, also of entries that the schema refused: one mistake is reported once. */
export interface Names {
  readonly parties: ReadonlySet<string>;
  readonly issues: ReadonlyMap<string, ReadonlySet<string>>;
  readonly statements: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly forums: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
}

export function namesOf(value: unknown): Names {
  const keys = (inside: unknown): string[] =>
    typeof inside === "object" && inside !== null ? Object.keys(inside) : [];
  const part = (inside: unknown, key: string): unknown =>
    typeof inside === "object" && inside !== null && Object.hasOwn(inside, key)
      ? (inside as Record<string, unknown>)[key]
      : undefined;
  const issues = part(value, "issues");
  return {
    parties: new Set(keys(part(value, "parties"))),
    issues: new Map(keys(issues).map((id) => [id, new Set(keys(part(part(issues, id), "options")))])),
    statements: new Set(keys(part(value, "statements"))),
    sources: new Set(keys(part(value, "sources"))),
    forums: new Set(keys(part(value, "forums"))),
    goals: new Set(keys(part(value, "goals"))),
  };
}

/** Reports a party that is not in the case; true where it is. */
export function checkParty({ names, error }: Checking, id: string, path: Path, target?: Fault["target"]): boolean {
  if (names.parties.has(id)) return true;
  error("unknown-party", path, `party ${quoted(id)} is not in this case.${didYouMean(id, names.parties)}`, target);
  return false;
}

export function checkIssue({ names, error }: Checking, id: string, path: Path, target?: Fault["target"]): boolean {
  if (names.issues.has(id)) return true;
  error(
    "unknown-issue",
    path,
    `issue ${quoted(id)} is not in this case.${didYouMean(id, names.issues.keys())}`,
    target,
  );
  return false;
}

/** Reports an option that an issue of this case does not have; silent where the issue itself is unknown. */
export function checkOption(
  { names, error }: Checking,
  { issue, option }: { issue: string; option: string },
  path: Path,
  target?: Fault["target"],
): boolean {
  const options = names.issues.get(issue);
  if (options === undefined || options.has(option)) return options !== undefined;
  const line = `issue ${quoted(issue)} has no option ${quoted(option)}.${instead(option, options)}`;
  error("unknown-option", path, line, target);
  return false;
}

/** Checks a place on an issue's ladder: a number, or an option's id. */
export function checkPlace(checking: Checking, issue: string, at: string | number | undefined, path: Path): void {
  if (typeof at === "string") checkOption(checking, { issue, option: at }, path);
}

/** Checks lists of parties: each known and named once. */
export function checkParties(checking: Checking, ids: readonly string[], path: Path): void {
  ids.forEach((id, k) => {
    checkParty(checking, id, [...path, k]);
    if (ids.indexOf(id) < k) checking.warn("named-twice", [...path, k], `party ${quoted(id)} is named twice.`);
  });
}

/** Checks a package, which may leave issues out. */
export function checkPackage(checking: Checking, pkg: Readonly<Record<string, string>>, path: Path): void {
  for (const [issue, option] of Object.entries(pkg)) {
    if (checkIssue(checking, issue, [...path, issue], "key"))
      checkOption(checking, { issue, option }, [...path, issue]);
  }
}

import { EntenteError } from "../../error.js";
import { firstDay } from "../date.js";
import type { Case } from "../model.js";
import { didYouMean } from "../nearest.js";
import type { CaseEdit } from "../write-case.js";

/** What became of clauses on a day. */
export interface StatusToSet {
  /** Id of the signed text. */
  readonly agreement: string;
  /** Clause → 0 not begun, 1 begun, 2 done, 3 verified. */
  readonly levels: Readonly<Record<string, number>>;
  /** ISO 8601, may be partial; after the last entry of each clause. */
  readonly date: string;
  /** Ids of statements or sources. */
  readonly evidence?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/**
 * The edits that add an entry to each clause, for `editCase`. What was entered before stays as it is written.
 *
 * @throws {EntenteError} `unknown-agreement`, `unknown-clause`, `bad-status`, `out-of-order`, `unknown-statement`
 */
export function statusEdits(kase: Case, { agreement, levels, date, evidence = [], note }: StatusToSet): CaseEdit[] {
  const signed = Object.hasOwn(kase.agreements, agreement) ? kase.agreements[agreement] : undefined;
  if (signed === undefined)
    throw new EntenteError("unknown-agreement", `agreement "${agreement}" is not in this case.`);
  const proofs = [...Object.keys(kase.statements), ...Object.keys(kase.sources)];
  for (const id of evidence)
    if (!proofs.includes(id))
      throw new EntenteError("unknown-statement", `"${id}" is no statement or source here.${didYouMean(id, proofs)}`);
  const { clauses = {} } = signed;
  return Object.entries(levels).map(([id, level]) => {
    const clause = Object.hasOwn(clauses, id) ? clauses[id] : undefined;
    if (clause === undefined) {
      const known = Object.keys(clauses);
      const hint = didYouMean(id, known) || ` It has ${known.join(", ") || "none"}.`;
      throw new EntenteError("unknown-clause", `"${agreement}" has no clause "${id}".${hint}`);
    }
    if (![0, 1, 2, 3].includes(level))
      throw new EntenteError(
        "bad-status",
        `"${id}": ${level} is no status; write 0 (not begun), 1 (begun), 2 (done) or 3 (verified)`,
      );
    const { status = [] } = clause;
    const before = status.at(-1)?.date ?? signed.date;
    const isLater =
      status.length > 0 ? firstDay(date) > firstDay(before ?? "") : firstDay(date) >= firstDay(before ?? "");
    if (!isLater && before !== undefined)
      throw new EntenteError(
        "out-of-order",
        status.length > 0
          ? `"${id}" has an entry of ${before} already, and ${date} is not after it; entries are added, never overwritten`
          : `${date} is before ${before}, when the text was signed`,
      );
    const entry = {
      date,
      level,
      ...(evidence.length > 0 ? { evidence } : {}),
      ...(note === undefined ? {} : { note }),
    };
    const at = ["agreements", agreement, "clauses", id, "status"];
    return clause.status === undefined ? { path: at, value: [entry] } : { path: [...at, status.length], value: entry };
  });
}

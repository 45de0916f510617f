import { inForce } from "../../case/date.js";
import type { Case, PositionEntry } from "../../case/model.js";
import { inLanguage } from "../../case/text.js";
import type { CaseEdit } from "../../case/write-case.js";
import type { Suggestion } from "./suggest-positions.js";

/** A position as the statements have it, and where in the case it goes. */
export interface SuggestedEntry {
  readonly path: readonly (string | number)[];
  readonly entry: PositionEntry;
}

/**
 * The position that a suggestion makes: its place and range, the evidence that counts, and its salience where a statement
 * ranks the issue; else the salience that is there stays. Dates of the entry stay.
 *
 * @returns null for a suggestion without a value of its own: contested, a table, or nothing that counts
 */
export function entryOf(kase: Case, suggestion: Suggestion, asOf: string): SuggestedEntry | null {
  const { party, issue, at, range, salience, salienceBasis, contested, evidence } = suggestion;
  if (at === null || range === null || salience === null || contested) return null;
  const held = kase.positions[party]?.[issue];
  const [index, current] = [...[held ?? []].flat().entries()].find(([, one]) => inForce(one, asOf)) ?? [];
  if (current === undefined && Array.isArray(held) && held.length > 0) return null;
  const { values: _v, note: _n, official: _o, ...kept } = current ?? {};
  const ranked = salienceBasis === "coded" || current === undefined;
  return {
    path: ["positions", party, issue, ...(Array.isArray(held) && index !== undefined ? [index] : [])],
    entry: {
      ...kept,
      at,
      range: [...range],
      salience: ranked ? salience : current.salience,
      basis: "coded",
      evidence: evidence.map(({ statement }) => statement),
      ...(current?.official === undefined ? {} : { official: current.official }),
      ...(current?.note === undefined ? {} : { note: current.note }),
    },
  };
}

/** Places are written with so many decimals at most. */
const DECIMALS = 2;
/** Points from which a public line is written beside the real one. */
const APART = 1;

/** The edit that writes a suggestion into the case's text. What somebody judged before stays readable in the note. */
export function suggestionEdit(kase: Case, suggestion: Suggestion, asOf: string): CaseEdit | null {
  const made = entryOf(kase, suggestion, asOf);
  if (made === null) return null;
  const { at = 0, range = [0, 100], salience, note: _n, official: _o, ...rest } = made.entry;
  const { gap, official, salienceBasis, current } = suggestion;
  const isApart = gap !== null && Math.abs(gap) >= APART && official !== null;
  const notes = [
    salienceBasis === "mention" && current === null ? "Salience by mention." : "",
    current === null ? "" : beforeOf(current),
  ].filter(Boolean);
  return {
    path: made.path,
    value: {
      at: rounded(Number(at)),
      range: [Math.floor(range[0] * 100) / 100, Math.ceil(range[1] * 100) / 100],
      salience: rounded(salience),
      ...(isApart ? { official: rounded(official) } : {}),
      ...rest,
      ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
    },
  };
}

/** What the case had, as a note: a judgement is not lost when the statements take its place. */
function beforeOf({ at, range, salience, basis, note }: NonNullable<Suggestion["current"]>): string {
  const place =
    at === null ? "a table" : `at ${rounded(at)}${range === null ? "" : ` [${range.map(rounded).join(", ")}]`}`;
  const said = note === null ? "" : inLanguage(note as Parameters<typeof inLanguage>[0], "en", "");
  if (said.startsWith("Before (")) return said;
  return `Before (${basis}): ${place}, salience ${rounded(salience)}.${said === "" ? "" : ` ${said}`}`;
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

import type { Case, Coding, Decision, Language, Statement, SuggestedStatement } from "entente";
import { textIn } from "../ui/case-text.js";
import { codingsByCoder, decisionsIn, keyOf, lastDecisions, leftOutIn, RECOGNISER, visibleCoders } from "./codings.js";
import { conditionText } from "./draft.js";
import type { DocumentsModel } from "./model.js";

export const STATES = ["in", "waiting", "out", "suggested", "declined"] as const;
export type RowState = (typeof STATES)[number];

/** A statement as the lists show it, wherever it comes from. */
export interface StatementRow {
  readonly key: string;
  readonly id: string;
  readonly state: RowState;
  readonly said: Partial<Statement> & Pick<Statement, "source" | "holder">;
  readonly coder: string | null;
  readonly coding: Coding | null;
  readonly suggestion: SuggestedStatement | null;
  readonly decision: Decision | null;
}

/** What is asked of a list; empty: everything. */
export interface RowFilter {
  readonly source: string;
  readonly holder: string;
  readonly issue: string;
  readonly kind: string;
  readonly voice: string;
  readonly coder: string;
  readonly strength: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
}

export const NO_FILTER: RowFilter = {
  ...{ source: "", holder: "", issue: "", kind: "", voice: "", coder: "", strength: "", status: "", from: "", to: "" },
};

/** Statements of the case, codings that wait or were left out, suggestions open and declined: by source and place. */
export function rowsOf({ kase, beside, coder, suggestions, waiting }: DocumentsModel): readonly StatementRow[] {
  const none = { coding: null, suggestion: null, decision: null };
  const rows: StatementRow[] = [
    ...Object.entries(kase.statements).map(([id, said]): StatementRow => {
      const coding =
        codingsByCoder(beside)
          .get(said.coder ?? "")
          ?.find((one) => one.id === id) ?? null;
      return { ...none, key: `in ${id}`, id, state: "in", said, coder: said.coder ?? null, coding };
    }),
    ...waiting.map(
      (coding): StatementRow => ({
        ...none,
        ...{
          key: `coding ${keyOf(coding)}`,
          id: coding.id,
          state: "waiting",
          said: coding,
          coder: coding.coder,
          coding,
        },
      }),
    ),
    ...leftOutIn(beside, coder?.id ?? null).map(
      ({ coding, decision }): StatementRow => ({
        ...{ ...none, key: `out ${keyOf(coding)}`, id: coding.id, state: "out", said: coding, coder: coding.coder },
        ...{ coding, decision },
      }),
    ),
    ...suggestions.map((suggestion): StatementRow => {
      const said = saidOf(suggestion);
      return {
        ...none,
        key: `suggested ${suggestion.id}`,
        id: suggestion.id,
        state: "suggested",
        said,
        coder: null,
        suggestion,
      };
    }),
    ...declinedIn(beside).map((decision): StatementRow => {
      const { suggestion: said } = decision;
      return { ...none, key: `declined ${said.id}`, id: said.id, state: "declined", said, coder: null, decision };
    }),
  ];
  const order = new Map(Object.keys(kase.sources).map((id, k) => [id, k]));
  const place = ({ said }: StatementRow): readonly number[] => [
    order.get(said.source) ?? order.size,
    said.paragraph ?? 0,
    said.start ?? 0,
  ];
  return rows
    .map((row) => ({ row, at: place(row) }))
    .sort(({ at: a }, { at: b }) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0))
    .map(({ row }) => row);
}

/** Suggestions that were declined, and nothing else since. */
function declinedIn(beside: DocumentsModel["beside"]): readonly Decision[] {
  const last = lastDecisions(beside);
  return decisionsIn(beside).filter(
    (one) =>
      one.suggestion.coder === RECOGNISER && one.decision === "rejected" && last.get(keyOf(one.suggestion)) === one,
  );
}

/** What a suggestion says, as a statement; what the text does not tell is left out. */
export function saidOf(suggestion: SuggestedStatement): StatementRow["said"] {
  const { id: _i, reason: _r, grounds: _g, score: _s, direction: _d, ...said } = suggestion;
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== null),
  ) as unknown as StatementRow["said"];
}

export function matches({ said, coder, state }: StatementRow, filter: RowFilter): boolean {
  const is = (wanted: string, value: string | null | undefined): boolean => wanted === "" || wanted === value;
  const date = said.date ?? "";
  return (
    is(filter.source, said.source) &&
    is(filter.holder, said.holder) &&
    is(filter.issue, said.issue) &&
    is(filter.kind, said.kind ?? "stance") &&
    is(filter.voice, said.voice) &&
    is(filter.coder, coder) &&
    is(filter.strength, said.strength) &&
    is(filter.status, state) &&
    (filter.from === "" || date >= filter.from) &&
    (filter.to === "" || (date !== "" && date.slice(0, filter.to.length) <= filter.to))
  );
}

/** What a statement says, in the case's own words: `Total catch: Half the catch`. */
export function whatOf(kase: Case, said: StatementRow["said"], language: Language): string {
  const { issue, stance, about, condition, response } = said;
  const named = issue === undefined ? "" : textIn(kase.issues[issue]?.name, language, issue);
  const option =
    typeof stance === "string" ? textIn(kase.issues[issue ?? ""]?.options[stance]?.name, language, stance) : stance;
  const parts = [
    option === undefined ? named : `${named}: ${option}`,
    about === undefined ? "" : `→ ${textIn(kase.parties[about]?.name, language, about)}`,
    condition === undefined ? "" : conditionText(condition),
    response ?? "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

export function sourceTitle(kase: Case, id: string, language: Language): string {
  return textIn(kase.sources[id]?.title, language, id);
}

export function partyName(kase: Case, id: string, language: Language): string {
  return textIn(kase.parties[id]?.name, language, id);
}

/** Whether visible coders have codings besides one's own. */
export function othersIn({ beside, coder }: DocumentsModel): number {
  const all = codingsByCoder(beside);
  const seen = visibleCoders(beside, coder?.id ?? null);
  return [...all.keys()].filter((one) => !seen.has(one)).length;
}

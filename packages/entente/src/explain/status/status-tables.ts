import type { SignedStatus } from "../../engines/status/signed-status.js";
import type { Speech } from "../say.js";
import { type Table, tableOf } from "../tables/table.js";
import type { Words } from "../words.js";
import { clauseWords } from "./clause-words.js";
import type { AnswerMoved } from "./missed-step.js";

/** The numbers behind the sentences: clauses, where each party stands, and the answers that the missed step changes. */
export function statusTables(
  { speech, words }: { readonly speech: Speech; readonly words: Words },
  { status, moved }: { readonly status: SignedStatus; readonly moved: readonly AnswerMoved[] | null },
): readonly Table[] {
  return [
    ...clauseTable(status, speech, words),
    ...partyTable(status, speech, words),
    ...movedTable(
      (moved ?? []).filter(({ changed }) => changed),
      speech,
    ),
  ];
}

const LEVELS = ["0", "1", "2", "3"] as const;

/** A level as a number and a word: `2 done`. */
export function levelWords(level: number, { say }: Speech): string {
  const rank = LEVELS[level] ?? "0";
  return say(`status.level.${rank}`);
}

/** A gain with its sign, in points. */
export function signedPoints(gain: number, { digits }: Speech): string {
  const sign = gain > 1e-9 ? "+" : gain < -1e-9 ? "−" : "";
  return `${sign}${digits.points(Math.abs(gain))}`;
}

function clauseTable({ clauses }: SignedStatus, speech: Speech, words: Words): Table[] {
  const { say } = speech;
  const table = tableOf(speech, "clauses", {
    title: "status.table.clauses",
    columns: (["id", "clause", "owners", "due", "level", "since", "state", "evidence"] as const).map(
      (name) => [say(`status.column.${name}`), "start"] as const,
    ),
    rows: clauses.map(({ id, clause, due, planned, level, since, state, evidence }) => [
      id,
      clauseWords(clause, id, words),
      words.parties(clause.owners),
      due ?? planned ?? "–",
      levelWords(level, speech),
      since ?? "–",
      say(`status.state.${state}`),
      evidence.join(", ") || "–",
    ]),
  });
  // Ids stand as they are written, those of the evidence too.
  return table.map((one) => ({
    ...one,
    rows: one.rows.map((row, k) => {
      const { id = "", evidence = [] } = clauses[k] ?? {};
      return [id, ...row.slice(1, -1), evidence.join(", ") || "–"];
    }),
  }));
}

function partyTable({ parties }: SignedStatus, speech: Speech, words: Words): Table[] {
  const { say, digits } = speech;
  return tableOf(speech, "parties", {
    title: "status.table.parties",
    columns: [
      [say("label.party"), "start"],
      ...(["today", "byPlan", "atEnd", "exposure"] as const).map(
        (name) => [say(`status.column.${name}`), "end"] as const,
      ),
    ],
    rows: parties.map(({ party, gain, gainPlanned, gainAtEnd, exposure }) => [
      words.party(party),
      ...[gain, gainPlanned, gainAtEnd].map((one) => signedPoints(one, speech)),
      exposure === null ? "–" : digits.points(exposure),
    ]),
  });
}

function movedTable(moved: readonly AnswerMoved[], speech: Speech): Table[] {
  const { say } = speech;
  return tableOf(speech, "moved", {
    title: "status.table.moved",
    columns: (["question", "byPlan", "today"] as const).map((name) => [say(`status.column.${name}`), "start"] as const),
    rows: moved.map(({ verb, planned, actual }) => [
      say(`question.${verb}`),
      planned?.text ?? "–",
      actual?.text ?? "–",
    ]),
  });
}

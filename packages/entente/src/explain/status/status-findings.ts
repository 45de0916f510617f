import { daysBetween } from "../../case/date.js";
import { movedIssues } from "../../case/moved-issues.js";
import type { SignedStatus } from "../../engines/status/signed-status.js";
import type { Draft, Telling } from "../draft.js";
import { clauseWords } from "./clause-words.js";
import type { AnswerMoved } from "./missed-step.js";

interface Told {
  readonly agreement: string;
  readonly status: SignedStatus;
  readonly moved: readonly AnswerMoved[] | null;
}

/** How a signed text is kept, in sentences: the headline first. */
export function statusDrafts(telling: Telling, told: Told): readonly Draft[] {
  return [
    headlineOf(telling, told),
    ...lateOf(telling, told),
    ...waitsOf(telling, told),
    ...nextOf(telling, told),
    ...movedOf(telling, told),
    ...leftOutOf(telling, told),
  ];
}

const because = ({ agreement }: Told): string[] => [`agreements.${agreement}`];

/** The late clauses, longest due first. */
const lateClauses = ({ clauses }: SignedStatus) =>
  clauses.filter(({ state }) => state === "late").toSorted((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : 1));

function nameOf({ words }: Telling, { status }: Told, id: string): string {
  const found = status.clauses.find((one) => one.id === id);
  return found === undefined ? id : clauseWords(found.clause, id, words);
}

function headlineOf(telling: Telling, told: Told): Draft {
  const { words, speech } = telling;
  const { digits } = speech;
  const { counts, parties, mostExposed } = told.status;
  const [first] = lateClauses(told.status);
  const exposure = parties.find(({ party }) => party === mostExposed)?.exposure ?? 0;
  return {
    id: "headline",
    level: "headline",
    key: "status.headline",
    values: {
      ...{ n: counts.clauses, total: digits.count(counts.clauses), done: digits.count(counts.done) },
      ...{ nLate: counts.late, late: digits.count(counts.late) },
      clause: first === undefined ? "" : nameOf(telling, told, first.id),
      owners: first === undefined ? "" : words.parties(first.clause.owners),
      exposed: mostExposed === null ? "nobody" : "somebody",
      party: mostExposed === null ? "" : words.party(mostExposed),
      points: digits.points(exposure),
    },
    numbers: { ...counts, exposure, firstLate: first?.id ?? null, mostExposed },
    because: because(told),
  };
}

function lateOf(telling: Telling, told: Told): Draft[] {
  const { asked, words, speech } = telling;
  return lateClauses(told.status).map(({ id, clause, due }) => {
    const days = daysBetween(due ?? asked.view.asOf, asked.view.asOf);
    const values = { clause: nameOf(telling, told, id), owners: words.parties(clause.owners), day: due ?? "" };
    return {
      id: `late.${id}`,
      level: "main",
      key: "status.late",
      values: { ...values, n: days, count: speech.digits.count(days) },
      numbers: { days },
      because: because(told),
    };
  });
}

function waitsOf(telling: Telling, told: Told): Draft[] {
  const { words, speech } = telling;
  // Who is held up by what they have to do themselves waits for nobody.
  const forOthers = told.status.waits.filter(({ parties, on }) => on.some((one) => !parties.includes(one)));
  return forOthers.map(({ clause, parties, for: firsts, on }) => ({
    id: `waits.${clause}`,
    level: "main",
    key: "status.waits",
    values: {
      ...{ parties: words.parties(parties), n: parties.length, on: words.parties(on) },
      clause: nameOf(telling, told, clause),
      firsts: speech.digits.list(firsts.map((id) => nameOf(telling, told, id))),
    },
    numbers: {},
    because: because(told),
  }));
}

function nextOf(telling: Telling, told: Told): Draft[] {
  const { next, clauses } = told.status;
  if (next === null) return [];
  const owners = clauses.find(({ id }) => id === next.clause)?.clause.owners ?? [];
  return [
    {
      id: "next",
      level: "main",
      key: "status.next",
      values: {
        clause: nameOf(telling, told, next.clause),
        owners: telling.words.parties(owners),
        day: next.day,
      },
      numbers: { day: next.day },
      because: because(told),
    },
  ];
}

function movedOf({ asked, speech, words }: Telling, told: Told): Draft[] {
  const { moved, status } = told;
  if (moved === null) return [];
  const { say, digits } = speech;
  const changed = moved.filter((one) => one.changed);
  const movesAny = (at: SignedStatus["actual"]): boolean => movedIssues(asked.kase, at).length > 0;
  return [
    {
      id: "moved",
      level: "main",
      key: "status.moved",
      values: {
        ...{ planned: words.moves(status.planned), actual: words.moves(status.actual) },
        ...{ plan: movesAny(status.planned) ? "moved" : "still", now: movesAny(status.actual) ? "moved" : "still" },
        ...{ n: changed.length, count: digits.count(changed.length), total: digits.count(moved.length) },
        questions: digits.row(changed.map(({ verb }) => say(`question.${verb}`))),
      },
      numbers: { changed: changed.length },
      because: because(told),
    },
  ];
}

/** Parties that signed or sit there though the case says that they would not accept what the text ends in. */
function leftOutOf({ words }: Telling, told: Told): Draft[] {
  const left = told.status.parties.filter(({ exposure }) => exposure === null).map(({ party }) => party);
  if (left.length === 0) return [];
  return [
    {
      id: "leftOut",
      level: "detail",
      key: "status.leftOut",
      values: { parties: words.parties(left), n: left.length },
      numbers: { parties: left.length },
      because: because(told),
    },
  ];
}

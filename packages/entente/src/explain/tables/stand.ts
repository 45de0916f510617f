import { spokenPairs } from "../discourse.js";
import type { Pair, StandResult } from "../results.js";
import { type Table, type Telling, tableOf } from "./table.js";

/** What comes first, who stands with whom, and where each wants each issue to end. */
export function standTables(telling: Telling, result: StandResult): Table[] {
  return [
    ...firsts(telling, result),
    ...pairs(telling, result),
    ...positions(telling, result),
    ...spoken(telling, result),
  ];
}

function firsts({ speech, words }: Telling, { first, positions: held }: StandResult): Table[] {
  const { say, digits } = speech;
  const weightOf = (party: string, issues: readonly string[]): string => {
    const weight = held.find((one) => one.party === party && one.issue === issues[0])?.weight;
    return weight === undefined || weight === null ? "–" : digits.share(weight);
  };
  return tableOf(speech, "first", {
    title: "table.first",
    columns: [
      [say("label.party"), "start"],
      [say("label.first"), "start"],
      [say("label.weight"), "end"],
    ],
    rows: Object.entries(first).map(([party, issues]) => [
      words.party(party),
      digits.list(issues.map(words.issue)),
      weightOf(party, issues),
    ]),
  });
}

function pairs({ speech, words }: Telling, { pairs: all }: StandResult): Table[] {
  const { say, digits } = speech;
  const place = (distance: number | null): string => (distance === null ? "–" : digits.place(100 * distance));
  return tableOf(speech, "pairs", {
    title: "table.pairs",
    columns: [
      [say("label.pair"), "start"],
      [say("label.apart"), "end"],
      [say("label.apartCoded"), "end"],
      [say("label.lead"), "end"],
      [say("label.cell"), "start"],
    ],
    rows: all.map(({ a, b, distance, coded, lead, cell }: Pair) => [
      `${words.party(a)} – ${words.party(b)}`,
      place(distance),
      place(coded.distance),
      lead === null ? "–" : digits.share(lead),
      cell === null ? "–" : say(`label.cell.${cell}`),
    ]),
  });
}

/** Issues by parties of the table; a judged place stands in brackets. */
function positions({ kase, speech, words }: Telling, { positions: held, first }: StandResult): Table[] {
  const { say, digits } = speech;
  const seated = Object.keys(first);
  const cell = (party: string, issue: string): string => {
    const found = held.find((one) => one.party === party && one.issue === issue);
    if (found?.at === undefined || found.at === null) return "–";
    const place = digits.place(found.at);
    return found.basis === "judged" ? `(${place})` : place;
  };
  return tableOf(speech, "positions", {
    title: "table.positions",
    columns: [[say("label.issue"), "start"], ...seated.map((party) => [words.party(party), "end"] as const)],
    rows: Object.keys(kase.issues).map((issue) => [words.issue(issue), ...seated.map((party) => cell(party, issue))]),
  });
}

/** Who speaks like whom, the most opposed first. */
function spoken({ speech, words }: Telling, { discourse }: StandResult): Table[] {
  const { say, digits } = speech;
  return tableOf(speech, "spoken", {
    title: "table.spoken",
    columns: [
      [say("label.pair"), "start"],
      [say("label.spokenAlike"), "end"],
      [say("label.spokenOpposed"), "end"],
      [say("label.spokenTie"), "end"],
    ],
    rows: spokenPairs(discourse).map(({ a, b, alike, opposed, tie }) => [
      `${words.party(a)} – ${words.party(b)}`,
      ...[alike, opposed, tie].map((value) => digits.decimal(value)),
    ]),
  });
}

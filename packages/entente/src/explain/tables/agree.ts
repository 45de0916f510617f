import type { AgreeResult, Count } from "../results.js";
import { type Table, type Telling, tableOf } from "./table.js";

/** Rows of a list that grows with the case; the JSON result holds all. */
const ROWS = 12;

/** Offers by kind, goals, who accepts how much, what keeps packages out, ways out and signed texts. */
export function agreeTables(telling: Telling, result: AgreeResult): Table[] {
  return [
    ...kinds(telling, result),
    ...goals(telling, result),
    ...refusals(telling, result),
    ...constraints(telling, result),
    ...acceptance(telling, result),
    ...repairs(telling, result),
    ...signedTexts(telling, result),
  ];
}

const KINDS = ["exchange", "gift", "demand", "idle"] as const;

function kinds({ speech }: Telling, { offers }: AgreeResult): Table[] {
  if (offers === null) return [];
  const { say, digits } = speech;
  return tableOf(speech, "offers", {
    title: "table.offers",
    columns: [
      [say("label.kind"), "start"],
      [say("label.offers"), "end"],
      [say("label.taken"), "end"],
    ],
    rows: [
      ...KINDS.map((kind) => [
        say(`label.kind.${kind}`),
        digits.count(offers.byKind[kind]),
        digits.count(offers.takenByKind[kind]),
      ]),
      [say("label.everyGains"), digits.count(offers.everyGains), digits.count(offers.takenEveryGains)],
    ],
  });
}

function goals({ speech, words }: Telling, { goals: asked, offers }: AgreeResult): Table[] {
  const { say, digits } = speech;
  const figures = (goal: AgreeResult["goals"][number]): readonly (Count | null)[] =>
    offers === null ? [goal.room, goal.deliverable] : [goal.everyGains, goal.takenEveryGains];
  return tableOf(speech, "goals", {
    title: "table.goals",
    columns: [
      [say("label.goal"), "start"],
      [say("label.packages"), "end"],
      [say(offers === null ? "label.acceptable" : "label.everyGains"), "end"],
      [say(offers === null ? "label.deliverable" : "label.taken"), "end"],
    ],
    rows: asked.map((goal) => [
      words.goal(goal.id),
      digits.count(goal.total),
      ...figures(goal).map((count) => digits.count(count ?? 0)),
    ]),
  });
}

function refusals({ speech, words }: Telling, { offers }: AgreeResult): Table[] {
  const { say, digits } = speech;
  return tableOf(speech, "refusals", {
    title: "table.refusals",
    columns: [
      [say("label.condition"), "start"],
      [say("label.stops"), "end"],
      [say("label.alone"), "end"],
    ],
    rows: (offers?.refusedBy ?? [])
      .slice(0, ROWS)
      .map(({ constraint, count, sole }) => [words.constraint(constraint), digits.count(count), digits.count(sole)]),
  });
}

function constraints({ speech, words }: Telling, { constraints: all }: AgreeResult): Table[] {
  const { say, digits } = speech;
  const ranked = all
    .filter(({ blocks }) => BigInt(blocks) > 0n)
    .toSorted((a, b) => Number(b.soleBlocked) - Number(a.soleBlocked) || Number(b.blocks) - Number(a.blocks));
  return tableOf(speech, "constraints", {
    title: "table.constraints",
    columns: [
      [say("label.condition"), "start"],
      [say("label.stops"), "end"],
      [say("label.alone"), "end"],
    ],
    rows: ranked
      .slice(0, ROWS)
      .map(({ id, blocks, soleBlocked }) => [words.constraint(id), digits.count(blocks), digits.count(soleBlocked)]),
  });
}

function acceptance({ speech, words }: Telling, { acceptance: counts, reservation }: AgreeResult): Table[] {
  const { say, digits } = speech;
  return tableOf(speech, "acceptance", {
    title: "table.acceptance",
    columns: [
      [say("label.party"), "start"],
      [say("label.accepts"), "end"],
      [say("label.withoutDeal"), "end"],
    ],
    rows: Object.entries(counts).map(([party, count]) => [
      words.party(party),
      digits.count(count),
      reservation[party] === undefined ? "–" : digits.points(reservation[party]),
    ]),
  });
}

function repairs({ speech, words }: Telling, { repairs: ways, zone }: AgreeResult): Table[] {
  if (BigInt(zone.count) > 0n) return [];
  const { say, digits } = speech;
  return tableOf(speech, "repairs", {
    title: "table.repairs",
    columns: [
      [say("label.givesWay"), "start"],
      [say("label.points"), "end"],
      [say("label.package"), "start"],
    ],
    rows: ways
      .slice(0, ROWS)
      .map(({ drop, cost, package: options }) => [
        digits.list(drop.map(words.constraint)),
        cost === null ? say("label.notForSale") : digits.points(cost / 100),
        words.moves(options),
      ]),
  });
}

function signedTexts({ speech, words }: Telling, { agreements, acceptance }: AgreeResult): Table[] {
  const { say, digits } = speech;
  const seated = (parties: readonly string[]): string[] => parties.filter((party) => Object.hasOwn(acceptance, party));
  return tableOf(speech, "signed", {
    title: "table.signed",
    columns: [
      [say("label.agreement"), "start"],
      [say("label.meetsTerms"), "end"],
      [say("label.silentFirst"), "start"],
    ],
    rows: agreements.map(({ id, room, silentFirst }) => [
      words.agreement(id),
      room === null ? "–" : digits.count(room),
      seated(silentFirst).length === 0 ? "–" : words.parties(seated(silentFirst)),
    ]),
  });
}

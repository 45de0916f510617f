import type { BlockResult } from "../results.js";
import { type Table, type Telling, tableOf } from "./table.js";

const ROWS = 12;

/** The ways out or in, who stops how much by itself, at what price each would come in, and with which of its conditions. */
export function blockTables(telling: Telling, { parties, repairs }: BlockResult): Table[] {
  const { speech, words } = telling;
  const { say, digits } = speech;
  const seated = parties.filter(({ soleBlocked }) => soleBlocked !== null);
  // Where all accept something that the others accept, nothing has to bring them in.
  const isPriced = seated.some(({ price }) => price === null || price.points > 0);
  const conditions = seated
    .flatMap(({ by }) => by)
    .filter(({ blocks }) => BigInt(blocks) > 0n)
    .toSorted((a, b) => Number(b.soleBlocked) - Number(a.soleBlocked) || Number(b.blocks) - Number(a.blocks));
  return [
    ...(repairs.length > 0 ? waysOut(telling, repairs) : waysIn(telling, parties)),
    ...tableOf(speech, "blockers", {
      title: "table.blockers",
      columns: [
        [say("label.party"), "start"],
        [say("label.alone"), "end"],
        [say("label.unlocked"), "end"],
        [say("label.veto"), "start"],
        ...(isPriced ? [[say("label.price"), "end"] as const] : []),
      ],
      rows: seated.map(({ id, soleBlocked, unlocked, veto, price }) => [
        words.party(id),
        digits.count(soleBlocked ?? 0),
        digits.count(unlocked ?? 0),
        say(veto ? "label.yes" : "label.no"),
        ...(isPriced ? [price === null ? "–" : digits.points(price.points / 100)] : []),
      ]),
    }),
    ...tableOf(speech, "conditions", {
      title: "table.conditions",
      columns: [
        [say("label.condition"), "start"],
        [say("label.stops"), "end"],
        [say("label.alone"), "end"],
      ],
      rows: conditions
        .slice(0, ROWS)
        .map(({ constraint, blocks, soleBlocked }) => [
          words.constraint(constraint),
          digits.count(blocks),
          digits.count(soleBlocked),
        ]),
    }),
  ];
}

/** What would have to give, cheapest first; the rows stand as in the result. */
function waysOut({ speech, words }: Telling, repairs: BlockResult["repairs"]): Table[] {
  const { say, digits } = speech;
  return tableOf(speech, "ways", {
    title: "table.repairs",
    columns: [
      [say("label.givesWay"), "start"],
      [say("label.points"), "end"],
      [say("label.opens"), "end"],
      [say("label.deliverable"), "start"],
      [say("label.package"), "start"],
    ],
    rows: repairs
      .slice(0, ROWS)
      .map(({ drop, cost, opens, deliverable, package: options }) => [
        digits.list(drop.map(words.constraint)),
        cost === null ? say("label.notForSale") : digits.points(cost / 100),
        digits.count(opens),
        say(deliverable ? "label.yes" : "label.no"),
        words.moves(options),
      ]),
  });
}

/** What would bring in each party on which something hangs; the rows stand as in the result. */
function waysIn({ speech, words }: Telling, parties: BlockResult["parties"]): Table[] {
  const { say, digits } = speech;
  return tableOf(speech, "ways", {
    title: "table.waysIn",
    columns: [
      [say("label.givesWay"), "start"],
      [say("label.points"), "end"],
      [say("label.opens"), "end"],
    ],
    rows: parties.flatMap(({ wayIn }) =>
      wayIn === null
        ? []
        : [[digits.list(wayIn.drop.map(words.constraint)), digits.points(wayIn.cost / 100), digits.count(wayIn.opens)]],
    ),
  });
}

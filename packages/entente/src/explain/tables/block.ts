import type { BlockResult } from "../results.js";
import { type Table, type Telling, tableOf } from "./table.js";

const ROWS = 12;

/** Who stops how much by itself, at what price each would come in, and with which of its conditions. */
export function blockTables(telling: Telling, { parties }: BlockResult): Table[] {
  const { speech, words } = telling;
  const { say, digits } = speech;
  const seated = parties.filter(({ soleBlocked }) => soleBlocked !== null);
  const conditions = seated
    .flatMap(({ by }) => by)
    .filter(({ blocks }) => BigInt(blocks) > 0n)
    .toSorted((a, b) => Number(b.soleBlocked) - Number(a.soleBlocked) || Number(b.blocks) - Number(a.blocks));
  return [
    ...tableOf(speech, "blockers", {
      title: "table.blockers",
      columns: [
        [say("label.party"), "start"],
        [say("label.alone"), "end"],
        [say("label.unlocked"), "end"],
        [say("label.veto"), "start"],
        [say("label.price"), "end"],
      ],
      rows: seated.map(({ id, soleBlocked, unlocked, veto, price }) => [
        words.party(id),
        digits.count(soleBlocked ?? 0),
        digits.count(unlocked ?? 0),
        say(veto ? "label.yes" : "label.no"),
        price === null ? "–" : digits.points(price.points / 100),
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

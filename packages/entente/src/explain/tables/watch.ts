import { lastDay } from "../../case/date.js";
import { worldsCell } from "../held.js";
import type { WatchResult } from "../results.js";
import { nameUncertain } from "../uncertain-input.js";
import { type Table, type Telling, tableOf } from "./table.js";

const ROWS = 15;

/** How far each answer can be trusted, what would be worth knowing, what is due. */
export function watchTables({ kase, speech, words }: Telling, { claims, indicators, calendar }: WatchResult): Table[] {
  const { say, digits } = speech;
  const named = (path: string): string => nameUncertain(path, kase, speech, words);
  return [
    ...tableOf(speech, "claims", {
      title: "table.claims",
      columns: [
        [say("label.headline"), "start"],
        [say("label.badge"), "start"],
        [say("label.worlds"), "end"],
        [say("label.hinge"), "start"],
      ],
      rows: claims.map(({ text, rests, holds, hinge }) => [
        text,
        rests === null ? "–" : say(`label.rests.${rests}`),
        holds === null ? "–" : worldsCell(holds, speech),
        hinge === null ? "–" : named(hinge),
      ]),
    }),
    ...tableOf(speech, "indicators", {
      title: "table.indicators",
      columns: [
        [say("label.input"), "start"],
        [say("label.worth"), "end"],
        [say("label.turnsAt"), "end"],
      ],
      rows: indicators
        .slice(0, ROWS)
        .map(({ input, evppi, tripwire }) => [
          named(input),
          digits.points(evppi),
          tripwire === null ? "–" : digits.place(tripwire.value),
        ]),
    }),
    ...tableOf(speech, "calendar", {
      title: "table.calendar",
      columns: [
        [say("label.date"), "start"],
        [say("label.event"), "start"],
      ],
      rows: calendar
        // The author may have named the end of a term as an event.
        .filter(({ date, kind }) => kind !== "term" || !kase.events.some((event) => lastDay(event.date) === date))
        .map(({ date, kind, id }) => [
          date,
          kind === "term"
            ? say("brief.term", { leader: words.text(kase.parties[id]?.leader?.name, id), party: words.party(id) })
            : words.text(kase.events.find((one) => one.id === id)?.name, id),
        ]),
    }),
  ];
}

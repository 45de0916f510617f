import type { ForumResult } from "../results.js";
import { type Table, type Telling, tableOf } from "./table.js";

/** The tables side by side: what each accepts, can deliver and would settle on, and whom that passes over. */
export function forumTables({ speech, words }: Telling, { forums }: ForumResult): Table[] {
  const { say, digits } = speech;
  return tableOf(speech, "tables", {
    title: "forum.table.title",
    columns: [
      [say("whatif.label.by.tables"), "start"],
      [say("label.acceptable"), "end"],
      [say("label.deliverable"), "end"],
      [say("whatif.label.deal"), "start"],
      [say("whatif.label.hurts"), "start"],
    ],
    rows: Object.entries(forums).map(([id, { zone, produces, bypassed }]) => {
      const harmed = bypassed.filter((one) => one.harmed).map(({ party }) => party);
      return [
        words.forum(id),
        zone === null ? "–" : digits.count(zone.count),
        zone === null ? "–" : digits.count(zone.deliverable),
        produces === null ? say("whatif.label.none") : words.moves(produces.package),
        harmed.length === 0 ? "–" : words.parties(harmed),
      ];
    }),
  });
}

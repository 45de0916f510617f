import type { Asked } from "../../engines/asked.js";
import type { WhatIf, WhatIfRow } from "../../engines/whatif/what-if.js";
import { worldsCell } from "../held.js";
import type { Speech } from "../say.js";
import { changesOf, nameLine, nameTable } from "../what-if.js";
import type { Words } from "../words.js";
import { type Column, type Table, tableOf } from "./table.js";

/** The what-if table: a row a change, those that change nothing left out among the lines. */
export function whatIfTables(
  { asked, speech, words }: { readonly asked: Asked; readonly speech: Speech; readonly words: Words },
  { base, rows }: WhatIf,
): readonly Table[] {
  const { say, digits } = speech;
  const telling = { asked, speech, words };
  const name = (row: WhatIfRow): string => {
    if (row.by === "lines") return nameLine(telling, row);
    if (row.by === "tables") return nameTable(telling, row);
    return words.parties(row.by === "members" ? [row.id] : row.parties);
  };
  const nameOf = (row: WhatIfRow): string => {
    const { by } = row;
    return `${say(`whatif.label.by.${by}`)}: ${name(row)}`;
  };
  const cells = (row: WhatIf["base"], deal: string): string[] => [
    digits.count(row.room),
    digits.count(row.deliverable),
    ...(base.offers === null ? [] : [row.offers === null ? "–" : digits.count(row.offers.taken)]),
    deal,
    row.least === null
      ? "–"
      : say("party.points", { party: words.party(row.least.party), points: digits.points(row.least.gain) }),
    row.hurts.length === 0
      ? "–"
      : digits.list(
          row.hurts.map(({ party, points }) =>
            say("whatif.hurtBy", { party: words.party(party), points: digits.points(points / 100) }),
          ),
        ),
    ...(base.share === null ? [] : [row.share === null ? "–" : worldsCell(row.share.value, speech)]),
  ];
  const dealOf = ({ deal }: WhatIfRow): string => {
    if (deal === null) return say("whatif.label.none");
    if (base.deal === null) return words.moves(deal);
    const changed = changesOf(telling, base.deal, deal);
    return changed.length === 0 ? say("whatif.label.same") : digits.row(changed);
  };
  const columns: (readonly [string, Column["align"]])[] = [
    [say("whatif.label.change"), "start"],
    [say("label.acceptable"), "end"],
    [say("label.deliverable"), "end"],
    ...(base.offers === null ? [] : [[say("whatif.label.offersTaken"), "end"] as const]),
    [say("whatif.label.deal"), "start"],
    [say("whatif.label.least"), "start"],
    [say("whatif.label.hurts"), "start"],
    ...(base.share === null ? [] : [[say("whatif.label.share"), "end"] as const]),
  ];
  const shown = rows.filter((row) => row.by !== "lines" || !isIdle(row));
  return tableOf(speech, "whatIf", {
    title: "whatif.table.title",
    columns,
    rows: [
      [
        say("whatif.label.base"),
        ...cells(base, base.deal === null ? say("whatif.label.none") : words.moves(base.deal)),
      ],
      ...shown.map((row) => [nameOf(row), ...cells({ forum: "", ...row }, dealOf(row))]),
    ],
  });
}

function isIdle({ delta, hurts }: WhatIfRow): boolean {
  return BigInt(delta.room) === 0n && BigInt(delta.deliverable) === 0n && hurts.length === 0;
}

import { defineChart } from "../chart.js";
import { emptyPage, isNarrow, page } from "../page.js";
import { tableWith } from "../table-with.js";
import { mapOf } from "./map.js";
import { matrixOf, transposedOf } from "./matrix.js";
import type { StandPair, StandSpec } from "./stand-figures.js";

/** Question 2: pairs by how far apart they stand and whether they put the same first, and every position. */
export const standChart = defineChart<StandSpec>({
  id: "stand-map",
  verb: "stand",
  table: ({ setting, pairs }, speech) => {
    const { say, digits } = speech;
    return tableWith(setting, {
      id: "stand-map",
      columns: ["pair", "distance", "codedDistance", "lead", "overlap", "cell", "widest", "ties", "statements"],
      ends: ["distance", "codedDistance", "lead", "overlap", "statements"],
      speech,
      rows: pairs.map((pair) => [
        pair.names,
        digits.place(pair.distance),
        pair.codedDistance === null ? "–" : digits.place(pair.codedDistance),
        digits.share(pair.lead),
        pair.overlap === null ? "–" : digits.share(pair.overlap),
        `${say(`label.cell.${pair.cell}`)}${pair.just ? ` (${say("chart.stand.just")})` : ""}`,
        pair.widest || "–",
        pair.ties || "–",
        digits.count(pair.statements),
      ]),
    });
  },
  facts: ({ pairs }, { say, digits }) => {
    const named = (cell: StandPair["cell"]): string =>
      digits.list(pairs.filter((pair) => pair.cell === cell).map(({ label }) => label));
    return (["errands", "headOn"] as const).flatMap((cell) => {
      const list = named(cell);
      return list === "" ? [] : [say("chart.stand.inCell", { cell: say(`label.cell.${cell}`), pairs: list })];
    });
  },
  scene: (spec, speech) => {
    const { setting, parties } = spec;
    const { say, digits } = speech;
    if (parties.length === 0) return emptyPage(setting, setting.answer || say("chart.empty"));
    const left = spec.pairsOf - spec.pairs.length;
    return page(setting, {
      reading: say("chart.stand.reading"),
      notes: [
        say("chart.stand.legend", {
          distance: digits.place(spec.thresholds.distance),
          lead: digits.share(spec.thresholds.lead),
        }),
        spec.pairs.some(({ over }) => over !== null) ? say("chart.overWorlds") : "",
        left > 0
          ? say("chart.stand.left", { shown: digits.count(spec.pairs.length), all: digits.count(spec.pairsOf) })
          : "",
      ],
      body: (top) => {
        const map = spec.pairs.length === 0 ? { marks: [], bottom: top } : mapOf(spec, speech, top);
        const rows = isNarrow(setting)
          ? transposedOf(spec, speech, map.bottom + 12)
          : matrixOf(spec, speech, map.bottom + 12);
        return { marks: [...map.marks, ...rows.marks], bottom: rows.bottom };
      },
    });
  },
});

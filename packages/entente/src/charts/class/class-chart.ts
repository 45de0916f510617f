import { defineChart } from "../chart.js";
import { lyingAxes, parallelAxes } from "../deal/axes.js";
import type { DealSpec } from "../deal/deal-figures.js";
import { planeOf } from "../deal/plane.js";
import { emptyPage, isNarrow, page } from "../page.js";
import { tableWith } from "../table-with.js";

/** What the groups of a class got, on the plane or the axes of question 3; row by row in the table. */
export const classChart = defineChart<DealSpec>({
  id: "class",
  verb: null,
  table: ({ setting, players, deals, now, groups }, speech) =>
    tableWith(setting, {
      id: "class-axes",
      columns: ["deal", "package", ...players.map(({ code }) => ({ heading: code }))],
      ends: [],
      speech,
      rows: (players.length === 0 ? [] : [...deals, now, ...numberedGroups(groups)]).map(
        ({ name, moves, utilities }) => [name, moves, ...utilities.map((one) => speech.digits.points(one))],
      ),
    }),
  facts: () => [],
  scene: (spec, speech) => {
    const { setting, players, deals, front, frontOf } = spec;
    const { say, digits } = speech;
    if (players.length === 0) return emptyPage(setting, setting.answer || say("chart.empty"));
    const shown = { shown: digits.count(front.length), all: digits.count(frontOf) };
    return page(setting, {
      reading: say("class.reading"),
      notes: [
        deals.length === 0 && frontOf === 0 ? say("class.covered") : "",
        deals.length === 0 ? "" : say("chart.deal.legend"),
        frontOf === 0 ? "" : say(front.length < frontOf ? "chart.deal.frontPart" : "chart.deal.front", shown),
      ],
      body: (top) => {
        if (players.length === 2) return planeOf(spec, speech, top);
        return isNarrow(setting) ? lyingAxes(spec, speech, top) : parallelAxes(spec, speech, top);
      },
    });
  },
});

function numberedGroups(groups: DealSpec["groups"]): DealSpec["groups"] {
  return groups.map((group, k) => ({ ...group, name: `${k + 1}. ${group.name}` }));
}

import { defineChart } from "../chart.js";
import { isNarrow, MARGIN, page } from "../page.js";
import type { Part } from "../scene.js";
import { tableWith } from "../table-with.js";
import { lanesPart } from "./status-lanes.js";
import { type StatusSpec, said } from "./status-spec.js";
import { standingPart } from "./status-standing.js";

/** What has been done of a signed text beside what was planned, an issue a lane, and below it each party's place. */
export const statusChart = defineChart<StatusSpec>({
  id: "status",
  verb: null,
  table: ({ setting, lanes, parties }, speech) => {
    const { say } = speech;
    const marks = lanes.flatMap((lane) => lane.marks).toSorted((a, b) => a.row - b.row);
    return tableWith(setting, {
      id: "status",
      columns: (["what", "owners", "byPlan", "today", "level"] as const).map((name) => ({
        heading: say(`status.column.${name}`),
      })),
      ends: [],
      speech,
      rows: [
        ...marks.map(({ name, owners, day, done, level, state }) => [
          name,
          owners,
          day ?? "–",
          done ?? "–",
          state === "done" ? level : `${level}, ${say(`status.state.${state}`)}`,
        ]),
        ...parties.map(({ look, byPlan, today }) => [look.name, "–", byPlan, today, "–"]),
      ],
    });
  },
  facts: ({ lanes }, speech) =>
    lanes
      .filter(({ options }) => options.length > 0)
      .slice(0, 1)
      .map((lane) => said(lane, "actual", speech)),
  scene: (spec, speech) => {
    const { setting } = spec;
    const { say } = speech;
    const names = isNarrow(setting) ? 0 : 190;
    const places = { left: MARGIN + names, right: setting.width - MARGIN - (isNarrow(setting) ? 8 : 56) };
    return page(setting, {
      reading: say("status.reading"),
      notes: [say("status.legend")],
      body: (top): Part => {
        const lanes = lanesPart(spec, speech, { ...places, top });
        const standing = standingPart(spec, speech, { ...places, top: lanes.bottom + 12 });
        return { marks: [...lanes.marks, ...standing.marks], bottom: standing.bottom };
      },
    });
  },
});

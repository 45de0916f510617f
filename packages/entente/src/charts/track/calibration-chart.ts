import { ENOUGH_TO_JUDGE } from "../../case/ledger/score-ledger.js";
import type { Speech } from "../../explain/say.js";
import type { CalibrationBin } from "../../numerics/scores/murphy.js";
import { defineChart, type Setting } from "../chart.js";
import { line, polyline, text } from "../draw.js";
import { emptyPage, isNarrow, MARGIN, page } from "../page.js";
import { shapeMark } from "../party-look.js";
import { scale } from "../scale.js";
import type { Mark, Part } from "../scene.js";
import { tableWith } from "../table-with.js";

/** Chances that were given and how often they came true. */
export interface CalibrationSpec {
  readonly setting: Setting;
  /** The ten bins of `calibrationBins`. */
  readonly bins: readonly CalibrationBin[];
  /** Every chance that has been resolved, for the ticks on the axis. */
  readonly given: readonly number[];
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** Largest mark, px of radius. */
const LARGEST = 14;
const SMALLEST = 3;

/** Whether what was given came true as often as said: on the diagonal it did. Below ten resolved, dots and no curve. */
export const calibrationChart = defineChart<CalibrationSpec>({
  id: "calibration",
  verb: null,
  table: ({ setting, bins }, speech) => {
    const { say, digits } = speech;
    const shown = filled(bins);
    return tableWith(setting, {
      id: "calibration",
      columns: ["given", "forecasts", "mean", "happened", "range"].map((name) => ({
        heading: say(`track.column.${name as "given"}`),
      })),
      ends: [],
      speech,
      rows: shown.map(({ from, to, n, forecast, happened, low, high }) => [
        binName(speech, { from, to }),
        digits.count(n),
        digits.share(forecast),
        digits.share(happened),
        `${digits.share(low)}–${digits.share(high)}`,
      ]),
    });
  },
  facts: ({ given }, { say, digits }) =>
    isEnough(given) || given.length === 0
      ? []
      : [say("track.tooFew", { n: given.length, count: digits.count(given.length) })],
  scene: (spec, speech) => {
    const { setting, given, bins } = spec;
    const { say, digits } = speech;
    if (given.length === 0) return emptyPage(setting, say("track.noneResolved"));
    const notes = isEnough(given)
      ? [say("track.legend")]
      : [say("track.tooFew", { n: given.length, count: digits.count(given.length) })];
    return page(setting, {
      reading: say("track.reading"),
      notes,
      body: (top) => plotOf(setting, { bins, given, top }, speech),
    });
  },
});

type Filled = { readonly [Key in keyof CalibrationBin]: number };

function filled(bins: readonly CalibrationBin[]): Filled[] {
  return bins.filter((bin): bin is Filled => bin.n > 0);
}

function isEnough(given: readonly number[]): boolean {
  return given.length >= ENOUGH_TO_JUDGE;
}

function binName({ digits }: Speech, { from, to }: { readonly from: number; readonly to: number }): string {
  return `${digits.share(from)}–${digits.share(to)}`;
}

function plotOf(
  setting: Setting,
  { bins, given, top }: Omit<CalibrationSpec, "setting"> & { readonly top: number },
  speech: Speech,
): Part {
  const { say, digits } = speech;
  const { width } = setting;
  const left = MARGIN + 48;
  const side = Math.min(isNarrow(setting) ? 300 : 420, width - left - MARGIN - 20);
  const [high, low] = [top + 30, top + 30 + side];
  const x = scale([0, 1], [left, left + side]);
  const y = scale([0, 1], [low, high]);
  const marks: Mark[] = [
    text(MARGIN, top + 12, say("track.axis.happened"), { weight: 600, ink: "ink" }),
    text(left + side, low + 44, say("track.axis.given"), { anchor: "end", weight: 600, ink: "ink" }),
  ];
  for (const tick of TICKS) {
    marks.push(
      line(x(0), y(tick), x(1), y(tick), { stroke: "rule" }),
      line(x(tick), low, x(tick), high, { stroke: "rule" }),
    );
    marks.push(text(left - 8, y(tick) + 4, digits.share(tick), { anchor: "end", size: 11, ink: "ink-3" }));
    marks.push(text(x(tick), low + 26, digits.share(tick), { anchor: "middle", size: 11, ink: "ink-3" }));
  }
  marks.push(line(x(0), y(0), x(1), y(1), { stroke: "ink-3", dash: "4 3" }));
  // Sharpness: where on the axis the chances lie.
  for (const p of given) marks.push(line(x(p), low + 2, x(p), low + 9, { stroke: "ink-2", strokeWidth: 1.2 }));
  const shown = filled(bins);
  const enough = isEnough(given);
  const most = Math.max(...shown.map(({ n }) => n));
  if (enough && shown.length > 1)
    marks.push(
      polyline(
        shown.map(({ forecast, happened }) => [x(forecast), y(happened)]),
        { stroke: "accent", strokeWidth: 1.5, role: "connector" },
      ),
    );
  shown.forEach(({ from, to, n, forecast, happened, low: least, high: greatest }, row) => {
    const at = [x(forecast), y(happened)] as const;
    if (enough) marks.push(line(at[0], y(least), at[0], y(greatest), { stroke: "accent", role: "whisker" }));
    const radius = enough ? Math.max(SMALLEST, LARGEST * Math.sqrt(n / most)) : 4;
    const label = say("track.bin", {
      given: binName(speech, { from, to }),
      n,
      count: digits.count(n),
      happened: digits.share(happened),
      low: digits.share(least),
      high: digits.share(greatest),
    });
    const mark = shapeMark("circle", [...at], radius, { ink: "accent", role: "mark" });
    marks.push({ ...mark, id: `bin.${row}`, label, row });
  });
  return { marks, bottom: low + 52 };
}

import { defineChart, type Setting } from "../chart.js";
import { line, text } from "../draw.js";
import { emptyPage, isNarrow, MARGIN, page } from "../page.js";
import { shapeMark } from "../party-look.js";
import { scale, ticksOf } from "../scale.js";
import type { Mark } from "../scene.js";
import { tableWith } from "../table-with.js";
import { wrap } from "../wrap.js";

/** One model: how far it missed, with the middle 95 % over resampled proposals. */
export interface ModelRow {
  readonly id: string;
  readonly name: string;
  readonly kind: "baseline" | "model" | "refit";
  readonly n: number;
  readonly mae: number;
  readonly low: number;
  readonly high: number;
}

export interface ModelsSpec {
  readonly setting: Setting;
  readonly models: readonly ModelRow[];
  /** Name and miss of the model that the others are compared with. */
  readonly against: { readonly name: string; readonly mae: number } | null;
}

const ROW = 24;

/** Models as rows of a dot plot, the one that missed most first: miss and interval. */
export const modelsChart = defineChart<ModelsSpec>({
  id: "backtest-models",
  verb: null,
  table: ({ setting, models }, speech) =>
    tableWith(setting, {
      id: "backtest-models",
      columns: [
        { heading: speech.say("backtest.column.model") },
        { heading: speech.say("backtest.column.issues") },
        { heading: speech.say("track.column.mae") },
        { heading: speech.say("backtest.column.low") },
        { heading: speech.say("backtest.column.high") },
      ],
      ends: [],
      speech,
      rows: worstFirst(models).map(({ name, n, mae, low, high }) => [
        name,
        speech.digits.count(n),
        mae.toFixed(2),
        low.toFixed(2),
        high.toFixed(2),
      ]),
    }),
  facts: () => [],
  scene: ({ setting, models, against }, { say, digits }) => {
    if (models.length === 0 || against === null) return emptyPage(setting, setting.answer);
    const narrow = isNarrow(setting);
    const { width, language } = setting;
    const names = narrow ? 0 : 276;
    const [left, right] = [MARGIN + names + 14, width - MARGIN - 50];
    const ends = [
      Math.floor(Math.min(...models.map(({ low }) => low)) - 1),
      Math.ceil(Math.max(...models.map(({ high }) => high))),
    ];
    const x = scale([Math.max(0, ends[0] ?? 0), ends[1] ?? 100], [left, right]);
    const tall = narrow ? ROW + 16 : ROW;
    return page(setting, {
      reading: say("backtest.reading"),
      notes: [say("backtest.legend", { model: against.name })],
      body: (top) => {
        const start = top + 20;
        const bottom = start + tall * models.length;
        const marks: Mark[] = ticksOf(Math.max(0, ends[0] ?? 0), ends[1] ?? 100, narrow ? 4 : 8).flatMap((tick) => [
          line(x(tick), start, x(tick), bottom, { stroke: "rule" }),
          text(x(tick), top + 12, digits.count(Math.round(tick)), { anchor: "middle", size: 11, ink: "ink-3" }),
        ]);
        marks.push(
          line(x(against.mae), start, x(against.mae), bottom, { stroke: "ink", dash: "4 3", strokeWidth: 1.2 }),
        );
        worstFirst(models).forEach(({ id, name, kind, n, mae, low, high }, row) => {
          const y = start + tall * row + tall - ROW / 2;
          const [words = ""] = wrap(name, { size: 12, width: narrow ? width - 2 * MARGIN : names, lines: 1, language });
          marks.push(
            text(MARGIN, narrow ? y - 14 : y + 4, words, {
              ink: "ink",
              weight: kind === "baseline" ? 400 : 600,
              ground: narrow ? "paper" : "none",
            }),
          );
          marks.push(line(x(low), y, x(high), y, { stroke: "accent", role: "whisker" }));
          const label = say("backtest.mark", {
            ...{ model: name, n, count: digits.count(n), mae: mae.toFixed(2) },
            ...{ low: low.toFixed(2), high: high.toFixed(2) },
          });
          const look = { ink: "accent", role: "mark", basis: kind === "baseline" ? "judged" : "coded" } as const;
          const mark = shapeMark(kind === "baseline" ? "square" : "circle", [x(mae), y], 5, look);
          marks.push({ ...mark, id: `model.${id}`, label, row });
          marks.push(text(width - MARGIN, y + 4, mae.toFixed(2), { anchor: "end", size: 11 }));
        });
        return { marks, bottom: bottom + 8 };
      },
    });
  },
});

function worstFirst(models: readonly ModelRow[]): ModelRow[] {
  return models.toSorted((a, b) => b.mae - a.mae);
}

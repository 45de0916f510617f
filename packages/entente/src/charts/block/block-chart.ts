import type { Speech } from "../../explain/say.js";
import { asSentence } from "../../explain/sentence.js";
import { defineChart, type Setting } from "../chart.js";
import { line, path, rect, text } from "../draw.js";
import { emptyPage, isNarrow, MARGIN, page } from "../page.js";
import { type PartyLook, shapeMark } from "../party-look.js";
import { type Mark, type Part, px } from "../scene.js";
import { tableWith } from "../table-with.js";
import { textWidth } from "../text-width.js";
import { cut, wrap } from "../wrap.js";

export interface BlockCondition {
  readonly id: string;
  readonly look: PartyLook;
  /** Whether its holder is addressed and refuses, rather than sits at the table. */
  readonly refuses: boolean;
  readonly name: string;
  readonly full: string;
  readonly sacred: boolean;
  readonly stops: number;
  readonly alone: number;
  readonly evidence: number;
}

export interface BlockSpec {
  readonly setting: Setting;
  /** Grouped by party, who stops most by itself first. */
  readonly conditions: readonly BlockCondition[];
  /** Conditions that found no room. */
  readonly left: number;
  /** Exact sets of conditions that packages break, most packages first. */
  readonly combinations: readonly { readonly ids: readonly string[]; readonly count: number }[];
  readonly headline: { readonly party: string; readonly count: number } | null;
}

const ROW = 22;
const LINE = 14;

/** Question 4: which conditions stop packages, alone and together. */
export const blockChart = defineChart<BlockSpec>({
  id: "block-conditions",
  verb: "block",
  table: ({ setting, conditions, combinations }, speech) => {
    const { say, digits } = speech;
    return tableWith(setting, {
      id: "block-conditions",
      columns: ["condition", "party", "sacred", "stops", "alone", "inSets", "statements"],
      ends: ["stops", "alone", "inSets", "statements"],
      speech,
      rows: conditions.map((one) => [
        one.name,
        one.look.name,
        one.sacred ? say("chart.yes") : "–",
        digits.count(one.stops),
        digits.count(one.alone),
        digits.count(combinations.filter(({ ids }) => ids.includes(one.id)).length),
        digits.count(one.evidence),
      ]),
    });
  },
  facts: ({ conditions }, { say, digits }) => {
    const [most] = conditions.toSorted((a, b) => b.stops - a.stops);
    return most === undefined
      ? []
      : [
          say("chart.block.most", {
            condition: most.full,
            stops: digits.count(most.stops),
            alone: digits.count(most.alone),
          }),
        ];
  },
  scene: (spec, speech) => {
    const { setting, conditions, left } = spec;
    const { say, digits } = speech;
    if (conditions.length === 0) return emptyPage(setting, setting.answer || say("chart.empty"));
    const narrow = isNarrow(setting);
    return page(setting, {
      reading: say(narrow ? "chart.block.readingNarrow" : "chart.block.reading"),
      notes: [
        say(narrow ? "chart.block.legendNarrow" : "chart.block.legend"),
        left > 0 ? say("chart.block.left", { n: digits.count(left) }) : "",
      ],
      body: (top) => rowsOf(spec, speech, { top, narrow }),
    });
  },
});

function rowsOf(
  { setting, conditions, combinations }: BlockSpec,
  { say, digits, language }: Speech,
  { top, narrow }: { readonly top: number; readonly narrow: boolean },
): Part {
  const { width } = setting;
  const names = narrow ? width - 2 * MARGIN - 150 : Math.min(300, width * 0.33);
  const bars = narrow ? 52 : Math.min(150, width * 0.14);
  const room = narrow ? 0 : width - 2 * MARGIN - names - bars - 118;
  const step = Math.max(18, Math.min(26, room / 20));
  const sets = combinations.slice(0, narrow ? 0 : Math.max(0, Math.floor(room / step)));
  const barLeft = MARGIN + names + 8;
  const gridLeft = barLeft + bars + 118;
  const head = narrow ? 22 : 74;
  const start = top + head;
  const most = Math.max(1, ...conditions.map(({ stops }) => stops));
  const marks: Mark[] = [];
  const figures = barLeft + bars;
  if (narrow) marks.push(text(width - MARGIN, top + 12, say("chart.block.figures"), { anchor: "end", ink: "ink-3" }));
  else {
    marks.push(text(figures + 48, start - 8, say("chart.offer.stops"), { anchor: "end", ink: "ink-3" }));
    marks.push(text(figures + 104, start - 8, say("chart.offer.alone"), { anchor: "end", ink: "ink-3" }));
  }
  let y = start;
  let group = "";
  const rowY = new Map<string, number>();
  conditions.forEach((one, row) => {
    if (one.look.id !== group) {
      group = one.look.id;
      y += row === 0 ? 0 : 6;
      marks.push(line(MARGIN, y, width - MARGIN, y, { stroke: "rule" }));
      marks.push(shapeMark(one.look.shape, [MARGIN + 6, y + 13], 4.5, { ink: one.look.ink, role: "label" }));
      const head = asSentence(one.refuses ? say("chart.block.refuses", { party: one.look.name }) : one.look.name);
      const heads = wrap(head, { size: 12, weight: 600, width: names - 16, lines: 2, language });
      heads.forEach((words, k) => {
        marks.push(text(MARGIN + 16, y + 17 + LINE * k, words, { weight: 600, ink: "ink" }));
      });
      y += ROW + LINE * (heads.length - 1);
    }
    const named = one.sacred ? `⟦${one.name}⟧` : one.name;
    const lines = wrap(named, { size: 12, width: names - 16, lines: 3, language });
    const tall = ROW + LINE * (lines.length - 1);
    const middle = y + tall / 2 + 1;
    rowY.set(one.id, middle);
    lines.forEach((words, k) => {
      marks.push(text(MARGIN + 16, middle + 4 + LINE * (k - (lines.length - 1) / 2), words, { ink: "ink-2" }));
    });
    const label = say("chart.offer.refusal", {
      name: one.full,
      count: digits.count(one.stops),
      alone: digits.count(one.alone),
    });
    marks.push(
      rect(barLeft, middle - 5, Math.max(1, (bars * one.stops) / most), 10, {
        fill: "bar",
        id: `condition.${one.id}`,
        label,
        row,
      }),
    );
    if (one.alone > 0)
      marks.push(rect(barLeft, middle - 5, Math.max(1.5, (bars * one.alone) / most), 10, { fill: "gate" }));
    if (narrow)
      marks.push(
        text(width - MARGIN, middle + 4, `${digits.count(one.stops)} | ${digits.count(one.alone)}`, {
          anchor: "end",
          size: 11,
          ink: "ink",
        }),
      );
    else {
      marks.push(text(figures + 48, middle + 4, digits.count(one.stops), { anchor: "end" }));
      marks.push(text(figures + 104, middle + 4, digits.count(one.alone), { anchor: "end", weight: 600, ink: "ink" }));
    }
    y += tall;
  });
  const highest = Math.max(1, ...sets.map(({ count }) => count));
  sets.forEach(({ ids, count }, k) => {
    const x = gridLeft + step * k + step / 2;
    const height = (46 * count) / highest;
    const label = say("chart.block.set", {
      count: digits.count(count),
      conditions: digits.list(ids.map((id) => conditions.find((one) => one.id === id)?.full ?? id)),
    });
    marks.push(
      rect(x - 5, start - 10 - height, 10, height, {
        fill: ids.length === 1 ? "gate" : "ink-3",
        id: `set.${k}`,
        label,
      }),
    );
    const places = ids.flatMap((id) => rowY.get(id) ?? []);
    if (places.length > 1)
      marks.push(line(x, Math.min(...places), x, Math.max(...places), { stroke: "ink-3", strokeWidth: 1.4 }));
    const faint = [...rowY.values()].filter((place) => !places.includes(place));
    if (faint.length > 0)
      marks.push(
        path(faint.map((place) => dot(x, place, 1.6)).join(""), [x, faint[0] ?? 0], { fill: "bar", role: "grid" }),
      );
    if (places.length > 0)
      marks.push(
        path(places.map((place) => dot(x, place, 4)).join(""), [x, places[0] ?? 0], { fill: "ink", role: "mark" }),
      );
  });
  if (sets.length > 0) {
    const told = say("chart.block.sets", { highest: digits.count(highest) });
    const fits = gridLeft + textWidth(told, 12) <= width - MARGIN;
    const words = cut(told, { size: 12, width: width - 2 * MARGIN });
    marks.push(
      text(fits ? gridLeft : width - MARGIN, top + 8, words, { anchor: fits ? "start" : "end", ink: "ink-3" }),
    );
  }
  return { marks, bottom: y + 4 };
}

function dot(x: number, y: number, r: number): string {
  return `M${px(x - r)},${px(y)}a${px(r)},${px(r)} 0 1 0 ${px(2 * r)},0a${px(r)},${px(r)} 0 1 0 ${px(-2 * r)},0Z`;
}

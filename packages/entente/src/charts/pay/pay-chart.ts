import { amountIn, type MoneyUnit, sumIn } from "../../explain/money.js";
import type { Speech } from "../../explain/say.js";
import { defineChart, type Setting } from "../chart.js";
import { line, polyline, text } from "../draw.js";
import { emptyPage, isNarrow, MARGIN, page } from "../page.js";
import { type PartyLook, pin, shapeMark } from "../party-look.js";
import { scale } from "../scale.js";
import type { Mark, Part } from "../scene.js";
import { spread } from "../spread.js";
import { tableWith } from "../table-with.js";
import { cut } from "../wrap.js";

export interface PayParty {
  readonly look: PartyLook;
  /** Shares 0 … 1; null where unknown. */
  readonly pays: number | null;
  readonly paysRange: readonly [number, number] | null;
  readonly amount: number;
  readonly low: number;
  readonly high: number;
  readonly gains: number | null;
  readonly decides: number | null;
  readonly ability: number | null;
  /** Share of the moved issues whose lever it alone holds. */
  readonly levers: number;
}

export interface PayUnit {
  /** In which amounts are said; they stand here as the case has them. */
  readonly money: MoneyUnit;
  readonly total: number;
  readonly range: readonly [number, number] | null;
  readonly parties: readonly PayParty[];
  /** Parties that found no room. */
  readonly left: number;
}

export interface PaySpec {
  readonly setting: Setting;
  readonly units: readonly PayUnit[];
}

const AXES = ["pays", "gains", "decides"] as const;

/** Question 9: one line a party over what it pays, gains and decides; steep is mismatch. */
export const payChart = defineChart<PaySpec>({
  id: "pay-slopes",
  verb: "pay",
  table: ({ setting, units }, speech) => {
    const { digits } = speech;
    const share = (value: number | null): string => (value === null ? "–" : digits.share(value));
    const less = (a: number | null, b: number | null): string =>
      a === null || b === null ? "–" : digits.points(a - b);
    return tableWith(setting, {
      id: "pay-slopes",
      columns: ["party", "pays", "amount", "range", "gains", "net", "ability", "decides", "leverShare", "gap"],
      ends: ["pays", "amount", "range", "gains", "net", "ability", "decides", "leverShare", "gap"],
      speech,
      rows: units.flatMap(({ money, parties }) => {
        const amount = amountIn(money, digits);
        const sum = sumIn(money, digits, setting.language);
        return parties.map((one) => [
          one.look.name,
          share(one.pays),
          sum(one.amount),
          `${amount(one.low)}–${amount(one.high)}`,
          share(one.gains),
          less(one.gains, one.pays),
          share(one.ability),
          share(one.decides),
          share(one.levers),
          less(one.pays, one.decides),
        ]);
      }),
    });
  },
  facts: ({ units }, { say, digits }) =>
    units.slice(0, 2).flatMap(({ parties }) => {
      const steep = steepest(parties);
      if (steep === undefined) return [];
      const values = {
        party: steep.look.name,
        pays: digits.share(steep.pays ?? 0),
        decides: digits.share(steep.decides ?? 0),
      };
      return [say("chart.pay.steepest", values)];
    }),
  scene: (spec, speech) => {
    const { setting, units } = spec;
    const { say } = speech;
    if (units.length === 0) return emptyPage(setting, setting.answer || say("chart.pay.none"));
    return page(setting, {
      reading: say("chart.pay.reading"),
      notes: [say("chart.pay.legend")],
      body: (top) => {
        let part: Part = { marks: [], bottom: top };
        let row = 0;
        for (const unit of units) {
          const drawn = slopes(setting, unit, speech, { top: part.bottom, row });
          part = { marks: [...part.marks, ...drawn.marks], bottom: drawn.bottom + 10 };
          row += unit.parties.length;
        }
        return part;
      },
    });
  },
});

function steepest(parties: readonly PayParty[]): PayParty | undefined {
  const fall = ({ pays, decides }: PayParty): number => (pays ?? 0) - (decides ?? 0);
  const [first] = parties.toSorted((a, b) => fall(b) - fall(a));
  return first !== undefined && fall(first) > 1e-9 ? first : undefined;
}

function slopes(
  setting: Setting,
  unit: PayUnit,
  { say, digits }: Speech,
  { top, row }: { readonly top: number; readonly row: number },
): Part {
  const narrow = isNarrow(setting);
  const { width } = setting;
  const side = narrow ? 92 : Math.min(220, width * 0.24);
  const [left, right] = [MARGIN + side, width - MARGIN - side];
  const x = [left, (left + right) / 2, right] as const;
  const height = Math.max(220, 22 * unit.parties.length + 40);
  const [high, low] = [top + 48, top + 48 + height];
  const values = unit.parties.flatMap(({ pays, gains, decides, paysRange }) => [
    pays ?? 0,
    gains ?? 0,
    decides ?? 0,
    ...(paysRange ?? []),
  ]);
  const most = Math.min(1, Math.ceil(Math.max(0.25, ...values) * 10) / 10);
  const y = scale([0, most], [low, high]);
  const amountOf = amountIn(unit.money, digits);
  const total = say("chart.pay.total", {
    unit: unit.money.currency,
    each: unit.money.each,
    total: amountOf(unit.total),
    ranged: unit.range === null ? "no" : "yes",
    range: unit.range === null ? "" : `${amountOf(unit.range[0])}–${amountOf(unit.range[1])}`,
  });
  const marks: Mark[] = [text(MARGIN, top + 12, cut(total, { size: 12, width: width - 2 * MARGIN }), { ink: "ink-2" })];
  AXES.forEach((axis, k) => {
    marks.push(line(x[k] ?? 0, high, x[k] ?? 0, low, { stroke: "ink-3" }));
    marks.push(text(x[k] ?? 0, high - 10, say(`chart.pay.${axis}`), { anchor: "middle", weight: 600, ink: "ink" }));
  });
  for (const tick of [0, most / 2, most]) {
    marks.push(line(left, y(tick), right, y(tick), { stroke: "rule" }));
    marks.push(
      text((x[1] ?? 0) + 5, y(tick) + (tick === most ? 12 : -3), digits.share(tick), {
        size: 11,
        ink: "ink-3",
        ground: "paper",
      }),
    );
  }
  const steep = steepest(unit.parties);
  const apart = Math.min(3, 15 / Math.max(1, unit.parties.length));
  unit.parties.forEach((one, k) => {
    const { look, paysRange } = one;
    const points = AXES.flatMap((axis, a): [number, number][] =>
      one[axis] === null ? [] : [[x[a] ?? 0, y(one[axis] ?? 0)]],
    );
    const label = say("chart.pay.line", {
      party: look.name,
      pays: shareOf(one.pays, digits),
      gains: shareOf(one.gains, digits),
      decides: shareOf(one.decides, digits),
    });
    if (points.length > 1)
      marks.push(
        polyline(points, {
          stroke: look.ink,
          strokeWidth: one === steep ? 3 : 1.5,
          role: "line",
          id: `party.${look.id}.${row + k}`,
          label,
          row: row + k,
        }),
      );
    if (paysRange !== null && paysRange[1] > 0)
      marks.push(
        line(left - 4 - apart * k, y(paysRange[0]), left - 4 - apart * k, y(paysRange[1]), {
          stroke: look.ink,
          role: "whisker",
        }),
      );
    if (paysRange === null && (one.pays ?? 0) > 0) marks.push(...pin([left - 10, y(one.pays ?? 0)]));
    for (const [px, py] of points) marks.push(shapeMark(look.shape, [px, py], 4.5, { ink: look.ink, role: "mark" }));
  });
  const reach = 6 + apart * unit.parties.length;
  for (const [axis, anchor, at] of [
    ["pays", "end", left - reach - 12],
    ["decides", "start", right + 26],
  ] as const) {
    const known = unit.parties.filter((one) => one[axis] !== null);
    const places = spread(
      known.map((one) => ({ at: y(one[axis] ?? 0), size: 17 })),
      high - 8,
      low + 12,
    );
    known.forEach((one, k) => {
      const place = places[k] ?? 0;
      const share = digits.share(one[axis] ?? 0);
      const amount = axis === "pays" && !narrow && one.amount > 0 ? ` · ${amountOf(one.amount)}` : "";
      const lever =
        axis === "decides" && one.levers > 0 ? ` ${say(narrow ? "chart.pay.key" : "chart.pay.keyWords")}` : "";
      const words = cut(`${one.look.code} ${share}${amount}${lever}`, {
        size: 12,
        weight: one === steep ? 600 : 400,
        width: axis === "pays" ? at - 4 : width - at - 4,
      });
      const edge = axis === "pays" ? left - reach : right + 8;
      marks.push(
        line(edge, y(one[axis] ?? 0), axis === "pays" ? at + 4 : at - 4, place, {
          stroke: "ink-3",
          strokeWidth: 0.8,
          role: "connector",
        }),
      );
      marks.push(text(at, place + 4, words, { anchor, weight: one === steep ? 600 : 400, ink: "ink" }));
    });
  }
  const more =
    unit.left > 0
      ? [text(MARGIN, low + 18, say("chart.pay.others", { n: digits.count(unit.left) }), { ink: "ink-3" })]
      : [];
  return { marks: [...marks, ...more], bottom: low + (unit.left > 0 ? 26 : 14) };
}

function shareOf(value: number | null, digits: Speech["digits"]): string {
  return value === null ? "–" : digits.share(value);
}

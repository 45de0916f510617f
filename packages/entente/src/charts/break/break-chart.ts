import type { Speech } from "../../explain/say.js";
import { asSentence } from "../../explain/sentence.js";
import { defineChart, type Setting } from "../chart.js";
import { dateScale } from "../dates.js";
import { boxOf, line, path, polyline, text } from "../draw.js";
import { emptyPage, isNarrow, MARGIN, page } from "../page.js";
import { type PartyLook, shapeMark } from "../party-look.js";
import { scale, ticksOf } from "../scale.js";
import { type Mark, type Part, px } from "../scene.js";
import { placeLabels } from "../spread.js";
import { tableWith } from "../table-with.js";
import { textWidth } from "../text-width.js";
import { cut, wrap } from "../wrap.js";

export interface BreakParty {
  readonly look: PartyLook;
  /** Utility by its best breach; null where it has none. */
  readonly gain: number | null;
  readonly breach: string;
  /** What the others' answer leaves of it; null where nobody answers. */
  readonly after: number | null;
  readonly answeredBy: string;
  readonly by: "itself" | "interest" | "threat" | "nothing";
  readonly undecided: boolean;
  /** Least weight of next year, 0 … 1, at which it keeps its word; null: unknown, or no patience is enough. */
  readonly needed: number | null;
  readonly neverEnough: boolean;
  readonly own: number | null;
}

export interface BreakSpec {
  readonly setting: Setting;
  readonly parties: readonly BreakParty[];
  /** Names of those who are not asked to sign and have nothing to move. */
  readonly still: readonly string[];
  readonly spoilers: readonly {
    readonly look: PartyLook;
    readonly loss: number;
    readonly score: number;
    readonly canBlock: boolean | null;
  }[];
  readonly survival: readonly {
    readonly date: string;
    readonly s: number;
    readonly when: "signed" | "before" | "after";
    readonly names: readonly string[];
  }[];
}

const ROW = 40;

/** Question 8: what breaking pays and what the answer leaves, the patience needed, how long it stands. */
export const breakChart = defineChart<BreakSpec>({
  id: "break-gains",
  verb: "break",
  table: ({ setting, parties, spoilers }, speech) => {
    const { say, digits } = speech;
    const points = (value: number | null): string => (value === null ? "–" : digits.points(value));
    const rows = parties.map((one) => [
      one.look.name,
      one.breach || "–",
      points(one.gain),
      one.answeredBy || "–",
      points(one.after),
      say(one.undecided ? "chart.break.by.undecided" : `chart.break.by.${one.by}`),
      one.neverEnough ? say("chart.break.never") : points(one.needed),
      points(one.own),
      "–",
    ]);
    const wrecking = spoilers.map(({ look, loss, score, canBlock }) => [
      look.name,
      "–",
      points(-loss),
      "–",
      "–",
      canBlock ? say("chart.break.canBlock") : "–",
      "–",
      "–",
      digits.points(score),
    ]);
    return tableWith(setting, {
      id: "break-gains",
      columns: ["party", "breach", "gain", "answeredBy", "after", "holdsBy", "needed", "own", "spoiler"],
      ends: ["gain", "after", "needed", "own", "spoiler"],
      speech,
      rows: [...rows, ...wrecking],
    });
  },
  facts: ({ parties, survival }, { say, digits }) => {
    const [most] = parties.filter(({ gain }) => gain !== null).toSorted((a, b) => (b.gain ?? 0) - (a.gain ?? 0));
    const last = survival.at(-1);
    return [
      most === undefined
        ? say("chart.break.nobody")
        : say("chart.break.most", { party: most.look.name, gain: digits.points(most.gain ?? 0) }),
      last === undefined ? "" : say("chart.break.stands", { s: digits.share(last.s), date: last.date }),
    ];
  },
  scene: (spec, speech) => {
    const { setting, parties } = spec;
    const { say } = speech;
    if (parties.length === 0) return emptyPage(setting, setting.answer || say("chart.empty"));
    return page(setting, {
      reading: say("chart.break.reading"),
      notes: [
        spec.still.length === 0 ? "" : say("chart.break.still", { parties: speech.digits.list(spec.still) }),
        say("chart.break.legend"),
      ],
      body: (top) => {
        const rows = gains(spec, speech, top);
        const curve =
          spec.survival.length > 1 ? standing(spec, speech, rows.bottom + 14) : { marks: [], bottom: rows.bottom };
        return { marks: [...rows.marks, ...curve.marks], bottom: curve.bottom };
      },
    });
  },
});

function gains({ setting, parties, spoilers }: BreakSpec, { say, digits }: Speech, top: number): Part {
  const narrow = isNarrow(setting);
  const { width } = setting;
  const names = narrow ? 58 : Math.min(190, width * 0.2);
  const patience = narrow ? 74 : Math.min(170, width * 0.17);
  const values = [
    0,
    ...parties.flatMap(({ gain, after }) => [gain ?? 0, after ?? 0]),
    ...spoilers.map(({ loss }) => -loss),
  ];
  const [from, to] = [Math.min(-0.05, ...values), Math.max(0.05, ...values)];
  const [left, right] = [MARGIN + names + 14, width - MARGIN - patience - 34];
  const x = scale([from, to], [left, right]);
  const rows = parties.length + spoilers.length;
  const [high, low] = [top + 36, top + 36 + ROW * rows];
  const marks: Mark[] = [
    text(left, top + 12, cut(say("chart.break.axis"), { size: 12, width: right - left + 20 }), { ink: "ink-3" }),
    text(width - MARGIN, top + 12, cut(say("chart.break.patience"), { size: 12, width: patience + 12 }), {
      anchor: "end",
      ink: "ink-3",
    }),
  ];
  for (const tick of ticksOf(from, to, narrow ? 3 : 6)) {
    marks.push(line(x(tick), high - 4, x(tick), low, { stroke: tick === 0 ? "ink-2" : "rule" }));
    marks.push(text(x(tick), high - 10, digits.points(tick), { anchor: "middle", size: 11, ink: "ink-3" }));
  }
  const [weightLeft, weightRight] = [width - MARGIN - patience, width - MARGIN - 6];
  const weight = scale([0, 1], [weightLeft, weightRight]);
  parties.forEach((one, row) => {
    const y = high + ROW * row + ROW / 2;
    const { look, gain, after, by, needed, own, breach, answeredBy } = one;
    if (row > 0) marks.push(line(MARGIN, y - ROW / 2, width - MARGIN, y - ROW / 2, { stroke: "rule" }));
    marks.push(shapeMark(look.shape, [MARGIN + 6, y], 5, { ink: look.ink, role: "label" }));
    const named = narrow
      ? [look.code]
      : wrap(asSentence(look.name), { size: 12, width: names - 17, lines: 2, language: setting.language });
    named.forEach((words, k) => {
      marks.push(text(MARGIN + 17, y + 4 - 7 * (named.length - 1) + 14 * k, words, { ink: "ink" }));
    });
    const label =
      gain === null
        ? say("chart.break.keeps", { party: look.name })
        : say("chart.break.row", {
            party: look.name,
            breach,
            gain: digits.points(gain),
            answer: answeredBy || "–",
            after: after === null ? "–" : digits.points(after),
          });
    const told = { id: `party.${look.id}`, label, row };
    if (gain === null)
      marks.push(
        shapeMark("circle", [x(0), y], 4.5, {
          ink: one.undecided ? "doubt" : "ink",
          basis: one.undecided ? "judged" : "coded",
          ...told,
        }),
      );
    else {
      marks.push(...arrow(x(0), x(gain), y - 5, { stroke: "gate", strokeWidth: 2.5, ...told }));
      if (after !== null)
        marks.push(
          ...arrow(x(gain), x(after), y + 6, {
            stroke: "ink-2",
            strokeWidth: 1.6,
            dash: by === "threat" ? "4 3" : undefined,
          }),
        );
      if (after === null || after > 1e-9) marks.push(cross(x(after ?? gain), after === null ? y - 5 : y + 6));
      const words = answeredBy === "" ? "" : `← ${answeredBy}`;
      const at = Math.max(x(gain), x(after ?? gain)) + 8;
      const fits = at + textWidth(words, 11) < right + 30;
      const before = Math.min(x(0), x(gain), x(after ?? gain)) - 8;
      if (words !== "" && fits) marks.push(text(at, y + 10, words, { size: 11, ink: "ink-3", ground: "paper" }));
      else if (words !== "" && before - textWidth(answeredBy, 11) > left - 30)
        marks.push(text(before, y + 10, `${answeredBy} →`, { size: 11, anchor: "end", ink: "ink-3", ground: "paper" }));
    }
    marks.push(line(weightLeft, y, weightRight, y, { stroke: "bar" }));
    if (own !== null)
      marks.push(line(weight(own), y - 8, weight(own), y + 8, { stroke: "ink", strokeWidth: 2, role: "gate" }));
    if (needed !== null)
      marks.push(
        shapeMark("circle", [weight(Math.max(0, Math.min(1, needed))), y], 4, {
          ink: own !== null && needed > own ? "gate" : "holds",
          role: "mark",
          label: say("chart.break.needs", {
            party: look.name,
            needed: digits.points(needed),
            own: own === null ? "–" : digits.points(own),
          }),
        }),
      );
    else if (one.neverEnough) marks.push(cross(weightRight, y));
  });
  spoilers.forEach(({ look, loss, canBlock }, k) => {
    const y = high + ROW * (parties.length + k) + ROW / 2;
    marks.push(line(MARGIN, y - ROW / 2, width - MARGIN, y - ROW / 2, { stroke: "rule" }));
    const lines = wrap(asSentence(look.name), { size: 12, width: names - 17, lines: 2, language: setting.language });
    lines.forEach((words, n) => {
      marks.push(text(MARGIN + 17, y + 4 + 14 * (n - (lines.length - 1) / 2), words, { ink: "doubt" }));
    });
    marks.push(
      ...arrow(x(0), x(-loss), y, {
        stroke: "doubt",
        strokeWidth: 2.5,
        id: `spoiler.${look.id}`,
        label: say("chart.break.spoiler", { faction: look.name, loss: digits.points(loss) }),
        row: parties.length + k,
      }),
    );
    marks.push(
      text(
        weightLeft,
        y + 4,
        cut(say(canBlock ? "chart.break.canBlock" : "chart.break.loses"), { size: 11, width: patience }),
        { size: 11, ink: "doubt" },
      ),
    );
  });
  marks.push(
    text(weightLeft, low + 14, "0", { size: 11, ink: "ink-3" }),
    text(weightRight, low + 14, "100", { size: 11, anchor: "end", ink: "ink-3" }),
  );
  return { marks, bottom: low + 18 };
}

function arrow(from: number, to: number, y: number, look: NonNullable<Parameters<typeof path>[2]>): Mark[] {
  if (Math.abs(to - from) < 1)
    return [shapeMark("circle", [to, y], 2.5, { ink: look.stroke ?? "ink", ...look, dash: undefined })];
  const back = to > from ? -5 : 5;
  const head = `M${px(to + back)},${px(y - 4)}L${px(to)},${px(y)}L${px(to + back)},${px(y + 4)}`;
  const { id, label, row, ...plain } = look;
  return [
    line(from, y, to, y, { role: "line", ...plain, id, label, row }),
    path(head, [to, y], { role: "line", ...plain, dash: undefined, fill: "none" }),
  ];
}

function cross(x: number, y: number): Mark {
  return path(
    `M${px(x - 4)},${px(y - 4)}L${px(x + 4)},${px(y + 4)}M${px(x + 4)},${px(y - 4)}L${px(x - 4)},${px(y + 4)}`,
    [x, y],
    { stroke: "gate", strokeWidth: 2.2, fill: "none", role: "gate" },
  );
}

/** Where the name of a fall may stand: anchor, and px from its foot. */
const PLACES = [
  ["start", 6, -8],
  ["end", -6, -8],
  ["start", 6, 14],
  ["end", -6, 14],
  ["middle", 0, -22],
  ["start", 6, 28],
] as const;

/** One step line: the judged chance that it still stands, each fall with its clock. */
function standing({ setting, survival }: BreakSpec, { say, digits }: Speech, top: number): Part {
  const [left, right] = [MARGIN + 44, setting.width - MARGIN - 50];
  const first = survival[0]?.date ?? "";
  const { x, years } = dateScale(first, survival.at(-1)?.date ?? first, [left, right]);
  const [high, low] = [top + 50, top + 150];
  const y = scale([0, 1], [low, high]);
  const marks: Mark[] = [
    text(MARGIN, top + 12, cut(say("chart.break.survival"), { size: 12, width: setting.width - 2 * MARGIN }), {
      ink: "ink-3",
    }),
  ];
  for (const tick of [0, 0.5, 1]) {
    marks.push(line(left, y(tick), right, y(tick), { stroke: "rule" }));
    marks.push(text(left - 6, y(tick) + 4, digits.share(tick), { anchor: "end", size: 11, ink: "ink-3" }));
  }
  const ticks = placeLabels(
    years.map((year) => [text(x(`${year}-01-01`), low + 16, year, { anchor: "middle", size: 11, ink: "ink-3" })]),
  ).placed;
  for (const year of years) marks.push(line(x(`${year}-01-01`), low, x(`${year}-01-01`), low + 4, { stroke: "ink-3" }));
  const points = survival.flatMap(({ date, s }, k): [number, number][] =>
    k === 0
      ? [[x(date), y(s)]]
      : [
          [x(date), y(survival[k - 1]?.s ?? s)],
          [x(date), y(s)],
        ],
  );
  marks.push(
    polyline(points, {
      stroke: "ink",
      strokeWidth: 2.2,
      role: "line",
      id: "survival",
      label: say("chart.break.survival"),
    }),
  );
  const last = survival.at(-1);
  const named = survival
    .filter(({ names }) => names.length > 0)
    .map(({ date, s, names }) => {
      const words = cut(`${names.join(", ")} ${date}`, { size: 11, width: 170 });
      return PLACES.map(([anchor, dx, dy]) =>
        text(x(date) + dx, y(s) + dy, words, { size: 11, anchor, ink: "ink-2", ground: "paper" }),
      ).filter((one) => boxOf(one).left > MARGIN && boxOf(one).right < setting.width - 4);
    });
  const end =
    last === undefined ? [] : [text(right + 6, y(last.s) + 4, digits.share(last.s), { weight: 600, ink: "ink" })];
  const { placed, dropped } = placeLabels([...end.map((one) => [one]), ...named]);
  if (dropped > 0)
    marks.push(
      text(setting.width - MARGIN, top + 30, say("chart.more", { n: digits.count(dropped) }), {
        anchor: "end",
        size: 11,
        ink: "ink-3",
      }),
    );
  return { marks: [...marks, ...ticks, ...placed], bottom: low + 24 };
}

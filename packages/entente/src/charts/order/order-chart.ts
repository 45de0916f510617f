import type { Speech } from "../../explain/say.js";
import { asSentence } from "../../explain/sentence.js";
import { defineChart, type Setting } from "../chart.js";
import { line, path, polyline, rect, text } from "../draw.js";
import type { Spread } from "../over-worlds.js";
import { emptyPage, isNarrow, MARGIN, page } from "../page.js";
import { type PartyLook, shapeMark } from "../party-look.js";
import { scale } from "../scale.js";
import { type Mark, type Part, px } from "../scene.js";
import { tableWith } from "../table-with.js";
import { textWidth } from "../text-width.js";
import { whiskerMarks } from "../whisker.js";
import { cut, wrap } from "../wrap.js";
import { stepHandle } from "./step-handle.js";

export interface OrderParty {
  readonly look: PartyLook;
  /** Utility less what it has without a deal, and what it would lose if all stopped there, after each step. */
  readonly gains: readonly number[];
  /** The same over worlds; empty where none were drawn. */
  readonly over: readonly (Spread | null)[];
  readonly exposures: readonly number[];
  /** Step from which it has what it came for; 0: already; null: nobody says, or never. */
  readonly done: number | null;
  readonly carries: readonly string[];
}

export interface OrderSpec {
  readonly setting: Setting;
  /** What would have to be given up for this way; empty: it works as it is. */
  readonly given: readonly string[];
  /** What an order that somebody gave breaks. */
  readonly broken: readonly string[];
  /** The recommended order, as `order` takes a `sequence`. */
  readonly recommended: string;
  readonly steps: readonly {
    readonly by: string;
    readonly pair: boolean;
    readonly date: string | null;
    /** Ids of the issues that it moves. */
    readonly moves: readonly string[];
  }[];
  readonly issues: readonly {
    readonly issue: string;
    readonly name: string;
    readonly now: string;
    readonly moves: readonly { readonly step: number; readonly option: string }[];
  }[];
  readonly parties: readonly OrderParty[];
  /** Orderings, from the step that meets the first condition to the step that brings the later one. */
  readonly orderings: readonly {
    readonly id: string;
    readonly name: string;
    readonly from: { readonly row: number; readonly step: number };
    readonly to: { readonly row: number; readonly step: number };
    readonly broken: boolean;
  }[];
}

/** A row is higher where the words of a bar take more lines. */
const ISSUE = 36;
const LINES = 4;
/** Px; bars that are narrower have a key at most, since broken words would be stumps. */
const STUMPS = 32;
const BAND = 56;

/** Question 5: what moves at which step, and how each stands after it. */
export const orderChart = defineChart<OrderSpec>({
  id: "order-steps",
  verb: "order",
  table: ({ setting, steps, issues, parties }, speech) => {
    const { say, digits } = speech;
    return tableWith(setting, {
      id: "order-steps",
      columns: [
        "step",
        "issue",
        "from",
        "to",
        "levers",
        ...parties.map(({ look }) => ({ heading: look.code })),
        "exposure",
        "doneBy",
      ],
      ends: ["step", "exposure"],
      speech,
      rows: steps.flatMap(({ by }, k) =>
        issues.flatMap(({ name, now, moves }) =>
          moves
            .filter(({ step }) => step === k)
            .map(({ option }) => {
              const before = moves.filter(({ step }) => step < k).at(-1)?.option ?? now;
              const worst = Math.max(0, ...parties.map(({ exposures }) => exposures[k] ?? 0));
              const done = parties.filter((one) => one.done === k + 1).map(({ look }) => look.code);
              return [
                digits.count(k + 1),
                name,
                before,
                option,
                by || say("chart.together"),
                ...parties.map(({ gains }) => digits.points(gains[k] ?? 0)),
                digits.points(worst),
                done.join(" ") || "–",
              ];
            }),
        ),
      ),
    });
  },
  facts: ({ steps, parties, given, broken }, { say, digits }) => {
    const worst = parties
      .flatMap(({ look, exposures }) => exposures.map((exposure, k) => ({ look, exposure, k })))
      .toSorted((a, b) => b.exposure - a.exposure)[0];
    return [
      given.length > 0 ? say("chart.order.given", { drop: digits.list(given) }) : "",
      broken.length > 0 ? say("chart.order.broken", { demands: digits.list(broken) }) : "",
      steps.length === 0
        ? ""
        : worst === undefined || worst.exposure <= 1e-9
          ? say("chart.order.safe", { n: steps.length, steps: digits.count(steps.length) })
          : say("chart.order.worst", {
              party: worst.look.name,
              exposure: digits.points(worst.exposure),
              step: digits.count(worst.k + 1),
            }),
    ];
  },
  scene: (spec, speech) => {
    const { setting, steps, given } = spec;
    const { say, digits } = speech;
    if (steps.length === 0) return emptyPage(setting, setting.answer || say("chart.empty"));
    return page(setting, {
      reading: say("chart.order.reading"),
      notes: [
        given.length > 0 ? say("chart.order.given", { drop: digits.list(given) }) : "",
        spec.broken.length > 0 ? `× ${say("chart.order.broken", { demands: digits.list(spec.broken) })}` : "",
        spec.parties.some(({ over }) => over.length > 0) ? say("chart.overWorlds") : "",
        say(spec.parties.some(({ done }) => done !== null) ? "chart.order.legend" : "chart.order.legendNoFinish"),
      ],
      body: (top) => {
        const grid = columnsOf(spec);
        const upper = rowsOf(spec, speech, grid, top);
        const lower = bandsOf(spec, speech, grid, upper.bottom + 10);
        return { marks: [...upper.marks, ...lower.marks], bottom: lower.bottom };
      },
    });
  },
});

interface Grid {
  readonly names: number;
  /** Left end of a step; that of the count of steps is the right end of the last. */
  readonly x: (step: number) => number;
  readonly right: number;
}

function columnsOf({ setting, steps }: OrderSpec): Grid {
  const narrow = isNarrow(setting);
  const names = narrow ? 92 : Math.min(220, setting.width * 0.22);
  const right = setting.width - MARGIN - (narrow ? 6 : 70);
  return { names, right, x: scale([0, steps.length], [MARGIN + names + 26, right]) };
}

function rowsOf(
  { setting, steps, issues, orderings, recommended }: OrderSpec,
  { say, digits }: Speech,
  { names, x, right }: Grid,
  top: number,
): Part {
  const { language } = setting;
  const wide = x(1) - x(0);
  const heads = steps.map(({ by, date }) =>
    wrap(date === null ? by : `${by} ${date}`, { size: 11, width: wide - 5, lines: 5, language }).filter(
      (words) => typeof words !== "string" || words.length > 2 || wide > 40,
    ),
  );
  const start = top + 34 + 13 * (Math.max(1, ...heads.map((lines) => lines.length)) - 1);
  const pad = wide < STUMPS ? 1 : 3.5;
  const bars = issues.map(({ moves }) =>
    moves.map(({ step, option }, k) => {
      const [from, to] = [x(step) + 1, x(moves[k + 1]?.step ?? steps.length) - 1];
      return {
        from,
        to,
        lines: wrap(option, { size: 11, width: to - from - 2 * pad, lines: wide < STUMPS ? 1 : LINES, language }),
      };
    }),
  );
  const tall = bars.map((row) => Math.max(ISSUE, 10 + 13 * Math.max(1, ...row.map(({ lines }) => lines.length))));
  const edges = [start];
  for (const one of tall) edges.push((edges.at(-1) ?? start) + one);
  const edge = (row: number): number => edges[row] ?? start;
  const half = (row: number): number => (tall[row] ?? ISSUE) / 2 - 4;
  const y = (row: number): number => edge(row) + half(row) + 4;
  const bottom = edge(issues.length);
  const marks: Mark[] = [text(MARGIN, top + 12, say("chart.order.step"), { ink: "ink-3" })];
  const numbered = Math.max(1, Math.ceil((textWidth(digits.count(steps.length), 12) + 6) / wide));
  steps.forEach((_, k) => {
    marks.push(line(x(k), start, x(k), bottom, { stroke: "rule" }));
    if (k % numbered === 0) marks.push(text(x(k) + 4, top + 12, digits.count(k + 1), { weight: 600, ink: "ink" }));
    heads[k]?.forEach((words, i) => {
      marks.push(text(x(k) + 4, top + 28 + 13 * i, words, { size: 11, ink: "ink-3" }));
    });
  });
  issues.forEach(({ issue, name, moves }, row) => {
    marks.push(line(MARGIN, edge(row), right, edge(row), { stroke: "rule" }));
    const lines = wrap(name, { size: 12, width: names - 4, lines: 2, language });
    lines.forEach((words, k) => {
      marks.push(
        text(MARGIN, y(row) + 4 - 7 * (lines.length - 1) + 14 * k, words, {
          size: lines.length > 1 ? 11 : 12,
          ink: "ink",
        }),
      );
    });
    marks.push(
      shapeMark("triangle-down", [x(0) - 10, y(row)], 4, {
        ink: "ink-3",
        basis: "judged",
        strokeWidth: 1.2,
        role: "gate",
        label: say("chart.now"),
      }),
    );
    const [first] = moves;
    if (first && first.step > 0)
      marks.push(line(x(0) - 5, y(row), x(first.step), y(row), { stroke: "bar", dash: "2 3" }));
    moves.forEach(({ step, option }, k) => {
      const { from, to, lines: named } = bars[row]?.[k] ?? { from: x(step), to: x(step), lines: [] };
      const label = say("chart.order.move", { issue: name, option, step: digits.count(step + 1) });
      marks.push(
        rect(from, y(row) - half(row), to - from, 2 * half(row), {
          fill: "weight-3",
          stroke: "ink-3",
          strokeWidth: 0.8,
          id: `step.${issue}.${k}`,
          label,
          handle: stepHandle(
            steps.map((one) => one.moves),
            step,
            { x, recommended, name: (at) => say("chart.order.place", { step: digits.count(at + 1) }) },
          ),
        }),
      );
      named.forEach((words, i) => {
        marks.push(text(from + pad, y(row) + 4 - 6.5 * (named.length - 1) + 13 * i, words, { size: 11, ink: "ink" }));
      });
    });
  });
  for (const { from, to, broken, name, id } of orderings) {
    const [a, b] = [x(from.step) + 3, x(to.step) + 3];
    const down = to.row > from.row;
    const [ya, yb] = [y(from.row) + half(from.row) * (down ? 1 : -1), y(to.row) - half(to.row) * (down ? 1 : -1)];
    const ink = broken ? "gate" : "ink-2";
    const side = down ? -4 : 4;
    marks.push(
      line(a, ya, b, yb, {
        stroke: ink,
        strokeWidth: 1.4,
        role: "connector",
        id: `ordering.${id}`,
        label: name,
        dash: broken ? "3 3" : undefined,
      }),
    );
    marks.push(
      path(`M${px(b - 4)},${px(yb + side)}L${px(b)},${px(yb)}L${px(b + 4)},${px(yb + side)}`, [b, yb], {
        stroke: ink,
        strokeWidth: 1.4,
        fill: "none",
        role: "connector",
      }),
    );
    if (broken) {
      const [mx, my] = [(a + b) / 2, (ya + yb) / 2];
      marks.push(
        path(
          `M${px(mx - 4)},${px(my - 4)}L${px(mx + 4)},${px(my + 4)}M${px(mx + 4)},${px(my - 4)}L${px(mx - 4)},${px(my + 4)}`,
          [mx, my],
          { stroke: "gate", strokeWidth: 2, fill: "none", role: "gate" },
        ),
      );
    }
  }
  return { marks, bottom };
}

function bandsOf(spec: OrderSpec, { say, digits }: Speech, { names, x, right }: Grid, top: number): Part {
  const { setting, parties, steps } = spec;
  const narrow = isNarrow(setting);
  const all = parties.flatMap(({ gains, over }) => [
    ...gains,
    ...over.flatMap((one) => (one ? [one.p05, one.p95] : [])),
  ]);
  const [least, most] = [Math.min(0, ...all), Math.max(0.05, ...all)];
  const unit = (BAND - 14) / (most - least);
  const marks: Mark[] = [
    text(MARGIN, top + 12, cut(say("chart.order.bands"), { size: 12, width: setting.width - 2 * MARGIN }), {
      ink: "ink-3",
    }),
  ];
  const start = top + 20;
  const worst = Math.max(0, ...parties.flatMap(({ exposures }) => exposures));
  parties.forEach(({ look, gains, over, exposures, done, carries }, p) => {
    const zero = start + BAND * p + 7 + most * unit;
    const height = (gain: number): number => gain * unit;
    marks.push(line(MARGIN, start + BAND * p, right, start + BAND * p, { stroke: "rule" }));
    const middle = start + BAND * p + BAND / 2;
    const named = narrow
      ? [look.code]
      : wrap(asSentence(look.name), { size: 12, width: names - 20, lines: 2, language: setting.language });
    marks.push(shapeMark(look.shape, [MARGIN + 6, middle - 4], 5, { ink: look.ink, role: "label" }));
    marks.push(
      ...named.map((words, k) => text(MARGIN + 17, middle - 7 * (named.length - 1) + 14 * k, words, { ink: "ink" })),
    );
    marks.push(line(x(0) - 14, zero, right, zero, { stroke: "ink-3" }));
    gains.forEach((gain, k) => {
      if (gain >= -1e-9) return;
      marks.push(rect(x(k), zero, x(k + 1) - x(k), -height(gain), { fill: "hatch", role: "gate" }));
    });
    const points = gains.flatMap((gain, k): [number, number][] => [
      [x(k), zero - height(gain)],
      [x(k + 1), zero - height(gain)],
    ]);
    const label = say("chart.order.band", {
      party: look.name,
      gains: digits.list(gains.map((gain) => digits.points(gain))),
    });
    marks.push(
      polyline([[x(0) - 14, zero], [x(0), zero], ...points], {
        stroke: look.ink,
        strokeWidth: 2,
        role: "line",
        id: `party.${look.id}`,
        label,
      }),
    );
    over.forEach((spread, k) => {
      if (spread === null) return;
      const across = (x(k) + x(k + 1)) / 2;
      marks.push(
        ...whiskerMarks(spread, { along: (gain) => zero - height(gain), across, way: "upright", ink: look.ink }),
      );
    });
    exposures.forEach((exposure, k) => {
      if (exposure < worst - 1e-9 || exposure <= 1e-9) return;
      marks.push(
        text((x(k) + x(k + 1)) / 2, zero + 14, `−${digits.points(exposure)}`, {
          anchor: "middle",
          size: 11,
          weight: 600,
          ink: "gate",
          ground: "paper",
        }),
      );
    });
    if (done !== null) {
      const at = x(Math.max(0, done));
      marks.push(
        path(
          `M${px(at - 3)},${px(zero)}V${px(zero - 20)}H${px(at + 7)}L${px(at + 4)},${px(zero - 16)}L${px(at + 7)},${px(zero - 12)}H${px(at - 3)}`,
          [at, zero],
          {
            fill: "holds",
            stroke: "holds",
            strokeWidth: 1.2,
            role: "mark",
            label: say("chart.order.done", { party: look.name, step: digits.count(done) }),
          },
        ),
      );
    }
    const last = gains.at(-1) ?? 0;
    const figure = `${last >= 0 ? "+" : "−"}${digits.points(Math.abs(last))}`;
    if (!narrow) marks.push(text(right + 6, zero - height(last) + 4, figure, { size: 11, ink: "ink" }));
    if (carries.length > 0 && !narrow) {
      marks.push(line(right, zero + 12, right + 8, zero + 12, { stroke: look.ink, role: "connector" }));
      marks.push(
        text(right + 10, zero + 16, cut(carries.join(", "), { size: 11, width: 60 }), { size: 11, ink: "ink-2" }),
      );
    }
  });
  for (let k = 1; k <= steps.length; k++)
    marks.unshift(line(x(k), start, x(k), start + BAND * parties.length, { stroke: "rule" }));
  const deepest = Math.max(0, ...marks.map((mark) => (mark.kind === "text" ? mark.y : 0)));
  return { marks, bottom: Math.max(start + BAND * parties.length, deepest + 4) };
}

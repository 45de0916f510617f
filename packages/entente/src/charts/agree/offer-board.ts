import type { Speech } from "../../explain/say.js";
import { stretchMarks } from "../brackets.js";
import { defineChart, type Setting } from "../chart.js";
import { line, rect, text } from "../draw.js";
import { emptyPage, isNarrow, MARGIN, page } from "../page.js";
import { shapeMark, shownMark } from "../party-look.js";
import { scale } from "../scale.js";
import type { Mark, Part, Scene } from "../scene.js";
import { placeLabels } from "../spread.js";
import { tableWith } from "../table-with.js";
import { cut, wrap } from "../wrap.js";
import { lineHandles, optionHandle, stretchOf, turned } from "./handles.js";
import { kindBars, type OfferKind, type Refusal } from "./offer-kinds.js";
import { optionNames } from "./option-names.js";
import type { Sheet, SheetRow } from "./sheet.js";

export interface OfferBoardSpec {
  readonly setting: Setting;
  /** Exchanges from which every sender gains first; the only kind that is headlined. */
  readonly kinds: readonly OfferKind[];
  readonly refused: number;
  readonly refusals: readonly Refusal[];
  readonly sheets: readonly Sheet[];
  /** Whether the offer that is shown is taken, or nothing is shown. */
  readonly shown: "offer" | "nearMiss" | "none";
}

/** Question 1 at a table that addresses others: offers by kind, and what is given and asked. */
export const offerBoardChart = defineChart<OfferBoardSpec>({
  id: "offer-board",
  verb: "agree",
  table: ({ setting, sheets }, speech) => {
    const { say, digits } = speech;
    const side = (change: number): string =>
      change > 1e-9 ? say("chart.given") : change < -1e-9 ? say("chart.asked") : say("chart.neither");
    return tableWith(setting, {
      id: "offer-board",
      columns: [
        "issue",
        "option",
        "side",
        "change",
        "shown",
        "weight",
        "levers",
        "better",
        "worse",
        "inExchanges",
        "forbiddenBy",
      ],
      ends: ["change", "weight", "inExchanges"],
      speech,
      rows: sheets.flatMap(({ rows, addressee }) =>
        rows.flatMap(({ name, salience, options, lines }) =>
          options.map((option, o) => [
            name,
            option.name,
            sheets.length > 1 ? `${addressee.code}: ${side(option.change)}` : side(option.change),
            digits.place(option.change),
            option.shown ? say("chart.yes") : "–",
            digits.place(salience),
            option.levers || say("chart.together"),
            option.better.join(" ") || "–",
            option.worse.join(" ") || "–",
            option.share === null ? "–" : digits.share(option.share),
            [...new Set(lines.filter(({ forbidden }) => forbidden.includes(o)).map(({ look }) => look.code))].join(
              " ",
            ) || "–",
          ]),
        ),
      ),
    });
  },
  facts: ({ kinds, sheets, shown }, { say, digits }) => {
    const [first] = kinds;
    const picked = (sign: 1 | -1): string =>
      digits.list(
        sheets.flatMap(({ rows }) =>
          rows.flatMap(({ name, options }) =>
            options.filter((one) => one.shown && one.change * sign > 1e-9).map((one) => `${name}: ${one.name}`),
          ),
        ),
      ) || say("package.none");
    return [
      first === undefined
        ? ""
        : say("chart.offer.counts", { count: digits.count(first.count), taken: digits.count(first.taken) }),
      shown === "none" ? "" : say("chart.offer.shows", { gives: picked(1), asks: picked(-1) }),
    ];
  },
  scene: (spec, speech) => sceneOf(spec, speech),
});

function sceneOf(spec: OfferBoardSpec, speech: Speech): Scene {
  const { setting, sheets } = spec;
  const { say, digits } = speech;
  if (spec.kinds.length === 0) return emptyPage(setting, setting.answer || say("chart.empty"));
  const narrow = isNarrow(setting);
  return page(setting, {
    reading: say(spec.shown === "offer" ? "chart.offer.reading" : "chart.offer.readingNone"),
    notes: [
      ...sheets.flatMap(({ alone, addressee }) =>
        alone.length === 0
          ? []
          : [say("chart.offer.leftAlone", { addressee: addressee.name, issues: digits.list(alone) })],
      ),
      say("chart.offer.legend"),
    ],
    body: (top) => {
      const head = kindBars(spec, speech, { left: MARGIN, right: setting.width - MARGIN, top });
      let part: Part = { marks: head.marks, bottom: head.bottom + 6 };
      for (const sheet of sheets) {
        if (sheet.rows.length === 0) continue;
        const drawn = narrow ? cards(spec, speech, sheet, part.bottom) : wide(spec, speech, sheet, part.bottom);
        part = { marks: [...part.marks, ...drawn.marks], bottom: drawn.bottom + 6 };
      }
      return part;
    },
  });
}

/** How far the axes reach: the widest change, at least half the scale. */
function reach({ rows }: Sheet): { given: number; asked: number } {
  const changes = rows.flatMap(({ options }) => options.map(({ change }) => change));
  return { given: Math.max(25, ...changes), asked: Math.max(25, ...changes.map((change) => -change)) };
}

function wide({ setting }: OfferBoardSpec, speech: Speech, sheet: Sheet, top: number): Part {
  const { say, digits } = speech;
  const { width, language } = setting;
  const roomy = width >= 860;
  const names = Math.min(170, width * 0.17);
  const columns = roomy ? [110, 120, 90] : [84];
  const side = columns.reduce((sum, one) => sum + one, 0) + 12;
  const { given, asked } = reach(sheet);
  const left = MARGIN + names + 70;
  const right = width - MARGIN - side - 58;
  const x = scale([given, -asked], [left, right]);
  const centre = x(0);
  const marks: Mark[] = [];
  const over: Mark[] = [];
  const headY = top + 16;
  marks.push(
    text(centre - 10, headY, say("chart.offer.gives", { addressee: sheet.addressee.name }), {
      anchor: "end",
      weight: 600,
      ink: "ink",
    }),
  );
  marks.push(
    text(centre + 10, headY, say("chart.offer.asks", { addressee: sheet.addressee.name }), { weight: 600, ink: "ink" }),
  );
  const at = columns.map((_, k) => width - MARGIN - side + 12 + columns.slice(0, k).reduce((sum, one) => sum + one, 0));
  const heads = [say("chart.offer.hands"), say("chart.offer.better"), say("chart.offer.worse")];
  at.forEach((place, k) => {
    const last = k === columns.length - 1 && roomy;
    const words = cut(heads[k] ?? "", { size: 12, width: (columns[k] ?? 90) - 6 });
    marks.push(text(last ? width - MARGIN : place, headY, words, { anchor: last ? "end" : "start", ink: "ink-3" }));
  });
  let y = headY + 10;
  for (const row of sheet.rows) {
    const look = { x, from: MARGIN + names + 8, to: right + 50, language, narrow: false, owner: sheet.addressee.id };
    const close = ladderOf(row, speech, { ...look, y: y + 34 });
    // Names on the second level would lie on the bars of the row above.
    const ladderY = y + 34 + (close.isHigh ? 13 : 0);
    const drawn = close.isHigh ? ladderOf(row, speech, { ...look, y: ladderY }) : close;
    const lines = wrap(row.name, { size: 12, width: names, lines: 2, language });
    lines.forEach((one, k) => {
      marks.push(text(MARGIN, ladderY + 4 - 7 * (lines.length - 1) + 15 * k, one, { ink: "ink" }));
    });
    marks.push(...drawn.ground);
    over.push(...drawn.over);
    const chosen = row.options.find(({ shown }) => shown);
    if (chosen) {
      const cells = [
        chosen.levers || say("chart.together"),
        chosen.better.join(" ") || "–",
        chosen.worse.join(" ") || "–",
      ];
      at.forEach((place, k) => {
        const last = k === columns.length - 1 && roomy;
        const lines = wrap(cells[k] ?? "", { size: 12, width: (columns[k] ?? 90) - 6, lines: 2, language });
        lines.forEach((words, n) => {
          marks.push(
            text(last ? width - MARGIN : place, ladderY + 4 + 14 * (n - (lines.length - 1) / 2), words, {
              anchor: last ? "end" : "start",
              ink: k === 2 && chosen.worse.length > 0 ? "gate" : "ink-2",
            }),
          );
        });
      });
    }
    y = ladderY + 10;
  }
  const bottom = y + 8;
  const grid = [-100, -50, 50, 100]
    .filter((tick) => tick <= given && tick >= -asked)
    .map((tick) => line(x(tick), headY + 8, x(tick), bottom, { stroke: "rule" }));
  const axis = [
    line(centre, headY + 8, centre, bottom, { stroke: "ink-2" }),
    ...[-100, -50, 0, 50, 100]
      .filter((tick) => tick <= given && tick >= -asked)
      .map((tick) => text(x(tick), bottom + 14, digits.place(Math.abs(tick)), { anchor: "middle", ink: "ink-3" })),
    text(MARGIN, bottom + 14, cut(say("chart.offer.axis"), { size: 12, width: names + 40 }), { ink: "ink-3" }),
  ];
  return { marks: [...grid, ...axis, ...marks, ...over], bottom: bottom + 18 };
}

/** One ladder: options at how far the value moves, brackets, the shown option, a bar of use under each name. */
function ladderOf(
  row: SheetRow,
  { say, digits }: Speech,
  {
    x,
    y,
    from,
    to,
    language,
    narrow,
    owner,
  }: {
    x: (change: number) => number;
    y: number;
    from: number;
    to: number;
    language: string;
    narrow: boolean;
    owner: string;
  },
): { ground: Mark[]; over: Mark[]; isHigh: boolean } {
  const changes = row.options.map(({ change }) => x(change));
  const [low, high] = [Math.min(x(0), ...changes), Math.max(x(0), ...changes)];
  const drawn = stretchMarks(
    row.lines.map((one) => {
      const [a, b] = [one.after, one.before].map((k) => (k === null ? null : x(row.options[k]?.change ?? 0)));
      const forbidden = one.forbidden.map((k) => x(row.options[k]?.change ?? 0));
      // The axis of change may run either way along the page; what is allowed lies on the side that has an option.
      const ends = [a ?? null, b ?? null].filter((end): end is number => end !== null);
      const all = [...ends, ...forbidden];
      const [left, right] = [Math.min(...all), Math.max(...all)];
      return {
        id: `line.${one.id}.${owner}.${row.issue}.${stretchOf(one, row.lines)}`,
        label: one.sacred ? say("chart.notForSale", { line: one.name }) : one.name,
        code: one.look.code,
        ink: one.look.ink,
        sacred: one.sacred,
        active: one.active,
        left,
        right,
        opens: ends.includes(left) && left < right,
        closes: ends.includes(right) && left < right,
        handles: turned(
          lineHandles(one, row.issue, (o) => ({ x: x(row.options[o]?.change ?? 0), name: row.options[o]?.name })),
          (a == null ? b === left : a === right) ? "swapped" : "kept",
        ),
      };
    }),
    y,
    { gap: 8 },
  );
  const ground: Mark[] = [...drawn.ground, line(low, y, high, y)];
  for (const { change, held } of row.options)
    ground.push(line(x(change), y - 5, x(change), y + 5, { stroke: "ink-2", dash: held ? undefined : "1.5 1.5" }));
  ground.push(
    shapeMark("triangle-down", [x(0), y], 4.5, {
      ink: "ink-3",
      basis: "judged",
      role: "gate",
      strokeWidth: 1.2,
      label: say("chart.now"),
    }),
  );
  const over: Mark[] = [...drawn.brackets, ...placeLabels(drawn.codes.map((one) => [one])).placed];
  const chosen = row.options.find(({ shown }) => shown);
  if (chosen) {
    const label = `${row.name}: ${chosen.name}`;
    over.push(
      shownMark([x(chosen.change), y], 3 + 3.5 * Math.sqrt(row.salience / 100), {
        id: `shown.${owner}.${row.issue}`,
        label,
        handle: optionHandle(row.issue, row.options, ({ change }) => x(change)),
      }),
    );
  }
  const others = row.options.filter(({ statusQuo }) => !statusQuo);
  const names = optionNames(
    others.map(({ name, change, shown, statusQuo }) => ({ name, at: change, shown, statusQuo })),
    { x, from, to, y: y - 11, language, narrow },
  );
  // Names stand above the ladder: the second level goes up instead of down.
  over.push(...names.marks.map((mark) => (mark.kind === "text" && mark.y > y - 11 ? { ...mark, y: y - 25 } : mark)));
  for (const { change, share, name } of others) {
    if (share === null) continue;
    over.push(rect(x(change) - 20, y + 9, 40, 3, { fill: "bar", label: `${name}: ${digits.share(share)}` }));
    over.push(rect(x(change) - 20, y + 9, 40 * share, 3, { fill: "ink-2" }));
  }
  return { ground, over, isHigh: names.marks.some((mark) => mark.kind === "text" && mark.y > y - 11) };
}

/** The narrow form: what is given above what is asked, one ladder an issue. */
function cards({ setting }: OfferBoardSpec, speech: Speech, sheet: Sheet, top: number): Part {
  const { say } = speech;
  const { width, language } = setting;
  const names = Math.min(110, width * 0.28);
  const marks: Mark[] = [];
  const over: Mark[] = [];
  let y = top + 10;
  for (const sign of [1, -1] as const) {
    const key = sign === 1 ? "chart.offer.gives" : "chart.offer.asks";
    const rows = sheet.rows
      .map((row) => ({ ...row, options: row.options, given: row.options.find(({ shown }) => shown)?.change ?? 0 }))
      .filter(({ given }) => (sign === 1 ? given > 0 : given <= 0));
    if (rows.length === 0) continue;
    marks.push(text(MARGIN, y + 8, say(key, { addressee: sheet.addressee.name }), { weight: 600, ink: "ink" }));
    y += 14;
    for (const row of rows) {
      const changes = row.options.map(({ change }) => change * sign);
      const [least, most] = [Math.min(0, ...changes), Math.max(25, ...changes)];
      const along = scale([least, most], [MARGIN + names + 24, width - MARGIN - 34]);
      const placed = { x: (change: number) => along(change * sign), y, from: MARGIN + names + 8, to: width - MARGIN };
      const own = { language, narrow: true, owner: sheet.addressee.id };
      const ladderY = y + 32 + (ladderOf(row, speech, { ...placed, ...own }).isHigh ? 13 : 0);
      const lines = wrap(row.name, { size: 12, width: names, lines: 2, language });
      lines.forEach((one, k) => {
        marks.push(text(MARGIN, ladderY - 8 + 14 * k, one, { ink: "ink" }));
      });
      const chosen = row.options.find(({ shown }) => shown);
      const by = chosen?.levers ? say("chart.offer.by", { levers: chosen.levers }) : "";
      if (by !== "")
        marks.push(
          text(MARGIN, ladderY - 8 + 14 * lines.length, cut(by, { size: 11, width: names }), {
            size: 11,
            ink: "ink-3",
          }),
        );
      const drawn = ladderOf(row, speech, { ...placed, ...own, y: ladderY });
      marks.push(...drawn.ground);
      over.push(...drawn.over);
      y = ladderY + 18;
    }
    y += 14;
  }
  return { marks: [...marks, ...over], bottom: y };
}

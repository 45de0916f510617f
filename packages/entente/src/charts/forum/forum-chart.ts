import type { Speech } from "../../explain/say.js";
import { defineChart, type Setting } from "../chart.js";
import { line, path, rect, text } from "../draw.js";
import { emptyPage, MARGIN, page } from "../page.js";
import { type PartyLook, shapeMark } from "../party-look.js";
import { type Mark, type Part, px } from "../scene.js";
import { tableWith } from "../table-with.js";
import { textWidth } from "../text-width.js";
import { cut, type Fitted, wrap } from "../wrap.js";

export interface ForumCell {
  readonly option: string;
  /** Whether it differs from what holds now. */
  readonly moves: boolean;
  /** Whether the table settles on it, rather than being asked about it. */
  readonly produced: boolean;
  /** Whether its lever lies in the table's hands; `none`: none is needed. */
  readonly held: "all" | "some" | "no" | "none";
  readonly missing: string;
  readonly levers: string;
  /** Whether the chosen forum's own deal says otherwise. */
  readonly differs: boolean;
}

export interface ForumRow {
  readonly id: string;
  readonly name: string;
  readonly here: boolean;
  readonly members: string;
  readonly rule: string;
  readonly count: number | null;
  readonly deliverable: number | null;
  readonly cells: readonly ForumCell[];
}

export interface ForumSpec {
  readonly setting: Setting;
  readonly issues: readonly string[];
  readonly rows: readonly ForumRow[];
  readonly power: readonly {
    readonly look: PartyLook;
    readonly shapley: number | null;
    readonly banzhaf: number | null;
  }[];
}

/** Narrower than this, a card a forum stands in place of the matrix. */
const MATRIX = 900;
const ROW = 68;

/** Question 6: what each table would settle on, and whether it holds the levers for it. */
export const forumChart = defineChart<ForumSpec>({
  id: "forum-coverage",
  verb: "forum",
  table: ({ setting, issues, rows }, speech) => {
    const { say, digits } = speech;
    const count = (value: number | null): string => (value === null ? "–" : digits.count(value));
    return tableWith(setting, {
      id: "forum-coverage",
      columns: ["forum", "members", "rule", "issue", "option", "levers", "held", "missing", "room", "deliverable"],
      ends: ["room", "deliverable"],
      speech,
      rows: rows.flatMap((row) =>
        row.cells.map((cell, i) => [
          row.name,
          row.members,
          row.rule,
          issues[i] ?? "",
          cell.produced ? cell.option : `(${cell.option})`,
          cell.levers || "–",
          say(`chart.forum.held.${cell.held}`),
          cell.missing || "–",
          count(row.count),
          count(row.deliverable),
        ]),
      ),
    });
  },
  facts: ({ rows }, { say, digits }) => {
    const able = rows.filter(({ deliverable }) => (deliverable ?? 0) > 0).map(({ name }) => name);
    return [
      able.length === 0 ? say("chart.forum.noneDelivers") : say("chart.forum.delivers", { forums: digits.list(able) }),
    ];
  },
  scene: (spec, speech) => {
    const { setting, rows } = spec;
    const { say } = speech;
    if (rows.length === 0) return emptyPage(setting, setting.answer || say("chart.empty"));
    return page(setting, {
      reading: say("chart.forum.reading"),
      notes: [say("chart.forum.legend")],
      body: (top) => (setting.width >= MATRIX ? matrix(spec, speech, top) : cards(spec, speech, top)),
    });
  },
});

function matrix({ setting, issues, rows }: ForumSpec, speech: Speech, top: number): Part {
  const { width, language } = setting;
  const { say, digits } = speech;
  const names = 220;
  const room = 120;
  const cell = (width - 2 * MARGIN - names - room) / Math.max(1, issues.length);
  const heads = issues.map((name) => wrap(name, { size: 11, width: cell - 6, lines: 5, language }));
  const deep = Math.max(1, ...heads.map((lines) => lines.length));
  const start = top + 8 + 14 * deep;
  const marks: Mark[] = [];
  heads.forEach((lines, i) => {
    lines.forEach((words, k) => {
      marks.push(text(MARGIN + names + cell * i + 4, start - 6 - 14 * (lines.length - 1 - k), words, { size: 11 }));
    });
  });
  marks.push(text(width - MARGIN, start - 6, say("chart.forum.room"), { anchor: "end", size: 11 }));
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  let index = 0;
  let y = start;
  for (const row of rows) {
    const cells = row.cells.map((one) =>
      one.moves ? wrap(one.option, { size: 11, width: cell - 8, lines: 7, language }) : [],
    );
    const inks = { weight: row.here ? 600 : 400, ink: "ink" } as const;
    const named = wrap(row.name, { size: 12, weight: inks.weight, width: names - 10, lines: 2, language });
    const about = row.members === "" ? [] : wrap(row.members, { size: 11, width: names - 10, lines: 4, language });
    const rule = wrap(row.rule, { size: 11, width: names - 10, lines: 2, language });
    const tall = Math.max(
      ROW,
      38 + 12 * Math.max(...cells.map((one) => one.length)),
      16 + 14 * (named.length + about.length + rule.length),
    );
    if (row.here)
      marks.push(rect(MARGIN - 6, y + 1, width - 2 * MARGIN + 12, tall - 2, { fill: "panel", role: "grid" }));
    marks.push(line(MARGIN, y, width - MARGIN, y, { stroke: "rule" }));
    named.forEach((words, k) => {
      marks.push(text(MARGIN, y + 16 + 14 * k, words, inks));
    });
    const low = y + 17 + 14 * named.length;
    about.forEach((words, k) => {
      marks.push(text(MARGIN, low + 14 * k, words, { size: 11 }));
    });
    rule.forEach((words, k) => {
      marks.push(text(MARGIN, low + 14 * (about.length + k), words, { size: 11, ink: "ink-3" }));
    });
    row.cells.forEach((one, i) => {
      const x = MARGIN + names + cell * i;
      marks.push(
        ...cellMarks(
          one,
          { x, y, width: cell, tall, id: `${row.id}.${i}`, row: index, label: `${row.name}, ${issues[i] ?? ""}` },
          speech,
          cells[i] ?? [],
        ),
      );
      index += 1;
    });
    marks.push(...roomBar(row, { left: width - MARGIN - room + 14, width: room - 14, y: y + 14, most }, digits));
    y += tall;
  }
  return { marks, bottom: y + 4 };
}

function cellMarks(
  cell: ForumCell,
  {
    x,
    y,
    width,
    tall,
    id,
    row,
    label,
  }: { x: number; y: number; width: number; tall: number; id: string; row: number; label: string },
  { say }: Speech,
  option: readonly Fitted[],
): Mark[] {
  const frame = cell.differs
    ? [rect(x + 1.5, y + 3, width - 3, tall - 6, { fill: "none", stroke: "ink-2", strokeWidth: 1.2, role: "grid" })]
    : [];
  if (!cell.moves) return [...frame, text(x + 6, y + 20, "–", { ink: "ink-3" })];
  const said = `${label}: ${cell.option} (${say(`chart.forum.held.${cell.held}`)}${cell.missing === "" ? "" : ` ${cell.missing}`})`;
  const marks: Mark[] = [...heldMark(cell.held, [x + 11, y + 15], { id: `cell.${id}`, label: said, row })];
  marks.push(...frame);
  if (cell.missing !== "")
    marks.push(text(x + 20, y + 19, cut(cell.missing, { size: 11, width: width - 24 }), { size: 11, ink: "gate" }));
  option.forEach((words, k) => {
    marks.push(text(x + 6, y + 33 + 12 * k, words, { size: 11, ink: cell.produced ? "ink" : "ink-3" }));
  });
  return marks;
}

/** ● held, ◐ for a part of the way, ○ not. */
function heldMark(
  held: ForumCell["held"],
  at: readonly [number, number],
  look: NonNullable<Parameters<typeof path>[2]>,
): Mark[] {
  const [x, y] = at;
  const ring = shapeMark("circle", at, 5, { ink: "ink-2", basis: held === "all" ? "coded" : "judged", ...look });
  if (held !== "some") return [ring];
  return [ring, path(`M${px(x)},${px(y - 5)}a5,5 0 0 0 0,10Z`, at, { fill: "ink-2", role: "gate" })];
}

function roomBar(
  { count, deliverable }: ForumRow,
  { left, width, y, most }: { left: number; width: number; y: number; most: number },
  digits: Speech["digits"],
): Mark[] {
  if (count === null || deliverable === null) return [text(left + width, y + 4, "–", { anchor: "end" })];
  const full = (width * count) / most;
  const solid = (width * deliverable) / most;
  return [
    ...(count > 0 ? [rect(left, y - 6, Math.max(1.5, full), 8, { fill: "dots", role: "bar" })] : []),
    ...(deliverable > 0 ? [rect(left, y - 6, Math.max(1.5, solid), 8, { fill: "ink-2", role: "bar" })] : []),
    text(left + width, y + 17, `${digits.count(count)} | ${digits.count(deliverable)}`, {
      anchor: "end",
      size: 11,
      ink: "ink",
    }),
  ];
}

/** The narrow form: a card per forum, what it settles on as running text with a sign for its levers. */
function cards({ setting, issues, rows }: ForumSpec, speech: Speech, top: number): Part {
  const { width, language } = setting;
  const { say, digits } = speech;
  const room = width - 2 * MARGIN;
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  const marks: Mark[] = [];
  let y = top;
  let index = 0;
  for (const row of rows) {
    marks.push(line(MARGIN, y + 4, width - MARGIN, y + 4, { stroke: row.here ? "ink" : "rule" }));
    const named = wrap(row.name, { size: 12, weight: 600, width: room - 116, lines: 2, language });
    const about = wrap(`${row.members} · ${row.rule}`, { size: 11, width: room - 116, lines: 4, language });
    named.forEach((words, k) => {
      marks.push(text(MARGIN, y + 22 + 15 * k, words, { weight: 600, ink: "ink" }));
    });
    about.forEach((words, k) => {
      marks.push(text(MARGIN, y + 38 + 15 * (named.length - 1) + 14 * k, words, { size: 11 }));
    });
    marks.push(...roomBar(row, { left: width - MARGIN - 104, width: 104, y: y + 20, most }, digits));
    y += 46 + 15 * (named.length - 1) + 14 * (about.length - 1);
    const columns = room >= 560 ? 2 : 1;
    const column = room / columns;
    const moving = row.cells.flatMap((cell, i) => (cell.moves ? [{ cell, i }] : []));
    const below = Array.from({ length: columns }, () => y);
    moving.forEach(({ cell, i }, k) => {
      const x = MARGIN + column * (k % columns);
      const line = (below[k % columns] ?? y) + 10;
      const label = `${row.name}, ${issues[i] ?? ""}: ${cell.option}`;
      marks.push(...heldMark(cell.held, [x + 6, line - 4], { id: `cell.${row.id}.${i}`, label, row: index + i }));
      const tail = cell.missing === "" ? "" : ` ${cell.missing}`;
      const space = column - 26 - textWidth(tail, 11) - 6;
      const weight = cell.differs ? 600 : 400;
      const pair = say("chart.pair", { name: issues[i] ?? "", value: cell.option });
      const lines = wrap(pair, { size: 12, weight, width: space, lines: 3, language });
      lines.forEach((words, n) => {
        marks.push(text(x + 17, line + 14 * n, words, { ink: cell.produced ? "ink" : "ink-3", weight }));
      });
      below[k % columns] = line + 6 + 14 * (lines.length - 1);
      if (tail !== "") marks.push(text(x + column - 6, line, cell.missing, { size: 11, anchor: "end", ink: "gate" }));
    });
    y = Math.max(...below) + 6;
    index += row.cells.length;
  }
  return { marks, bottom: y };
}

import type { Speech } from "../../explain/say.js";
import { stretchMarks } from "../brackets.js";
import { defineChart, type Setting } from "../chart.js";
import { line, polyline, rect, text } from "../draw.js";
import { emptyPage, isNarrow, MARGIN, page } from "../page.js";
import { type PartyLook, shapeMark, shownMark } from "../party-look.js";
import { scale } from "../scale.js";
import type { Mark, Part, Scene } from "../scene.js";
import { placeLabels } from "../spread.js";
import { tableWith } from "../table-with.js";
import { textWidth } from "../text-width.js";
import { cut, wrap } from "../wrap.js";
import { lineHandles, optionHandle, stretchOf } from "./handles.js";
import type { Ladder, LadderOption } from "./ladder.js";
import { optionNames } from "./option-names.js";
import { standMarks } from "./stand-marks.js";

export interface AgreementBoardSpec {
  readonly setting: Setting;
  readonly ladders: readonly Ladder[];
  readonly parties: readonly PartyLook[];
  /** Packages with room, and those that can be delivered, as people read them. */
  readonly room: string;
  readonly deliverable: string;
  /** Whether the package that is shown lies in the room, or is only the nearest to it. */
  readonly shown: "room" | "nearMiss" | "none";
  /** Issues left to the table because there are too many for one picture. */
  readonly left: readonly string[];
}

/** Rows that one picture holds. */
export const LADDERS = 14;

/** Question 1 at a table among itself: where all stand, what is barred, what the room is made of. */
export const agreementBoardChart = defineChart<AgreementBoardSpec>({
  id: "agreement-board",
  verb: "agree",
  table: ({ setting, ladders }, speech) => {
    const { say, digits } = speech;
    return tableWith(setting, {
      id: "agreement-board",
      columns: ["issue", "option", "at", "statusQuo", "inZone", "shown", "nearest", "forbiddenBy", "levers"],
      ends: ["at", "inZone"],
      speech,
      rows: ladders.flatMap(({ name, options, stands, lines }) =>
        options.map((option, o) => [
          name,
          option.name,
          digits.place(option.at),
          option.statusQuo ? say("chart.yes") : "–",
          option.share === null ? "–" : digits.share(option.share),
          option.shown ? say("chart.yes") : "–",
          nearestTo(option, options, stands),
          [...new Set(lines.filter(({ forbidden }) => forbidden.includes(o)).map(({ look }) => look.code))].join(" ") ||
            "–",
          option.levers || say("chart.together"),
        ]),
      ),
    });
  },
  facts: ({ room, deliverable, shown, ladders }, { say, digits }) => {
    const moved = ladders.flatMap(({ name, options }) =>
      options.filter((option) => option.shown && !option.statusQuo).map((option) => `${name}: ${option.name}`),
    );
    return [
      say("chart.board.room", { room, deliverable }),
      shown === "none" || moved.length === 0 ? "" : say("chart.board.shows", { package: digits.list(moved) }),
    ];
  },
  scene: (spec, speech) => sceneOf(spec, speech),
});

function nearestTo(option: LadderOption, options: readonly LadderOption[], stands: Ladder["stands"]): string {
  const gap = (at: number): number => Math.min(...options.map((one) => Math.abs(one.at - at)));
  const codes = stands.filter(({ at }) => Math.abs(option.at - at) <= gap(at) + 1e-9).map(({ look }) => look.code);
  return codes.join(" ") || "–";
}

interface Columns {
  readonly narrow: boolean;
  readonly x: (at: number) => number;
  readonly right: number;
}

function sceneOf(spec: AgreementBoardSpec, speech: Speech): Scene {
  const { setting, ladders } = spec;
  const { say } = speech;
  if (ladders.length === 0) return emptyPage(setting, setting.answer || say("chart.empty"));
  const narrow = isNarrow(setting);
  const right = narrow ? 0 : Math.min(140, setting.width * 0.13);
  const names = narrow ? 0 : Math.min(200, setting.width * 0.19);
  const x = scale([0, 100], [MARGIN + names + 34, setting.width - MARGIN - right - 40]);
  const columns = { narrow, x, right };
  return page(setting, {
    reading: say("chart.board.reading"),
    notes: [
      say("chart.board.legend"),
      spec.left.length === 0 ? "" : say("chart.board.left", { issues: speech.digits.list(spec.left) }),
    ],
    body: (top) => {
      const legend = partyLegend(spec.parties, setting.width, top);
      const start = legend.bottom + (narrow ? 4 : 22);
      const marks: Mark[] = [...legend.marks];
      if (!narrow) {
        for (const tick of [0, 25, 50, 75, 100]) {
          marks.push(text(x(tick), start - 6, speech.digits.place(tick), { anchor: "middle", ink: "ink-3" }));
        }
        marks.push(
          text(setting.width - MARGIN, start - 6, cut(say("chart.board.roomHas"), { size: 12, width: right }), {
            anchor: "end",
            ink: "ink-3",
          }),
        );
      }
      let y = start;
      const way: [number, number][] = [];
      const rows: Mark[] = [];
      const over: Mark[] = [];
      for (const [k, ladder] of ladders.entries()) {
        const row = rowOf(spec, speech, ladder, { ...columns, top: y, first: k === 0 });
        rows.push(...row.ground);
        over.push(...row.over);
        const chosen = ladder.options.find(({ shown }) => shown);
        if (chosen !== undefined) way.push([x(chosen.at), row.ladderY]);
        y = row.bottom;
      }
      const dash = spec.shown === "nearMiss" ? "5 3" : undefined;
      const through =
        spec.shown === "none" || way.length < 2
          ? []
          : [
              polyline(way, {
                stroke: "ink",
                strokeWidth: narrow ? 1 : 2,
                dash,
                role: "line",
                opacity: narrow ? 0.5 : 1,
              }),
            ];
      return { marks: [...marks, ...rows, ...through, ...over], bottom: y };
    },
  });
}

/** Party marks with code and name, in as many lines as they need. */
function partyLegend(parties: readonly PartyLook[], width: number, top: number): Part {
  const marks: Mark[] = [];
  let x = MARGIN;
  let y = top + 10;
  for (const { shape, ink, code, name } of parties) {
    const room = 16 + textWidth(code, 12, 600) + 6 + textWidth(name, 12) + 18;
    if (x + room > width - MARGIN && x > MARGIN) {
      x = MARGIN;
      y += 18;
    }
    marks.push(shapeMark(shape, [x + 6, y - 4], 5, { ink, role: "label" }));
    marks.push(text(x + 16, y, code, { weight: 600, ink: "ink" }));
    marks.push(text(x + 16 + textWidth(code, 12, 600) + 6, y, name, { ink: "ink-3" }));
    x += room;
  }
  return { marks, bottom: parties.length === 0 ? top : y + 8 };
}

function rowOf(
  { setting, shown }: AgreementBoardSpec,
  speech: Speech,
  ladder: Ladder,
  { narrow, x, right, top, first }: Columns & { readonly top: number; readonly first: boolean },
) {
  const { say, digits } = speech;
  const { language, width } = setting;
  const [from, to] = [x(0), x(100)];
  const headed = narrow ? 18 : 4;
  const marksY = top + headed + 12;
  const ranges = ladder.stands.filter(({ range, values }) => range !== null || values !== null).length;
  const ladderY = marksY + 18 + 3.5 * Math.max(ranges, 1);
  const ground: Mark[] = [];
  const over: Mark[] = [];
  if (!first) ground.push(line(MARGIN, top, width - MARGIN, top, { stroke: "rule" }));
  if (narrow)
    ground.push(
      text(MARGIN, top + 14, cut(ladder.name, { size: 12, weight: 600, width: width - 2 * MARGIN }), {
        weight: 600,
        ink: "ink",
      }),
    );
  else {
    const lines = wrap(ladder.name, { size: 12, weight: 600, width: from - 34 - MARGIN, lines: 2, language });
    lines.forEach((one, k) => {
      ground.push(text(MARGIN, ladderY - 14 + 15 * k, one, { weight: 600, ink: "ink" }));
    });
    const named = ladder.signed?.options.map((id) => ladder.options.find((one) => one.id === id)?.name ?? id);
    const signed =
      named === undefined
        ? say("chart.board.silent")
        : say("chart.board.signed", { options: `${ladder.signed?.sign ?? ""}${digits.list(named)}` });
    ground.push(
      text(MARGIN, ladderY - 14 + 15 * lines.length, cut(signed, { size: 11, width: from - 34 - MARGIN }), {
        size: 11,
        ink: "ink-3",
      }),
    );
  }
  const drawn = stretchMarks(
    ladder.lines.map((one) => ({
      id: `line.${one.id}.${ladder.issue}.${stretchOf(one, ladder.lines)}`,
      label: one.sacred ? say("chart.notForSale", { line: one.name }) : one.name,
      code: one.look.code,
      ink: one.look.ink,
      sacred: one.sacred,
      active: one.active,
      left: one.after === null ? from : x(ladder.options[one.after]?.at ?? 0),
      right: one.before === null ? to : x(ladder.options[one.before]?.at ?? 100),
      opens: one.after !== null,
      closes: one.before !== null,
      handles: lineHandles(one, ladder.issue, (o) => ({
        x: x(ladder.options[o]?.at ?? 0),
        name: ladder.options[o]?.name,
      })),
    })),
    ladderY,
  );
  ground.push(...drawn.ground, line(from, ladderY, to, ladderY, { role: "grid" }));
  for (const { at, held, statusQuo } of ladder.options) {
    ground.push(line(x(at), ladderY - 5, x(at), ladderY + 5, { stroke: "ink-2", dash: held ? undefined : "1.5 1.5" }));
    if (statusQuo)
      ground.push(
        shapeMark("triangle-down", [x(at), ladderY + 8], 4, {
          ink: "ink-3",
          basis: "judged",
          role: "gate",
          label: say("chart.now"),
          strokeWidth: 1.2,
        }),
      );
  }
  for (const id of ladder.signed?.options ?? []) {
    const option = ladder.options.find((one) => one.id === id);
    if (option)
      ground.push(
        rect(x(option.at) - 4.5, ladderY - 4.5, 9, 9, {
          fill: "paper",
          stroke: "ink-2",
          strokeWidth: 1.3,
          role: "mark",
          label: say("chart.board.signed", { options: option.name }),
        }),
      );
  }
  // Above the line of the deal, so that none of the letters is struck through.
  over.push(...standMarks(ladder, speech, { x, from, to, marksY, ladderY }), ...drawn.brackets);
  for (const { at, shown: chosen, name } of ladder.options) {
    if (!chosen || shown === "none") continue;
    const handle = optionHandle(ladder.issue, ladder.options, (option) => x(option.at));
    over.push(
      shownMark([x(at), ladderY], 4.5, { id: `shown.${ladder.issue}`, label: `${ladder.name}: ${name}`, handle }),
    );
  }
  const codes = placeLabels(drawn.codes.map((one) => [one]));
  over.push(...codes.placed);
  const names = optionNames(ladder.options, {
    x,
    from: narrow ? MARGIN : from - 30,
    to: to + 32,
    y: ladderY + 24,
    language,
    narrow,
  });
  over.push(...names.marks);
  if (narrow) {
    over.push(...underbars(ladder, x, names.bottom));
    return { ground, over, ladderY, bottom: names.bottom + 10 };
  }
  const shares = content(ladder, speech, { left: width - MARGIN - right, width: right, y: ladderY - 16, language });
  over.push(...shares.marks);
  return { ground, over, ladderY, bottom: Math.max(names.bottom, shares.bottom) + 8 };
}

/** What the room contains: a bar of shares in the ladder's order, dark for the shown option, and the two largest in words. */
function content(
  { options }: Ladder,
  { digits }: Speech,
  {
    left,
    width,
    y,
    language,
  }: { readonly left: number; readonly width: number; readonly y: number; readonly language: string },
): Part {
  if (options.some(({ share }) => share === null)) return { marks: [], bottom: y };
  let x = left;
  const bars = options.map((option) => {
    const w = width * (option.share ?? 0);
    const bar = rect(x, y, Math.max(0, w - 1), 8, {
      fill: option.shown ? "ink" : "bar",
      label: `${option.name}: ${digits.share(option.share ?? 0)}`,
    });
    x += w;
    return bar;
  });
  const chosen = options.filter(({ shown }) => shown);
  const others = options
    .filter((option) => !option.shown && (option.share ?? 0) > 0)
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const told = [...chosen, ...others.slice(0, 2 - chosen.length)];
  const marks: Mark[] = bars.filter((bar) => bar.width > 0);
  let row = y + 23;
  for (const { name, share, shown } of told) {
    const figure = digits.share(share ?? 0);
    const room = width - textWidth(figure, 12) - 6;
    const look = { weight: shown ? 600 : 400, ink: shown ? "ink" : "ink-3" } as const;
    marks.push(text(left + width, row, figure, { anchor: "end", ink: look.ink }));
    const lines = wrap(name, { size: 12, weight: look.weight, width: room, lines: 4, language });
    lines.forEach((words, k) => {
      marks.push(text(left, row + 14 * k, words, look));
    });
    row += 14 * (lines.length - 1) + 15;
  }
  return { marks, bottom: row - 10 };
}

function underbars({ options }: Ladder, x: (at: number) => number, y: number): Mark[] {
  return options.flatMap(({ at, share, shown }) =>
    share === null
      ? []
      : [
          rect(x(at) - 16, y, 32, 3, { fill: "bar" }),
          rect(x(at) - 16, y, 32 * share, 3, { fill: shown ? "ink" : "ink-3" }),
        ],
  );
}

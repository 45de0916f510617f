import type { Speech } from "../../explain/say.js";
import { asSentence } from "../../explain/sentence.js";
import { line, rect, text } from "../draw.js";
import { MARGIN } from "../page.js";
import { type PartyLook, pin, shapeMark } from "../party-look.js";
import { placeHandle } from "../place-handle.js";
import { scale } from "../scale.js";
import type { Mark, Part } from "../scene.js";
import { textWidth } from "../text-width.js";
import type { Ink } from "../theme.js";
import { cut, wrap } from "../wrap.js";
import type { StandCell, StandSpec } from "./stand-figures.js";

const HEIGHT = 42;
const STEPS = ["paper", "weight-1", "weight-2", "weight-3", "weight-4", "weight-5"] as const;

/** Parties by issues: weight as ground, place as a mark on a small ladder, ★ what comes first, statements behind it. */
export function matrixOf({ setting, parties, issues, cells }: StandSpec, speech: Speech, top: number): Part {
  const { width, language } = setting;
  const longest = Math.max(...parties.map(({ name }) => textWidth(asSentence(name), 12)));
  const names = width > 1080 ? Math.min(220, Math.max(150, longest + 66)) : 64;
  const cell = (width - 2 * MARGIN - names) / Math.max(1, issues.length);
  const heads = issues.map(({ name }) => wrap(name, { size: 11, width: cell - 6, lines: 4, language }));
  const deep = Math.max(1, ...heads.map((lines) => lines.length));
  const title = titleOf(speech, top, width);
  const marks: Mark[] = [...title.marks];
  const start = title.bottom + 24 + 14 * deep;
  heads.forEach((lines, i) => {
    lines.forEach((words, k) => {
      const y = start - 6 - 14 * (lines.length - 1 - k);
      marks.push(text(MARGIN + names + cell * i + 3, y, words, { size: 11, ink: "ink-2" }));
    });
  });
  parties.forEach((party, p) => {
    const y = start + HEIGHT * p;
    marks.push(shapeMark(party.shape, [MARGIN + 6, y + HEIGHT / 2 - 1], 5, { ink: party.ink, role: "label" }));
    const named = names > 100;
    marks.push(
      text(
        MARGIN + 18,
        y + HEIGHT / 2 + 3,
        named ? cut(asSentence(party.name), { size: 12, width: names - 60 }) : party.code,
        {
          ink: "ink",
        },
      ),
    );
    if (named)
      marks.push(text(MARGIN + names - 8, y + HEIGHT / 2 + 3, party.code, { size: 11, anchor: "end", ink: "ink-3" }));
    issues.forEach(({ id, name, options }, i) => {
      const place = { x: MARGIN + names + cell * i, y, width: cell };
      marks.push(...cellMarks(cells[p]?.[i] ?? null, { party, id, name, options, ...place }, speech));
    });
  });
  return { marks, bottom: start + HEIGHT * parties.length };
}

/** The same lying on its side, for narrow pages: issues by parties. */
export function transposedOf({ setting, parties, issues, cells }: StandSpec, speech: Speech, top: number): Part {
  const { width, language } = setting;
  const names = 104;
  const cell = (width - 2 * MARGIN - names) / Math.max(1, parties.length);
  const title = titleOf(speech, top, width);
  const marks: Mark[] = [...title.marks];
  const start = title.bottom + 44;
  parties.forEach((party, p) => {
    const x = MARGIN + names + cell * p;
    marks.push(shapeMark(party.shape, [x + 7, start - 12], 4.5, { ink: party.ink, role: "label" }));
    marks.push(
      text(x + 15, start - 8, cut(party.code, { size: 11, weight: 600, width: cell - 16 }), {
        size: 11,
        weight: 600,
        ink: "ink",
      }),
    );
  });
  issues.forEach(({ id, name, options }, i) => {
    const y = start + HEIGHT * i;
    wrap(name, { size: 12, width: names - 6, lines: 2, language }).forEach((words, k) => {
      marks.push(text(MARGIN, y + 17 + 15 * k, words, { ink: "ink" }));
    });
    parties.forEach((party, p) => {
      const place = { x: MARGIN + names + cell * p, y, width: cell };
      marks.push(...cellMarks(cells[p]?.[i] ?? null, { party, id, name, options, ...place }, speech));
    });
  });
  return { marks, bottom: start + HEIGHT * issues.length };
}

function titleOf({ say, language }: Speech, top: number, width: number): Part {
  const lines = wrap(say("chart.stand.matrix"), { size: 12, width: width - 2 * MARGIN, lines: 5, language });
  const marks = lines.map((words, k) => text(MARGIN, top + 12 + 16 * k, words, { ink: "ink-3" }));
  return { marks, bottom: top + 16 * (lines.length - 1) };
}

interface Place {
  readonly party: PartyLook;
  readonly id: string;
  readonly name: string;
  readonly options: StandSpec["issues"][number]["options"];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function cellMarks(
  cell: StandCell | null,
  { party, id, name, options, x, y, width }: Place,
  { say, digits }: Speech,
): Mark[] {
  if (cell === null) return [text(x + width / 2, y + HEIGHT / 2 + 3, "–", { anchor: "middle", ink: "ink-3" })];
  const step = Math.min(5, Math.floor(cell.salience / 20) + (cell.salience > 0 ? 1 : 0));
  const ground: Ink = STEPS[step] ?? "paper";
  const at = scale([0, 100], [x + 9, x + width - 10]);
  const railY = y + 29;
  const said = say("chart.stand.cell", {
    party: party.name,
    issue: name,
    at: digits.place(cell.at),
    weight: digits.place(cell.salience),
    basis: cell.basis,
    statements: digits.count(cell.statements),
    n: cell.statements,
  });
  const weight = `${cell.first ? "★ " : ""}${digits.place(cell.salience)}`;
  const counted = `${cell.differs ? "≠ " : ""}${cell.statements > 0 ? digits.count(cell.statements) : ""}`.trim();
  // In a narrow cell the weight and the pin go before the number of statements, which the label and the table keep.
  const isTight = 12 + textWidth(weight, 11) + (cell.range === null ? 12 : 3) + textWidth(counted, 11) > width;
  const right = !isTight ? counted : cell.differs ? "≠" : "";
  const marks: Mark[] = [
    rect(x + 1, y + 1, width - 2, HEIGHT - 2, { fill: ground, role: "grid" }),
    line(at(0), railY, at(100), railY, { stroke: "ink-3", opacity: 0.5 }),
    text(x + 6, y + 15, isTight ? weight.replace(" ", "") : weight, {
      size: 11,
      weight: cell.first ? 600 : 400,
      ink: cell.first ? "ink" : "ink-2",
    }),
  ];
  if (right !== "" && width > 44)
    marks.push(text(x + width - 6, y + 15, right, { size: 11, anchor: "end", ink: "ink-2" }));
  if (cell.range === null) marks.push(...pin([x + width - 11 - (right === "" ? 0 : textWidth(right, 11) + 3), y + 11]));
  if (cell.range !== null) {
    const [low, high] = cell.range;
    marks.push(line(at(low), railY, at(high), railY, { stroke: party.ink, strokeWidth: 2, role: "whisker" }));
    if (cell.at < low || cell.at > high)
      marks.push(
        line(at(cell.at), railY, at(cell.at < low ? low : high), railY, {
          stroke: party.ink,
          dash: "1 2",
          role: "whisker",
        }),
      );
  }
  marks.push(
    shapeMark(party.shape, [at(cell.at), railY], 4, {
      ink: party.ink,
      basis: cell.basis,
      id: `position.${party.id}.${id}`,
      label: said,
      handle: cell.on === "table" ? undefined : placeHandle(party.id, { issue: id, at: cell.at, options }, at),
    }),
  );
  return marks;
}

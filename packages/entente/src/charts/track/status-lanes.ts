import type { PathStep } from "../../case/clauses/issue-paths.js";
import type { Speech } from "../../explain/say.js";
import { dateScale } from "../dates.js";
import { line, polyline, text } from "../draw.js";
import { isNarrow, MARGIN } from "../page.js";
import { shapeMark } from "../party-look.js";
import type { Mark, Part } from "../scene.js";
import { cut } from "../wrap.js";
import { type StatusLane, type StatusSpec, said } from "./status-spec.js";

interface Places {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Px between two rungs. */
const RUNG = 22;
const HEAD = 24;

/** A lane an issue: its ladder, the planned line broken, the actual one in colour, and its clauses on their days. */
export function lanesPart(spec: StatusSpec, speech: Speech, { left, right, top }: Places): Part {
  const { x } = dateScale(spec.first, spec.last, [left + 8, right - 8]);
  const marks: Mark[] = [];
  let y = top + 18;
  for (const lane of spec.lanes) {
    const part = lanePart(spec, lane, speech, { left, right, top: y, x });
    marks.push(...part.marks);
    y = part.bottom + 16;
  }
  const today = x(spec.day);
  const days = [
    text(left + 8, y + 8, spec.first, { size: 11, ink: "ink-3" }),
    text(right - 8, y + 8, spec.last, { size: 11, ink: "ink-3", anchor: "end" }),
    text(today, top + 10, `${speech.say("status.today")} ${spec.day}`, {
      ...{ size: 11, weight: 600, ink: "ink" },
      anchor: today > (left + right) / 2 ? "end" : "start",
    }),
  ];
  const rule = line(today, top + 14, today, y - 4, { stroke: "ink", strokeWidth: 1.2 });
  return { marks: [rule, ...marks, ...days], bottom: y + 12 };
}

function lanePart(
  spec: StatusSpec,
  lane: StatusLane,
  speech: Speech,
  { left, right, top, x }: Places & { readonly x: (day: string) => number },
): Part {
  const narrow = isNarrow(spec.setting);
  const rungs = Math.max(1, lane.options.length);
  const bottom = top + HEAD + (narrow ? 10 : 0) + RUNG * (rungs - 1) + 8;
  const yOf = (option: string | null): number => {
    const rung = Math.max(
      0,
      lane.options.findIndex(({ id }) => id === option),
    );
    return bottom - 8 - RUNG * rung;
  };
  const wide = (narrow ? right : left) - MARGIN - 8;
  const marks: Mark[] = [
    text(MARGIN, top + 6, cut(lane.name, { size: 12, width: right - MARGIN, weight: 600 }), {
      weight: 600,
      ink: "ink",
    }),
  ];
  for (const { id, name } of lane.options) {
    const y = yOf(id);
    marks.push(line(left, y, right, y, { stroke: "rule" }));
    const words = cut(name, { size: 11, width: narrow ? 150 : wide });
    marks.push(
      text(MARGIN, narrow ? y - 4 : y + 4, words, { size: 11, ink: "ink-2", ground: narrow ? "paper" : "none" }),
    );
  }
  if (lane.options.length === 0) marks.push(line(left, yOf(null), right, yOf(null), { stroke: "rule" }));
  else {
    const steps = (which: readonly PathStep[], until: string, shift: number) =>
      stepPoints(which, { from: lane.from, first: spec.first, until, x, y: (option) => yOf(option) + shift });
    marks.push(
      polyline(steps(lane.planned, spec.last, 2), {
        ...{ stroke: "ink-2", strokeWidth: 1.6, dash: "5 4", role: "line" },
        ...{ id: `planned.${lane.id}`, label: said(lane, "planned", speech) },
      }),
      polyline(steps(lane.actual, spec.day, -1), {
        ...{ stroke: "accent", strokeWidth: 2.4, role: "line" },
        ...{ id: `actual.${lane.id}`, label: said(lane, "actual", speech) },
      }),
    );
  }
  marks.push(...clauseMarks(lane, speech, { x, yOf }));
  return { marks, bottom };
}

function clauseMarks(
  { marks }: StatusLane,
  { say }: Speech,
  { x, yOf }: { readonly x: (day: string) => number; readonly yOf: (option: string | null) => number },
): Mark[] {
  return marks.flatMap(({ id, name, owners, option, day, level, state, row }): Mark[] => {
    if (day === null) return [];
    const at = [x(day), yOf(option)] as const;
    const late = state === "late";
    const label = say("status.mark", { clause: name, owners, day, level, state: say(`status.state.${state}`) });
    const look = { ink: late ? "gate" : "accent", role: "mark", basis: state === "done" ? "coded" : "judged" } as const;
    const mark: Mark = { ...shapeMark("circle", [...at], 5, look), id: `clause.${id}`, label, row };
    return late
      ? [mark, text(at[0] + 9, at[1] - 6, "!", { size: 14, weight: 600, ink: "gate", ground: "paper" })]
      : [mark];
  });
}

/** Corners of a step line from the first day to the last that it is known on. */
function stepPoints(
  steps: readonly PathStep[],
  {
    from,
    first,
    until,
    x,
    y,
  }: {
    readonly from: string;
    readonly first: string;
    readonly until: string;
    readonly x: (day: string) => number;
    readonly y: (option: string) => number;
  },
): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [[x(first), y(from)]];
  let at = from;
  for (const { day, option } of steps) {
    points.push([x(day), y(at)], [x(day), y(option)]);
    at = option;
  }
  return [...points, [x(until), y(at)]];
}

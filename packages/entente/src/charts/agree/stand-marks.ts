import type { Speech } from "../../explain/say.js";
import { line, text } from "../draw.js";
import { pin, shapeMark } from "../party-look.js";
import { placeHandle } from "../place-handle.js";
import type { Mark } from "../scene.js";
import { spread } from "../spread.js";
import { textWidth } from "../text-width.js";
import type { Ladder, LadderStand } from "./ladder.js";

/** Between the stems of two parties at one option, px. */
const STEM = 7;
/** The height of the best option's stem, px. */
const BEST = 14;

/** Marks in a lane above the ladder, side by side where they crowd, and a small copy on each one's own range line. */
export function standMarks(
  { stands, issue, options, name }: Ladder,
  { digits }: Speech,
  {
    x,
    from,
    to,
    marksY,
    ladderY,
  }: { x: (at: number) => number; from: number; to: number; marksY: number; ladderY: number },
): Mark[] {
  const radius = (salience: number): number => 3 + 5.5 * Math.sqrt(Math.max(0, salience) / 100);
  const rooms = stands.map(({ at, salience, look }) => {
    const r = radius(salience);
    const size = 2.5 * r + 4 + textWidth(look.code, 11) + 8;
    return { at: x(at) + size / 2 - 1.25 * r, size, r };
  });
  const middles = spread(rooms, from - 12, to + 38);
  const marks: Mark[] = [];
  const tables = stands.flatMap(({ values }, k) => (values === null ? [] : [k]));
  // To the right of the tick, where neither the shown option nor a pin lies.
  const besides = (k: number): number => STEM * (tables.indexOf(k) + 1);
  let lane = 0;
  stands.forEach(({ look, at, range, basis, values, official }, k) => {
    const { size = 0, r = 4 } = rooms[k] ?? {};
    const left = (middles[k] ?? 0) - size / 2;
    const label = `${look.name}, ${name}: ${digits.place(at)}`;
    marks.push(
      shapeMark(look.shape, [left + 1.25 * r, marksY], r, {
        ink: look.ink,
        basis,
        id: `position.${look.id}.${issue}`,
        label,
        handle: values === null ? placeHandle(look.id, { issue, at, options }, x) : undefined,
      }),
    );
    marks.push(text(left + 2.5 * r + 4, marksY + 4, look.code, { size: 11, ink: "ink", ground: "paper" }));
    const y = ladderY - 9 - 3.5 * lane;
    if (values !== null) {
      marks.push(...valueMarks({ look, values, options }, digits, { x: (at) => x(at) + besides(k), y: ladderY }));
      lane += 1;
    } else if (range !== null) {
      const [low, high] = range;
      marks.push(line(x(low), y, x(high), y, { stroke: look.ink, role: "whisker", strokeWidth: 1.2 }));
      if (at < low || at > high)
        marks.push(line(x(at), y, x(at < low ? low : high), y, { stroke: look.ink, dash: "1 2", role: "whisker" }));
      marks.push(shapeMark(look.shape, [x(at), y], 2.2, { ink: look.ink, strokeWidth: 0.5, role: "whisker" }));
      lane += 1;
    } else {
      marks.push(...pin([x(at), ladderY - 9]));
    }
    if (official !== null) {
      marks.push(
        line(x(official), marksY - 7, x(official), marksY + 7, { stroke: look.ink, strokeWidth: 3, role: "mark" }),
      );
      marks.push(line(x(official), marksY + 7, x(at), y, { stroke: look.ink, strokeWidth: 0.8, role: "connector" }));
    }
  });
  return marks;
}

/** A stem on each option as high as its value, with the party's own shape on top: colour alone would not tell whose it is. */
function valueMarks(
  { look, values, options }: Pick<LadderStand, "look"> & { values: readonly number[]; options: Ladder["options"] },
  digits: Speech["digits"],
  { x, y }: { x: (at: number) => number; y: number },
): Mark[] {
  return values.flatMap((value, o) => {
    const [at, top] = [x(options[o]?.at ?? 0), y - 1 - BEST * value];
    return [
      line(at, y, at, top, { stroke: look.ink, strokeWidth: 1.5, role: "bar" }),
      shapeMark(look.shape, [at, top], 2.6, {
        ink: look.ink,
        strokeWidth: 0.5,
        role: "bar",
        label: `${look.name}: ${digits.share(value)}`,
      }),
    ];
  });
}

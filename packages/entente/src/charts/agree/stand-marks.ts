import type { Speech } from "../../explain/say.js";
import { line, rect, text } from "../draw.js";
import { pin, shapeMark } from "../party-look.js";
import { placeHandle } from "../place-handle.js";
import type { Mark } from "../scene.js";
import { spread } from "../spread.js";
import { textWidth } from "../text-width.js";
import type { Ladder } from "./ladder.js";

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
      values.forEach((value, o) => {
        const place = x(options[o]?.at ?? 0) - 6 + 4 * (k % 4);
        marks.push(
          rect(place, ladderY - 1 - 14 * value, 3, 14 * value, {
            fill: look.ink,
            label: `${look.name}: ${digits.share(value)}`,
          }),
        );
      });
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

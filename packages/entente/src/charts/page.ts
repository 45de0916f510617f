import type { Setting } from "./chart.js";
import { type Box, boxOf, overlap, text } from "./draw.js";
import { keyed } from "./keys.js";
import type { Mark, Part, Scene } from "./scene.js";
import { textWidth } from "./text-width.js";
import { shownOf, wrap } from "./wrap.js";

export const MARGIN = 12;
/** Below it a picture takes its narrow form. */
const NARROW = 560;

export function isNarrow({ width }: Pick<Setting, "width">): boolean {
  return width < NARROW;
}

/** Title and how to read the picture, on one line where there is room. */
function heading(setting: Setting, reading: string): Part {
  const { width, title, language } = setting;
  const titles = wrap(title, { size: 14, weight: 600, width: width - 2 * MARGIN, lines: 2, language });
  const marks: Mark[] = titles.map((words, k) =>
    text(MARGIN, 20 + 18 * k, words, { size: 14, weight: 600, ink: "ink" }),
  );
  const last = 20 + 18 * (titles.length - 1);
  const after = MARGIN + textWidth(shownOf(titles.at(-1) ?? ""), 14, 600) + 14;
  if (after + textWidth(reading, 12) <= width - MARGIN) {
    return { marks: [...marks, text(after, last, reading, { ink: "ink-3" })], bottom: last + 14 };
  }
  return stacked(setting, reading, last + 18, marks);
}

/** Lines of notes, what was shortened, and the source, below the picture. */
function footing(setting: Setting, notes: readonly string[], top: number): Part {
  let part: Part = { marks: [], bottom: top + 4 };
  for (const note of [...notes, setting.source].filter((one) => one !== "")) {
    part = stacked(setting, note, part.bottom + 14, part.marks);
  }
  return { marks: part.marks, bottom: part.bottom + 2 };
}

function stacked({ width, language }: Setting, words: string, y: number, before: readonly Mark[]): Part {
  const lines = wrap(words, { size: 12, width: width - 2 * MARGIN, lines: Number.POSITIVE_INFINITY, language });
  const marks = lines.map((one, k) => text(MARGIN, y + 16 * k, one, { ink: "ink-3" }));
  return { marks: [...before, ...marks], bottom: y + 16 * (lines.length - 1) + 4 };
}

/** A picture between its heading and its footing; `body` starts below the y it is given. */
export function page(
  setting: Setting,
  { reading, body, notes = [] }: { reading: string; body: (top: number) => Part; notes?: readonly string[] },
): Scene {
  const head = heading(setting, reading);
  const middle = body(head.bottom + 8);
  const { marks: shown, list } = keyed(withoutClashes([...head.marks, ...middle.marks]));
  const foot = footing(setting, [...notes, list], middle.bottom);
  const marks = withoutClashes([...shown, ...foot.marks]);
  return { width: setting.width, height: foot.bottom + 8, marks };
}

/** A picture that has nothing to show but the sentence that says why. */
export function emptyPage(setting: Setting, why: string): Scene {
  return page(setting, {
    reading: "",
    body: (top) => {
      const lines = wrap(why, { size: 14, width: setting.width - 2 * MARGIN, lines: 6, language: setting.language });
      const marks = lines.map((one, k) => text(MARGIN, top + 20 + 20 * k, one, { size: 14, ink: "ink" }));
      return { marks, bottom: top + 20 + 20 * lines.length };
    },
  });
}

/** The last resort after dodging: of two labels that still touch, the bolder, else the earlier, stays. */
function withoutClashes(marks: readonly Mark[]): Mark[] {
  const kept: Box[] = [];
  const dropped = new Set<Mark>();
  const texts = marks.filter((mark) => mark.kind === "text").toSorted((a, b) => b.weight - a.weight);
  for (const one of texts) {
    const box = boxOf(one);
    if (kept.some((other) => overlap(box, other, -1))) dropped.add(one);
    else kept.push(box);
  }
  return marks.filter((mark) => !dropped.has(mark));
}

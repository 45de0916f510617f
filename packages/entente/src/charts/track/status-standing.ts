import type { Speech } from "../../explain/say.js";
import { asSentence } from "../../explain/sentence.js";
import { line, rect, text } from "../draw.js";
import { isNarrow, MARGIN } from "../page.js";
import { shapeMark } from "../party-look.js";
import { scale } from "../scale.js";
import type { Mark, Part } from "../scene.js";
import { cut } from "../wrap.js";
import type { StatusSpec } from "./status-spec.js";

const ROW = 26;

/** A bar a party from walking away to where it stands today, hatched below; a diamond where the plan would have it. */
export function standingPart(
  { setting, parties }: StatusSpec,
  { say }: Speech,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): Part {
  const narrow = isNarrow(setting);
  const tall = narrow ? ROW + 14 : ROW;
  const ends = parties.flatMap(({ gain, gainPlanned }) => [gain, gainPlanned]);
  const x = scale([Math.min(0, ...ends), Math.max(0.01, ...ends)], [left + 8, right - 8]);
  const start = top + 24;
  const bottom = start + tall * parties.length;
  const marks: Mark[] = [
    text(MARGIN, top + 8, say("status.table.parties"), { weight: 600, ink: "ink" }),
    text(x(0), bottom + 12, say("status.walking"), { size: 11, ink: "ink-3", anchor: "middle" }),
  ];
  parties.forEach(({ look, gain, gainPlanned, today, byPlan, row }, k) => {
    const y = start + tall * k + tall - ROW / 2;
    const name = cut(asSentence(look.name), { size: 12, width: narrow ? right - MARGIN - 80 : left - MARGIN - 30 });
    const nameY = narrow ? y - 14 : y + 4;
    marks.push(
      shapeMark(look.shape, [MARGIN + 6, nameY - 4], 5, { ink: look.ink, role: "label" }),
      text(MARGIN + 17, nameY, name, { ink: "ink" }),
    );
    const [from, to] = [Math.min(x(0), x(gain)), Math.max(x(0), x(gain))];
    const label = say("status.bar", { party: look.name, points: today, planned: byPlan });
    if (gain < 0) marks.push(rect(from, y - 6, to - from, 12, { fill: "hatch", role: "gate" }));
    marks.push({
      ...rect(from, y - 6, to - from, 12, {
        ...{ fill: gain < 0 ? "none" : look.ink, stroke: look.ink, strokeWidth: 1.2, role: "bar" },
      }),
      ...{ id: `standing.${look.id}`, label, row },
    });
    marks.push(shapeMark("diamond", [x(gainPlanned), y], 4, { ink: "ink", role: "whisker", basis: "judged" }));
    marks.push(
      text(narrow ? right : setting.width - MARGIN, narrow ? nameY : y + 4, today, {
        ...{ anchor: "end", size: 11 },
        ink: gain < 0 ? "gate" : "ink",
        weight: 600,
      }),
    );
  });
  marks.push(line(x(0), start, x(0), bottom, { stroke: "ink-3" }));
  return { marks, bottom: bottom + 18 };
}

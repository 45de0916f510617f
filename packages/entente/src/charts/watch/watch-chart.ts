import { heldIn, worldsCell } from "../../explain/held.js";
import type { Speech } from "../../explain/say.js";
import { defineChart } from "../chart.js";
import { dateScale } from "../dates.js";
import { line, rect, text } from "../draw.js";
import { emptyPage, isNarrow, MARGIN, page } from "../page.js";
import { shapeMark } from "../party-look.js";
import { scale } from "../scale.js";
import type { Mark, Part } from "../scene.js";
import { placeLabels } from "../spread.js";
import { tableWith } from "../table-with.js";
import { textWidth } from "../text-width.js";
import { cut, shownOf, wrap } from "../wrap.js";
import { radiusOf } from "./radius-panel.js";
import { tornadoOf } from "./tornado.js";
import type { WatchClaim, WatchSpec } from "./watch-figures.js";

/** Question 10: in how many worlds each headline holds, what it rests on, and what is due. */
export const watchChart = defineChart<WatchSpec>({
  id: "watch-claims",
  verb: "watch",
  table: ({ setting, claims, calendar, asOf }, speech) => {
    const { say, digits } = speech;
    const next = calendar.find(({ date }) => date > asOf);
    return tableWith(setting, {
      id: "watch-claims",
      columns: ["headline", "badge", "hinge", "worlds", "coded", "judged", "sources", "nextDate"],
      ends: ["worlds", "coded", "judged", "sources"],
      speech,
      rows: claims.map((one) => [
        `${one.number} ${one.text}`,
        badgeOf(one, say),
        one.hinge || "–",
        one.holds === null ? "–" : worldsCell(one.holds, speech),
        digits.count(one.inputs.coded),
        digits.count(one.inputs.judged),
        digits.count(one.inputs.sources),
        next?.date ?? "–",
      ]),
    });
  },
  facts: ({ claims, calendar }, { say, digits }) => {
    const count = (rests: WatchClaim["rests"]): string =>
      digits.count(claims.filter((one) => one.rests === rests).length);
    const [next] = calendar;
    return [
      claims.every(({ rests }) => rests === null)
        ? say("chart.watch.unknown")
        : say("chart.watch.counts", { text: count("text"), robust: count("robust"), judgement: count("judgement") }),
      next === undefined ? "" : say("chart.watch.next", { date: next.date, name: next.name }),
    ];
  },
  scene: (spec, speech) => {
    const { setting, claims, calendar } = spec;
    const { say } = speech;
    if (claims.length + calendar.length === 0) return emptyPage(setting, setting.answer || say("chart.empty"));
    return page(setting, {
      reading: say("chart.watch.reading"),
      notes: [claims.every(({ holds }) => holds === null) ? say("chart.watch.unknown") : say("chart.watch.legend")],
      body: (top) => {
        const rows = claimsOf(spec, speech, top);
        const dates =
          calendar.length > 0 ? datesOf(spec, speech, rows.bottom + 14) : { marks: [], bottom: rows.bottom };
        const panels = [tornadoOf, radiusOf].reduce<Part>((above, panel) => {
          const drawn = panel(spec, speech, above.bottom + 16);
          if (drawn.marks.length === 0) return above;
          return { marks: [...above.marks, ...drawn.marks], bottom: drawn.bottom };
        }, dates);
        return { marks: [...rows.marks, ...panels.marks], bottom: panels.bottom };
      },
    });
  },
});

/** A claim of fewer letters says too little by itself. */
const SHORTEST = 14;
/** Letters that each say as much as two of the others. */
const WIDE = /[\p{Script=Hangul}\p{Script=Han}]/u;
const BADGES = { text: "▣", robust: "◨", judgement: "▢" } as const;

function badgeOf({ rests }: WatchClaim, say: Speech["say"]): string {
  return rests === null ? "–" : `${BADGES[rests]} ${say(`chart.watch.${rests}`)}`;
}

/** The claim without the list or the bracket that follows it, and without the beginning of a sentence that leads to it. */
function claimIn(words: string): string {
  const [claim = ""] = words.split(/: |：| ?[(（](?!\d)|(?<=다)\. |(?<=。)(?=.)/u);
  if (claim === words) return words;
  const [whole = claim] = /^.*[.。](?=\s|[^\s.。]*$)/u.exec(claim) ?? [];
  return [whole, claim].find((one) => one.length * (WIDE.test(one) ? 2 : 1) >= SHORTEST) ?? words;
}

function claimsOf({ setting, claims }: WatchSpec, { say, digits }: Speech, top: number): Part {
  const narrow = isNarrow(setting);
  const { width, language } = setting;
  const names = narrow ? width - 2 * MARGIN : width * 0.46;
  const badge = narrow ? 104 : Math.min(230, width * 0.24);
  const [left, right] = narrow
    ? [MARGIN + 22, width - MARGIN - badge - 14]
    : [MARGIN + names + 14, width - MARGIN - badge - 14];
  const drawn = claims.some(({ holds }) => holds !== null);
  const most = Math.max(1, ...claims.map(({ inputs }) => inputs.coded + inputs.judged));
  const x = scale([0, drawn ? 1 : most], [left, right]);
  const marks: Mark[] = [];
  let y = top + 20;
  const start = y;
  if (drawn) {
    for (const tick of [0, 0.5, 1])
      marks.push(
        text(x(tick), top + 12, digits.share(tick), {
          anchor: tick === 0 ? "start" : tick === 1 ? "end" : "middle",
          size: 11,
          ink: "ink-3",
        }),
      );
  } else {
    const heading = cut(say("chart.watch.inputs"), { size: 11, width: width - MARGIN - left });
    marks.push(text(left, top + 12, heading, { size: 11, ink: "ink-3" }));
  }
  claims.forEach((one, row) => {
    const lines = wrap(claimIn(one.text), { size: 12, width: names - 24, lines: 8, language });
    const height = narrow ? 16 * lines.length + 26 : Math.max(drawn ? 36 : 28, 16 * lines.length + 8);
    marks.push(line(MARGIN, y, width - MARGIN, y, { stroke: "rule" }));
    marks.push(text(MARGIN, y + 16, String(one.number), { weight: 600, ink: "ink" }));
    lines.forEach((words, k) => {
      marks.push(text(MARGIN + 20, y + 16 + 16 * k, words, { ink: "ink" }));
    });
    const middle = narrow ? y + height - 12 : y + height / 2;
    const { coded, judged } = one.inputs;
    if (one.holds !== null) {
      marks.push(line(left, middle, right, middle, { stroke: "bar" }));
      const label = say("chart.watch.claim", {
        claim: one.text,
        ...heldIn(one.holds, digits),
        badge: badgeOf(one, say),
      });
      if (one.low !== null && one.high !== null)
        marks.push(line(x(one.low), middle, x(one.high), middle, { stroke: "ink", role: "whisker" }));
      marks.push(
        shapeMark("circle", [x(one.holds), middle], 5, {
          ink: one.rests === "judgement" ? "doubt" : "ink",
          basis: one.rests === "judgement" ? "judged" : "coded",
          id: `claim.${one.id}`,
          label,
          row,
        }),
      );
    } else if (!drawn) {
      const label = say("chart.watch.rests", { coded: digits.count(coded), judged: digits.count(judged) });
      const look = { stroke: "ink-2", strokeWidth: 1, role: "bar" } as const;
      if (coded > 0) marks.push(rect(left, middle - 5, x(coded) - left, 10, { ...look, fill: "ink-2" }));
      if (judged > 0)
        marks.push(rect(x(coded), middle - 5, x(coded + judged) - x(coded), 10, { ...look, fill: "paper" }));
      wrap(coded + judged > 0 ? label : "–", { size: 11, width: badge, lines: 2, language }).forEach(
        (words, k, all) => {
          marks.push(text(right + 14, middle + 4 - 6.5 * (all.length - 1) + 13 * k, words, { size: 11 }));
        },
      );
    }
    if (drawn) {
      const told =
        one.hinge === "" || narrow
          ? badgeOf(one, say)
          : say("chart.pair", { name: badgeOf(one, say), value: one.hinge });
      wrap(told, { size: 11, width: badge, lines: narrow ? 1 : 2, language }).forEach((words, k, all) => {
        const ink = one.rests === "judgement" ? "doubt" : "ink-2";
        marks.push(text(right + 14, middle + 4 - 6.5 * (all.length - 1) + 13 * k, words, { size: 11, ink }));
      });
    }
    y += height;
  });
  if (drawn && !narrow)
    for (const tick of [0, 0.5, 1]) marks.unshift(line(x(tick), start, x(tick), y, { stroke: "rule" }));
  return { marks, bottom: claims.length === 0 ? top : y };
}

function datesOf({ setting, calendar, asOf }: WatchSpec, { say, digits }: Speech, top: number): Part {
  const [left, right] = [MARGIN + 10, setting.width - MARGIN - 40];
  const last = calendar.at(-1)?.date ?? asOf;
  const { x, years } = dateScale(asOf, last, [left, right]);
  const y = top + 92;
  const marks: Mark[] = [
    text(MARGIN, top + 10, cut(say("chart.watch.dates"), { size: 12, width: setting.width - 2 * MARGIN }), {
      ink: "ink-3",
    }),
    line(left, y, right, y),
    line(left, y - 12, left, y + 8, {
      stroke: "accent",
      strokeWidth: 2,
      role: "gate",
      label: say("chart.watch.today", { date: asOf }),
    }),
  ];
  const labels = calendar.map(({ date, name, effect }, k) => {
    const words = cut(`${date} ${name}`, { size: 11, width: 320 });
    const label =
      effect === null ? `${date} ${name}` : say("chart.watch.effect", { date, name, effect: digits.points(effect) });
    marks.push(
      rect(x(date) - 1, y - 9, 2.4, 18, {
        fill: effect !== null && effect < -1e-9 ? "gate" : "ink-2",
        id: `date.${k}`,
        label,
      }),
    );
    return [-16, -30, -44, -58]
      .flatMap((dy) =>
        (["start", "end", "middle"] as const).map((anchor) =>
          text(x(date) + (anchor === "start" ? -1 : anchor === "end" ? 1 : 0), y + dy, words, {
            size: 11,
            anchor,
            ink: "ink-2",
          }),
        ),
      )
      .filter((one) => inside(one.x, one.anchor, textWidth(shownOf(words), 11), setting.width));
  });
  const { placed, dropped } = placeLabels(labels);
  if (dropped > 0)
    marks.push(
      text(setting.width - MARGIN, top + 10, say("chart.more", { n: digits.count(dropped) }), {
        anchor: "end",
        size: 11,
        ink: "ink-3",
      }),
    );
  const ticks = placeLabels(
    years.map((year) => [text(x(`${year}-01-01`), y + 22, year, { anchor: "middle", size: 11, ink: "ink-3" })]),
  ).placed;
  return { marks: [...marks, ...placed, ...ticks], bottom: y + 28 };
}

function inside(x: number, anchor: "start" | "middle" | "end", width: number, room: number): boolean {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return left > MARGIN - 4 && left + width < room - 4;
}

import { heldIn } from "../../explain/held.js";
import type { Speech } from "../../explain/say.js";
import { asSentence } from "../../explain/sentence.js";
import { defineChart, type Setting } from "../chart.js";
import { dateScale } from "../dates.js";
import { line, path, rect, text } from "../draw.js";
import { emptyPage, isNarrow, MARGIN, page } from "../page.js";
import { type PartyLook, shapeMark } from "../party-look.js";
import { type Mark, type Part, px } from "../scene.js";
import { placeLabels } from "../spread.js";
import { tableWith } from "../table-with.js";
import { textWidth } from "../text-width.js";
import { cut, wrap } from "../wrap.js";

export interface RatifyBody {
  readonly look: PartyLook;
  readonly name: string;
  readonly factions: readonly { readonly name: string; readonly votes: number; readonly accepts: boolean }[];
  readonly votesFor: number | null;
  readonly needed: number | null;
  readonly strict: boolean;
  readonly of: number | null;
  /** A composed rule in words. */
  readonly rule: string;
  readonly asked: boolean | null;
  readonly passes: boolean | null;
  readonly pivotal: string;
  readonly winning: number;
  readonly winningOf: number;
  readonly share: number | null;
}

export interface RatifySpec {
  readonly setting: Setting;
  readonly asOf: string;
  readonly bodies: readonly RatifyBody[];
  /** Parties of the table for which no body is recorded. */
  readonly byAssumption: readonly string[];
  readonly clocks: readonly {
    readonly look: PartyLook;
    readonly leader: string;
    readonly termEnds: string | null;
    readonly daysAway: number | null;
    /** Chance that the next leader keeps it; null: nobody knows who follows. */
    readonly next: number | null;
  }[];
  readonly events: readonly { readonly date: string; readonly name: string }[];
}

const ROW = 58;
const CLOCK = 30;

/** Question 7: votes for against votes needed in each body, and whose term ends when. */
export const ratifyChart = defineChart<RatifySpec>({
  id: "ratify-bodies",
  verb: "ratify",
  table: ({ setting, bodies, clocks }, speech) => {
    const { say, digits } = speech;
    const count = (value: number | null): string => (value === null ? "–" : digits.place(value));
    const blank = ["–", "–", "–", "–", "–", "–"];
    return tableWith(setting, {
      id: "ratify-bodies",
      columns: [
        "party",
        "body",
        "for",
        "votesNeeded",
        "of",
        "passes",
        "pivotal",
        "leader",
        "termEnds",
        "daysLeft",
        "keeps",
      ],
      ends: ["for", "votesNeeded", "of", "daysLeft", "keeps"],
      speech,
      rows: [
        ...bodies.map((one) => {
          const clock = clocks.find(({ look }) => look.id === one.look.id);
          return [
            one.look.name,
            one.name,
            count(one.votesFor),
            one.needed === null ? one.rule || "–" : count(Math.ceil(one.needed)),
            count(one.of),
            verdictOf(one, say),
            one.pivotal || "–",
            clock?.leader ?? "–",
            clock?.termEnds ?? "–",
            count(clock?.daysAway ?? null),
            clock?.next == null ? "–" : digits.share(clock.next),
          ];
        }),
        ...clocks
          .filter(({ look }) => !bodies.some((one) => one.look.id === look.id))
          .map(({ look, leader, termEnds, daysAway, next }) => [
            look.name,
            ...blank,
            leader,
            termEnds ?? "–",
            count(daysAway),
            next === null ? "–" : digits.share(next),
          ]),
      ],
    });
  },
  facts: ({ bodies, byAssumption }, { say, digits }) => [
    ...bodies.slice(0, 2).map((one) =>
      one.votesFor === null || one.needed === null
        ? say("chart.ratify.composed", { body: one.name, verdict: verdictOf(one, say) })
        : say("chart.ratify.votes", {
            body: one.name,
            for: digits.place(one.votesFor),
            needed: digits.place(Math.ceil(one.needed)),
            verdict: verdictOf(one, say),
          }),
    ),
    bodies.length === 0 && byAssumption.length > 0
      ? say("chart.ratify.assumed", { parties: digits.list(byAssumption) })
      : "",
  ],
  scene: (spec, speech) => {
    const { setting, bodies, clocks, byAssumption } = spec;
    const { say, digits } = speech;
    if (bodies.length + clocks.length === 0) return emptyPage(setting, setting.answer || say("chart.empty"));
    return page(setting, {
      reading: say("chart.ratify.reading"),
      notes: [
        byAssumption.length > 0 ? say("chart.ratify.assumed", { parties: digits.list(byAssumption) }) : "",
        say("chart.ratify.legend"),
      ],
      body: (top) => {
        const votes = votesOf(spec, speech, top);
        const terms =
          clocks.length > 0 ? termsOf(spec, speech, votes.bottom + 12) : { marks: [], bottom: votes.bottom };
        return { marks: [...votes.marks, ...terms.marks], bottom: terms.bottom };
      },
    });
  },
});

function verdictOf({ asked, passes }: RatifyBody, say: Speech["say"]): string {
  if (asked === false) return say("chart.ratify.notAsked");
  return passes === null ? "–" : say(passes ? "chart.ratify.passes" : "chart.ratify.fails");
}

function votesOf({ setting, bodies }: RatifySpec, { say, digits }: Speech, top: number): Part {
  const narrow = isNarrow(setting);
  const names = narrow ? 92 : Math.min(190, setting.width * 0.2);
  const side = narrow ? 78 : 190;
  const [left, right] = [MARGIN + names + 6, setting.width - MARGIN - side];
  const marks: Mark[] = [];
  bodies.forEach((one, row) => {
    const y = top + 8 + ROW * row;
    const total = one.of ?? one.factions.reduce((sum, { votes }) => sum + votes, 0);
    const width = (votes: number): number => (total > 0 ? ((right - left) * votes) / total : 0);
    const ordered = one.factions.toSorted((a, b) => Number(b.accepts) - Number(a.accepts));
    marks.push(shapeMark(one.look.shape, [MARGIN + 6, y + 16], 5, { ink: one.look.ink, role: "label" }));
    const lines = wrap(one.name, { size: 12, weight: 600, width: names - 19, lines: 2, language: setting.language });
    lines.forEach((words, k) => {
      marks.push(text(MARGIN + 17, y + 20 + 14 * k, words, { weight: 600, ink: "ink" }));
    });
    marks.push(
      text(
        MARGIN + 17,
        y + 22 + 14 * lines.length,
        cut(narrow ? one.look.code : asSentence(one.look.name), { size: 11, width: names - 19 }),
        {
          size: 11,
          ink: "ink-3",
        },
      ),
    );
    const label = say("chart.ratify.votes", {
      body: one.name,
      for: digits.place(one.votesFor ?? 0),
      needed: digits.place(Math.ceil(one.needed ?? 0)),
      verdict: verdictOf(one, say),
    });
    let x = left;
    ordered.forEach(({ name, votes, accepts }, k) => {
      const wide = width(votes);
      marks.push(
        rect(x, y + 8, Math.max(0, wide - 1), 16, {
          fill: accepts ? one.look.ink : "hatch",
          stroke: "ink-3",
          strokeWidth: 0.8,
          ...(k === 0 ? { id: `body.${one.look.id}`, row } : {}),
          label: k === 0 ? label : `${name}: ${digits.place(votes)}`,
        }),
      );
      const words = cut(`${name} ${digits.place(votes)}`, { size: 11, width: wide - 6 });
      if (wide > 24) marks.push(text(x + 2, y + 37, words, { size: 11, ink: accepts ? "ink" : "ink-3" }));
      x += wide;
    });
    if (one.needed !== null && total > 0) {
      const at = left + width(one.needed);
      marks.push(line(at, y + 2, at, y + 28, { stroke: "ink", strokeWidth: 2.5, role: "gate" }));
      const words = say(one.strict ? "chart.ratify.moreThan" : "chart.ratify.need", {
        needed: digits.place(one.strict ? one.needed : Math.ceil(one.needed)),
      });
      marks.push(text(at, y - 1, words, { size: 11, anchor: at > right - 50 ? "end" : "middle", ink: "ink" }));
    }
    const ink = one.asked === false ? "ink-3" : one.passes ? "holds" : "gate";
    marks.push(
      text(
        right + 12,
        y + 20,
        cut(`${one.asked === false ? "" : one.passes ? "✓ " : "× "}${verdictOf(one, say)}`, {
          size: 12,
          weight: 600,
          width: side - 12,
        }),
        { weight: 600, ink },
      ),
    );
    if (!narrow && one.winningOf > 0) {
      const share = one.winning / one.winningOf;
      marks.push(
        rect(right + 12, y + 28, 90, 4, { fill: "bar" }),
        rect(right + 12, y + 28, 90 * share, 4, { fill: "ink-2" }),
      );
      marks.push(
        text(
          right + 12,
          y + 46,
          cut(say("chart.ratify.winSet", { winning: digits.count(one.winning), of: digits.count(one.winningOf) }), {
            size: 11,
            width: side - 12,
          }),
          { size: 11, ink: "ink-2" },
        ),
      );
    }
  });
  return { marks, bottom: top + 8 + ROW * bodies.length };
}

/** Terms of the signers along the dates, an open end where nobody knows it, and the events ahead. */
function termsOf({ setting, clocks, events, asOf }: RatifySpec, { say, digits }: Speech, top: number): Part {
  const narrow = isNarrow(setting);
  const names = narrow ? 92 : Math.min(190, setting.width * 0.2);
  const ends = [...clocks.flatMap(({ termEnds }) => termEnds ?? []), ...events.map(({ date }) => date)].toSorted();
  const last = ends.at(-1) ?? `${Number(asOf.slice(0, 4)) + 4}-01-01`;
  const [left, right] = [MARGIN + names + 6, setting.width - MARGIN - (narrow ? 30 : 60)];
  const { x, years } = dateScale(asOf, last, [left, right]);
  const start = top + 22;
  const bottom = start + CLOCK * clocks.length;
  const marks: Mark[] = [
    text(MARGIN, top + 10, cut(say("chart.ratify.terms"), { size: 12, width: setting.width - 2 * MARGIN }), {
      ink: "ink-3",
    }),
  ];
  for (const { date, name } of events)
    marks.push(
      line(x(date), start, x(date), bottom, { stroke: "doubt", dash: "2 3", role: "grid", label: `${date} ${name}` }),
    );
  clocks.forEach(({ look, leader, termEnds, next }, k) => {
    const y = start + CLOCK * k + 12;
    const end = termEnds === null ? right : x(termEnds);
    const label =
      termEnds === null ? say("chart.ratify.open", { leader }) : say("chart.ratify.ends", { leader, date: termEnds });
    marks.push(shapeMark(look.shape, [MARGIN + 6, y], 5, { ink: look.ink, role: "label" }));
    marks.push(text(MARGIN + 17, y + 4, cut(leader, { size: 12, width: names - 19 }), { ink: "ink" }));
    marks.push(
      rect(left, y - 4, end - left, 8, {
        fill: look.ink,
        opacity: termEnds === null ? 0.3 : 0.75,
        id: `term.${look.id}`,
        label,
      }),
    );
    if (termEnds === null) marks.push(text(right + 6, y + 4, "?", { weight: 600, ink: "ink" }));
    else {
      marks.push(
        path(`M${px(end)},${px(y - 8)}V${px(y + 8)}`, [end, y], {
          stroke: "ink",
          strokeWidth: 2.5,
          fill: "none",
          role: "gate",
        }),
      );
      const words = [
        termEnds,
        next === null ? "" : say(next >= 0.5 ? "chart.ratify.keeps" : "chart.ratify.drops", heldIn(next, digits)),
      ]
        .filter(Boolean)
        .join(" · ");
      const full = textWidth(words, 11);
      const after = setting.width - MARGIN - end - 6 > full;
      const below = end - MARGIN - names > full;
      const told = after || below ? words : termEnds;
      const start = after || !below;
      marks.push(
        text(start ? end + 6 : end - 6, y + (start ? 4 : 16), told, {
          size: 11,
          anchor: start ? "start" : "end",
          ink: "ink-2",
          ground: "paper",
        }),
      );
    }
  });
  marks.push(line(left, bottom + 2, right, bottom + 2));
  const ticks = placeLabels(
    years.map((year) => [text(x(`${year}-01-01`), bottom + 16, year, { anchor: "middle", size: 11, ink: "ink-3" })]),
  ).placed;
  for (const year of years) marks.push(line(x(`${year}-01-01`), bottom + 2, x(`${year}-01-01`), bottom + 6));
  return { marks: [...marks, ...ticks], bottom: bottom + 22 };
}

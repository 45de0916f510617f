import { asSentence } from "../../explain/sentence.js";
import type { Brief } from "../brief-content.js";
import type { Material } from "../material.js";
import type { Moved, Options } from "../options.js";
import { type Block, type Cell, type List, type Paper, prose, proseOf, run, type TableBlock } from "./paper.js";
import { wordsOfPaper } from "./paper-words.js";
import { trustOf } from "./sentence.js";

/** The brief as data: one page. */
export function briefPaper(brief: Brief, material: Material): Paper {
  const { language, title, question, asked, speech, asOf, reproduction } = material;
  const { say, digits } = speech;
  const { bottom, options, mustMove, unknown, dates, ifAsked } = brief;
  const part = (text: string, blocks: readonly Block[]): Block[] =>
    blocks.length === 0 ? [] : [{ kind: "heading", level: 2, text }, ...blocks];
  const days = dates.map(({ day, what }) => `${day} – ${what}`);
  return {
    kind: "brief",
    language,
    title: say("brief.title", { title }),
    heading: title,
    lead: [...proseOf("question", question), ...proseOf("asked", asked)],
    blocks: [
      ...part(
        say("brief.bottomLine"),
        bottom === null
          ? [prose("plain", say("report.noAnswer"))]
          : [prose("bottom", bottom.text), ...trustOf(bottom, material)],
      ),
      ...part(
        say(options !== null && options.names.length === 3 ? "brief.options" : "brief.optionsFewer"),
        options === null ? [prose("plain", say("brief.noOption"))] : optionsPart(options, material),
      ),
      {
        kind: "columns",
        columns: [
          [
            ...part(say("brief.mustMove"), pointsOf(mustMove)),
            ...part(say("brief.dates"), dates.length === 0 ? [prose("plain", say("brief.noDates"))] : pointsOf(days)),
          ],
          part(say("brief.unknown"), pointsOf(unknown)),
        ],
      },
      ...part(say("brief.ifAsked"), pairsOf(ifAsked)),
    ],
    notes: [],
    end: [prose("made", digits.sentences([say("report.room"), say("brief.made", { ...reproduction, asOf })]))],
    asOf,
    words: wordsOfPaper(speech),
  };
}

function pointsOf(lines: readonly string[]): List[] {
  if (lines.length === 0) return [];
  return [{ kind: "list", look: "points", items: lines.map((line) => [prose("sentence", line)]) }];
}

function pairsOf(pairs: Brief["ifAsked"]): List[] {
  if (pairs.length === 0) return [];
  const items = pairs.map(({ question, answer }) => [
    { kind: "prose" as const, role: "pair" as const, content: [run(question, { look: "strong" }), run(` ${answer}`)] },
  ]);
  return [{ kind: "list", look: "pairs", items }];
}

function optionsPart({ names, rows, gains, left, codes }: Options, { speech: { say, digits } }: Material): Block[] {
  const start = (heading: string) => ({ heading, align: "start" as const });
  const table: TableBlock = {
    kind: "table",
    id: "options",
    look: "options",
    title: digits.sentences([say("brief.caption"), codes]),
    columns: [say("brief.issue"), ...names].map(start),
    rows: [
      ...rows.map(({ issue, moves }): Cell[] => [
        { text: asSentence(issue) },
        ...moves.map(
          (move): Cell =>
            move === null
              ? { text: say("brief.stays") }
              : { text: move.to, look: "strong", under: forAndAgainst(move) || undefined },
        ),
      ]),
      [{ text: say("brief.gains") }, ...gains.map((text): Cell => ({ text, look: "strong" }))],
    ],
  };
  return [table, ...(left.length === 0 ? [] : [prose("small", say("brief.left", { issues: digits.list(left) }))])];
}

/** Codes of who gets and who gives: `+ USA JPN − CHN`. */
function forAndAgainst({ better, worse }: Moved): string {
  return [better.length === 0 ? "" : `+ ${better.join(" ")}`, worse.length === 0 ? "" : `− ${worse.join(" ")}`]
    .filter((part) => part !== "")
    .join("  ");
}

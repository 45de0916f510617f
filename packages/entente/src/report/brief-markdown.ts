import type { Brief } from "./brief-content.js";
import { forAndAgainst } from "./brief-html.js";
import { blocks, listOf, plain, tableMarkdown } from "./markdown.js";
import type { Material } from "./material.js";
import type { Options } from "./options.js";
import { trustMarkdown } from "./report-markdown.js";

/** The brief as Markdown. */
export function briefMarkdown(brief: Brief, material: Material): string {
  const { title, question, asked, speech, asOf, reproduction } = material;
  const { say } = speech;
  const { bottom, options, mustMove, unknown, dates, ifAsked } = brief;
  const section = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `## ${plain(heading)}\n\n${listOf(lines)}`;
  return `${blocks([
    `# ${plain(title)}`,
    plain(question),
    `*${plain(asked)}*`,
    `## ${plain(say("brief.bottomLine"))}`,
    bottom === null ? plain(say("report.noAnswer")) : `**${plain(bottom.text)}** ${trustMarkdown(bottom, material)}`,
    `## ${plain(say(options !== null && options.names.length === 3 ? "brief.options" : "brief.optionsFewer"))}`,
    options === null ? plain(say("brief.noOption")) : optionsMarkdown(options, material),
    section(say("brief.mustMove"), mustMove.map(plain)),
    section(say("brief.unknown"), unknown.map(plain)),
    dates.length === 0 ? `## ${plain(say("brief.dates"))}\n\n${plain(say("brief.noDates"))}` : "",
    section(
      say("brief.dates"),
      dates.map(({ day, what }) => `${day} – ${plain(what)}`),
    ),
    section(
      say("brief.ifAsked"),
      ifAsked.map((one) => `**${plain(one.question)}** ${plain(one.answer)}`),
    ),
    plain(`${say("report.room")} ${say("brief.made", { ...reproduction, asOf })}`),
  ])}\n`;
}

function optionsMarkdown({ names, rows, gains, left, codes }: Options, { speech: { say, digits } }: Material): string {
  const start = (heading: string) => ({ heading, align: "start" as const });
  const table = tableMarkdown({
    id: "options",
    title: `${say("brief.caption")} ${codes}`,
    columns: [say("brief.issue"), ...names].map(start),
    rows: [
      ...rows.map(({ issue, moves }) => [
        issue,
        ...moves.map((move) => (move === null ? say("brief.stays") : `${move.to} (${forAndAgainst(move)})`)),
      ]),
      [say("brief.gains"), ...gains],
    ],
  });
  return left.length === 0 ? table : `${table}\n\n${plain(say("brief.left", { issues: digits.list(left) }))}`;
}

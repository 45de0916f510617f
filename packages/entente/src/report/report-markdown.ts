import type { Answer } from "../explain/answer.js";
import type { Finding } from "../explain/finding.js";
import { asSentence } from "../explain/sentence.js";
import { tablesOf } from "../explain/tables/tables-of.js";
import { badgeOf, restsOn } from "./badge.js";
import { doubtsOf } from "./doubts.js";
import { blocks, code, listOf, plain, tableMarkdown } from "./markdown.js";
import { answerOf, headlineOf, type Material } from "./material.js";
import { toldMoves } from "./moves.js";
import type { Page } from "./sentence-html.js";
import { listed, saidBy } from "./statement.js";
import { hasBadges, unknownOf } from "./unknown.js";

/** The report as Markdown: the same words and tables, without pictures. */
export function reportMarkdown(page: Page): string {
  const { say } = page.speech;
  const { title, question, asked, answers, reproduction, asOf, command } = page;
  const bottom = headlineOf(answerOf(page, "agree") ?? answers[0]);
  return `${blocks([
    `# ${plain(title)}`,
    plain(question),
    `*${plain(asked)}*`,
    `## ${plain(say("report.answers"))}`,
    bottom === undefined ? plain(say("report.noAnswer")) : `> **${plain(bottom.text)}** ${trustMarkdown(bottom, page)}`,
    listOf(
      answers.flatMap((answer) => {
        const headline = headlineOf(answer);
        if (headline === undefined) return [];
        const asks = plain(say(`question.${answer.verb}`));
        return [`${asks} **${plain(headline.text)}** ${trustMarkdown(headline, page)}`.trim()];
      }),
    ),
    plain(say("report.room")),
    ...answers.map((answer, k) => chapterMarkdown(answer, k + 1, page)),
    signedMarkdown(page),
    unknownMarkdown(page),
    evidenceMarkdown(page),
    `## ${plain(say("report.again"))}`,
    plain(say("report.made", { ...reproduction, asOf })),
    command === null ? null : `${plain(say("report.command", { command: "" }))}${code(command)}`,
  ])}\n`;
}

/** Badge and data share in brackets. */
export function trustMarkdown(
  finding: Finding,
  material: Pick<Material, "kase" | "asOf" | "speech" | "words">,
): string {
  const badge = badgeOf(finding, material);
  const rests = restsOn(finding, material);
  const said = [...(badge === null ? [] : [`${badge.sign} ${badge.text}`]), ...(rests === "" ? [] : [rests])];
  return said.length === 0 ? "" : `(${plain(said.join(" "))})`;
}

function chapterMarkdown(answer: Answer, number: number, page: Page): string {
  const { say } = page.speech;
  const again = answer.verb !== "deal" && answerOf(page, "deal") !== undefined;
  const repeats = (text: string): boolean => again && toldMoves(text, page.packages) !== null;
  const of = (level: Finding["level"]): string[] =>
    answer.findings.filter((finding) => finding.level === level).map(({ text }) => text);
  const headline = headlineOf(answer);
  const doubts = headline === undefined ? [] : doubtsOf(headline, page);
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `### ${plain(title)}\n\n${listOf(lines)}`;
  return blocks([
    `## ${number}. ${plain(say(`question.${answer.verb}`))}`,
    ...of("headline").map((text) => `**${plain(text)}**`),
    headline === undefined ? null : trustMarkdown(headline, page),
    plain(doubts.join(" ")),
    listOf(
      of("main")
        .filter((text) => !repeats(text))
        .map(plain),
    ),
    section(say("report.details"), [...of("main").filter(repeats), ...of("detail")].map(plain)),
    ...tablesOf(page.kase, answer, { speech: page.speech }).map(tableMarkdown),
  ]);
}

function signedMarkdown({ signed, speech: { say } }: Page): string {
  if (signed === null) return "";
  const { findings } = signed.answer;
  const texts = (which: "headline" | "rest"): string[] =>
    findings.filter(({ level }) => (level === "headline") === (which === "headline")).map(({ text }) => plain(text));
  return blocks([
    `## ${plain(say("report.signed"))}`,
    ...texts("headline").map((text) => `**${text}**`),
    listOf(texts("rest")),
    ...signed.tables.map(tableMarkdown),
  ]);
}

function unknownMarkdown(page: Page): string {
  const { say } = page.speech;
  const { share, table, silent, undated, ranges, record, hinges } = unknownOf(page);
  return blocks([
    `## ${plain(say("report.unknown"))}`,
    ...[share, silent, undated].map((one) => (one === null ? null : plain(one))),
    ...table.map(tableMarkdown),
    plain(ranges),
    record.length === 0 ? plain(say("report.unknown.noRecord")) : listOf(record.map(({ text }) => plain(text))),
    hinges.length > 0
      ? listOf(hinges.map(plain))
      : plain(say(hasBadges(page) ? "report.unknown.noHinge" : "report.unknown.noWorlds")),
    page.warnings.length === 0
      ? null
      : `### ${plain(say("report.unknown.warnings"))}\n\n${listOf(page.warnings.map(plain))}`,
  ]);
}

function evidenceMarkdown({ kase, speech, words, ledger }: Page): string {
  const { say } = speech;
  const { inputs, statements, sources } = ledger;
  const groups = inputs.map(([owner, own]) => {
    const title = owner === "" ? say("report.ofTheCase") : asSentence(words.party(owner));
    const lines = own.map(({ path, name, basis, value, told, note, statements: ids }) =>
      [
        `${plain(name)}${told === "" ? "" : `: ${plain(told)}`}${value === "" ? "" : `: ${code(value)}`} (${say(`label.basis.${basis}`)}) ${code(path)}`,
        plain(note),
        ids.length === 0 ? "" : `– ${ids.join(", ")}`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    );
    return `### ${plain(title)}\n\n${listOf(lines)}`;
  });
  const told = statements.map(({ id, said }) => {
    const place = said.paragraph === null ? said.source : `${said.source} ¶ ${said.paragraph}`;
    return `**${id}** ${plain(`${saidBy(said, speech)}, ${place}${said.gloss === null ? "" : `: ${said.gloss}`}`)}`;
  });
  const from = sources.map((id) => {
    const { title, url, ...about } = kase.sources[id] ?? {};
    return plain(`${words.text(title, id)}${listed(about)}${url === undefined ? "" : ` ${url}`}`);
  });
  return blocks([
    `## ${plain(say("report.evidence"))}`,
    ...groups,
    told.length === 0 ? null : `### ${plain(say("report.statements"))}\n\n${listOf(told)}`,
    from.length === 0 ? null : `### ${plain(say("report.sources"))}\n\n${listOf(from)}`,
  ]);
}

import type { Answer } from "../../explain/answer.js";
import { answerOf, headlineOf } from "../material.js";
import { shortest } from "../shortest.js";
import { chapterOf } from "./chapter.js";
import { evidenceOf } from "./evidence.js";
import { type Block, type Paper, type Prose, prose, proseOf, run, type Section, type Trust } from "./paper.js";
import { wordsOfPaper } from "./paper-words.js";
import { figured, notesOf, type Page, sentenceOf, trustOf } from "./sentence.js";
import { signedPart } from "./signed-part.js";
import { unknownPart } from "./unknown-part.js";

/** The report as data. */
export function reportPaper(page: Page): Paper {
  const { title, question, asked, language, answers, asOf, speech } = page;
  const blocks = [
    answersOf(page),
    ...answers.map((answer, k) => chapterOf(answer, k + 1, page)),
    ...signedPart(page),
    unknownPart(page),
    evidenceOf(page),
  ];
  return {
    kind: "report",
    language,
    title: speech.say("report.title", { title }),
    heading: title,
    lead: [...proseOf("question", question), ...proseOf("asked", asked)],
    blocks,
    notes: notesOf(blocks, page),
    end: againOf(page),
    asOf,
    words: wordsOfPaper(speech),
  };
}

/** The page of answers: the bottom line, then each other question's headline with how far it can be trusted. */
function answersOf(page: Page): Section {
  const { say } = page.speech;
  const first = answerOf(page, "agree") ?? page.answers[0];
  const bottom = headlineOf(first);
  const asks = ({ verb }: Answer): Prose => ({
    kind: "prose",
    role: "asks",
    content: [
      run(`${page.answers.findIndex((one) => one.verb === verb) + 1}. ${say(`question.${verb}`)}`, { to: `#${verb}` }),
    ],
  });
  const items = page.answers.flatMap((answer): (Prose | Trust)[][] => {
    const headline = headlineOf(answer);
    if (headline === undefined || answer === first) return [];
    // What a chapter opens with in full is here as short as it can be said; but the deal is what it moves.
    const short = answer.verb === "deal" ? null : shortest(answer.findings, page);
    const note = page.ledger.behind.get(headline)?.anchor;
    const says: Prose =
      short === null
        ? sentenceOf(headline, page, { role: "says" })
        : { kind: "prose", role: "says", note, content: figured(short, { note, numbered: page.numbered }) };
    return [[asks(answer), says, ...trustOf(headline, page)]];
  });
  const bottomLine: Block[] =
    first === undefined || bottom === undefined
      ? [prose("plain", say("report.noAnswer"))]
      : [
          {
            kind: "section",
            look: "bottom-line",
            blocks: [
              { kind: "heading", level: 3, text: say("report.bottomLine") },
              asks(first),
              sentenceOf(bottom, page, { role: "headline" }),
              ...trustOf(bottom, page),
            ],
          },
        ];
  return {
    kind: "section",
    look: "answers",
    id: "answers",
    blocks: [
      { kind: "heading", level: 2, id: "answers-title", text: say("report.answers") },
      ...bottomLine,
      { kind: "list", look: "overview", items },
      prose("small", say("report.room")),
    ],
  };
}

function againOf({ speech: { say }, reproduction, asOf, command }: Page): readonly Block[] {
  const line: Prose[] =
    command === null
      ? []
      : [
          {
            kind: "prose",
            role: "plain",
            content: [run(say("report.command", { command: "" })), run(command, { look: "code" })],
          },
        ];
  return [
    { kind: "heading", level: 2, id: "again", text: say("report.again") },
    prose("plain", say("report.made", { ...reproduction, asOf })),
    ...line,
  ];
}

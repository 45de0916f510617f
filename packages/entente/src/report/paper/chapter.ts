import type { Answer } from "../../explain/answer.js";
import type { Finding } from "../../explain/finding.js";
import { tablesOf } from "../../explain/tables/tables-of.js";
import { doubter } from "../doubts.js";
import { answerOf, headlineOf } from "../material.js";
import { toldMoves } from "../moves.js";
import { pictureOf } from "../picture.js";
import { type Block, type Fold, type List, proseOf, type Section } from "./paper.js";
import { badgeAlone, type Page, sentenceOf, tableBlock, whyOfFinding } from "./sentence.js";

/** A question's chapter: the headline, its picture, what follows, the doubts, the details, the numbers. */
export function chapterOf(answer: Answer, number: number, page: Page): Section {
  const { say } = page.speech;
  const { verb, findings } = answer;
  const headline = headlineOf(answer);
  const of = (level: Finding["level"]): readonly Finding[] => findings.filter((finding) => finding.level === level);
  // What the deal's own chapter lists already is not what a reader of this one is looking for.
  const again = verb !== "deal" && answerOf(page, "deal") !== undefined;
  const repeats = ({ text }: Finding): boolean => again && toldMoves(text, page.packages) !== null;
  const main = of("main").filter((one) => !repeats(one));
  const details = [...of("main").filter(repeats), ...of("detail")];
  return {
    kind: "section",
    look: "chapter",
    id: verb,
    blocks: [
      { kind: "heading", level: 2, id: `${verb}-title`, text: `${number}. ${say(`question.${verb}`)}` },
      ...of("headline").flatMap((one): Block[] => [
        sentenceOf(one, page, { role: "headline", listed: again ? "again" : "first" }),
        ...badgeAlone(one, page),
        ...(one === headline ? proseOf("doubt", doubter(page)(one).join(" ")) : []),
        ...whyOfFinding(one, page),
      ]),
      ...figureOf(answer, page),
      ...findingsOf(main, page),
      ...foldOf(say("report.details"), findingsOf(details, page)),
      ...foldOf(say("report.numbers"), numbersOf(answer, headline, page)),
    ],
  };
}

function findingsOf(findings: readonly Finding[], page: Page): List[] {
  if (findings.length === 0) return [];
  return [
    {
      kind: "list",
      look: "findings",
      items: findings.map((one) => [sentenceOf(one, page), ...whyOfFinding(one, page)]),
    },
  ];
}

function foldOf(summary: string, blocks: readonly Block[]): Fold[] {
  return blocks.length === 0 ? [] : [{ kind: "fold", summary, blocks }];
}

function figureOf(answer: Answer, page: Page): Block[] {
  const picture = pictureOf(answer, page);
  // A picture of nothing says no more than the headline does.
  if (picture === null || picture.table.rows.length === 0) return [];
  const { table, ...drawn } = picture;
  return [{ kind: "figure", id: answer.verb, ...drawn, table: tableBlock(table, `${answer.verb}-picture`) }];
}

function numbersOf(answer: Answer, headline: Finding | undefined, page: Page): readonly Block[] {
  const note = headline === undefined ? undefined : page.ledger.behind.get(headline)?.anchor;
  return tablesOf(page.kase, answer, { speech: page.speech }).map((table) =>
    tableBlock(table, `${answer.verb}-table-${table.id}`, note),
  );
}

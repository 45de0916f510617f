import type { Block, Section } from "./paper.js";
import { prose } from "./paper.js";
import { type Page, tableBlock } from "./sentence.js";

/** The chapter on what became of the signed text; none where none is signed. */
export function signedPart({ signed, speech: { say } }: Page): Section[] {
  if (signed === null) return [];
  const { answer, tables, picture } = signed;
  const [headline, ...others] = answer.findings;
  const { table, ...drawn } = picture;
  const list: Block[] =
    others.length === 0
      ? []
      : [{ kind: "list", look: "findings", items: others.map(({ text }) => [prose("sentence", text)]) }];
  return [
    {
      kind: "section",
      look: "chapter",
      id: "signed",
      blocks: [
        { kind: "heading", level: 2, id: "signed-title", text: say("report.signed") },
        prose("headline", headline?.text ?? ""),
        { kind: "figure", id: "status", ...drawn, table: tableBlock(table, "signed-picture") },
        ...list,
        {
          kind: "fold",
          summary: say("report.numbers"),
          blocks: tables.map((one) => tableBlock(one, `signed-table-${one.id}`)),
        },
      ],
    },
  ];
}

import { hasBadges, unknownOf } from "../unknown.js";
import { type Block, type List, prose, proseOf, type Section, type Why } from "./paper.js";
import { figured, type Page, tableBlock } from "./sentence.js";

/** What a report does not know: what is judged, what has no range, what the record contradicts, on what answers turn. */
export function unknownPart(page: Page): Section {
  const { say } = page.speech;
  const { share, table, silent, undated, ranges, record, hinges } = unknownOf(page);
  const part = (text: string): Block => ({ kind: "heading", level: 3, text });
  const findings = (items: List["items"]): Block => ({ kind: "list", look: "findings", items });
  return {
    kind: "section",
    look: "chapter",
    id: "unknown",
    blocks: [
      { kind: "heading", level: 2, id: "unknown-title", text: say("report.unknown") },
      part(say("report.unknown.judged")),
      ...[share, silent, undated].flatMap((one) => proseOf("plain", one)),
      ...table.map((one) => tableBlock(one, "unknown-table")),
      part(say("report.unknown.ranges")),
      prose("plain", ranges),
      part(say("report.unknown.record")),
      record.length === 0
        ? prose("plain", say("report.unknown.noRecord"))
        : findings(
            // They stand in their chapter as well: what is behind them is told there.
            record.map((one): List["items"][number] => {
              const note = page.ledger.behind.get(one)?.anchor;
              const why: Why[] = note === undefined ? [] : [{ kind: "why", note, label: say("report.why") }];
              return [
                {
                  kind: "prose",
                  role: "sentence",
                  note,
                  content: figured(one.text, { note, numbered: page.numbered }),
                },
                ...why,
              ];
            }),
          ),
      part(say("report.unknown.hinges")),
      hinges.length > 0
        ? findings(hinges.map((hinge) => [prose("sentence", hinge)]))
        : prose("plain", say(hasBadges(page) ? "report.unknown.noHinge" : "report.unknown.noWorlds")),
      ...(page.warnings.length === 0
        ? []
        : [part(say("report.unknown.warnings")), findings(page.warnings.map((line) => [prose("sentence", line)]))]),
    ],
  };
}

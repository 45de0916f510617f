import type { Finding, Speech, Table } from "entente";
import type { Style } from "./style.js";
import { renderTable } from "./table.js";
import { paragraph } from "./wrap.js";

/** Sentences by weight, then tables: for answers that are no question's own. */
export function renderFindings(
  { findings }: { readonly findings: readonly Pick<Finding, "level" | "text">[] },
  tables: readonly Table[],
  { style, speech }: { readonly style: Style; readonly speech: Speech },
): string {
  const { width } = style;
  const of = (level: Finding["level"]): string =>
    findings
      .filter((finding) => finding.level === level)
      .map(({ text }) =>
        level === "headline" ? style.strong(paragraph(text, { width })) : paragraph(text, { width, lead: "- " }),
      )
      .join("\n");
  const details = of("detail");
  return [
    of("headline"),
    of("main"),
    details === "" ? "" : `${style.faint(speech.say("label.details"))}\n${details}`,
    ...tables.map((table) => renderTable(table, width)),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

import { type Comparison, comparisonTables, type Language } from "entente";
import type { Style } from "./style.js";
import { renderTable } from "./table.js";
import { paragraph } from "./wrap.js";

/** A comparison as text: what changed and because of what, then the figures that changed, then the inputs that differ. */
export function renderComparison(
  comparison: Comparison,
  { style, language }: { readonly style: Style; readonly language: Language },
): string {
  const { findings } = comparison;
  const of = (level: string): string =>
    findings
      .filter((finding) => finding.level === level)
      .map(({ text }) => paragraph(text, { width: style.width, lead: "- " }))
      .join("\n");
  const headline = findings.find(({ level }) => level === "headline");
  const tables = comparisonTables(comparison, { language }).map((table) => renderTable(table, style.width));
  return [
    headline === undefined ? "" : style.strong(paragraph(headline.text, { width: style.width })),
    of("main"),
    of("detail"),
    ...tables,
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

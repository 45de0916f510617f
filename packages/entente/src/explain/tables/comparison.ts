import type { Comparison } from "../comparison/compare.js";
import type { Value } from "../comparison/figures.js";
import { type Language, type Speech, speechIn } from "../say.js";
import { type Table, tableOf } from "./table.js";

/** Rows of the inputs that differ; the JSON result holds all. */
const INPUTS = 25;

/** The figures that changed and the inputs that differ, side by side, by the names they have in the result. */
export function comparisonTables(
  { result: { a, b, rows, inputs } }: Pick<Comparison, "result">,
  { language = "en" }: { readonly language?: Language | undefined } = {},
): readonly Table[] {
  const speech = speechIn(language);
  const { say } = speech;
  const changed = rows.filter((row) => row.changed);
  return [
    ...tableOf(speech, "compared", {
      title: "table.compared",
      columns: [
        [say("label.figure"), "start"],
        [a.label, "end"],
        [b.label, "end"],
      ],
      rows: changed.map(({ verb, key, a: then, b: now }) => [
        `${verb} ${key}`,
        shown(then, speech),
        shown(now, speech),
      ]),
    }),
    ...tableOf(speech, "inputs", {
      title: "table.inputs",
      columns: [
        [say("label.input"), "start"],
        [a.label, "start"],
        [b.label, "start"],
      ],
      rows: inputs.slice(0, INPUTS).map(({ path, a: then, b: now }) => [path, written(then), written(now)]),
    }),
  ];
}

function shown(value: Value, { digits }: Speech): string {
  if (value === null) return "–";
  if (typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value))) return digits.count(value);
  return typeof value === "string" ? value : value.join(", ");
}

function written(value: unknown): string {
  if (value === null || value === undefined) return "–";
  return (typeof value === "string" ? value : JSON.stringify(value)).replace(/["{}[\]]/g, "").replace(/([:,])/g, "$1 ");
}

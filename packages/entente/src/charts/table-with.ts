import type { MessageKey } from "../explain/messages/en.js";
import type { Speech } from "../explain/say.js";
import { asSentence } from "../explain/sentence.js";
import type { Table } from "../explain/tables/table.js";
import type { Setting } from "./chart.js";

type ColumnKey = MessageKey extends infer Key ? (Key extends `chart.column.${infer Name}` ? Name : never) : never;

/** A picture's table: its columns by key; figures stand at the end of theirs. */
export function tableWith(
  { title }: Setting,
  {
    id,
    columns,
    ends,
    speech,
    rows,
  }: {
    readonly id: string;
    readonly columns: readonly (ColumnKey | { readonly heading: string })[];
    readonly ends: readonly string[];
    readonly speech: Speech;
    readonly rows: readonly (readonly string[])[];
  },
): Table {
  return {
    id,
    title,
    columns: columns.map((column) => {
      const named = typeof column === "string";
      const heading = named ? speech.say(`chart.column.${column}`) : column.heading;
      return { heading: asSentence(heading), align: named && !ends.includes(column) ? "start" : "end" };
    }),
    rows: rows.map((row) => row.map((cell) => asSentence(cell))),
  };
}

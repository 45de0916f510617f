import type { Case } from "../../case/model.js";
import type { MessageKey } from "../messages/en.js";
import type { Speech, Values } from "../say.js";
import { asSentence } from "../sentence.js";
import type { Words } from "../words.js";

/** Numbers behind an answer, ready to be shown: every cell is text as people read it; the first of a row names it. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly heading: string;
  /** Figures stand at the end of their column, words at its start. */
  readonly align: "start" | "end";
}

/** What a table is made from. */
export interface Telling {
  readonly kase: Case;
  readonly speech: Speech;
  readonly words: Words;
}

/** A table from its keys in the catalogue; none where there is no row. */
export function tableOf(
  { say }: Speech,
  id: string,
  {
    title,
    values = {},
    columns,
    rows,
  }: {
    readonly title: MessageKey;
    /** Values of the title. */
    readonly values?: Values;
    readonly columns: readonly (readonly [string, Column["align"]])[];
    readonly rows: readonly (readonly string[])[];
  },
): Table[] {
  if (rows.length === 0) return [];
  return [
    {
      id,
      title: say(title, values),
      columns: columns.map(([heading, align]) => ({ heading: asSentence(heading), align })),
      rows: rows.map((row) => row.map(asSentence)),
    },
  ];
}

/** The same with names in the first column that stand as they are written: no capital is put at their start. */
export function withIds(tables: readonly Table[], ids: readonly string[]): Table[] {
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row, k) => [ids[k] ?? "", ...row.slice(1)]),
  }));
}

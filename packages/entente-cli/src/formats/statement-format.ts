import type { ImportFormat } from "./import-format.js";
import { formatOf, formatOfName } from "./statement-file.js";

/** Statements and positions: DNA databases, REFI-QDA projects, tables, annotations, codings. */
export const statementFormat: ImportFormat = {
  id: "statements",
  recognises: ({ bytes, name }) => formatOf(bytes) !== null || formatOfName(name) !== null,
  load: async () => (await import("./import-statements.js")).importStatements,
};

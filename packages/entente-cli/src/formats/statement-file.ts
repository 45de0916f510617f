import {
  annotations,
  appendCodings,
  type Coding,
  csvRows,
  csvText,
  type Exchanged,
  isAnnotations,
  isPositionHeader,
  isStatementHeader,
  positionTable,
  positionTemplate,
  type ReadingFile,
  readAnnotations,
  readCodings,
  readStatementTable,
  type Statement,
  statementTable,
  statementTemplate,
  type TableRow,
  type ToExchange,
} from "entente";
import { entriesOf } from "../documents/docx/zip-entries.js";

/** What a file of statements or positions is. */
export type FileFormat = "dna" | "qdpx" | "qdc" | "xlsx" | "csv" | "annotations" | "codings";

/** What is inside a table. */
export type TableContent = "statements" | "positions";

const HEAD = 64 * 1024;

/** Tells a file by its bytes; null: it is none of these. The name tells nothing that the bytes do not. */
export function formatOf(bytes: Uint8Array): FileFormat | null {
  const head = bytes.subarray(0, HEAD);
  if (new TextDecoder("latin1").decode(head.subarray(0, 15)) === "SQLite format 3") return "dna";
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const names = (entriesOf(bytes) ?? []).map(({ name }) => name);
    if (names.some((name) => name.endsWith(".qde"))) return "qdpx";
    return names.includes("xl/workbook.xml") ? "xlsx" : null;
  }
  const text = textOf(head);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:\w+:)?Project\b[^>]*QDA-XML/.test(text)) return "qdpx";
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:\w+:)?CodeBook\b[^>]*QDA-XML/.test(text)) return "qdc";
  if (isAnnotations(text)) return "annotations";
  const [line = ""] = text.trimStart().split("\n", 1);
  if (line.startsWith("{") && line.includes('"holder"')) return "codings";
  const [header] = csvRows(`${line}\n`);
  return header !== undefined && (isStatementHeader(header.cells) || isPositionHeader(header.cells)) ? "csv" : null;
}

/** What a file's name says that it holds, where its bytes do not: for a clear word about the difference. */
export function formatOfName(name: string): FileFormat | null {
  const endings: readonly (readonly [RegExp, FileFormat])[] = [
    [/\.dna$/i, "dna"],
    [/\.qdpx$|\.qde$/i, "qdpx"],
    [/\.qdc$/i, "qdc"],
    [/\.xlsx$/i, "xlsx"],
    [/\.csv$/i, "csv"],
    [/\.jsonld$/i, "annotations"],
    [/\.jsonl$/i, "codings"],
  ];
  return endings.find(([ending]) => ending.test(name))?.[1] ?? null;
}

function textOf(head: Uint8Array): string {
  const label =
    head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(head);
}

/** Reads the formats that are text; tables come as rows. */
export function readTextFile(format: "annotations" | "codings", bytes: Uint8Array, reading: ReadingFile): Exchanged {
  if (format === "annotations") return readAnnotations(bytes, reading);
  const { codings, problems } = readCodings(bytes, { file: reading.file });
  return { codings, sources: [], problems };
}

export function readTable(rows: readonly TableRow[], reading: ReadingFile): Exchanged {
  return readStatementTable(rows, reading);
}

/** Rows of what is written to a table. */
export function tableOf(given: ToExchange, content: TableContent): string[][] {
  return content === "positions" ? positionTable(given.kase) : statementTable(given.statements);
}

export function templateOf(content: TableContent): string[][] {
  return content === "positions" ? positionTemplate() : statementTemplate();
}

export function writeCsv(rows: readonly (readonly string[])[]): string {
  return csvText(rows);
}

export function writeAnnotations(given: ToExchange): string {
  return annotations(given);
}

/** Statements as codings, a line each; one without a coder is by `otherwise`. */
export function writeCodings(statements: Readonly<Record<string, Statement>>, otherwise: string): string {
  const codings = Object.entries(statements).map(
    ([id, statement]) => ({ id, ...statement, coder: statement.coder ?? otherwise }) as Coding,
  );
  return appendCodings("", codings);
}

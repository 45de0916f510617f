import { allCodes, csvRows, type Exchanged, type QdaProject, type ReadingFile, type TableRow } from "entente";
import { DOCUMENT_LIMITS, inMebibytes } from "../documents/document-limits.js";
import { failedFile } from "./failed-file.js";
import { type FileFormat, readTable, readTextFile } from "./statement-file.js";

/** A file of statements as read; a project also says how much of everything it holds. */
export interface ReadStatementFile extends Exchanged {
  readonly counts: Readonly<Record<string, number>>;
}

/** The rows of a table, or why there are none. */
export async function tableRows(
  format: "csv" | "xlsx",
  bytes: Uint8Array,
): Promise<{ readonly rows: readonly TableRow[] } | { readonly refused: string }> {
  if (format === "xlsx") return (await import("./xlsx.js")).readWorkbook(bytes);
  if (bytes.length > DOCUMENT_LIMITS.text) return { refused: tooLarge(bytes) };
  const text = decoded(bytes);
  return text === null ? { refused: "is in no encoding that is read. Save it as UTF-8." } : { rows: csvRows(text) };
}

/** Reads a file of statements by what its bytes are. Each part is loaded when a file of its kind comes. */
export async function readStatementFile(
  format: FileFormat,
  bytes: Uint8Array,
  reading: ReadingFile,
): Promise<ReadStatementFile> {
  const read = await readFormat(format, bytes, reading);
  const { codings, sources, project } = read;
  return {
    ...read,
    counts: project === undefined ? { statements: codings.length, sources: sources.length } : countsOf(project),
  };
}

async function readFormat(
  format: FileFormat,
  bytes: Uint8Array,
  reading: ReadingFile,
): Promise<Exchanged & { readonly project?: QdaProject }> {
  switch (format) {
    case "dna":
      return (await import("./dna.js")).readDna(bytes, reading);
    case "qdpx":
    case "qdc":
      return (await import("./qdpx.js")).readProject(bytes, reading);
    case "csv":
    case "xlsx": {
      const table = await tableRows(format, bytes);
      return "refused" in table ? failedFile(reading.file, table.refused) : readTable(table.rows, reading);
    }
    default:
      return bytes.length > DOCUMENT_LIMITS.text
        ? failedFile(reading.file, tooLarge(bytes))
        : readTextFile(format, bytes, reading);
  }
}

function tooLarge(bytes: Uint8Array): string {
  return `is ${inMebibytes(bytes.length)}, more than the ${inMebibytes(DOCUMENT_LIMITS.text)} of text that are read.`;
}

/** UTF-8 with or without a mark, UTF-16 with one; null for anything else. Line ends become one. */
function decoded(bytes: Uint8Array): string | null {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return null;
  }
}

function countsOf({ users, sources, codes, sets }: QdaProject): Readonly<Record<string, number>> {
  const selections = sources.flatMap((source) => source.selections);
  return {
    users: users.length,
    sources: sources.length,
    codes: allCodes(codes).length,
    selections: selections.length,
    codings: selections.reduce((sum, { codings }) => sum + codings.length, 0),
    sets: sets.length,
  };
}

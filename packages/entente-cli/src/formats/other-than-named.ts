import type { Exchanged } from "entente";
import type { DocumentFile } from "../documents/read-parts.js";
import { failedFile } from "./failed-file.js";
import { type FileFormat, formatOfName } from "./statement-file.js";

/** A file whose bytes are not what its name says, with what it was taken for. */
export function otherThanNamed(file: DocumentFile): Exchanged {
  return failedFile(file.name, `is no ${expected(file)}: ${otherwise(file)}`);
}

function expected({ name }: DocumentFile): string {
  const names: Readonly<Record<FileFormat, string>> = {
    dna: "database of the Discourse Network Analyzer",
    qdpx: "REFI-QDA project",
    qdc: "REFI-QDA codebook",
    xlsx: "workbook",
    csv: "table of statements or positions",
    annotations: "JSON-LD of web annotations",
    codings: "file of codings",
  };
  return names[formatOfName(name) ?? "csv"];
}

function otherwise({ bytes, name }: DocumentFile): string {
  if (bytes.length === 0) return "it is empty.";
  const wished = formatOfName(name);
  if (wished === "csv")
    return "its first line names no columns `holder` and `source`, nor `party`, `issue` and `salience`. `entente export --template` writes one.";
  return wished === "qdpx" || wished === "xlsx"
    ? "it was cut off, damaged, or is something else under that name."
    : "its content is something else.";
}

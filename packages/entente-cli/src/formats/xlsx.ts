import { guarded, type TableRow, type XmlElement, xmlTree } from "entente";
import { strToU8, zipSync } from "fflate";
import { unpack } from "./unpack.js";

/** Rows and column up to which a sheet is read. */
const MOST_ROWS = 100_000;
const LAST_COLUMN = "DZ";

/** The rows of a workbook's first sheet as text, or why there are none. Formulas count by the values stored beside them. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly rows: readonly TableRow[] } | { readonly refused: string }> {
  // Unpacked here, within limits, and packed anew without anything else: no macro, no picture, no link goes any further.
  const opened = unpack(bytes, (name) =>
    /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/[^/]*\.xml|xl\/_rels\/.*|xl\/worksheets\/[^/]*\.xml|xl\/worksheets\/_rels\/.*)$/.test(
      name,
    ),
  );
  if ("refused" in opened) return opened;
  const typed = [...opened.files].find(([, part]) =>
    new TextDecoder("latin1").decode(part.subarray(0, 4096)).includes("<!DOCTYPE"),
  );
  if (typed !== undefined) return { refused: `declares a document type in ${typed[0]}, as no workbook does.` };
  const far = [...opened.files].flatMap(([name, part]) =>
    name.startsWith("xl/worksheets/") && name.endsWith(".xml") ? [farOut(part)] : [],
  );
  const why = far.find((one) => one !== null);
  if (why !== undefined && why !== null) return { refused: why };
  try {
    const { readSheet } = await import("read-excel-file/universal");
    const archive = zipSync(Object.fromEntries(opened.files), { level: 0 });
    const rows = await readSheet(archive.slice().buffer);
    return {
      rows: rows
        .map((cells, k) => ({ line: k + 1, cells: cells.map(cellText) }))
        .filter(({ cells }) => cells.some((cell) => cell !== "")),
    };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    return { refused: `is no workbook that can be read (${why.slice(0, 80)}). Save it anew as .xlsx.` };
  }
}

/** Why a sheet reaches too far: one cell far out would make every row and column before it. Null where it does not. */
function farOut(part: Uint8Array): string | null {
  const tree = xmlTree(new TextDecoder().decode(part));
  if ("refused" in tree) return tree.refused;
  const places = (element: XmlElement): string[] => {
    const { r = "", ref = "", spans = "" } = element.attributes;
    return [r, ref, spans, ...element.children.flatMap(places)];
  };
  const isFar = places(tree.root).some((place) =>
    [...place.matchAll(/([a-z]*)(\d*)/gi)].some(
      ([, column = "", row = ""]) =>
        column.length > 2 || (column.length === 2 && column.toUpperCase() > LAST_COLUMN) || Number(row) > MOST_ROWS,
    ),
  );
  return isFar
    ? `has a cell beyond row ${MOST_ROWS} or column ${LAST_COLUMN}. Save the part that is meant as a sheet of its own.`
    : null;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return String(cell);
  return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
}

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook of one sheet in which every cell is text: nothing in it can be run. The same bytes for the same rows. */
export function writeWorkbook(rows: readonly (readonly string[])[], sheet: string): Uint8Array {
  const body = rows.map(
    (row, k) => `<row r="${k + 1}">${row.map((cell, c) => cellXml(cell, `${columnName(c)}${k + 1}`)).join("")}</row>`,
  );
  const parts = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPES}.worksheet+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join("")}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { mtime: "2000-01-01 00:00:00" }]]),
    ),
  );
}

function cellXml(cell: string, place: string): string {
  if (cell === "") return "";
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(guarded(cell))}</t></is></c>`;
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** A row of a table with the line it begins on, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = ["\t", ",", ";"] as const;
type Separator = (typeof SEPARATORS)[number];

/** How much of a text the separator is told by. */
const SAMPLE = { rows: 20, characters: 100_000 } as const;

/**
 * Rows of a text of comma-separated values (RFC 4180), or of values between semicolons or tabs where these, outside quotation
 * marks, make more of the first rows as long as the header. A mark that is never closed ends with the text. Rows without any
 * value are left out.
 */
export function csvRows(text: string): TableRow[] {
  return rowsBetween(separatorOf(text), text, Number.POSITIVE_INFINITY);
}

function rowsBetween(separator: Separator, text: string, most: number): TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  let at = 0;
  while (at < text.length && rows.length < most) {
    const cell = text[at] === '"' ? marked(text, at, separator) : plain(text, at, separator);
    for (let k = at; k < cell.end; k++) if (text[k] === "\n") line++;
    cells.push(cell.value);
    at = cell.end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) cells.push("");
      continue;
    }
    if (cells.some((value) => value !== "")) rows.push({ line: start, cells });
    cells = [];
    at++;
    line++;
    start = line;
  }
  if (rows.length < most && cells.some((value) => value !== "")) rows.push({ line: start, cells });
  return rows;
}

/** The one by which most rows are as long as the header; of equals the one that gives the header most cells, then a tab. */
function separatorOf(text: string): Separator {
  const sample = text.slice(0, SAMPLE.characters);
  const tried = SEPARATORS.map((separator) => {
    const rows = rowsBetween(separator, sample, SAMPLE.rows);
    const width = rows[0]?.cells.length ?? 0;
    return { separator, width, agreeing: rows.filter(({ cells }) => cells.length === width).length };
  }).filter(({ width }) => width > 1);
  return tried.toSorted((a, b) => b.agreeing - a.agreeing || b.width - a.width)[0]?.separator ?? ",";
}

interface Cell {
  readonly value: string;
  /** Place of the separator or line end after it. */
  readonly end: number;
}

function plain(text: string, from: number, separator: Separator): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n") end++;
  return { value: text.slice(from, end), end };
}

/** A cell in quotation marks; what stands between its closing mark and the next separator is kept. */
function marked(text: string, from: number, separator: Separator): Cell {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return { value: [...parts, text.slice(at)].join(""), end: text.length };
    parts.push(text.slice(at, mark));
    if (text[mark + 1] !== '"') {
      const tail = plain(text, mark + 1, separator);
      return { value: parts.join("") + tail.value, end: tail.end };
    }
    parts.push('"');
    at = mark + 2;
  }
}

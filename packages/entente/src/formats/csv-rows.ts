/** A row of a table with the line it begins on, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [",", ";", "\t"] as const;

/**
 * Rows of a text of comma-separated values (RFC 4180), or of values between semicolons or tabs where the first line has these
 * and no comma. A mark that is never closed ends with the text. Rows without any value are left out.
 */
export function csvRows(text: string): TableRow[] {
  const separator = separatorOf(text);
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? marked(text, at) : plain(text, at, separator);
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
  if (cells.some((value) => value !== "")) rows.push({ line: start, cells });
  return rows;
}

function separatorOf(text: string): string {
  const end = text.indexOf("\n");
  const head = text.slice(0, Math.min(end < 0 ? text.length : end, 100_000));
  return SEPARATORS.find((one) => head.includes(one)) ?? ",";
}

interface Cell {
  readonly value: string;
  /** Place of the separator or line end after it. */
  readonly end: number;
}

function plain(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n") end++;
  return { value: text.slice(from, end), end };
}

/** A cell in quotation marks; what stands between its closing mark and the next separator is kept. */
function marked(text: string, from: number): Cell {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return { value: [...parts, text.slice(at)].join(""), end: text.length };
    parts.push(text.slice(at, mark));
    if (text[mark + 1] !== '"') {
      const rest = /[^,;\t\n]*/y;
      rest.lastIndex = mark + 1;
      const tail = rest.exec(text)?.[0] ?? "";
      return { value: parts.join("") + tail, end: mark + 1 + tail.length };
    }
    parts.push('"');
    at = mark + 2;
  }
}

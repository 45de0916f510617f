import { readFlow } from "./quick-flow.js";
import {
  decline,
  PLAIN_START,
  placeTable,
  readKey,
  readPlain,
  readQuoted,
  type Scanner,
  setEntry,
  withoutEndSpaces,
} from "./scanner.js";

const ENTRY_AHEAD = /(?:[A-Za-z_][A-Za-z0-9_.-]*|"[^"\\\n]*"|'[^'\n]*'):(?=[ \n]|$)/y;
const NOT_PLAIN = /:(?: |$)|[\t]/;

/** A block list or map whose first entry stands at the scanner's place, in the column `indent`. */
export function readBlock(scanner: Scanner, indent: number, depth: number): unknown {
  if (depth > scanner.depth) return decline();
  if (isDash(scanner)) return readBlockList(scanner, indent, depth);
  return readBlockMap(scanner, indent, depth);
}

function readBlockMap(scanner: Scanner, indent: number, depth: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  const seen = placeTable(scanner, map);
  for (;;) {
    const keyAt = scanner.at;
    ENTRY_AHEAD.lastIndex = keyAt;
    if (!ENTRY_AHEAD.test(scanner.text)) return decline();
    const key = readKey(scanner);
    scanner.at++;
    while (scanner.text[scanner.at] === " ") scanner.at++;
    const place = { at: scanner.at };
    const value = readEntryValue(scanner, { indent, depth, listAt: indent }, place);
    setEntry(map, seen, { key, value, keyAt, valueAt: place.at });
    const next = nextContent(scanner);
    if (next < indent) return map;
    if (next > indent) return decline();
  }
}

function readBlockList(scanner: Scanner, indent: number, depth: number): unknown[] {
  const list: unknown[] = [];
  const seen = placeTable(scanner, list);
  for (;;) {
    const start = scanner.at;
    scanner.at++;
    while (scanner.text[scanner.at] === " ") scanner.at++;
    const place = { at: scanner.at };
    ENTRY_AHEAD.lastIndex = scanner.at;
    const compact = isDash(scanner) || ENTRY_AHEAD.test(scanner.text);
    const column = indent + scanner.at - start;
    const value = compact
      ? readBlock(scanner, column, depth + 1)
      : readEntryValue(scanner, { indent, depth, listAt: indent + 1 }, place);
    seen?.set(list.length, [place.at, place.at]);
    list.push(value);
    const next = nextContent(scanner);
    if (next < indent) return list;
    if (next > indent) return decline();
    // In a map the list may stand in its key's own column, and then the next key ends it.
    if (!isDash(scanner)) return list;
  }
}

/** The value after a key or a dash, on its line or below; `listAt` is the least column of a list below. */
function readEntryValue(
  scanner: Scanner,
  { indent, depth, listAt }: { indent: number; depth: number; listAt: number },
  place: { at: number },
): unknown {
  const first = scanner.text[scanner.at];
  if (first === undefined || first === "\n" || first === "#") {
    endLine(scanner);
    const below = nextContent(scanner);
    place.at = below < 0 ? place.at : scanner.at;
    if (below > indent || (below === listAt && isDash(scanner))) return readBlock(scanner, below, depth + 1);
    return null;
  }
  if (first === "{" || first === "[" || first === '"' || first === "'") {
    const value = first === '"' || first === "'" ? readQuoted(scanner, indent) : readFlow(scanner, indent, depth + 1);
    endLine(scanner);
    return value;
  }
  if (first === "|" || first === ">") return readBlockScalar(scanner, indent, first);
  return readPlainLines(scanner, indent);
}

function readPlainLines(scanner: Scanner, indent: number): unknown {
  PLAIN_START.lastIndex = scanner.at;
  if (!PLAIN_START.test(scanner.text)) return decline();
  const { line, commented } = restOfLine(scanner);
  const parts = [line];
  for (let ended = commented; ; ) {
    const { content, column, blank } = lineAhead(scanner);
    if (content >= scanner.text.length || column <= indent) break;
    if (ended || blank || scanner.text[content] === "#") return decline();
    scanner.at = content;
    const next = restOfLine(scanner);
    parts.push(next.line);
    ended = next.commented;
  }
  return parts.length === 1 ? readPlain(line) : parts.join(" ");
}

/** The plain text from the scanner's place to the end of its line or to a comment. */
function restOfLine(scanner: Scanner): { line: string; commented: boolean } {
  const { text, at } = scanner;
  const end = text.indexOf("\n", at);
  const whole = text.slice(at, end < 0 ? text.length : end);
  const comment = whole.indexOf(" #");
  const line = withoutEndSpaces(comment < 0 ? whole : whole.slice(0, comment));
  if (NOT_PLAIN.test(line)) return decline();
  scanner.at = at + whole.length;
  return { line, commented: comment >= 0 };
}

/** Where the next line that is not blank begins its content, without going there. */
function lineAhead({ text, at }: Scanner): { content: number; column: number; blank: boolean } {
  let blank = false;
  let lineStart = at + 1;
  for (;;) {
    let content = lineStart;
    while (text[content] === " ") content++;
    if (text[content] !== "\n") return { content, column: content - lineStart, blank };
    blank = true;
    lineStart = content + 1;
  }
}

/** `|` or `>` with `-` or nothing: lines of one indentation; in `>` none of them indented further. */
function readBlockScalar(scanner: Scanner, indent: number, style: string): string {
  const { text } = scanner;
  scanner.at++;
  const strip = text[scanner.at] === "-";
  if (strip) scanner.at++;
  if (text[scanner.at] !== "\n") return decline();
  const lines: string[] = [];
  let own = -1;
  while (scanner.at < text.length) {
    const lineStart = scanner.at + 1;
    let content = lineStart;
    while (text[content] === " ") content++;
    const end = text.indexOf("\n", content);
    const lineEnd = end < 0 ? text.length : end;
    if (content === lineEnd) {
      if (content > lineStart || own < 0) return decline();
      lines.push("");
    } else {
      if (own < 0) own = content - lineStart;
      if (content - lineStart < own) break;
      if (style === ">" && (content - lineStart > own || text[content] === "\t")) return decline();
      lines.push(text.slice(lineStart + own, lineEnd));
    }
    scanner.at = lineEnd;
  }
  if (own <= indent || lines.length === 0 || (!strip && !text.endsWith("\n"))) return decline();
  while (lines.at(-1) === "") lines.pop();
  const body = style === "|" ? lines.join("\n") : folded(lines);
  return strip ? body : `${body}\n`;
}

function folded(lines: readonly string[]): string {
  let body = "";
  let breaks = 0;
  for (const line of lines) {
    if (line === "") breaks++;
    else {
      body += body === "" ? line : `${breaks > 0 ? "\n".repeat(breaks) : " "}${line}`;
      breaks = 0;
    }
  }
  return body;
}

/** Steps over the spaces and the comment that may end a line. */
function endLine(scanner: Scanner): void {
  const { text } = scanner;
  const before = text[scanner.at - 1];
  let spaces = 0;
  while (text[scanner.at] === " ") {
    scanner.at++;
    spaces++;
  }
  const next = text[scanner.at];
  if (next === "#" && (spaces > 0 || before === " ")) {
    const end = text.indexOf("\n", scanner.at);
    scanner.at = end < 0 ? text.length : end;
  } else if (next !== undefined && next !== "\n") decline();
}

/** Goes to the next line's content over blank lines and comments; its column, or −1 at the end. */
export function nextContent(scanner: Scanner): number {
  const { text } = scanner;
  while (scanner.at < text.length) {
    const lineStart = text[scanner.at] === "\n" ? scanner.at + 1 : text.lastIndexOf("\n", scanner.at - 1) + 1;
    let content = lineStart;
    while (text[content] === " ") content++;
    if (text[content] === "#") {
      const end = text.indexOf("\n", content);
      scanner.at = end < 0 ? text.length : end;
      continue;
    }
    scanner.at = content;
    if (content < text.length && text[content] !== "\n") {
      const marker = content === lineStart && /^(?:---|\.\.\.)/.test(text.slice(content, content + 3));
      return marker || text[content] === "\t" ? decline() : content - lineStart;
    }
    if (content >= text.length) break;
  }
  return -1;
}

function isDash({ text, at }: Scanner): boolean {
  return text[at] === "-" && (text[at + 1] === " " || text[at + 1] === "\n" || at + 1 === text.length);
}

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

/** A flow list, map or scalar; lines that go on are indented by more than `indent`. */
export function readFlow(scanner: Scanner, indent: number, depth: number): unknown {
  const first = scanner.text[scanner.at];
  if (depth > scanner.depth && (first === "{" || first === "[")) return decline();
  if (first === "{") return readFlowMap(scanner, indent, depth);
  if (first === "[") return readFlowList(scanner, indent, depth);
  if (first === '"' || first === "'") return readQuoted(scanner, scanner.syntax === "json" ? null : indent);
  return readFlowPlain(scanner);
}

function readFlowMap(scanner: Scanner, indent: number, depth: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  const seen = placeTable(scanner, map);
  scanner.at++;
  for (;;) {
    skipSpace(scanner, indent);
    if (scanner.text[scanner.at] === "}") break;
    const keyAt = scanner.at;
    const key = readKey(scanner);
    if (scanner.syntax === "json") skipSpace(scanner, indent);
    if (scanner.text[scanner.at] !== ":") return decline();
    scanner.at++;
    const after = scanner.text[scanner.at];
    const quotedKey = scanner.text[keyAt] === '"' || scanner.text[keyAt] === "'";
    if (!quotedKey && after !== " " && after !== "\n") return decline();
    skipSpace(scanner, indent);
    const valueAt = scanner.at;
    const next = scanner.text[scanner.at];
    const value = next === "," || next === "}" ? null : readFlow(scanner, indent, depth + 1);
    setEntry(map, seen, { key, value, keyAt, valueAt });
    if (!goesOn(scanner, indent, "}")) break;
  }
  scanner.at++;
  return map;
}

function readFlowList(scanner: Scanner, indent: number, depth: number): unknown[] {
  const list: unknown[] = [];
  const seen = placeTable(scanner, list);
  scanner.at++;
  for (;;) {
    skipSpace(scanner, indent);
    if (scanner.text[scanner.at] === "]") break;
    seen?.set(list.length, [scanner.at, scanner.at]);
    list.push(readFlow(scanner, indent, depth + 1));
    if (!goesOn(scanner, indent, "]")) break;
  }
  scanner.at++;
  return list;
}

/** Steps over a comma; false at the closing bracket. */
function goesOn(scanner: Scanner, indent: number, close: string): boolean {
  skipSpace(scanner, indent);
  const next = scanner.text[scanner.at];
  if (next === ",") scanner.at++;
  else if (next !== close) decline();
  return next === ",";
}

function readFlowPlain(scanner: Scanner): unknown {
  const { text, at } = scanner;
  PLAIN_START.lastIndex = at;
  if (!PLAIN_START.test(text)) return decline();
  let end = at;
  for (; end < text.length; end++) {
    const character = text[end];
    if (character === "\t") return decline();
    if (character === "," || character === "]" || character === "}" || character === "\n") break;
    if (character === "{" || character === "[") return decline();
    if (character === ":" && /[\s,[\]{}]/.test(text[end + 1] ?? " ")) return decline();
    if (character === "#" && text[end - 1] === " ") break;
  }
  scanner.at = end;
  return readPlain(withoutEndSpaces(text.slice(at, end)));
}

/** Steps over spaces, line ends and comments; what comes after a line end must be indented enough. */
function skipSpace(scanner: Scanner, indent: number): void {
  const { text, syntax } = scanner;
  for (;;) {
    const character = text[scanner.at];
    if (character === " " || (character === "\t" && syntax === "json")) scanner.at++;
    else if (character === "\n") {
      scanner.at++;
      if (syntax === "yaml") {
        const lineStart = scanner.at;
        while (text[scanner.at] === " ") scanner.at++;
        const blank = text[scanner.at] === "\n" || text[scanner.at] === "#";
        if (!blank && scanner.at - lineStart <= indent) decline();
      }
    } else if (character === "#" && syntax === "yaml" && /\s/.test(text[scanner.at - 1] ?? "")) {
      const end = text.indexOf("\n", scanner.at);
      scanner.at = end < 0 ? text.length : end;
    } else return;
  }
}

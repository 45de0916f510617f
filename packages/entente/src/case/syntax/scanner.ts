import type { Places } from "./places.js";
import { plainScalar, unescaped } from "./plain-scalar.js";

/** Thrown inside the quick reader where a text leaves the part of YAML that it knows, and caught at its entry. */
export const DECLINED = Symbol("declined");

/** The quick reader's place in the text, shared by its parts; it lives as long as one reading. */
export interface Scanner {
  readonly text: string;
  at: number;
  readonly depth: number;
  /** JSON lets tabs stand between its parts. */
  readonly syntax: "json" | "yaml";
  /** Where entries' places are kept, when they are wanted. */
  readonly places: Places | null;
}

const SIMPLE_KEY = /[A-Za-z_][A-Za-z0-9_.-]*/y;
const RESERVED_KEYS = /^(?:true|false|null|__proto__)$/i;

export function decline(): never {
  throw DECLINED;
}

/** The first character of an unquoted scalar. */
export const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[0-9.])/y;

/** A key of letters, digits, `_`, `.` and `-`, or a quoted one. */
export function readKey(scanner: Scanner): string {
  const quote = scanner.text[scanner.at];
  const key = quote === '"' || quote === "'" ? readQuoted(scanner, null) : readSimpleKey(scanner);
  return RESERVED_KEYS.test(key) ? decline() : key;
}

function readSimpleKey(scanner: Scanner): string {
  SIMPLE_KEY.lastIndex = scanner.at;
  const key = SIMPLE_KEY.exec(scanner.text)?.[0] ?? decline();
  scanner.at += key.length;
  return key;
}

/** A quoted scalar; further lines must be indented by more than `indent` (null: there must be none). */
export function readQuoted(scanner: Scanner, indent: number | null): string {
  const { text, at } = scanner;
  const quote = text[at] ?? "";
  let end = text.indexOf(quote, at + 1);
  if (quote === "'") {
    while (end >= 0 && text[end + 1] === "'") end = text.indexOf("'", end + 2);
  } else {
    while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  }
  if (end < 0) return decline();
  const body = text.slice(at + 1, end);
  if (body.includes("\t")) return decline();
  scanner.at = end + 1;
  const line = body.includes("\n") ? joined(body, indent ?? decline()) : body;
  return quote === "'" ? line.replaceAll("''", "'") : (unescaped(line) ?? decline());
}

/** The lines of a quoted scalar as one; an empty line or an escaped break is left to the full parser. */
function joined(body: string, indent: number): string {
  const lines = body.split("\n");
  const parts = lines.map((line, k) => {
    const start = k === 0 ? 0 : line.search(/[^ ]|$/);
    const last = k === lines.length - 1;
    if ((k > 0 && start <= indent) || (!last && line.endsWith("\\"))) return decline();
    const part = last ? line.slice(start) : withoutEndSpaces(line.slice(start));
    return part === "" ? decline() : part;
  });
  return parts.join(" ");
}

/** YAML trims spaces alone, not every character that a script counts as one. */
export function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === " ") end--;
  return text.slice(0, end);
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text[quote - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

export function readPlain(text: string): unknown {
  const value = plainScalar(text);
  return value === undefined ? decline() : value;
}

/** Sets an entry that must not be there yet: the full parser reports duplicate keys. */
export function setEntry(
  map: Record<string, unknown>,
  seen: Map<string | number, readonly [number, number]> | null,
  { key, value, keyAt, valueAt }: { key: string; value: unknown; keyAt: number; valueAt: number },
): void {
  if (Object.hasOwn(map, key)) decline();
  map[key] = value;
  seen?.set(key, [keyAt, valueAt]);
}

/** A place table for a new list or map, when places are wanted. */
export function placeTable(
  scanner: Scanner,
  container: object,
): Map<string | number, readonly [number, number]> | null {
  if (scanner.places === null) return null;
  const table = new Map<string | number, readonly [number, number]>();
  scanner.places.set(container, table);
  return table;
}

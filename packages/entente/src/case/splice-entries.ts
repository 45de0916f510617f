import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Path } from "./syntax/parsed.js";

type Step = Path[number];
/** A value as the line of YAML that says it: in braces. */
type Written = readonly [key: Step | undefined, value: unknown];

/**
 * Writes new entries at the end of a map written as a block, a line each, and touches nothing else; maps that the case lacks are
 * begun. Null where that cannot be done so.
 */
export function addEntries(text: string, path: Path, entries: readonly Written[]): string | null {
  const document = parse(text);
  if (document === null || entries.some(([key, value]) => typeof key !== "string" || value === undefined)) return null;
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (parent === undefined && path.length > 0) {
    const known = path.findLastIndex((_, k) => k === 0 || document.getIn(path.slice(0, k), true) !== undefined);
    const above: unknown = known === 0 ? document.contents : document.getIn(path.slice(0, known), true);
    if (!isBlock(above)) return null;
    const column = columnOf(text, above);
    const begun = path.slice(known).map((key, k) => `${" ".repeat(column + 2 * k)}${String(key)}:`);
    const indent = " ".repeat(column + 2 * begun.length);
    const lines = [...begun, ...entries.map((entry) => indent + lineOf(entry))].join("\n").trimStart();
    return verified(text, insertedAfter(text, endOfBlock(text, above), [lines]), path, entries);
  }
  if (!isBlock(parent) || entries.some(([key]) => parent.has(key))) return null;
  return verified(text, insertedAfter(text, endOfBlock(text, parent), entries.map(lineOf)), path, entries);
}

/**
 * Writes another value in the place of a plain one, of one in braces or brackets, or of a plain list, and touches nothing
 * else. Null where that cannot be done so.
 */
export function respellEntry(text: string, path: Path, value: unknown): string | null {
  const node: unknown = parse(text)?.getIn(path, true);
  const place = value === undefined ? null : placeOf(text, node);
  if (place === null) return null;
  const [start, end] = place;
  const after = text.slice(0, start) + (text[start - 1] === ":" ? " " : "") + flow(value) + text.slice(end);
  return verified(text, after, path.slice(0, -1), [[path.at(-1), value]]);
}

function placeOf(text: string, node: unknown): readonly [start: number, end: number] | null {
  if (!(isScalar(node) || isCollection(node)) || node.anchor !== undefined || node.tag !== undefined) return null;
  const [start, end] = node.range ?? [0, 0];
  if (end <= start) return null;
  if (isScalar(node)) return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED" ? null : [start, end];
  if (node.flow === true) return [start, end];
  const isPlainList = isSeq(node) && node.items.every((item) => isScalar(item));
  const before = text.slice(0, start).trimEnd().length;
  // The list begins a line of its own; in brackets it stands behind its key.
  return isPlainList && text[before - 1] === ":" ? [before, endOf(node)] : null;
}

/** Writes a new entry at the end of a map in braces, and touches nothing else. Null where that cannot be done so. */
export function addInBraces(text: string, path: Path, value: unknown): string | null {
  const document = parse(text);
  const parent: unknown = document?.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (!isMap(parent) || parent.flow !== true || parent.items.length === 0) return null;
  if (typeof key !== "string" || value === undefined || parent.has(key)) return null;
  const end = endOf(parent.items.at(-1));
  return verified(text, `${text.slice(0, end)}, ${lineOf([key, value])}${text.slice(end)}`, path.slice(0, -1), [
    [key, value],
  ]);
}

/** Writes a new item at the end of a list, on a line of its own or in the brackets. Null where that cannot be done so. */
export function addToList(text: string, path: Path, value: unknown): string | null {
  const list: unknown = parse(text)?.getIn(path.slice(0, -1), true);
  if (!isSeq(list) || list.items.length === 0 || path.at(-1) !== list.items.length || value === undefined) return null;
  const last = endOf(list.items.at(-1));
  const after =
    list.flow === true
      ? `${text.slice(0, last)}, ${flow(value)}${text.slice(last)}`
      : insertedAfter(text, { end: endOf(list), indent: columnOf(text, list) }, [`- ${flow(value)}`]);
  return verified(text, after, path.slice(0, -1), [[path.at(-1), value]]);
}

function parse(text: string): Document.Parsed | null {
  const document = parseDocument(text, { logLevel: "error" });
  return document.errors.length > 0 ? null : document;
}

function isBlock(node: unknown): node is YAMLMap {
  return isMap(node) && node.flow !== true && node.items.length > 0;
}

function columnOf(text: string, block: YAMLMap | YAMLSeq): number {
  const start = block.range?.[0] ?? 0;
  return start - (text.lastIndexOf("\n", start - 1) + 1);
}

function endOfBlock(text: string, block: YAMLMap) {
  return { end: endOf(block), indent: columnOf(text, block) };
}

/** Lines after the last of a block's entries, and after the comment on its line. */
function insertedAfter(
  text: string,
  { end, indent }: { readonly end: number; readonly indent: number },
  lines: readonly string[],
): string {
  const added = lines.map((line) => `${" ".repeat(indent)}${line}\n`).join("");
  if (text[end - 1] === "\n") return text.slice(0, end) + added + text.slice(end);
  const lineEnd = text.indexOf("\n", end);
  return lineEnd < 0 ? `${text}\n${added}` : text.slice(0, lineEnd + 1) + added + text.slice(lineEnd + 1);
}

/** Offset behind the last thing that a block says. */
function endOf(node: unknown): number {
  if (isPair(node)) return node.value === null ? endOf(node.key) : Math.max(endOf(node.key), endOf(node.value));
  if (isCollection(node) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1));
  return isScalar(node) || isCollection(node) ? (node.range?.[1] ?? 0) : ((node as Node | null)?.range?.[1] ?? 0);
}

function lineOf([key, value]: Written): string {
  return `${String(key)}: ${flow(value)}`;
}

function flow(value: unknown): string {
  const document = new Document(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** The new text, unless it says anything else than the old one with these entries. */
function verified(before: string, after: string, path: Path, entries: readonly Written[]): string | null {
  const [wanted, found] = [parse(before), parse(after)];
  if (wanted === null || found === null) return null;
  for (const [key, value] of entries) wanted.setIn([...path, key], wanted.createNode(value));
  return JSON.stringify(wanted.toJS()) === JSON.stringify(found.toJS()) ? after : null;
}

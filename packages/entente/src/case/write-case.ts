import { type Document, isMap, isScalar, type Node, parseDocument, Scalar } from "yaml";
import { EntenteError } from "../error.js";
import { cutEntries } from "./cut-entries.js";
import { addEntries, addInBraces, addToList, respellEntry } from "./splice-entries.js";
import type { Path } from "./syntax/parsed.js";
import { isWordOrNumber } from "./syntax/plain-scalar.js";

/** A change of one value: undefined takes the entry out. */
export interface CaseEdit {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Writes changes into a case's text. A plain value replaced by another changes nothing else, to the letter; other
 * changes keep the author's comments and order, and JSON stays JSON.
 *
 * @throws {EntenteError} `unreadable` for a text that is no YAML, `bad-path` where a path leads through a plain value
 */
export function editCase(text: string, edits: readonly CaseEdit[]): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const edited = together(edits).reduce(editSome, text.replaceAll("\r\n", "\n"));
  return lineEnd === "\n" ? edited : edited.replaceAll("\n", lineEnd);
}

/** Edits that follow one another and can be made in one go: all that is taken out, and plain values of plain ones. */
function together(edits: readonly CaseEdit[]): CaseEdit[][] {
  const sortOf = ({ path, value }: CaseEdit): string =>
    value === undefined ? "cut" : isPlain(value) ? "plain" : parentOf(path);
  return grouped(edits, sortOf);
}

const parentOf = (path: Path): string => JSON.stringify(path.slice(0, -1));

function grouped(edits: readonly CaseEdit[], sortOf: (edit: CaseEdit) => string): CaseEdit[][] {
  const groups: CaseEdit[][] = [];
  for (const edit of edits) {
    const [first] = groups.at(-1) ?? [];
    if (first !== undefined && sortOf(first) === sortOf(edit)) groups.at(-1)?.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function editSome(text: string, edits: readonly CaseEdit[]): string {
  const whole = edits.every(({ value }) => value === undefined) ? cut(text, edits) : replaced(text, edits);
  return whole ?? grouped(edits, ({ path }) => parentOf(path)).reduce(editOneMap, text);
}

function cut(text: string, edits: readonly CaseEdit[]): string | null {
  const paths = edits.map(({ path }) => path);
  return isJson(text) || paths.some((path) => path.length === 0) ? null : cutEntries(text, paths);
}

/** Plain values in the places of plain ones, read once; null where one of them is none. */
function replaced(text: string, edits: readonly CaseEdit[]): string | null {
  if (edits.length < 2) return null;
  const document: Document = parseDocument(text, { logLevel: "error" });
  const places = edits.map(({ path, value }) => ({ node: document.getIn(path, true) as unknown, value }));
  const plain = places.flatMap(({ node, value }) => (isReplaceable(node) && isPlain(value) ? [{ node, value }] : []));
  if (plain.length < edits.length || document.errors.length > 0) return null;
  const syntax = isJson(text) ? "json" : "yaml";
  return plain
    .toSorted((a, b) => b.node.range[0] - a.node.range[0])
    .reduce((whole, { node, value }) => splice(whole, node, written(value, syntax)), text);
}

/** New entries of one map are written in one go. */
function editOneMap(text: string, edits: readonly CaseEdit[]): string {
  const [first] = edits;
  const entries = edits.map(({ path, value }) => [path.at(-1), value] as const);
  const added = first === undefined || isJson(text) ? null : addEntries(text, first.path.slice(0, -1), entries);
  return added ?? edits.reduce(editOne, text);
}

function editOne(text: string, { path, value }: CaseEdit): string {
  const syntax = isJson(text) ? "json" : "yaml";
  const document: Document = parseDocument(text, { logLevel: "error" });
  const [mistake] = document.errors;
  if (mistake !== undefined)
    throw new EntenteError("unreadable", `the text is no YAML: ${mistake.message.split("\n")[0]}`);
  const node: unknown = document.getIn(path, true);
  if (isPlain(value) && isReplaceable(node)) return splice(text, node, written(value, syntax));
  const spliced =
    syntax === "json"
      ? null
      : (respellEntry(text, path, value) ?? addInBraces(text, path, value) ?? addToList(text, path, value));
  if (spliced !== null) return spliced;
  if (path.length === 0) document.contents = document.createNode(value) as typeof document.contents;
  else if (value === undefined) removeAt(document, path);
  else setAt(document, path, value);
  return syntax === "json"
    ? `${JSON.stringify(document.toJS(), null, indentOf(text))}${text.endsWith("\n") ? "\n" : ""}`
    : document.toString({ lineWidth: 0, minContentWidth: 0 });
}

function setAt(document: Document, path: Path, value: unknown): void {
  const node = document.createNode(value) as Node;
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  // A new entry of a map written in braces is written in braces, one of a block as a block.
  const sibling = isMap(parent) ? parent.items.at(-1)?.value : null;
  const flow = (isMap(parent) && parent.flow === true) || (isMap(sibling) && sibling.flow === true);
  if (flow && "flow" in node) node.flow = true;
  if (isMap(parent) && parent.items.length === 0) parent.flow = false;
  try {
    document.setIn(path, node);
  } catch {
    throw badPath(path);
  }
}

function removeAt(document: Document, path: Path): void {
  try {
    document.deleteIn(path);
  } catch {
    throw badPath(path);
  }
}

function badPath(path: Path): EntenteError {
  return new EntenteError("bad-path", `"${path.join(".")}" leads through a value that is no list or map`);
}

type PlainValue = string | number | boolean | null;

function isPlain(value: unknown): value is PlainValue {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** A scalar on its own, neither shared by an alias nor written over several lines of a block. */
function isReplaceable(node: unknown): node is Scalar & { range: [number, number, number] } {
  if (!isScalar(node) || !node.range || node.anchor !== undefined || node.tag !== undefined) return false;
  const block = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
  return !block && node.range[1] > node.range[0];
}

function splice(text: string, { range: [start, end] }: { range: [number, number, number] }, value: string): string {
  return text.slice(0, start) + value + text.slice(end);
}

function written(value: PlainValue, syntax: "json" | "yaml"): string {
  const bare = typeof value === "string" && syntax === "yaml" && /^[A-Za-z](?:[\w ./()-]*[\w.)])?$/.test(value);
  return bare && !isWordOrNumber(value) ? value : JSON.stringify(value);
}

function isJson(text: string): boolean {
  if (!text.trimStart().startsWith("{")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function indentOf(text: string): string | number {
  return /^\{\n([ \t]+)/.exec(text)?.[1] ?? (text.includes("\n") ? 2 : 0);
}

import type * as z from "zod";
import { schemaFaults } from "../../case/checks/schema-faults.js";
import type { Problem } from "../../case/problem.js";
import { decodeText } from "../../case/syntax/decode-text.js";
import { plainDataFaults } from "../../case/syntax/parse-text.js";
import { type Fault, fault } from "../../case/syntax/parsed.js";
import { quoted, shortLine } from "../../case/syntax/quoted.js";
import { type Coding, codingSchema } from "./coding.js";

/** An entry of a JSON Lines file, with the line it stands on. */
export interface PlacedEntry<T> {
  readonly entry: T;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}
export type PlacedCoding = PlacedEntry<Coding>;

const DEPTH = 16;

/**
 * Reads a codings file: one coding a line as JSON, blank lines aside. Lines that cannot be read are problems, the others stand.
 *
 * @param file - its name, for problems
 */
export function readCodings(
  source: string | Uint8Array,
  { file = "" }: { readonly file?: string | undefined } = {},
): { readonly codings: readonly PlacedCoding[]; readonly problems: readonly Problem[] } {
  const { entries, problems } = readJsonLines(source, { file, schema: codingSchema });
  const seen = new Map<string, number>();
  const twice = entries.flatMap(({ entry, line }): Problem[] => {
    const before = seen.get(entry.id);
    if (before === undefined) seen.set(entry.id, line);
    if (before === undefined) return [];
    return [
      problemAt(file, line, fault("id-twice", ["id"], `id ${quoted(entry.id)} stands on line ${before} already.`)),
    ];
  });
  return { codings: entries, problems: [...problems, ...twice].sort((a, b) => a.line - b.line) };
}

/** Reads JSON Lines by a schema; nothing is thrown whatever the text. */
export function readJsonLines<S extends z.ZodType>(
  source: string | Uint8Array,
  { file, schema }: { readonly file: string; readonly schema: S },
): { readonly entries: readonly PlacedEntry<z.output<S>>[]; readonly problems: readonly Problem[] } {
  const decoded = decodeText(source);
  if (decoded.faults.length > 0)
    return {
      entries: [],
      problems: decoded.faults.map((one) => problemAt(file, lineOf(decoded.text, one.offset), one)),
    };
  const entries: PlacedEntry<z.output<S>>[] = [];
  const problems: Problem[] = [];
  decoded.text.split("\n").forEach((text, k) => {
    if (text.trim() === "") return;
    const read = readLine(text, schema);
    if (read.faults.length > 0) problems.push(...read.faults.map((one) => problemAt(file, k + 1, one)));
    else entries.push({ entry: read.value as z.output<S>, file, line: k + 1 });
  });
  return { entries, problems };
}

function readLine(text: string, schema: z.ZodType): { readonly value?: unknown; readonly faults: readonly Fault[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { faults: [fault("no-json", [], `expected one JSON object on this line, found ${quoted(text)}.`)] };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { faults: [fault("no-object", [], `expected a JSON object on this line, found ${quoted(value)}.`)] };
  const unplain = plainDataFaults(value, DEPTH);
  if (unplain.length > 0) return { faults: unplain };
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { value: parsed.data, faults: [] }
    : { faults: schemaFaults(schema, value, parsed.error.issues) };
}

/** A fault as a problem on a line of a file. */
export function problemAt(file: string, line: number, { code, severity, path, message }: Fault): Problem {
  const told = { path: shortLine(path.join("."), 200), message: shortLine(message, 300) };
  return { code, severity, file: shortLine(file, 200), line, column: 1, ...told };
}

function lineOf(text: string, offset: number | undefined): number {
  return text.slice(0, offset ?? 0).split("\n").length;
}

import * as z from "zod";
import { schemaFaults } from "../case/checks/schema-faults.js";
import type { Case, Statement } from "../case/model.js";
import type { Problem } from "../case/problem.js";
import { statementSchema } from "../case/schema.js";
import { type Fault, fault } from "../case/syntax/parsed.js";
import { codingSchema } from "../evidence/coding/coding.js";
import { type PlacedCoding, problemAt } from "../evidence/coding/read-codings.js";

type Source = Case["sources"][string];

/** A source that a file names, with its text where the file holds it. */
export interface ExchangedSource {
  readonly id: string;
  readonly source: Source;
  readonly text: string | null;
}

/** What a file of statements holds: those that could be read, and a line about each thing that could not, or was lost. */
export interface Exchanged {
  readonly codings: readonly PlacedCoding[];
  readonly sources: readonly ExchangedSource[];
  readonly problems: readonly Problem[];
}

/** How a file is read. */
export interface ReadingFile {
  /** Its name, for problems. */
  readonly file: string;
  /** The case whose ids and names its words may be; null: they are ids. */
  readonly kase: Case | null;
  /** Coder of statements for which the file names none. */
  readonly coder: string;
}

/** Statements with their sources, as a format writes them. */
export interface ToExchange {
  readonly kase: Case;
  readonly statements: Readonly<Record<string, Statement>>;
  /** Texts of sources, by id; a source without one is written without. */
  readonly texts: ReadonlyMap<string, string>;
}

const loose = codingSchema.extend({ coder: z.string() });

/** Checks what was read of one statement. The coder becomes an id where it is none. */
export function checkedCoding(
  value: Readonly<Record<string, unknown>>,
  { file, line }: { readonly file: string; readonly line: number },
): { readonly coding: PlacedCoding | null; readonly problems: readonly Problem[] } {
  const given = { ...value, coder: idOf(String(value.coder ?? ""), "coder") };
  const parsed = codingSchema.safeParse(given);
  if (parsed.success) return { coding: { entry: parsed.data, file, line }, problems: [] };
  const faults = schemaFaults(loose, given, parsed.error.issues);
  return { coding: null, problems: faults.map((one) => problemAt(file, line, one)) };
}

/** A statement as plain data without what is undefined or a default. */
export function plainStatement(statement: Statement): Readonly<Record<string, unknown>> {
  const { kind, ...rest } = statement;
  const entries = Object.entries(kind === "stance" ? rest : { kind, ...rest });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Names of a statement's fields. */
export const STATEMENT_FIELDS: readonly string[] = Object.keys(statementSchema.shape);

/** An id made of a name; `otherwise` where no letter of it can stand in one. */
export function idOf(name: string, otherwise: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 60);
  return plain === "" ? otherwise : plain;
}

/** Name of a file without its folder. */
export function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

/** An id that is not taken yet. */
export function freeId(wished: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wished)) return wished;
  for (let k = 2; ; k++) if (!taken.has(`${wished}-${k}`)) return `${wished}-${k}`;
}

/** A thing to say about a line of a file; 0: about the whole of it. */
export function note(
  file: string,
  line: number,
  message: string,
  { severity = "warning", code = "lost" }: { readonly severity?: Problem["severity"]; readonly code?: string } = {},
): Problem {
  const told: Fault = fault(code, [], message, { severity });
  const problem = problemAt(file, line, told);
  return line > 0 ? problem : { ...problem, column: 0 };
}

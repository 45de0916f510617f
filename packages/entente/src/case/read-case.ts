import { withoutFaulty } from "./checks/pruned.js";
import { schemaFaults } from "./checks/schema-faults.js";
import { DEFAULT_LIMITS, type Limits } from "./limits.js";
import { migrate } from "./migrate.js";
import type { Case } from "./model.js";
import type { Problem } from "./problem.js";
import { referenceFaults } from "./references.js";
import { caseSchema, FORMAT_VERSION } from "./schema.js";
import { parseSource } from "./syntax/parse-source.js";
import { plainDataFaults } from "./syntax/parse-text.js";
import type { Fault } from "./syntax/parsed.js";
import { problemsOf } from "./syntax/problems-of.js";

export interface ReadOptions {
  /** The file's name, for problems and for the `id` of a case that has none. Default none. */
  readonly file?: string | undefined;
  /** Default `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits> | undefined;
}

/** A case, or null and why; warnings may stand beside a case. */
export interface ReadResult {
  readonly kase: Case | null;
  /** Errors before warnings, each in the order of the text. */
  readonly problems: readonly Problem[];
}

/** Reads a case from YAML or JSON; every mistake becomes a problem, nothing is thrown whatever the text. */
export function readCase(source: string | Uint8Array, { file = "", limits = {} }: ReadOptions = {}): ReadResult {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const { text, parsed } = parseSource(source, bounds);
  const { kase, faults: found } =
    parsed.faults.length > 0 ? { kase: null, faults: parsed.faults } : caseOf(parsed.value, { file, limits: bounds });
  return { kase, problems: problemsOf(found, { file, text, parsed }) };
}

/** Checks plain data as a case, as `readCase` does after parsing: for scenarios, imports and edits in memory. */
export function checkCase(value: unknown, { file = "", limits = {} }: ReadOptions = {}): ReadResult {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const unplain = plainDataFaults(value, bounds.depth);
  const { kase, faults } =
    unplain.length > 0 ? { kase: null, faults: unplain } : caseOf(value, { file, limits: bounds });
  return { kase, problems: problemsOf(faults, { file, text: "", parsed: null }) };
}

function caseOf(
  value: unknown,
  { file, limits }: { file: string; limits: Limits },
): { kase: Case | null; faults: readonly Fault[] } {
  const migrated = migrate(value);
  if (migrated.faults.some(({ severity }) => severity === "error")) return { kase: null, faults: migrated.faults };
  const read = caseSchema.safeParse(migrated.value);
  if (read.success) {
    const faults = [...migrated.faults, ...referenceFaults(read.data, migrated.value, limits)];
    const kase = { ...read.data, id: read.data.id ?? idFrom(file) };
    return { kase: faults.some(({ severity }) => severity === "error") ? null : kase, faults };
  }
  const shape = schemaFaults(caseSchema, migrated.value, read.error.issues);
  const rest = caseSchema.safeParse({ ...Object(withoutFaulty(migrated.value, shape)), entente: FORMAT_VERSION });
  const meaning = rest.success ? referenceFaults(rest.data, migrated.value, limits) : [];
  // What is left out of the checks must not be missed by them.
  const reliable = meaning.filter(({ severity }) => severity === "error");
  return { kase: null, faults: [...migrated.faults, ...shape, ...reliable] };
}

/** The file's name up to the first dot as an id; a valid one is made of any other name. */
export function idFrom(file: string): string {
  const [name = ""] = (file.split(/[\\/]/).at(-1) ?? "").split(".");
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .replace(/-+$/, "");
  return id === "" || id === "constructor" ? "case" : id;
}

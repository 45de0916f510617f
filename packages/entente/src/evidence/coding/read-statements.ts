import { schemaFaults } from "../../case/checks/schema-faults.js";
import { DEFAULT_LIMITS } from "../../case/limits.js";
import type { Case, Statement } from "../../case/model.js";
import type { Problem } from "../../case/problem.js";
import { caseSchema, idSchema, statementSchema } from "../../case/schema.js";
import { parseSource } from "../../case/syntax/parse-source.js";
import { type Fault, fault, type Path } from "../../case/syntax/parsed.js";
import { problemsOf } from "../../case/syntax/problems-of.js";
import { quoted } from "../../case/syntax/quoted.js";

/** Statements to be added to a case, and sources that it lacks, with the problems of their reading. */
export interface AddedStatements {
  readonly statements: Readonly<Record<string, Statement>>;
  readonly sources: Case["sources"];
  readonly problems: readonly Problem[];
}

const identified = statementSchema.extend({ id: idSchema });
const sourcesSchema = caseSchema.shape.sources;

/**
 * Reads statements from YAML or JSON: by id as in a case, under `statements` (then `sources` may stand beside them), or as a list in
 * which each has its `id`. Nothing is thrown whatever the text.
 */
export function readStatements(
  source: string | Uint8Array,
  { file = "" }: { readonly file?: string | undefined } = {},
): AddedStatements {
  const { text, parsed } = parseSource(source, DEFAULT_LIMITS);
  const faults: Fault[] = [...parsed.faults];
  const { value, above } = wrapped(parsed.value);
  const statements: Record<string, Statement> = {};
  const take = (id: unknown, entry: unknown, path: Path): void => {
    if (typeof id !== "string" || !idSchema.safeParse(id).success) {
      faults.push(
        fault(
          "bad-id",
          path,
          `${quoted(id)} is no id: expected small letters, digits and hyphens, beginning with a letter.`,
          { target: "key" },
        ),
      );
      return;
    }
    const read = statementSchema.safeParse(entry);
    if (!read.success)
      faults.push(
        ...schemaFaults(statementSchema, entry, read.error.issues).map((one) => ({
          ...one,
          path: [...path, ...one.path],
        })),
      );
    else if (Object.hasOwn(statements, id))
      faults.push(fault("id-twice", path, `statement ${quoted(id)} is here already.`));
    else statements[id] = read.data;
  };
  if (Array.isArray(value))
    value.forEach((entry, k) => {
      const { id, ...rest } = Object(entry) as Record<string, unknown>;
      take(id, rest, [...above, k]);
    });
  else if (typeof value === "object" && value !== null)
    for (const [id, entry] of Object.entries(value)) take(id, entry, [...above, id]);
  else if (parsed.faults.length === 0 && value !== null && value !== undefined)
    faults.push(fault("no-statements", [], `expected statements by id, or a list of them, found ${quoted(value)}.`));
  const sources = sourcesIn(parsed.value, faults);
  return { statements, sources, problems: problemsOf(faults, { file, text, parsed }) };
}

/** The statements of a file that holds more, and the path to them; one statement alone is a list of one. */
function wrapped(value: unknown): { readonly value: unknown; readonly above: Path } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { value, above: [] };
  if (Object.hasOwn(value, "statements"))
    return { value: (value as { statements: unknown }).statements, above: ["statements"] };
  return identified.safeParse(value).success ? { value: [value], above: [] } : { value, above: [] };
}

function sourcesIn(value: unknown, faults: Fault[]): Case["sources"] {
  if (
    typeof value !== "object" ||
    value === null ||
    !Object.hasOwn(value, "statements") ||
    !Object.hasOwn(value, "sources")
  )
    return {};
  const { sources } = value as { sources: unknown };
  const read = sourcesSchema.safeParse(sources);
  if (read.success) return read.data;
  faults.push(
    ...schemaFaults(sourcesSchema, sources, read.error.issues).map((one) => ({
      ...one,
      path: ["sources", ...one.path],
    })),
  );
  return {};
}

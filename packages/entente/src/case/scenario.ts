import jsonPatch, { type Operation } from "fast-json-patch";
import { schemaFaults } from "./checks/schema-faults.js";
import { DEFAULT_LIMITS, type Limits } from "./limits.js";
import type { Case, Scenario } from "./model.js";
import type { Problem } from "./problem.js";
import { checkCase } from "./read-case.js";
import { scenarioSchema } from "./schema.js";
import { parseSource } from "./syntax/parse-source.js";
import { type Fault, fault } from "./syntax/parsed.js";
import { problemsOf } from "./syntax/problems-of.js";
import { quoted, shortLine } from "./syntax/quoted.js";

/** Reads a scenario: a title, a note and a JSON Patch, or the bare list of the patch's operations. */
export function readScenario(
  source: string | Uint8Array,
  { file = "", limits = {} }: { file?: string | undefined; limits?: Partial<Limits> | undefined } = {},
): { scenario: Scenario | null; problems: readonly Problem[] } {
  const { text, parsed } = parseSource(source, { ...DEFAULT_LIMITS, ...limits });
  const written = Array.isArray(parsed.value) ? { patch: parsed.value } : parsed.value;
  const read = parsed.faults.length > 0 ? null : scenarioSchema.safeParse(written);
  const bare = written !== parsed.value;
  const faults = read?.error
    ? schemaFaults(scenarioSchema, written, read.error.issues).map((one) =>
        bare ? { ...one, path: one.path.slice(1) } : one,
      )
    : parsed.faults;
  return { scenario: read?.data ?? null, problems: problemsOf(faults, { file, text, parsed }) };
}

/** The case with a scenario's patch applied and checked as any case is; the case given stays as it was. */
export function applyScenario(
  kase: Case,
  { patch }: Scenario,
  { file = "", limits = {} }: { file?: string | undefined; limits?: Partial<Limits> | undefined } = {},
): { kase: Case | null; problems: readonly Problem[] } {
  let value: unknown = structured(kase);
  for (const [k, operation] of patch.entries()) {
    const applied = applyOne(value, operation as Operation, k);
    if ("fault" in applied)
      return { kase: null, problems: problemsOf([applied.fault], { file, text: "", parsed: null }) };
    value = applied.value;
  }
  return checkCase(value, { file, limits });
}

function applyOne(value: unknown, operation: Operation, k: number): { value: unknown } | { fault: Fault } {
  const at = ["patch", k];
  const pointers = [operation.path, "from" in operation ? operation.from : ""];
  const foreign = pointers
    .flatMap((pointer) => (pointer ?? "").split("/"))
    .find((step) => /^(?:__proto__|constructor|prototype)$/.test(step));
  if (foreign !== undefined) return { fault: fault("patch", at, `${quoted(foreign)} cannot be a name in a patch.`) };
  try {
    return { value: jsonPatch.applyOperation(value, structured(operation), true, false, true).newDocument };
  } catch (thrown) {
    // The library tells a patch that does not fit only by throwing.
    const name = thrown instanceof Error ? thrown.name : "";
    const reason =
      REASONS[name] ?? shortLine(thrown instanceof Error ? (thrown.message.split("\n")[0] ?? "") : String(thrown));
    return { fault: fault("patch", at, `cannot ${operation.op} ${quoted(operation.path)}: ${reason}.`) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  OPERATION_PATH_UNRESOLVABLE: "nothing is there",
  OPERATION_FROM_UNRESOLVABLE: "nothing is at its `from`",
  OPERATION_PATH_CANNOT_ADD: "there is no list or map to add to",
  OPERATION_PATH_INVALID: 'a path begins with "/"',
  OPERATION_FROM_REQUIRED: "`from` is missing",
  OPERATION_VALUE_REQUIRED: "`value` is missing",
  OPERATION_PATH_ILLEGAL_ARRAY_INDEX: "a place in a list is expected",
  OPERATION_VALUE_OUT_OF_BOUNDS: "the list is shorter",
  TEST_OPERATION_FAILED: "another value is there",
};

function structured<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

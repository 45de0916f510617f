import { putAt, standIn } from "./checks/filled.js";
import { withoutPaths } from "./checks/pruned.js";
import { schemaFaults } from "./checks/schema-faults.js";
import { DEFAULT_LIMITS, type Limits } from "./limits.js";
import { migrate } from "./migrate.js";
import type { Case } from "./model.js";
import type { Problem } from "./problem.js";
import { referenceFaults } from "./references.js";
import { caseSchema, FORMAT_VERSION } from "./schema.js";
import { parseSource } from "./syntax/parse-source.js";
import { plainDataFaults } from "./syntax/parse-text.js";
import type { Fault, Path } from "./syntax/parsed.js";
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

/** A case is read once, so that compiling a parser for every object of the schema would cost more than it saves. */
const ONCE = { jitless: true } as const;

function caseOf(
  value: unknown,
  { file, limits }: { file: string; limits: Limits },
): { kase: Case | null; faults: readonly Fault[] } {
  const migrated = migrate(value);
  if (migrated.faults.some(({ severity }) => severity === "error")) return { kase: null, faults: migrated.faults };
  const read = caseSchema.safeParse(migrated.value, ONCE);
  if (read.success) {
    const faults = [...migrated.faults, ...referenceFaults(read.data, migrated.value, limits)];
    const kase = { ...read.data, id: read.data.id ?? idFrom(file) };
    return { kase: faults.some(({ severity }) => severity === "error") ? null : kase, faults };
  }
  const shape = schemaFaults(caseSchema, migrated.value, read.error.issues);
  const meaningOf = ({ kase, filled }: Rest): Fault[] =>
    kase === null
      ? []
      : referenceFaults(kase, migrated.value, limits).filter(
          ({ severity, path }) =>
            severity === "error" && !path.some((_, k) => filled.has(path.slice(0, k + 1).join("."))),
        );
  // An entry that lost a part is no longer what its author meant; what it refers to still is.
  const broken = new Set(shape.map(({ path }) => entryOf(path)));
  const whole = meaningOf(readRest(migrated.value, shape, "cut")).filter(({ path }) => !broken.has(entryOf(path)));
  const mended = meaningOf(readRest(migrated.value, shape, "fill")).filter(
    ({ code, path }) => code.startsWith("unknown-") && broken.has(entryOf(path)),
  );
  return { kase: null, faults: [...migrated.faults, ...shape, ...whole, ...mended] };
}

const ROUNDS = 6;

/** What of a faulty case can still be read, and the places where something stands in for what is missing. */
interface Rest {
  readonly kase: Case | null;
  readonly filled: ReadonlySet<string>;
}

/**
 * The case without its faulty parts: cuts what is wrong; then, where something needed is missing now, cuts what it belongs
 * to or, to see what else is wrong there, puts something in its place.
 */
function readRest(value: unknown, shape: readonly Fault[], way: "cut" | "fill"): Rest {
  const filled = new Set<string>();
  let rest: unknown = value;
  let cuts: readonly Path[] = shape.flatMap(({ path, code }) => {
    if (code !== "missing") return [path];
    return way === "cut" ? [path.slice(0, -1)] : [];
  });
  for (let round = 0; round < ROUNDS; round++) {
    rest = { ...Object(withoutPaths(rest, cuts)), entente: FORMAT_VERSION };
    const read = caseSchema.safeParse(rest, ONCE);
    if (read.success) return { kase: read.data, filled };
    const further: Path[] = [];
    if (way === "fill") rest = JSON.parse(JSON.stringify(rest));
    for (const { path, code } of schemaFaults(caseSchema, rest, read.error.issues)) {
      const stand = way === "fill" && code === "missing" ? standIn(caseSchema, rest, path) : undefined;
      if (stand === undefined) further.push(path.slice(0, -1));
      else {
        putAt(rest, path, stand);
        filled.add(path.join("."));
      }
    }
    cuts = further;
  }
  return { kase: null, filled };
}

/** The entry of the case in which a path lies: `positions.north.quota`, `parties.north`, `title`. */
function entryOf(path: Path): string {
  return path.slice(0, path[0] === "positions" ? 3 : 2).join(".");
}

/** The file's name up to the first dot as an id; a valid one is made of any other name. */
function idFrom(file: string): string {
  const [name = ""] = (file.split(/[\\/]/).at(-1) ?? "").split(".");
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .replace(/-+$/, "");
  return id === "" || id === "constructor" ? "case" : id;
}

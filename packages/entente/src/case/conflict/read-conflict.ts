import { schemaFaults } from "../checks/schema-faults.js";
import { DEFAULT_LIMITS } from "../limits.js";
import type { Problem } from "../problem.js";
import { decodeText } from "../syntax/decode-text.js";
import { parseText } from "../syntax/parse-text.js";
import { type Fault, fault } from "../syntax/parsed.js";
import { problemsOf } from "../syntax/problems-of.js";
import { quoted } from "../syntax/quoted.js";
import { conflictFaults, decidersOf, rankingFaults } from "./check-conflict.js";
import { type Conflict, type ConflictFile, conflictSchema, type OptionForm, type StateName } from "./conflict.js";
import { feasiblePatterns, movesByOptions, written } from "./option-form.js";
import { orderByStatements } from "./preferences.js";

/** A conflict, or null and why. */
export interface ConflictResult {
  readonly conflict: Conflict | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a conflict given as such, JSON or YAML: states and moves, or options and their owners, and what each decision maker
 * prefers. Every mistake becomes a problem; nothing is thrown, whatever the text.
 */
export function readConflict(
  source: string | Uint8Array,
  { file = "" }: { readonly file?: string | undefined } = {},
): ConflictResult {
  const { text, faults } = decodeText(source);
  if (faults.length > 0) return { conflict: null, problems: problemsOf(faults, { file, text, parsed: null }) };
  const parsed = parseText(text, DEFAULT_LIMITS);
  const found = parsed.faults.length > 0 ? { conflict: null, faults: parsed.faults } : conflictOf(parsed.value);
  return { conflict: found.conflict, problems: problemsOf(found.faults, { file, text, parsed }) };
}

interface Found {
  readonly conflict: Conflict | null;
  readonly faults: readonly Fault[];
}

function conflictOf(value: unknown): Found {
  const read = conflictSchema.safeParse(value);
  if (!read.success) return { conflict: null, faults: schemaFaults(conflictSchema, value, read.error.issues) };
  const faults = conflictFaults(read.data);
  return faults.length > 0 ? { conflict: null, faults } : numbered(read.data);
}

function numbered(file: ConflictFile): Found {
  const { optionForm: form = null, ranking = {}, prioritised = {} } = file;
  const patterns = form && feasiblePatterns(form);
  const keys = Object.keys(file.states ?? {});
  const names = patterns === null || keys.length > 0 ? keys.map(nameOf) : patterns.map((_, k) => k + 1);
  if (patterns !== null && names.length !== patterns.length) {
    const message = `${names.length} states, but the options leave ${patterns.length} patterns.`;
    return { conflict: null, faults: [fault("states-differ", ["states"], message, { target: "key" })] };
  }
  const numberOf = new Map(names.map((name, x) => [String(name), x]));
  const deciders = decidersOf(file);
  const listed = listedMoves(file, deciders, numberOf);
  const byOptions = form && patterns && deciders.map((decider) => movesByOptions(form, patterns, decider));
  const faults = [
    ...listed.faults,
    ...(listed.faults.length === 0 && byOptions ? differences(listed.moves, byOptions, deciders, names) : []),
    ...deciders.flatMap((decider) => rankingFaults(ranking[decider] ?? names, numberOf, decider)),
  ];
  if (faults.length > 0) return { conflict: null, faults };
  const order = deciders.map((decider) => {
    const ranked = ranking[decider];
    if (ranked === undefined && form && patterns) return orderByStatements(form, patterns, prioritised[decider] ?? []);
    return (ranked ?? []).map((tied) => [tied].flat().map((name) => numberOf.get(String(name)) ?? 0));
  });
  const conflict: Conflict = {
    title: file.title ?? null,
    deciders,
    names,
    labels: names.map(
      (name, x) => file.states?.[name] ?? (form && patterns ? written(form.options, patterns[x] ?? 0) : ""),
    ),
    moves: listed.moves ?? byOptions ?? [],
    order,
    form: form && patterns && { options: form.options, ...ownersOf(form, deciders), patterns },
    options: form && patterns?.length === 2 ** form.options.length ? ownersOf(form, deciders) : null,
  };
  return { conflict, faults: [] };
}

/** A number where the key is written as one: states are answered as they are ranked. */
function nameOf(key: string): StateName {
  return /^(0|[1-9]\d{0,8})$/.test(key) ? Number(key) : key;
}

function ownersOf(
  { options, owners, direction }: OptionForm,
  deciders: readonly string[],
): NonNullable<Conflict["options"]> {
  return {
    owners: options.map((_, k) => deciders.findIndex((decider) => owners[decider]?.includes(k))),
    directions: options.map((option) => direction[option] ?? "both"),
  };
}

function listedMoves(
  { moves }: ConflictFile,
  deciders: readonly string[],
  numberOf: ReadonlyMap<string, number>,
): { moves: number[][][] | null; faults: Fault[] } {
  if (moves === undefined) return { moves: null, faults: [] };
  const faults: Fault[] = [];
  const known = (name: StateName, path: Fault["path"], target: "key" | "value"): number => {
    const number = numberOf.get(String(name));
    if (number === undefined)
      faults.push(fault("unknown-state", path, `there is no state ${quoted(name)}.`, { target }));
    return number ?? 0;
  };
  const listed = deciders.map((decider) => {
    const from = Array.from(numberOf, (): number[] => []);
    for (const [key, targets] of Object.entries(moves[decider] ?? {})) {
      const x = known(key, ["moves", decider, key], "key");
      const reached = targets.map((name, k) => known(name, ["moves", decider, key, k], "value"));
      from[x] = [...new Set(reached)].filter((y) => y !== x).sort((a, b) => a - b);
    }
    return from;
  });
  return { moves: listed, faults };
}

/** Where moves are given as well as options, both must say the same. */
function differences(
  listed: readonly (readonly (readonly number[])[])[] | null,
  byOptions: readonly (readonly (readonly number[])[])[],
  deciders: readonly string[],
  names: readonly StateName[],
): Fault[] {
  return deciders.flatMap((decider, d) =>
    names.flatMap((name, x) => {
      const [given, expected] = [listed?.[d]?.[x], byOptions[d]?.[x] ?? []];
      if (given === undefined || given.join() === expected.join()) return [];
      const shown = expected.map((y) => names[y]).join(", ") || "nowhere";
      const message = `the options let ${decider} move from ${name} to ${shown}. Correct one of the two, or leave \`moves\` out.`;
      return [fault("moves-differ", ["moves", decider, String(name)], message)];
    }),
  );
}

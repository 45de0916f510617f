import { nearest } from "entente";
import { flagOf } from "../../flags.js";
import { STATUS, Stop } from "../../status.js";
import { ANSWER_FILE } from "./answer-verb.js";
import { type ApiVerb, BYTES } from "./verbs.js";

/** What was asked in an address: values by name. */
export type Query = Readonly<Record<string, readonly string[]>>;

/** The names by which a command finds cases and files. */
export interface Names {
  /** Case id → the name by which a command finds it; null where there is no such case. */
  readonly caseOf: (id: string) => string | null;
  readonly files: readonly string[];
}

const SIDE = /^(.+?)((?:@[\d-]{4,10})?(?:\+[a-z0-9][a-z0-9-]*)?)$/;

/**
 * The command line that asks the same. Values stand behind a flag and never become one; no flag that writes or that names
 * a file elsewhere can be said.
 *
 * @throws {Stop} 64 over a name that the question does not know, a value missing, twice or of no file of the folder
 */
export function commandLine(verb: ApiVerb, id: string, query: Query, names: Names): readonly string[] {
  for (const name of Object.keys(query)) if (!Object.hasOwn(verb.parameters, name)) throw unknown(verb, name);
  for (const name of verb.required)
    if ((query[name]?.[0] ?? "") === "") throw refused(`${verb.name} needs ${name}: ${described(verb, name)}`);
  const kase = named(id, names);
  const flags = Object.entries(query).flatMap(([name, values]) =>
    verb.places.includes(name) ? [] : flagsOf(verb, { name, values }, names),
  );
  const places = verb.places.flatMap((name) => {
    const value = query[name]?.[0];
    if (value === undefined) return [];
    return [name === "with" ? side(value, names) : value];
  });
  if (verb.name === "agreement")
    return ["agreement", "--json", `--case=${kase}`, ...flags, "--", ...(query.codings ?? [])];
  const shape = query.format === undefined ? shapeFlags(verb.produces[0]) : [];
  return [...verb.command, ...shape, ...flags, "--", kase, ...places];
}

function shapeFlags(format: string): readonly string[] {
  if (format === "json") return ["--json"];
  const isText = !BYTES.some((one) => one === format);
  return [`--format=${format}`, ...(isText ? [] : [`--output=${ANSWER_FILE}`])];
}

function flagsOf(
  verb: ApiVerb,
  { name, values }: { readonly name: string; readonly values: readonly string[] },
  names: Names,
): readonly string[] {
  if (verb.files.includes(name)) {
    const missing = values.find((value) => !names.files.includes(value));
    if (missing !== undefined) throw refused(`${name}: there is no file "${missing}" in this folder.`);
    return verb.name === "agreement" ? [] : values.map((value) => `${flagOf(name)}=${value}`);
  }
  const [value = "", ...more] = values;
  if (more.length > 0) throw refused(`${name}: is given ${values.length} times. Give it once.`);
  const { type, enum: choices } = verb.parameters[name] ?? {};
  if (choices !== undefined && !choices.includes(value))
    throw refused(`${name}: "${value}" is none of ${choices.join(", ")}.`);
  if (name === "format") return shapeFlags(value);
  if (type !== "boolean") return [`${flagOf(name)}=${value}`];
  if (!["", "true", "false"].includes(value)) throw refused(`${name}: "${value}" is neither true nor false.`);
  return value === "false" ? [] : [flagOf(name)];
}

function side(value: string, names: Names): string {
  const [, id = value, rest = ""] = SIDE.exec(value) ?? [];
  return named(id, names) + rest;
}

function named(id: string, { caseOf }: Names): string {
  const name = caseOf(id);
  if (name === null) throw refused(`there is no case "${id}".`);
  return name;
}

function unknown({ name: verb, parameters }: ApiVerb, name: string): Stop {
  const near = nearest(name, Object.keys(parameters));
  return refused(`${verb} knows no "${name}".${near === null ? "" : ` Did you mean "${near}"?`}`);
}

function described({ parameters }: ApiVerb, name: string): string {
  return parameters[name]?.description ?? "a value.";
}

function refused(line: string): Stop {
  return new Stop(STATUS.badCommandLine, `entente: ${line}`);
}

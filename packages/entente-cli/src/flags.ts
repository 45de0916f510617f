import type { Command } from "commander";
import { Option } from "commander";
import { paramsJsonSchema, type Verb } from "entente";
import { STATUS, Stop } from "./status.js";

/** What a flag needs to know of a parameter, read from its JSON Schema. */
interface ParameterSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly anyOf?: readonly ParameterSchema[];
}

/** Adds a flag for every parameter of a verb: `asOf` becomes `--as-of`. */
export function addFlags(command: Command, verb: Verb): Command {
  return addFlagsOf(command, parametersOf(verb));
}

/** Adds a flag for every parameter. */
export function addFlagsOf(command: Command, parameters: Parameters): Command {
  for (const [name, schema] of Object.entries(parameters)) {
    const flag = flagOf(name);
    const option = new Option(
      schema.type === "boolean" ? flag : `${flag} <${placeholder(schema)}>`,
      schema.description ?? "",
    );
    if (schema.enum) option.choices(schema.enum);
    if (schema.default !== undefined && schema.type !== "boolean") option.default(undefined, String(schema.default));
    command.addOption(option);
  }
  return command;
}

/** Options as commander gives them → parameters as the verb's schema wants them. */
export function paramsFrom(verb: Verb, options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return paramsOf(parametersOf(verb), options);
}

/** Options as commander gives them → parameters as their schemas want them. */
export function paramsOf(parameters: Parameters, options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(parameters)) {
    const value = options[name];
    if (typeof value === "string") params[name] = typed(value, schema, name);
    else if (value !== undefined) params[name] = value;
  }
  return params;
}

/** Name → schema. */
export type Parameters = Readonly<Record<string, ParameterSchema>>;

/** Name → schema of every parameter of a verb. */
export function parametersOf(verb: Verb): Parameters {
  return propertiesOf(paramsJsonSchema(verb));
}

export function propertiesOf(schema: object): Parameters {
  return (schema as { readonly properties?: Parameters }).properties ?? {};
}

function typed(text: string, { type, anyOf }: ParameterSchema, name: string): unknown {
  if (type === "number" || type === "integer") return numberFrom(text, name);
  if (type === "object" || isPackage(anyOf)) return packageFrom(text);
  if (type === "array") return text.split(",").map((part) => part.trim());
  return text;
}

/** @throws {Stop} 64 for a text that is no number */
function numberFrom(text: string, name: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isFinite(value)) return value;
  throw new Stop(STATUS.badCommandLine, `entente: ${flagOf(name)}: "${text}" is no number.`);
}

/** `quota=science,access=open` → { quota: "science", access: "open" }. @throws {Stop} 64 for a part without `=` */
function packageFrom(text: string): Record<string, string> {
  const pairs = text.split(",").map((part) => part.split("=").map((side) => side.trim()));
  for (const [issue = "", option = "", ...rest] of pairs) {
    if (issue === "" || option === "" || rest.length > 0) {
      throw new Stop(
        STATUS.badCommandLine,
        `entente: --package: "${text}" is no package. Write issue=option, several with commas between them.`,
      );
    }
  }
  const issues = pairs.map(([issue = ""]) => issue);
  const twice = issues.find((issue, k) => issues.indexOf(issue) !== k);
  if (twice !== undefined) {
    const message = `entente: --package: "${text}" names issue "${twice}" twice. Write one option for each issue.`;
    throw new Stop(STATUS.badCommandLine, message);
  }
  return Object.fromEntries(pairs.map(([issue = "", option = ""]) => [issue, option]));
}

/** A package may be given as options by issue: that is how the command line hands it on. */
function isPackage(anyOf: ParameterSchema["anyOf"]): boolean {
  return anyOf?.some(({ type }) => type === "object") ?? false;
}

function placeholder({ type, anyOf, enum: choices }: ParameterSchema): string {
  if (choices) return "which";
  if (type === "number" || type === "integer") return "number";
  return type === "object" || isPackage(anyOf) ? "issue=option,…" : "text";
}

/** How a parameter is written on a command line. */
export function flagOf(name: string): string {
  return `--${kebab(name)}`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

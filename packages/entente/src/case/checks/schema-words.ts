import type * as z from "zod";
import type { Path } from "../syntax/parsed.js";

type Schema = z.core.$ZodType;
/** The parts of zod's definitions that messages are made of. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly catchall?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly getter?: () => Schema;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly { readonly _zod: { readonly def: Bound } }[];
}
/** One of zod's checks on a text or a number. */
interface Bound {
  readonly check?: string;
  readonly value?: number;
  readonly format?: string;
  readonly error?: (issue: object) => unknown;
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The schemas that the value at a path may follow: several below a union, of its maps the one with the most of the keys. */
export function schemasAt(schema: Schema, value: unknown, path: Path): readonly Schema[] {
  let here = branches(schema);
  let inside = value;
  for (const step of path) {
    here = likeliest(here, inside)
      .flatMap((one) => below(one, step))
      .flatMap(branches);
    inside =
      typeof inside === "object" && inside !== null ? (inside as Record<string | number, unknown>)[step] : undefined;
  }
  return here;
}

/** Among maps with named keys and maps of any key, those that know most of what is there. */
export function likeliest(schemas: readonly Schema[], value: unknown): readonly Schema[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return schemas;
  const keys = Object.keys(value);
  const known = (schema: Schema): number => {
    const { shape = {} } = definitionOf(schema);
    return keys.filter((key) => Object.hasOwn(shape, key)).length;
  };
  const most = Math.max(...schemas.map(known));
  if (most === 0) return schemas.filter((schema) => schemas.length === 1 || definitionOf(schema).shape === undefined);
  return schemas.filter((schema) => known(schema) === most);
}

/** The schema without wrappers, and each of a union's own branches. */
function branches(schema: Schema): readonly Schema[] {
  const { type, innerType, in: input, out, options = [], getter } = definitionOf(schema);
  if (type === "union") return options.flatMap(branches);
  if (type === "lazy" && getter) return branches(getter());
  if (type === "pipe" && input && out) return definitionOf(out).type === "transform" ? branches(input) : branches(out);
  return innerType ? branches(innerType) : [schema];
}

function below(schema: Schema, step: string | number): readonly Schema[] {
  const { type, shape, catchall, valueType, element, items } = definitionOf(schema);
  if (type === "tuple") return items?.[Number(step)] ? [items[Number(step)] as Schema] : [];
  if (typeof step === "number") return element ? [element] : [];
  if (shape && Object.hasOwn(shape, step)) return [shape[step] as Schema];
  const rest = valueType ?? (catchall && definitionOf(catchall).type !== "never" ? catchall : undefined);
  return rest ? [rest] : [];
}

/** Keys that maps at these schemas may have. */
export function keysOf(schemas: readonly Schema[]): string[] {
  return [...new Set(schemas.flatMap((schema) => Object.keys(definitionOf(schema).shape ?? {})))];
}

/** Words that a value at these schemas may be. */
export function wordsOf(schemas: readonly Schema[]): string[] {
  return schemas.flatMap((schema) => {
    const { entries = {}, values = [] } = definitionOf(schema);
    return [...Object.values(entries), ...values.filter((value) => typeof value === "string")];
  });
}

/** What is expected at these schemas, as the end of "expected …". */
export function expectation(schemas: readonly Schema[]): string {
  const parts = [...new Set(schemas.map(phrase))];
  const last = parts.at(-1) ?? "nothing";
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} or ${last}` : last;
}

function phrase(schema: Schema): string {
  const { type, values = [], entries = {}, items, element, checks = [] } = definitionOf(schema);
  if (type === "string") {
    const said = checks.map(({ _zod: { def } }) => def.error?.({})).find((message) => typeof message === "string");
    return typeof said === "string" ? said : "a text";
  }
  if (type === "number") return numberPhrase(schema);
  if (type === "boolean") return "true or false";
  if (type === "enum")
    return Object.values(entries)
      .map((word) => `"${word}"`)
      .join(", ");
  if (type === "literal") return values.map((value) => JSON.stringify(value)).join(", ");
  if (type === "tuple")
    return `a list of ${items?.length ?? 0}, each ${expectation(items?.[0] ? branches(items[0]) : [])}`;
  if (type === "array") return element && keysOf(branches(element)).length > 0 ? "a list of maps" : "a list";
  return type === "object" || type === "record" ? "a map" : "anything";
}

function numberPhrase(schema: Schema): string {
  const bounds = (definitionOf(schema).checks ?? []).map(({ _zod: { def } }) => def);
  const noun = bounds.some(({ format }) => format === "safeint") ? "a whole number" : "a number";
  const bound = (check: string): number | undefined => bounds.find((one) => one.check === check)?.value;
  const [least, most] = [bound("greater_than"), bound("less_than")];
  if (least === undefined) return noun;
  return most === undefined ? `${noun} of at least ${least}` : `${noun} from ${least} to ${most}`;
}

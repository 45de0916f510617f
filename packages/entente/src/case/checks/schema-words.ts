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
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly error?: (issue: object) => unknown } } }[];
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The schemas that a value at this path may follow: several below a union, none where no key leads on. */
export function schemasAt(schema: Schema, path: Path): readonly Schema[] {
  let here = branches(schema);
  for (const step of path) here = here.flatMap((one) => below(one, step)).flatMap(branches);
  return here;
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
  const { minimum, maximum, format } = schema._zod.bag as { minimum?: number; maximum?: number; format?: string };
  const noun = format === "safeint" ? "a whole number" : "a number";
  const unbounded = (bound: number | undefined) => bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER;
  if (unbounded(minimum)) return noun;
  return unbounded(maximum) ? `${noun} of at least ${minimum}` : `${noun} from ${minimum} to ${maximum}`;
}

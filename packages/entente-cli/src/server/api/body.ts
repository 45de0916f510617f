import type { Context } from "hono";
import type * as z from "zod";
import { STATUS, Stop } from "../../status.js";

const JSON_TYPE = /^application\/json\s*(;|$)/i;
/** Ids as cases have them. */
const ID = /^[a-z][a-z0-9-]{0,79}$/;

/**
 * The body of a request, as JSON of a schema. A form of another page cannot send this type.
 *
 * @throws {Stop} 64 over another type, no JSON, or what the schema does not know
 */
export async function jsonBody<S extends z.ZodType>(context: Context, schema: S): Promise<z.output<S>> {
  if (!JSON_TYPE.test(context.req.header("Content-Type") ?? ""))
    throw refused("the body must be JSON: send it with Content-Type: application/json.");
  let value: unknown;
  try {
    value = JSON.parse(await context.req.text(), withoutZero);
  } catch (error) {
    if (error instanceof SyntaxError) throw refused("the body is no JSON.");
    throw error;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Stop(
    STATUS.badCommandLine,
    ...parsed.error.issues.slice(0, 20).map(({ path, message }) => `entente: ${path.join(".") || "body"}: ${message}.`),
  );
}

/** Keeps what JSON says as it is. @throws {Stop} 64 over a text with a sign that no database keeps */
function withoutZero(key: string, value: unknown): unknown {
  if (key.includes("\0") || (typeof value === "string" && value.includes("\0")))
    throw refused(`${key || "body"}: there is a zero sign (\\u0000) in it. Leave it out.`);
  return value;
}

/** @throws {Stop} 64 for a text that is no id */
export function idOf(text: string): string {
  if (ID.test(text)) return text;
  throw refused(`"${text.slice(0, 80)}" is no id: small letters, digits and hyphens, a letter first.`);
}

/** A whole number of an address. @throws {Stop} 64 for another text, or one out of range */
export function countOf(
  text: string | undefined,
  { name, most, otherwise }: { readonly name: string; readonly most: number; readonly otherwise: number },
): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
  throw refused(`${name}: "${text.slice(0, 80)}" is no whole number up to ${most}.`);
}

export function refused(line: string): Stop {
  return new Stop(STATUS.badCommandLine, `entente: ${line}`);
}

import { EntenteError } from "../../error.js";

/** What JSON can say without loss. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON in one form only: no spaces, keys by UTF-16 code units, numbers as ECMAScript writes them.
 *
 * @throws {EntenteError} `not-json` for a number that is not finite and for half a surrogate pair
 * @source Rundgren, Jordan and Erdtman (2020), RFC 8785
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = value as Readonly<Record<string, Json>>;
    const keys = Object.keys(members).sort();
    return `{${keys.map((key) => `${canonicalJson(key)}:${canonicalJson(members[key] ?? null)}`).join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value))
    throw new EntenteError("not-json", `canonicalJson: ${value} is no JSON number`);
  if (typeof value === "string" && /\p{Surrogate}/u.test(value))
    throw new EntenteError("not-json", "canonicalJson: half a surrogate pair is no text");
  return JSON.stringify(value);
}

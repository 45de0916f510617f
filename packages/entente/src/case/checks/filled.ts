import * as z from "zod";
import type { Path } from "../syntax/parsed.js";
import { schemasAt } from "./schema-words.js";

/** Figures and words that stand in for what is missing, from the likeliest on. */
const STAND_INS = [0, 1, 50, "x", "2000", false] as const;

/** A value for a needed figure or word that the schema would accept; undefined where it wants a list or a map. */
export function standIn(schema: z.core.$ZodType, value: unknown, path: Path): (typeof STAND_INS)[number] | undefined {
  const schemas = schemasAt(schema, value, path);
  return STAND_INS.find((one) => schemas.some((wanted) => z.safeParse(wanted, one).success));
}

/** Puts a value at a path whose maps are all there but perhaps the last key; changes the data it is given. */
export function putAt(value: unknown, path: Path, put: unknown): void {
  const last = path.at(-1);
  let inside = value;
  for (const step of path.slice(0, -1)) inside = (inside as Record<string | number, unknown>)[step];
  if (last !== undefined && typeof inside === "object" && inside !== null)
    Object.defineProperty(inside, last, { value: put, configurable: true, enumerable: true, writable: true });
}

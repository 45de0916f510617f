import type * as z from "zod";
import { didYouMean } from "../nearest.js";
import { type Fault, fault, type Path } from "../syntax/parsed.js";
import { quoted, shortLine } from "../syntax/quoted.js";
import { expectation, keysOf, likeliest, schemasAt, wordsOf } from "./schema-words.js";

type Issue = z.core.$ZodIssue;
/** One mistake at one place: a union's branches have been weighed already. */
interface Leaf {
  readonly path: Path;
  readonly issue: Issue;
}

/** Zod's findings in our own words: one fault a mistake, of a union the branch that the author seems to have meant. */
export function schemaFaults(schema: z.core.$ZodType, value: unknown, issues: readonly Issue[]): Fault[] {
  return issues.flatMap((issue) => leaves(issue, [])).flatMap((leaf) => faultsOf(schema, value, leaf));
}

function leaves(issue: Issue, above: Path): Leaf[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  if (issue.code !== "invalid_union") return [{ path, issue }];
  const [best] = issue.errors
    .map((branch) => branch.flatMap((inner) => leaves(inner, path)))
    .map((found) => ({ found, distance: distance(found, path.length) }))
    .sort((a, b) => a.distance - b.distance);
  return best === undefined || best.distance >= OTHER_KIND ? [{ path, issue }] : best.found;
}

const OTHER_KIND = 1e6;

/** How far a value is from a union's branch: another kind of thing, keys that the branch does not know or lacks. */
function distance(found: readonly Leaf[], depth: number): number {
  return found.reduce((sum, { path, issue }) => {
    if (path.length > depth) return sum + 1;
    return sum + (issue.code === "unrecognized_keys" ? 100 * issue.keys.length : OTHER_KIND);
  }, 0);
}

function faultsOf(schema: z.core.$ZodType, value: unknown, { path, issue }: Leaf): Fault[] {
  const schemas = schemasAt(schema, value, path);
  if (issue.code === "unrecognized_keys") {
    const valid = keysOf(likeliest(schemas, valueAt(value, path)));
    // Among thousands of unknown keys no hint helps, and looking for one takes its time.
    return issue.keys.map((key, k) => unknownKey(path, key, k < 1_000 ? valid : []));
  }
  if (issue.code === "invalid_key") {
    const name = String(path.at(-1));
    const other = name
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, "-")
      .replace(/^[^a-z]+|-+$/g, "");
    const hint = other === "" ? "" : ` Write "${shortLine(other)}"?`;
    const expected = "small letters, digits and hyphens, beginning with a letter";
    return [fault("bad-id", path, `${quoted(name)} is no id: expected ${expected}.${hint}`, { target: "key" })];
  }
  const found = valueAt(value, path);
  const expected = expectation(schemas);
  if (found === undefined) return [fault("missing", path, `missing: expected ${expected}.`)];
  const hint = typeof found === "string" ? didYouMean(found, wordsOf(schemas)) : "";
  const howMany = Array.isArray(found) && found.length > 0 ? `a list of ${found.length}` : quoted(found);
  return [fault("wrong-value", path, `expected ${expected}, found ${howMany}.${hint}`)];
}

function unknownKey(path: Path, key: string, valid: readonly string[]): Fault {
  const hint = didYouMean(key, valid);
  const list = hint === "" && valid.length > 0 && valid.length <= 12 ? ` Known here: ${valid.join(", ")}.` : hint;
  return fault("unknown-key", [...path, key], `unknown key ${quoted(key)}.${list}`, { target: "key" });
}

function valueAt(value: unknown, path: Path): unknown {
  let inside = value;
  for (const step of path) {
    if (typeof inside !== "object" || inside === null || !Object.hasOwn(inside, step)) return undefined;
    inside = (inside as Record<string | number, unknown>)[step];
  }
  return inside;
}

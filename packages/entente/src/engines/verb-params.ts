import * as z from "zod";
import { EntenteError } from "../error.js";
import { frameSchema } from "./asked.js";
import { worldParams } from "./claims/runs.js";
import type { Engine, Verb } from "./engine.js";
import { ENGINES } from "./index.js";

/** Parameters of a run that are no engine's own. */
const runSchema = z.strictObject({
  ...worldParams,
  seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(1).describe("Seed of everything drawn at random."),
});

/** Parameters of a verb with their defaults filled in. */
type CheckedParams = Record<string, unknown> & z.output<typeof runSchema>;

/** Engines of a verb, in the registry's order. */
export function enginesOf(verb: Verb): readonly Engine[] {
  return ENGINES[verb]();
}

/** All parameters of a verb: the frame's, the run's and its engines'. */
export function paramsSchema(verb: Verb): z.ZodObject {
  const own = enginesOf(verb).map(({ params }) => params.shape);
  return z.strictObject(Object.assign({}, frameSchema.shape, runSchema.shape, ...own));
}

/** The parameters of a verb as JSON Schema, from which flags and forms are made. */
export function paramsJsonSchema(verb: Verb): object {
  return z.toJSONSchema(paramsSchema(verb), { io: "input" });
}

/**
 * Checks the parameters of a verb and fills in defaults.
 *
 * @throws {EntenteError} `bad-parameter` naming the first parameter at fault
 */
export function checkParams(verb: Verb, raw: Readonly<Record<string, unknown>>): CheckedParams {
  const parsed = paramsSchema(verb).safeParse(raw);
  if (parsed.success) return parsed.data as CheckedParams;
  const [issue] = parsed.error.issues;
  const name = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.join(".");
  throw new EntenteError("bad-parameter", `${name}: ${issue === undefined ? "" : faultOf(issue, verb)}`);
}

/** What is wrong with a parameter and what is expected, in a few words. */
function faultOf(issue: z.core.$ZodIssue, verb: Verb): string {
  if (issue.code === "unrecognized_keys") return `${verb} has no such parameter`;
  if (issue.code === "invalid_type")
    return `${issue.expected === "int" ? "a whole number" : `a ${issue.expected}`} is expected`;
  if (issue.code === "too_small") return `must be at least ${issue.minimum}`;
  if (issue.code === "too_big") return `must be at most ${issue.maximum}`;
  if (issue.code === "invalid_value") return `must be one of ${issue.values.join(", ")}`;
  return issue.code === "invalid_format" ? `${issue.message} is expected` : issue.message;
}

/** The part of checked parameters that a schema names. */
export function pick<S extends z.ZodObject>(schema: S, params: Readonly<Record<string, unknown>>): z.output<S> {
  const own = Object.keys(schema.shape).filter((name) => params[name] !== undefined);
  return schema.parse(Object.fromEntries(own.map((name) => [name, params[name]])));
}

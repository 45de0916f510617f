import * as z from "zod";
import { compileCondition, parseCondition, type Tests } from "../case/condition.js";
import type { Case, Condition } from "../case/model.js";
import { daySchema } from "../case/schema.js";
import { buildSpace } from "../case/space/build-space.js";
import type { Space } from "../case/space/space.js";
import type { CountedSoFar } from "../case/space/sweep/sweep.js";
import { chooseForum, compileTable, type Table } from "../case/space/table.js";
import { type View, viewCase } from "../case/view.js";
import { EntenteError } from "../error.js";

/** Parameters that every verb shares. */
export const frameSchema = z.strictObject({
  asOf: daySchema
    .optional()
    .describe("Day on which dated facts are read: YYYY, YYYY-MM or YYYY-MM-DD. Default: the case's own."),
  voice: z.enum(["real", "official"]).default("real").describe("Positions as really held, or as publicly stated."),
  forum: z.string().optional().describe("Id of the table that is asked. Default: the first in force."),
  where: z
    .string()
    .optional()
    .describe('A goal\'s id or a condition such as "access = closed": only packages that meet it count.'),
  loss: z
    .enum(["linear", "quadratic"])
    .default("linear")
    .describe("How value falls with distance from the ideal place."),
  maxPackages: z
    .number()
    .int()
    .min(1)
    .max(1e8)
    .default(5_000_000)
    .describe("Packages up to which the space is enumerated; beyond it, exact searches and intervals."),
});
export type Frame = z.output<typeof frameSchema>;

/** A restriction to packages that meet a goal or a condition. */
export interface Where {
  /** The goal's id, or the condition as written. */
  readonly id: string;
  readonly tests: Tests;
}

/** One question put to one case: what every engine of a verb reads, resolved once. */
export interface Asked {
  readonly kase: Case;
  readonly frame: Frame;
  readonly view: View;
  readonly space: Space;
  readonly table: Table;
  readonly where: Where | null;
  /** The same question of the case as stated, where this is one of the case's worlds. */
  readonly worldOf: Asked | null;
  /** Hears how far a sweep over very many packages has come; of the case as stated alone. */
  readonly counting: ((counted: CountedSoFar) => void) | undefined;
  /** Computes a value once for this question, keyed by the function; engines of a verb share sweeps through it. */
  readonly once: <T>(compute: (asked: Asked) => T) => T;
}

/**
 * Resolves a question: the case on its day, the space, the table, the restriction.
 *
 * @throws {EntenteError} `unknown-forum`, `unknown-goal`, `bad-condition`, `unknown-issue`, `unknown-option`
 */
export function putQuestion(kase: Case, frame: Frame, counting?: Asked["counting"]): Asked {
  const view = viewCase(kase, { asOf: frame.asOf, voice: frame.voice });
  return questionOn(view, buildSpace(view, { loss: frame.loss }), frame, { counting });
}

/** The same question of a view and a space that are made already: of another case, or of a world of the case asked. */
export function questionOn(
  view: View,
  space: Space,
  frame: Frame,
  { worldOf = null, counting }: Partial<Pick<Asked, "worldOf" | "counting">> = {},
): Asked {
  const { kase } = view;
  const table =
    worldOf !== null && worldOf.space.parties === space.parties
      ? worldOf.table
      : compileTable(view, space, chooseForum(view, frame.forum));
  const known = new Map<unknown, unknown>();
  const asked: Asked = {
    kase,
    frame,
    view,
    space,
    table,
    where: frame.where === undefined ? null : (worldOf?.where ?? whereOf(kase, frame.where)),
    worldOf,
    counting,
    once: <T>(compute: (asked: Asked) => T): T => {
      if (!known.has(compute)) known.set(compute, compute(asked));
      return known.get(compute) as T;
    },
  };
  return asked;
}

/** Values kept for all worlds of a case: of many targets, the latest. */
const MOST_SHARED = 500;

/** What is the same in all worlds of a case in which the same parties have a utility, computed once a key. */
export function sharedByWorlds<T>(
  { worldOf, space }: Asked,
  { known, key }: { readonly known: (asked: Asked) => Map<string, T>; readonly key: string },
  make: () => T,
): T {
  if (worldOf === null || worldOf.space.parties !== space.parties) return make();
  const values = worldOf.once(known);
  const found = values.get(key);
  if (found !== undefined) return found;
  if (values.size >= MOST_SHARED) values.clear();
  const value = make();
  values.set(key, value);
  return value;
}

/** Reads `--where`: a goal's id, or a condition. */
export function whereOf(kase: Case, text: string): Where {
  const goal = Object.hasOwn(kase.goals, text) ? kase.goals[text] : undefined;
  if (goal !== undefined) return { id: text, tests: compileCondition(kase.issues, goal.when) };
  if (/^[a-z][a-z0-9-]*$/.test(text.trim())) {
    const goals = Object.keys(kase.goals).join(", ") || "none";
    throw new EntenteError(
      "unknown-goal",
      `goal "${text}" is not in this case; goals: ${goals}. Or write a condition: "issue >= option"`,
    );
  }
  const condition: Condition = parseCondition(text);
  return { id: text, tests: compileCondition(kase.issues, condition) };
}

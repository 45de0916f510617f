import * as z from "zod";
import { EntenteError } from "../../error.js";
import { breaksLine, isTooEarly } from "../../numerics/roadmap/lattice.js";
import type { Course } from "./course.js";
import { carriedAfter, finishesOn } from "./finish-lines.js";
import { wayOf, wayShape } from "./legs.js";

export const sequenceParam = z
  .string()
  .optional()
  .describe(
    "An order to look at, whatever it breaks: the issue that each step moves on, by commas, two at once joined by +, such as nuclear,sanctions+relations,nuclear.",
  );

const brokenSchema = z.strictObject({
  demand: z.string().describe("An ordering or a red line."),
  step: z.number().int().describe("The first step that breaks it."),
});
export const givenSchema = z
  .strictObject({
    ...wayShape,
    breaks: z.array(brokenSchema).describe("In the order of the steps."),
    finishes: z.record(z.string(), z.number().int().min(0).nullable()),
    carriesOn: z.record(
      z.string(),
      z.array(z.strictObject({ burden: z.string(), payers: z.array(z.string()), shareOfOthers: z.number() })),
    ),
  })
  .nullable()
  .describe("The order that was given, and what it breaks; null where none was.");

/**
 * An order that somebody gives: where everyone stands after each of its steps, and which demands it breaks.
 *
 * @throws {EntenteError} `bad-parameter` for a sequence that names another issue, or leads elsewhere than to the target
 */
export function givenWay(course: Course, sequence: string): z.output<typeof givenSchema> {
  const stops = stopsAlong(course, sequence);
  const finishes = finishesOn(course, stops);
  return {
    ...wayOf(course, stops),
    breaks: brokenOn(course, stops),
    finishes,
    carriesOn: carriedAfter(course, finishes),
  };
}

/** Stops of a sequence, start and target included: each time an issue is named it comes to its next rung, the last time to the target. */
function stopsAlong({ asked, axes }: Course, sequence: string): Int32Array[] {
  const steps = sequence.split(",").map((step) => step.split("+").map((issue) => issue.trim()));
  const names = axes.map(({ issue }) => asked.space.issues[issue] ?? "");
  const left = names.map((name) => steps.flat().filter((one) => one === name).length);
  const missing = names.filter((_, k) => left[k] === 0);
  if (missing.length > 0) throw bad(`${missing.join(", ")} must move too`);
  const levels = new Int32Array(axes.length);
  const stops = [Int32Array.from(levels)];
  for (const step of steps) {
    if (step.length > 2 || new Set(step).size < step.length)
      throw bad(`"${step.join("+")}" is no step: one issue moves, or two`);
    for (const issue of step) {
      const k = names.indexOf(issue);
      if (k < 0) throw bad(`"${issue}" does not move on the way to this package; ${names.join(", ")} do`);
      const last = (axes[k]?.rungs.length ?? 1) - 1;
      left[k] = (left[k] ?? 0) - 1;
      if (levels[k] === last) throw bad(`"${issue}" moves ${last === 1 ? "once" : `${last} times`} at most`);
      levels[k] = left[k] === 0 ? last : (levels[k] ?? 0) + 1;
    }
    stops.push(Int32Array.from(levels));
  }
  return stops;
}

function bad(why: string): EntenteError {
  return new EntenteError("bad-parameter", `sequence: ${why}`);
}

/** Orderings whose later part comes before its first has held, and lines broken at a stop on the way. */
function brokenOn(
  { lattice, orderings, redLines }: Course,
  stops: readonly Int32Array[],
): { readonly demand: string; readonly step: number }[] {
  const seen = new Set<string>();
  return stops.slice(1).flatMap((to, k) => {
    const from = stops[k] ?? to;
    const waited = orderings.filter((_, i) => {
      const demand = lattice.orderings[i];
      return demand !== undefined && isTooEarly(demand, from, to);
    });
    // The target's own lines are the deal's; one that was broken before is not broken anew.
    const crossed =
      k === stops.length - 2
        ? []
        : redLines.filter((_, i) => {
            const line = lattice.lines[i];
            return line !== undefined && breaksLine(line, to) && !breaksLine(line, from);
          });
    return [...waited, ...crossed].flatMap(([demand]) => {
      if (seen.has(demand)) return [];
      seen.add(demand);
      return [{ demand, step: k + 1 }];
    });
  });
}

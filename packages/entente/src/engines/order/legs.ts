import * as z from "zod";
import { nameRung, nameStop } from "./axes.js";
import type { Course } from "./course.js";
import { type Acting, actingTogether } from "./holders.js";

const rungSchema = z.union([z.string(), z.number()]).describe("An option's id, or the place between two options.");
export const stepSchema = z.strictObject({
  changes: z.array(z.strictObject({ issue: z.string(), from: rungSchema, to: rungSchema })),
  by: z.array(z.string()).describe("Those whose own act it needs; more than one set can: the first."),
  needsOutsider: z.boolean().describe("Whether someone must act whom the forum neither seats nor addresses."),
  pair: z.boolean().describe("Whether two issues move at once."),
  package: z.record(z.string(), rungSchema).describe("Where things stand after the step."),
  gains: z.record(z.string(), z.number()).describe("Utility less what each has without a deal, after the step."),
  exposure: z
    .record(z.string(), z.number())
    .describe("What each that accepts the target would lose if all stopped here."),
  mostExposed: z.string().nullable(),
});
export type StepResult = z.output<typeof stepSchema>;
export const wayShape = {
  maxExposure: z.number().min(0),
  totalExposure: z.number().min(0),
  steps: z.array(stepSchema),
};
export interface Way {
  readonly maxExposure: number;
  readonly totalExposure: number;
  readonly steps: StepResult[];
}

/** A way in words of the case: who acts at each step, who stands where after it. */
export function wayOf(course: Course, stops: readonly Int32Array[]): Way {
  const steps = stops.slice(1).map((levels, k) => legOf(course, stops[k] ?? levels, levels));
  const worst = steps.map(({ exposure }) => Math.max(0, ...Object.values(exposure)));
  return {
    maxExposure: Math.max(0, ...worst),
    totalExposure: worst.reduce((sum, one) => sum + one, 0),
    steps,
  };
}

function legOf(course: Course, from: Int32Array, to: Int32Array): StepResult {
  const { asked, axes, counted, seats } = course;
  const { space, view } = asked;
  const nameOf = (party: number): string => space.parties[party] ?? "";
  const moved = [...to.keys()].filter((k) => to[k] !== from[k]);
  const acting = actingIn(course, moved, to);
  const hands = [...new Set(acting.flatMap(({ hands: own }) => own))].sort((a, b) => a - b);
  const isLast = to.every((level, k) => level === (axes[k]?.rungs.length ?? 1) - 1);
  const losses = counted.map((party) => (isLast ? 0 : course.lossAt(party, to)));
  const most = Math.max(0, ...losses);
  return {
    changes: moved.flatMap((k) => {
      const axis = axes[k];
      if (axis === undefined) return [];
      const issue = space.issues[axis.issue] ?? "";
      return [{ issue, from: nameRung(space, axis, from[k] ?? 0), to: nameRung(space, axis, to[k] ?? 0) }];
    }),
    by: hands.map((hand) => view.parties[hand] ?? ""),
    needsOutsider: acting.some(({ needsOutsider }) => needsOutsider),
    pair: moved.length > 1,
    package: nameStop(space, axes, to),
    gains: Object.fromEntries(seats.map((party) => [nameOf(party), course.gainAt(party, to)])),
    exposure: Object.fromEntries(counted.map((party, k) => [nameOf(party), losses[k] ?? 0])),
    mostExposed: most === 0 ? null : nameOf(counted[losses.indexOf(most)] ?? -1),
  };
}

function actingIn({ holders }: Course, moved: readonly number[], to: Int32Array): readonly Acting[] {
  const [one = [], other] = moved.map((k) => holders[k]?.[to[k] ?? 0] ?? []);
  if (other === undefined) return one.slice(0, 1);
  return actingTogether(one, other) ?? [];
}

/** Compares two ways by their worst stop, then by the sum; 0 where they are as good. */
export function compareWays(
  a: Pick<Way, "maxExposure" | "totalExposure">,
  b: Pick<Way, "maxExposure" | "totalExposure">,
): number {
  const far = (one: number, other: number): number => (Math.abs(one - other) > 1e-9 ? one - other : 0);
  return far(a.maxExposure, b.maxExposure) || far(a.totalExposure, b.totalExposure);
}

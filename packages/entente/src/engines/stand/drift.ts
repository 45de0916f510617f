import * as z from "zod";
import { firstDay } from "../../case/date.js";
import { type View, viewCase } from "../../case/view.js";
import { EntenteError } from "../../error.js";
import { meanDistance, type Places, sharedIssues } from "../../numerics/alignment/distance.js";
import { defineEngine } from "../engine.js";
import { dayBeforeLastChange } from "./last-change.js";
import { unitSchema } from "./thresholds.js";

const EPSILON = 1e-9;
const place = z.number().min(0).describe("Points on the ladder, 0–100.");
const towardsSchema = z.strictObject({
  party: z.string(),
  before: place.describe("Points from where the other stood on `from`, before the move."),
  after: place.describe("The same after it."),
});
const moveSchema = z.strictObject({
  issue: z.string(),
  from: place,
  to: place,
  towards: towardsSchema.nullable().describe("Whose old place it went to; null where it came nearer to nobody's."),
  alsoTowards: z.array(z.string()).describe("Others to whose old places it came as near."),
});
const dayParam = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date: YYYY, YYYY-MM or YYYY-MM-DD");
const heldOnceSchema = z.strictObject({ party: z.string(), issue: z.string(), at: place });

export const driftEngine = defineEngine({
  id: "drift",
  verb: "stand",
  title: "Drift",
  question: "Who has moved since then, on what, and to where another stood?",
  cites: [],
  version: 1,
  examples: [{}, { from: "2018" }],
  params: z.strictObject({
    from: dayParam
      .optional()
      .describe("First day: YYYY, YYYY-MM or YYYY-MM-DD. Default: the day before the last change of a position."),
    to: dayParam.optional().describe("Second day. Default: the day on which the case is read."),
  }),
  results: z.strictObject({
    drift: z
      .strictObject({
        from: z.string(),
        to: z.string(),
        parties: z
          .array(
            z.strictObject({
              party: z.string(),
              mean: place.describe("Mean points moved over the issues held on both days."),
              moves: z.array(moveSchema),
            }),
          )
          .describe("Parties that hold some issue on both days."),
        pairs: z
          .array(
            z.strictObject({
              a: z.string(),
              b: z.string(),
              before: unitSchema,
              after: unitSchema,
              convergence: z.number().describe("Distance before less distance after."),
              shared: z.array(z.string()),
            }),
          )
          .describe("Pairs that share some issue on both days."),
        appeared: z.array(heldOnceSchema).describe("Positions held on the second day alone."),
        lapsed: z.array(heldOnceSchema).describe("Positions held on the first day alone."),
      })
      .nullable()
      .describe("Null where no position is dated by the second day and no first day is asked for."),
  }),
  run: ({ kase, view }, params) => {
    const to = params.to === undefined ? view.asOf : firstDay(params.to);
    const from = params.from === undefined ? dayBeforeLastChange(kase, to) : firstDay(params.from);
    if (from === null) return { drift: null };
    if (from > to)
      throw new EntenteError("bad-parameter", `from: ${from} lies after ${to}, to which the change is measured`);
    const issues = Object.keys(kase.issues);
    const parties = Object.keys(kase.parties);
    const [before, after] = [from, to].map((asOf) =>
      ownPlaces(viewCase(kase, { asOf, voice: view.voice }), parties, issues),
    );
    if (before === undefined || after === undefined) return { drift: null };
    return { drift: { from, to, ...driftOf({ parties, issues, before, after }) } };
  },
});

/** Places of parties' own positions; what a faction takes from its parent moves with the parent. */
function ownPlaces(view: View, parties: readonly string[], issues: readonly string[]): Places[] {
  return parties.map((party) =>
    issues.map((issue) => {
      const held = view.positions.get(party)?.get(issue);
      return held === undefined || held.inheritedFrom !== null ? null : held.ideal;
    }),
  );
}

interface Days {
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  readonly before: readonly Places[];
  readonly after: readonly Places[];
}

function driftOf(days: Days) {
  const { parties, issues, before, after } = days;
  const heldOnce = (one: readonly Places[], other: readonly Places[]) =>
    parties.flatMap((party, p) =>
      issues.flatMap((issue, i) => {
        const at = one[p]?.[i] ?? null;
        return at !== null && (other[p]?.[i] ?? null) === null ? [{ party, issue, at }] : [];
      }),
    );
  return {
    parties: parties.flatMap((party, p) => {
      const held = sharedIssues(before[p] ?? [], after[p] ?? []);
      if (held.length === 0) return [];
      const shift = (i: number): number => Math.abs((after[p]?.[i] ?? 0) - (before[p]?.[i] ?? 0));
      const mean = held.reduce((sum, i) => sum + shift(i), 0) / held.length;
      return [{ party, mean, moves: held.filter((i) => shift(i) > EPSILON).map((i) => moveOf(days, p, i)) }];
    }),
    pairs: parties.flatMap((a, p) =>
      parties.slice(p + 1).flatMap((b, k) => {
        const q = p + 1 + k;
        const earlier = sharedIssues(before[p] ?? [], before[q] ?? []);
        const shared = sharedIssues(after[p] ?? [], after[q] ?? []).filter((i) => earlier.includes(i));
        const then = meanDistance(before[p] ?? [], before[q] ?? [], shared);
        const now = meanDistance(after[p] ?? [], after[q] ?? [], shared);
        if (then === null || now === null) return [];
        return [
          { a, b, before: then, after: now, convergence: then - now, shared: shared.map((i) => issues[i] ?? "") },
        ];
      }),
    ),
    appeared: heldOnce(after, before),
    lapsed: heldOnce(before, after),
  };
}

function moveOf({ parties, issues, before, after }: Days, p: number, i: number): z.output<typeof moveSchema> {
  const [from, to] = [before[p]?.[i] ?? 0, after[p]?.[i] ?? 0];
  const others = parties.flatMap((party, r) => {
    const stood = before[r]?.[i] ?? null;
    return r === p || stood === null ? [] : [{ party, before: Math.abs(from - stood), after: Math.abs(to - stood) }];
  });
  const least = Math.min(...others.map((other) => other.after));
  const [towards = null, ...also] = others.filter(
    (other) => other.after <= least + EPSILON && other.after < other.before - EPSILON,
  );
  return { issue: issues[i] ?? "", from, to, towards, alsoTowards: also.map(({ party }) => party) };
}

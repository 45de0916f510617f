import * as z from "zod";
import { firstDay, inForce } from "../../case/date.js";
import type { Case } from "../../case/model.js";
import { placeOf } from "../../case/view.js";
import { type Asked, type Frame, putQuestion } from "../../engines/asked.js";
import type { Tools } from "../../engines/engine.js";
import { targetOf } from "../../engines/target.js";
import { stakesOf } from "../../engines/watch/stakes.js";
import { tripwireOf } from "../../engines/watch/tripwire.js";
import { entryOf } from "../../evidence/positions/accept-suggestion.js";
import type { Suggestion } from "../../evidence/positions/suggest-positions.js";
import { shapleyOf } from "../../numerics/aggregate/attribution.js";
import { type CaseWith, caseWith, type Reading, type Statements } from "./case-with.js";
import { type Followed, followedAnswers, nameOf } from "./followed.js";

const value = z.union([z.number(), z.string()]).nullable();
const place = z.strictObject({
  at: z.number().nullable(),
  range: z.tuple([z.number(), z.number()]).nullable(),
  salience: z.number().nullable(),
});
const answer = { verb: z.string(), key: z.string() };
/** What `update` answers. */
export const updateSchema = z.strictObject({
  added: z.array(z.string()),
  late: z.array(z.string()).describe("Statements dated after the day: not read."),
  suggestions: z.array(
    z.strictObject({
      party: z.string(),
      issue: z.string(),
      before: place.nullable(),
      after: place,
      contested: z.boolean(),
      applied: z.boolean().describe("Whether the position was replaced; not where it is contested or a table."),
    }),
  ),
  moved: z.array(
    z.strictObject({
      ...answer,
      before: value,
      after: value,
      attribution: z.array(
        z.strictObject({ statement: z.string(), shapley: z.number().nullable(), leaveOneOut: z.number() }),
      ),
      remainder: z.number().describe("The difference less the sum of what is lost without each."),
      method: z.enum(["shapley", "leaveOneOut"]),
    }),
  ),
  unmoved: z.array(z.strictObject({ ...answer, value })),
  tripwires: z.array(
    z.strictObject({
      input: z.string(),
      before: z.number(),
      after: z.number(),
      turnsAt: z.number(),
      crossed: z.boolean(),
    }),
  ),
});
export type Update = z.output<typeof updateSchema>;

/** Up to so many statements every set of them is tried. */
const ALL_SETS = 8;

export interface UpdateRun {
  readonly result: Update;
  readonly before: Case;
  readonly after: CaseWith;
}

/** Which answers statements move, and because of which of them. */
export function updateOf(
  kase: Case,
  added: Statements,
  { frame, reading, tools }: { readonly frame: Frame; readonly reading: Reading; readonly tools: Tools },
): UpdateRun {
  const ids = Object.keys(added);
  const isLate = (id: string): boolean => firstDay(added[id]?.date ?? "0001") > reading.asOf;
  const read = ids.filter((id) => !isLate(id));
  const setOf = (some: readonly string[]): Statements =>
    Object.fromEntries(some.flatMap((id) => (added[id] === undefined ? [] : [[id, added[id]]])));
  const whole = caseWith(kase, setOf(read), reading);
  const first = followedAnswers(kase, { frame, tools, wanted: null });
  const last = new Map(
    followedAnswers(whole.kase, { frame, tools, wanted: null }).map((one) => [nameOf(one), one.value]),
  );
  const moved = first.filter((one) => last.get(nameOf(one)) !== one.value);
  const wanted = new Set(moved.map(nameOf));
  const none = new Map(first.map((one) => [nameOf(one), one.value]));
  const known = new Map<string, ReadonlyMap<string, Followed["value"]>>([
    [placesOf(kase, whole.touched), none],
    [placesOf(whole.kase, whole.touched), last],
  ]);
  const figures = (some: readonly string[]): ReadonlyMap<string, Followed["value"]> => {
    const made = caseWith(kase, setOf(some), reading);
    // Statements that are contested or only confirm lead many sets to the same places, and so to the same answers.
    const places = placesOf(made.kase, whole.touched);
    const found =
      known.get(places) ??
      new Map(followedAnswers(made.kase, { frame, tools, wanted }).map((one) => [nameOf(one), one.value]));
    known.set(places, found);
    return found;
  };
  const attributed =
    moved.length === 0 ? () => ({ shapley: null, without: [] }) : attribution(read, { first, last, figures, tools });
  return {
    before: kase,
    after: whole,
    result: {
      added: ids,
      late: ids.filter(isLate),
      suggestions: whole.touched.map((one) => changeOf(kase, one, reading.asOf)),
      moved: moved.map((one) => {
        const after = last.get(nameOf(one)) ?? null;
        const figure = figureOf(one, after);
        const { shapley, without } = attributed(one, figure);
        const difference = figure(after) - figure(one.value);
        const alone = without.map((left) => figure(after) - figure(left));
        return {
          ...{ verb: one.verb, key: one.key, before: one.value, after },
          attribution: read.map((statement, k) => ({
            statement,
            shapley: shapley?.[k] ?? null,
            leaveOneOut: alone[k] ?? 0,
          })),
          remainder: difference - alone.reduce((sum, one) => sum + one, 0),
          method: shapley === null ? "leaveOneOut" : "shapley",
        };
      }),
      unmoved: first.filter((one) => !wanted.has(nameOf(one))),
      tripwires: tripwiresOf(putQuestion(kase, frame), whole.touched),
    },
  };
}

/** What answers read of the positions touched: neither the statements behind one nor a note changes any. */
function placesOf({ positions }: Case, touched: readonly Suggestion[]): string {
  const read = touched.map(({ party, issue }) => positions[party]?.[issue] ?? null);
  return JSON.stringify(read, (key, inside) => (["evidence", "note", "basis"].includes(key) ? undefined : inside));
}

type Figure = (value: Followed["value"]) => number;

/** A count as it is; words as 1 where they are those of the full update. */
function figureOf({ key }: Followed, after: Followed["value"]): Figure {
  return key === "claim" ? (words) => (words === after ? 1 : 0) : (count) => Number(count ?? 0);
}

/** Figures without each statement, and up to eight statements each one's Shapley value. */
function attribution(
  read: readonly string[],
  {
    first,
    last,
    figures,
    tools,
  }: {
    readonly first: readonly Followed[];
    readonly last: ReadonlyMap<string, Followed["value"]>;
    readonly figures: (some: readonly string[]) => ReadonlyMap<string, Followed["value"]>;
    readonly tools: Tools;
  },
) {
  const n = read.length;
  const none = new Map(first.map((one) => [nameOf(one), one.value]));
  if (n > ALL_SETS) {
    const without = read.map((id, k) => {
      tools.progress(k / n);
      return figures(read.filter((one) => one !== id));
    });
    return (one: Followed) => ({ shapley: null, without: without.map((found) => found.get(nameOf(one)) ?? null) });
  }
  const sets = Array.from({ length: 2 ** n }, (_, set) => {
    if (set === 0) return none;
    if (set === 2 ** n - 1) return last;
    tools.progress(set / 2 ** n);
    return figures(read.filter((_one, k) => (set & (1 << k)) !== 0));
  });
  return (one: Followed, figure: Figure) => {
    const valueIn = (set: number): Followed["value"] => sets[set]?.get(nameOf(one)) ?? null;
    const values = sets.map((_, set) => figure(valueIn(set)));
    return { shapley: shapleyOf(values, n), without: read.map((_, k) => valueIn((2 ** n - 1) ^ (1 << k))) };
  };
}

function changeOf(kase: Case, suggestion: Suggestion, asOf: string): Update["suggestions"][number] {
  const { party, issue, at, range, salience, contested } = suggestion;
  const made = entryOf(kase, suggestion, asOf);
  const entry = [kase.positions[party]?.[issue] ?? []].flat().find((one) => inForce(one, asOf));
  return {
    ...{ party, issue, contested },
    before:
      entry === undefined
        ? null
        : {
            at: entry.at === undefined ? null : placeOf(kase, issue, entry.at),
            range: entry.range === undefined ? null : [...entry.range],
            salience: entry.salience,
          },
    after: { at, range, salience: made?.entry.salience ?? salience },
    applied: made !== null,
  };
}

/** Where the new places stand to the point at which the verdict on the package that is meant turns. */
function tripwiresOf(asked: Asked, touched: readonly Suggestion[]): Update["tripwires"] {
  const moved = touched.filter(({ at, current, contested }) => at !== null && current?.at != null && !contested);
  const target = moved.length === 0 ? null : targetOf(asked);
  if (target === null) return [];
  const { view, space, table, frame } = asked;
  const judges = [...new Set([...table.members, ...table.toward])].sort((a, b) => a - b);
  const stakes = judges.map((p) => stakesOf(view, space, space.parties[p] ?? "", target.options, frame.loss));
  return moved.flatMap(({ party, issue, at, current }) => {
    const [before, after] = [current?.at ?? 0, at ?? 0];
    const path = `positions.${party}.${issue}.at`;
    const wire = tripwireOf(asked, stakes, { path, stated: before, range: [0, 100] });
    if (wire === null) return [];
    const { value: turnsAt } = wire;
    const crossed = (before - turnsAt) * (after - turnsAt) < 0;
    const nearer = Math.abs(after - turnsAt) < Math.abs(before - turnsAt);
    return crossed || nearer ? [{ input: path, before, after, turnsAt, crossed }] : [];
  });
}

import * as z from "zod";
import { basisOf } from "../../case/basis.js";
import { firstDay, inForce } from "../../case/date.js";
import type { Case, PositionEntry, Statement } from "../../case/model.js";
import { defaultDay, placeOf } from "../../case/view.js";
import { type Aggregate, weightedPlace } from "../../numerics/aggregate/weighted-place.js";
import {
  DEFAULT_HALF_LIFE,
  leaderSince,
  type WeighedStatement,
  type WeighingOptions,
  weighStatements,
} from "./statement-weights.js";

const place = z.number().min(0).max(100);
const range = z.tuple([place, place]);
const day = z.string().nullable();
const weighedShape = {
  statement: z.string(),
  weight: z.number().min(0),
  official: z.number().min(0).describe("What it counts for the public line."),
  place,
  date: day,
  dateBasis: z.enum(["stated", "inferred", "publication"]),
};
const suggestionSchema = z.strictObject({
  party: z.string(),
  issue: z.string(),
  at: place
    .nullable()
    .describe("Null for a table of values, which is not made from statements, and where nothing counts."),
  range: range.nullable(),
  disagreement: z.number().nullable().describe("Variance in squared points; does not shrink with more statements."),
  imprecision: z.number().nullable().describe("Variance in squared points; shrinks with more statements."),
  salience: place.nullable(),
  salienceBasis: z.enum(["coded", "mention"]).nullable().describe("From priorities, or by how much it is spoken of."),
  official: place.nullable().describe("The public line by itself."),
  officialRange: range.nullable(),
  gap: z.number().nullable().describe("Official less real, in points."),
  nEff: z.number().nullable(),
  contested: z.boolean().describe("No single place does the statements justice: it is for the analyst to decide."),
  isTable: z.boolean(),
  since: day.describe("First day of the present leader, from which statements count."),
  evidence: z.array(z.strictObject(weighedShape)).describe("Statements that count for what the party really wants."),
  notCounted: z
    .array(z.strictObject({ ...weighedShape, why: z.enum(["earlierLeader", "undated", "publicLine"]) }))
    .describe("Statements that do not, and why."),
  earlier: z
    .strictObject({ until: z.string(), at: place, range, nEff: z.number() })
    .nullable()
    .describe("What was said before the present leader, by itself, as of that leader's first day."),
  current: z
    .strictObject({
      at: place.nullable(),
      range: range.nullable(),
      salience: place,
      basis: z.enum(["coded", "judged"]),
      note: z.unknown(),
    })
    .nullable()
    .describe("The position that the case has."),
});
/**
 * What `positions` answers.
 *
 * @internal exported for its test
 */
export const positionsSchema = z.strictObject({ suggestions: z.array(suggestionSchema) });
export type Suggestion = z.output<typeof suggestionSchema>;

export interface SuggestOptions extends Partial<WeighingOptions> {
  /** Statements besides the case's own, by id. */
  readonly more?: Readonly<Record<string, Statement>> | undefined;
}

/**
 * Positions that the statements of a case suggest, for every party and issue of which one speaks. Nothing is applied: somebody
 * accepts a suggestion, or judges otherwise. Statements from before the holder's present leader are shown and do not count.
 */
export function suggestPositions(kase: Case, options: SuggestOptions = {}): readonly Suggestion[] {
  const { more = {}, halfLife = DEFAULT_HALF_LIFE, leaders = "present" } = options;
  const asOf = firstDay(options.asOf ?? defaultDay(kase));
  const weighing = { asOf, halfLife, leaders };
  const stances = stancesOf({ ...kase.statements, ...more });
  return Object.keys(kase.parties).flatMap((party) => {
    const own = Object.keys(kase.issues).flatMap((issue) => {
      const said = stances.get(`${party} ${issue}`) ?? [];
      const weighed = weighStatements(kase, said, weighing);
      return weighed.length === 0 ? [] : [{ issue, said, weighed, mention: sumOf(weighed, ({ real }) => real) }];
    });
    const mostSpoken = Math.max(0, ...own.map(({ mention }) => mention));
    return own.map(({ issue, said, weighed, mention }): Suggestion => {
      const by = mostSpoken === 0 ? null : (100 * mention) / mostSpoken;
      return suggestionOf(kase, { party, issue, said, weighed, weighing, byMention: by });
    });
  });
}

/** Statements that give a stance, by `party issue`. */
function stancesOf(statements: Readonly<Record<string, Statement>>): Map<string, [string, Statement][]> {
  const found = new Map<string, [string, Statement][]>();
  for (const [id, statement] of Object.entries(statements)) {
    const { kind, holder, issue, stance } = statement;
    if (kind !== "stance" || issue === undefined || stance === undefined) continue;
    const key = `${holder} ${issue}`;
    found.set(key, [...(found.get(key) ?? []), [id, statement]]);
  }
  return found;
}

interface Asked {
  readonly party: string;
  readonly issue: string;
  readonly said: readonly (readonly [string, Statement])[];
  readonly weighed: readonly WeighedStatement[];
  readonly weighing: WeighingOptions;
  readonly byMention: number | null;
}

function suggestionOf(kase: Case, { party, issue, said, weighed, weighing, byMention }: Asked): Suggestion {
  const placed = weighed.map((one) => ({ ...one, place: placeOf(kase, issue, one.statement.stance ?? 0) }));
  const entry = [kase.positions[party]?.[issue] ?? []].flat().find((one) => inForce(one, weighing.asOf));
  const isTable = entry?.values !== undefined;
  const real = isTable ? null : weightedPlace(placed.map((one) => ({ ...one, weight: one.real })));
  const official = isTable ? null : weightedPlace(placed.map((one) => ({ ...one, weight: one.official })));
  const ranked = weighed.filter(({ statement, real: weight }) => statement.priority !== undefined && weight > 0);
  const total = sumOf(ranked, ({ real: weight }) => weight);
  const coded = total > 0 ? sumOf(ranked, (one) => one.real * (one.statement.priority ?? 0)) / total : null;
  return {
    party,
    issue,
    at: real?.at ?? null,
    range: rangeOf(real),
    disagreement: real?.disagreement ?? null,
    imprecision: real?.imprecision ?? null,
    salience: coded ?? byMention,
    salienceBasis: coded !== null ? "coded" : byMention === null ? null : "mention",
    official: official?.at ?? null,
    officialRange: rangeOf(official),
    gap: real === null || official === null ? null : official.at - real.at,
    nEff: real?.nEff ?? null,
    contested: real?.contested ?? false,
    isTable,
    since: weighing.leaders === "all" ? null : leaderSince(kase, party, weighing.asOf),
    evidence: placed.filter(({ unweighed }) => unweighed === null).map(weightsOf),
    notCounted: placed.flatMap((one) => (one.unweighed === null ? [] : [{ ...weightsOf(one), why: one.unweighed }])),
    earlier: isTable ? null : earlierOf(kase, { party, issue, said, weighing }),
    current: entry === undefined ? null : currentOf(kase, issue, entry),
  };
}

/** What statements from before the present leader come to, as of that leader's first day. */
function earlierOf(
  kase: Case,
  { party, issue, said, weighing }: Pick<Asked, "party" | "issue" | "said" | "weighing">,
): Suggestion["earlier"] {
  const until = weighing.leaders === "all" ? null : leaderSince(kase, party, weighing.asOf);
  if (until === null) return null;
  const before = weighStatements(kase, said, { ...weighing, asOf: until, leaders: "all" }).filter(
    ({ date }) => date !== null && date < until,
  );
  const found = weightedPlace(
    before.map((one) => ({ ...one, place: placeOf(kase, issue, one.statement.stance ?? 0), weight: one.real })),
  );
  return found === null ? null : { until, at: found.at, range: [...found.range], nEff: found.nEff };
}

function weightsOf({ id, real, official, place, date, dateBasis }: WeighedStatement & { readonly place: number }) {
  return { statement: id, weight: real, official, place, date, dateBasis };
}

function currentOf(kase: Case, issue: string, entry: PositionEntry): Suggestion["current"] {
  return {
    at: entry.at === undefined ? null : placeOf(kase, issue, entry.at),
    range: entry.range === undefined ? null : [...entry.range],
    salience: entry.salience,
    basis: basisOf(entry),
    note: entry.note ?? null,
  };
}

function rangeOf(found: Aggregate | null): [number, number] | null {
  return found === null ? null : [...found.range];
}

function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}

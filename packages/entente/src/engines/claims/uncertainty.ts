import * as z from "zod";
import { defaultDay } from "../../case/view.js";
import { KINDS_OF_WORLD } from "../../case/worlds/uncertain-inputs.js";
import { EntenteError } from "../../error.js";
import { quantileOf } from "../../numerics/knowing.js";
import type { Asked } from "../asked.js";
import {
  type Badge,
  badgeOf,
  hingeOf,
  type InputDrawn,
  inputsDrawn,
  type KnownInput,
  knowingInputs,
  NO_BADGE,
} from "./badge.js";
import { bearingOn } from "./bearing.js";
import { type DrawnClaim, type DrawnClaims, worldsAsked } from "./draw-claims.js";
import type { ClaimRun, RunId, WorldsPlan } from "./runs.js";
import { SHARE_WORDS, shareOfWorlds } from "./share-words.js";

const share = z.number().min(0).max(1);
const shareSchema = z.strictObject({
  value: share,
  low: share,
  high: share,
  se: z.number().min(0),
  words: z
    .array(z.enum(SHARE_WORDS))
    .describe("Two where the interval crosses a border; none for fewer than 100 draws."),
});
const count = z.number().int().min(0);
export const uncertaintySchema = z.strictObject({
  draws: count.describe("Worlds drawn; 0 where nothing is uncertain."),
  seed: count,
  generator: z.literal("philox4x32-10"),
  worlds: z.enum(KINDS_OF_WORLD),
  outside: z.union([z.number(), z.record(z.string(), z.number())]),
  rho: z.number().min(0).max(1),
  fixed: count.describe("Inputs that are the same in every world."),
  uncertain: count,
  clamped: share.describe("Share of numbers drawn past what an input can be, and moved back."),
  share: shareSchema.nullable().describe("Worlds in which the claim of the headline holds."),
  labels: z.record(z.string(), share).describe("Share of worlds by what the headline says there."),
  quantiles: z
    .record(
      z.string(),
      z.strictObject({ p05: z.number(), p25: z.number(), p50: z.number(), p75: z.number(), p95: z.number() }),
    )
    .describe("Of the headline's figures, by their keys, over the worlds that have them."),
  consistent: z
    .strictObject({ kept: count, share, effective: z.number().min(0), all: shareSchema.nullable() })
    .nullable()
    .describe("Worlds that explain the record; `all` is the headline's share in all worlds."),
  correlated: z
    .strictObject({ rho: share, share: shareSchema.nullable() })
    .nullable()
    .describe("The same with correlated errors."),
  stopped: z.boolean().describe("Whether fewer worlds were enough."),
});
export type Uncertainty = z.output<typeof uncertaintySchema>;

/** What worlds say of one question. */
export interface Told {
  readonly badge: Badge;
  readonly uncertainty: Uncertainty;
  /** Shares of worlds that the claim counts besides, by key; null where none was drawn. */
  readonly shares: (key: string) => Uncertainty["share"];
  /** What each uncertain input would be worth knowing, in judged worlds. */
  readonly known: () => readonly KnownInput[];
}
const LEAST_KEPT = 0.01;
const QUANTILES = { p05: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;

/**
 * Badges and shares of the questions of a plan.
 *
 * @param point - the question put to the case as stated, and the claim of each question there
 * @throws {EntenteError} `inconsistent` where fewer than one world in a hundred explains the record
 */
export function tellWorlds(
  plan: WorldsPlan,
  runs: readonly ClaimRun[],
  drawn: Readonly<Partial<Record<RunId, DrawnClaims>>>,
  point: { readonly asked: Asked; readonly said: readonly string[] },
): Told[] {
  const shown = runs.find(({ id }) => id === "shown");
  const inShown = drawn.shown;
  if (shown === undefined || inShown === undefined) return [];
  const asOf = plan.frame.asOf ?? defaultDay(plan.kase);
  const judgedRun = runs.find(({ id }) => id === "judged") ?? shown;
  const [worlds, judgedWorlds] = [worldsAsked(shown.request, asOf), worldsAsked(judgedRun.request, asOf)];
  const kept = keptIn(inShown);
  refuseFewKept(inShown, kept);
  const judged = runs.some(({ id }) => id === "judged") ? drawn.judged : inShown;
  const wild = shown.request.worlds === "wild" ? inShown : drawn.wild;
  const drawnFor = shared((draws, among) => inputsDrawn(judgedWorlds, draws, among));
  return point.said.map((words, k) => {
    const claim = inShown.claims[k] ?? NOTHING;
    const of = held(claim, words, kept);
    const nothing = worlds.inputs.length === 0;
    const keptJudged = judged === undefined ? null : keptIn(judged);
    const inJudged = held(judged?.claims[k] ?? NOTHING, words, keptJudged);
    const inWild = held(wild?.claims[k] ?? NOTHING, words, wild === undefined ? null : keptIn(wild));
    const among = keptJudged === null ? null : keptJudged.filter((draw) => draw < (judged?.claims[k]?.of.length ?? 0));
    let known: readonly KnownInput[] | null = null;
    const knowing = (): readonly KnownInput[] => {
      if (known !== null) return known;
      const verb = plan.questions[k]?.verb;
      const bears = verb === undefined ? () => true : bearingOn(point.asked, verb);
      const bearing = drawnFor(inJudged.length, among).filter(({ input }) => bears(input));
      known = knowingInputs(bearing, inJudged, plan.seed);
      return known;
    };
    const badge =
      judgedWorlds.inputs.length === 0
        ? NO_BADGE
        : badgeOf(inJudged, inWild.subarray(0, 1000), () => hingeOf(knowing()));
    const correlated = drawn.correlated;
    return {
      badge,
      known: knowing,
      shares: (key) => (nothing ? null : shareOf(counted(claim, key, kept))),
      uncertainty: {
        draws: nothing ? 0 : claim.of.length,
        seed: plan.seed,
        generator: "philox4x32-10",
        worlds: shown.request.worlds,
        outside: shown.request.outside,
        rho: shown.request.correlation?.rho ?? 0,
        fixed: worlds.fixed,
        uncertain: worlds.inputs.length,
        clamped: nothing ? 0 : inShown.clamped / (worlds.inputs.length * drawsOf(inShown)),
        share: nothing ? null : shareOf(of),
        labels: nothing ? {} : labelsOf(claim, kept),
        quantiles: nothing ? {} : quantilesOf(claim, kept),
        consistent:
          kept === null || nothing
            ? null
            : {
                kept: kept.length,
                share: kept.length / drawsOf(inShown),
                effective: kept.length,
                all: shareOf(held(claim, words, null)),
              },
        correlated:
          correlated === undefined
            ? null
            : {
                rho: 0.5,
                share: nothing ? null : shareOf(held(correlated.claims[k] ?? NOTHING, words, keptIn(correlated))),
              },
        stopped: claim.of.length < (shown.request.questions[k]?.draws ?? 0),
      },
    };
  });
}

/** Makes the inputs of some draws once for all claims on them: of one run, so many of its draws are the same ones. */
function shared(
  make: (draws: number, among: readonly number[] | null) => readonly InputDrawn[],
): (draws: number, among: readonly number[] | null) => readonly InputDrawn[] {
  const known = new Map<number, readonly InputDrawn[]>();
  return (draws, among) => {
    const found = known.get(draws) ?? make(draws, among);
    known.set(draws, found);
    return found;
  };
}

const NOTHING: DrawnClaim = { words: [], of: [], figures: {}, contradicted: null };

function drawsOf({ claims }: DrawnClaims): number {
  return Math.max(0, ...claims.map(({ of }) => of.length));
}

/** Numbers of the draws that explain the record; null: not asked. */
function keptIn({ misses }: DrawnClaims): number[] | null {
  return misses === null ? null : misses.flatMap((missed, draw) => (missed.length === 0 ? [draw] : []));
}

function refuseFewKept({ misses }: DrawnClaims, kept: readonly number[] | null): void {
  if (misses === null || kept === null || kept.length >= LEAST_KEPT * misses.length) return;
  const counts = new Map<string, number>();
  for (const answer of misses.flat()) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const worst = [...counts].sort(([, a], [, b]) => b - a).slice(0, 3);
  const named = worst.map(([answer, times]) => `${answer} (${times})`).join(", ");
  throw new EntenteError(
    "inconsistent",
    `consistent: ${kept.length === 0 ? "none" : `only ${kept.length}`} of ${misses.length} worlds ${kept.length <= 1 ? "explains" : "explain"} the record; most often missed: ${named}`,
  );
}

/** What a claim counts besides, for the draws kept. */
function counted({ figures, of }: DrawnClaim, key: string, kept: readonly number[] | null): Uint8Array {
  const found = figures[key] ?? [];
  if (found.length !== of.length || found.some(Number.isNaN)) return new Uint8Array(0);
  return Uint8Array.from(kept === null ? found : kept.flatMap((draw) => found[draw] ?? []));
}

/** 1 where a world says the words, for the draws kept. */
function held({ words, of }: DrawnClaim, said: string, kept: readonly number[] | null): Uint8Array {
  const number = words.indexOf(said);
  if (kept === null) return Uint8Array.from(of, (one) => (one === number ? 1 : 0));
  return Uint8Array.from(
    kept.filter((draw) => draw < of.length),
    (draw) => (of[draw] === number ? 1 : 0),
  );
}

function shareOf(holds: Uint8Array): Uncertainty["share"] {
  if (holds.length === 0) return null;
  const { words, ...figures } = shareOfWorlds(
    holds.reduce((sum, one) => sum + one, 0),
    holds.length,
  );
  return { ...figures, words: [...words] };
}

function labelsOf(claim: DrawnClaim, kept: readonly number[] | null): Record<string, number> {
  const of = kept === null ? claim.of : kept.flatMap((draw) => claim.of[draw] ?? []);
  const counts = new Float64Array(claim.words.length);
  for (const number of of) counts[number] = (counts[number] ?? 0) + 1;
  const shares = claim.words.map((label, k): [string, number] => [
    label,
    of.length === 0 ? 0 : (counts[k] ?? 0) / of.length,
  ]);
  return Object.fromEntries(shares.sort(([, a], [, b]) => b - a));
}

function quantilesOf({ figures, of }: DrawnClaim, kept: readonly number[] | null): Uncertainty["quantiles"] {
  return Object.fromEntries(
    Object.entries(figures)
      .filter(([key, values]) => !key.startsWith("share:") && values.length === of.length && of.length > 0)
      .map(([key, values]) => {
        const taken = kept === null ? values : kept.flatMap((draw) => values[draw] ?? []);
        const ascending = Float64Array.from(taken.filter((value) => !Number.isNaN(value))).sort();
        const at = (part: number): number => (ascending.length === 0 ? 0 : quantileOf(ascending, part));
        return [
          key,
          {
            p05: at(QUANTILES.p05),
            p25: at(QUANTILES.p25),
            p50: at(QUANTILES.p50),
            p75: at(QUANTILES.p75),
            p95: at(QUANTILES.p95),
          },
        ];
      }),
  );
}

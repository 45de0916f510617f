import * as z from "zod";
import { drawnValue } from "../../case/worlds/law.js";
import { uncertainInputs } from "../../case/worlds/uncertain-inputs.js";
import { valueOfPerfectKnowledge } from "../../numerics/knowing.js";
import type { Asked } from "../asked.js";
import type { KnownInput } from "../claims/badge.js";
import { CLAIMING, claimOf } from "../claims/claim-words.js";
import { UNSETTLED } from "../claims/settler.js";
import type { Told } from "../claims/uncertainty.js";
import { defineEngine } from "../engine.js";
import { targetOf, targetParams } from "../target.js";
import { confidenceOf, confidenceSchema } from "./confidence.js";
import { everyPosition, radiusOf } from "./radius.js";
import { type Stakes, stakesOf } from "./stakes.js";
import { tripwireOf } from "./tripwire.js";

const share = z.number().min(0).max(1).nullable();
const inputsSchema = z.strictObject({
  coded: z.number().int().min(0),
  judged: z.number().int().min(0),
  sources: z.number().int().min(0),
});
const claimSchema = z.strictObject({
  id: z.string().describe("Verb and finding."),
  verb: z.enum(CLAIMING as [string, ...string[]]),
  text: z.string().describe("The headline as said, or in short where nothing is said."),
  rests: z.enum(["text", "robust", "judgement"]).nullable(),
  holds: share.describe("Share of judged worlds in which the claim holds."),
  low: share,
  high: share,
  hinge: z.string().nullable().describe("The input on which a judgement hangs."),
  inputs: inputsSchema,
});
const indicatorSchema = z.strictObject({
  input: z.string(),
  evppi: z.number().min(0).describe("What knowing it would be worth to who acts on a half or more."),
  deltaBrier: z.number().min(0),
  noiseFloor: z.number().min(0).describe("What an input that tells nothing would seem to be worth."),
  direction: z
    .union([z.literal(-1), z.literal(0), z.literal(1)])
    .describe("Whether more of it helps or hurts the claim."),
  tripwire: z
    .strictObject({ value: z.number(), distance: z.number().min(0), inside: z.boolean() })
    .nullable()
    .describe("The nearest value at which the answer on the package that is meant turns."),
});
const count = z.number().int().min(0);
export const knowledgeResults = z.strictObject({
  claims: z.array(claimSchema),
  known: z.strictObject({ text: count, robust: count, judgement: count }),
  confidence: confidenceSchema,
  evpi: z
    .number()
    .min(0)
    .nullable()
    .describe("Worth of knowing for certain whether there is room; null without draws."),
  indicators: z.array(indicatorSchema).describe("Inputs most worth watching for whether there is room."),
});
export type Knowledge = z.output<typeof knowledgeResults>;

const LISTED = 15;
/** A range is read as its 5th and 95th percentile. */
const [LOW, HIGH] = [0.05, 0.95];

const params = z.strictObject(targetParams);
type Given = z.output<typeof params>["package"];

export const knowledgeEngine = defineEngine({
  id: "knowledge",
  verb: "watch",
  title: "How much of this is known",
  question: "Which answers rest on the text, and what would be worth knowing?",
  cites: ["raiffa-schlaifer-1961", "strong-oakley-2013", "brennan-2007", "brier-1950"],
  version: 1,
  examples: [{}],
  params,
  results: knowledgeResults,
  run: (asked, params, tools) => {
    const claims = CLAIMING.map((verb): Knowledge["claims"][number] => {
      const forum = asked.table.forum.id;
      const setting = { stated: asked, asked: () => asked, params, tools, settled: UNSETTLED, forum };
      const { words } = claimOf(verb, setting);
      const inputs = { coded: 0, judged: 0, sources: 0 };
      return { id: verb, verb, text: words, rests: null, holds: null, low: null, high: null, hinge: null, inputs };
    });
    return {
      claims,
      known: { text: 0, robust: 0, judgement: 0 },
      confidence: confidenceOf(asked, null, radiusHere(asked, stakesHere(asked, params.package)).value),
      evpi: null,
      indicators: [],
    };
  },
});

/** What worlds add to the claims of the case as stated: badges, what to watch, how sure one may be. */
export function withWorlds(asked: Asked, stated: Knowledge, told: readonly Told[], given: Given): Knowledge {
  const stakes = stakesHere(asked, given);
  const claims = stated.claims.map((claim, k) => ({ ...claim, ...(told[k]?.badge ?? {}) }));
  const counted = (rests: string): number => claims.filter((claim) => claim.rests === rests).length;
  const [room] = told;
  const known = room?.known() ?? [];
  const holds = room?.badge.holds ?? null;
  const indicators = indicatorsOf(asked, known, stakes);
  return {
    claims,
    known: { text: counted("text"), robust: counted("robust"), judgement: counted("judgement") },
    confidence: confidenceOf(
      asked,
      {
        pivotal: indicators.find(({ evppi, noiseFloor }) => evppi > noiseFloor)?.input ?? null,
        low: room?.badge.low ?? null,
        high: room?.badge.high ?? null,
      },
      radiusHere(asked, stakes).value,
    ),
    evpi: holds === null ? null : Math.max(0, valueOfPerfectKnowledge(holds)),
    indicators,
  };
}

function stakesHere(asked: Asked, given: Given): Stakes[] {
  const target = targetOf(asked, given);
  if (target === null) return [];
  const { view, space, table, frame } = asked;
  const judges = [...new Set([...table.members, ...table.toward])].sort((a, b) => a - b);
  return judges.map((p) => stakesOf(view, space, space.parties[p] ?? "", target.options, frame.loss));
}

function radiusHere(asked: Asked, stakes: readonly Stakes[]) {
  return stakes.length === 0 ? { value: null } : radiusOf(asked, stakes, everyPosition);
}

function indicatorsOf(asked: Asked, known: readonly KnownInput[], stakes: readonly Stakes[]): Knowledge["indicators"] {
  const { inputs } = uncertainInputs(asked.kase, { worlds: "judged", asOf: asked.view.asOf });
  const byPath = new Map(inputs.map((input) => [input.path, input]));
  return known
    .toSorted((a, b) => b.evppi - a.evppi || b.deltaBrier - a.deltaBrier)
    .slice(0, LISTED)
    .map(({ path, evppi, deltaBrier, noiseFloor, direction }) => {
      const input = byPath.get(path);
      const law = input?.laws[input.now];
      const stated = input?.stated[input.now] ?? 0;
      const range = [LOW, HIGH].map((u) => (law === undefined ? stated : drawnValue(law, u, stated)));
      return {
        input: path,
        evppi,
        deltaBrier,
        noiseFloor: evppi > 0 ? noiseFloor() : 0,
        direction,
        tripwire: tripwireOf(asked, stakes, { path, stated, range: [range[0] ?? stated, range[1] ?? stated] }),
      };
    });
}

import * as z from "zod";
import { bitsOf, maskOf, wordsFor } from "../../case/space/sweep/mask.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { targetOf, targetParams } from "../target.js";
import { accepts, askedAt, tableOf } from "./consent.js";
import { bypassedAt, movedIn } from "./coverage.js";
import { leverSetsOf, minimalUnions } from "./lever-sets.js";
import { productionOf, productionShape } from "./production.js";
import { bypassedSchema } from "./tables.js";

const PRODUCED = 12;
const LISTED = 100;

export const sufficientEngine = defineEngine({
  id: "sufficient",
  verb: "forum",
  title: "Smallest tables that suffice",
  question: "Which smallest tables could deliver the package with every seat content?",
  cites: [],
  version: 1,
  examples: [{}],
  params: z.strictObject(targetParams),
  results: z.strictObject({
    sufficientTables: z
      .array(
        z.strictObject({
          members: z.array(z.string()),
          ...productionShape,
          bypassed: z.array(bypassedSchema),
        }),
      )
      .max(LISTED)
      .describe("Under unanimity; what the first 12 would settle on is computed."),
    deliverableNotAccepted: z
      .array(z.strictObject({ members: z.array(z.string()), refusing: z.array(z.string()) }))
      .max(LISTED)
      .describe("Smallest tables that hold every lever but at which somebody refuses."),
    truncated: z.boolean().describe("Whether tables may be missing."),
  }),
  run: (asked, { package: given }) => {
    const target = targetOf(asked, given);
    if (target === null) return { sufficientTables: [], deliverableNotAccepted: [], truncated: false };
    const { options } = target;
    const { content, refused, truncated } = smallestTables(asked, options);
    return {
      sufficientTables: content.slice(0, LISTED).map((members, k) => {
        const there = askedAt(asked, tableOf(members));
        const { shown, options: produced } = k < PRODUCED ? productionOf(there) : unproduced();
        return { members, ...shown, bypassed: bypassedAt(there, produced ?? options) };
      }),
      deliverableNotAccepted: refused.slice(0, LISTED),
      truncated: truncated || content.length > LISTED,
    };
  },
});

/** Smallest tables whose members hold every lever that a package needs, by ids. */
export interface SmallestTables {
  /** Those at which nobody refuses it. */
  readonly content: readonly string[][];
  readonly refused: { members: string[]; refusing: string[] }[];
  /** Whether tables may be missing. */
  readonly truncated: boolean;
}

export function smallestTables(asked: Asked, options: ArrayLike<number>): SmallestTables {
  const { space, view } = asked;
  const refuses = (hand: number): boolean => {
    const party = space.parties.indexOf(view.parties[hand] ?? "");
    return party >= 0 && !accepts(space, party, options);
  };
  const namesOf = (hands: readonly number[]): string[] => hands.map((hand) => view.parties[hand] ?? "");
  const { tables, truncated } = coveringTables(asked, options);
  return {
    content: tables.filter((table) => !table.some(refuses)).map(namesOf),
    refused: tables
      .filter((table) => table.some(refuses))
      .map((table) => ({ members: namesOf(table), refusing: namesOf(table.filter(refuses)) })),
    truncated,
  };
}

function unproduced(): ReturnType<typeof productionOf> {
  return { shown: { zone: null, offers: null, produces: null, reason: null }, options: null };
}

/** Smallest sets of parties that meet the lever rule of every option moved to; where none is stated, anyone will do. */
function coveringTables(asked: Asked, options: ArrayLike<number>): { tables: number[][]; truncated: boolean } {
  const { view, space } = asked;
  const bits = view.parties.length;
  const moved = movedIn(asked, options);
  if (moved.length === 0) return { tables: [], truncated: false };
  const anyone = space.parties.filter((party) => view.kase.parties[party]?.within === undefined);
  const found = moved.map((issue) => leverSetsOf(asked, issue, options[issue] ?? 0));
  const families = found.map((sets) => {
    const list = sets?.sets ?? anyone.map((party) => [view.parties.indexOf(party)]);
    return list.map((set) => maskOf(set, wordsFor(bits)));
  });
  const { sets, truncated } = minimalUnions(families, bits);
  return { tables: sets.map(bitsOf), truncated: truncated || found.some((one) => one?.truncated === true) };
}

import * as z from "zod";
import { firstDay } from "../../case/date.js";
import type { Statement } from "../../case/model.js";
import { networkFrom, tallyOf } from "../../evidence/networks/network.js";
import { saidOf } from "../../evidence/networks/said.js";
import { type Camps, EXACT_TO, polarisation, signedModularity } from "../../numerics/discourse/camps.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";

const matrixSchema = z.record(z.string(), z.record(z.string(), z.number()));
const campsSchema = z.array(z.array(z.string()));

export const discourseEngine = defineEngine({
  id: "discourse",
  verb: "stand",
  title: "Discourse",
  question: "Who speaks alike, who against each other, and into which camps do they fall?",
  cites: ["leifeld-2017", "gomez-jensen-arenas-2009"],
  version: 2,
  examples: [{}, { normalise: "jaccard", qualifier: "binary", repeats: "document" }],
  params: z.strictObject({
    normalise: z
      .enum(["count", "average", "jaccard", "dnaCosine", "cosine"])
      .default("average")
      .describe("What ties of speech are divided by, so that who speaks much is not near everyone."),
    qualifier: z
      .enum(["ladder", "binary"])
      .default("ladder")
      .describe("Stances by their places on the ladder, or as for (50 and more) and against."),
    repeats: z
      .enum(["all", "document"])
      .default("all")
      .describe("Every statement counts, or one a document of those that say the same."),
  }),
  results: z.strictObject({
    discourse: z
      .strictObject({
        statements: z.number().int().min(1).describe("Statements that count."),
        matrix: matrixSchema.describe("Per pair, agreement less conflict: party → party → tie."),
        congruence: matrixSchema.describe("Per pair, statements alike."),
        conflict: matrixSchema.describe("Per pair, statements opposed."),
        normalisation: z.string(),
        polarisation: z
          .strictObject({
            balanced: z.number().describe("Polarisation of the best split into camps of one size, or one apart."),
            best: z.number().describe("Polarisation of the best split."),
            camps: campsSchema.describe("The best split."),
            balancedCamps: campsSchema,
          })
          .nullable()
          .describe("Null where fewer than two speak."),
        modularity: z
          .strictObject({
            value: z.number(),
            camps: campsSchema.describe("The camps to name; the second may be empty."),
          })
          .nullable()
          .describe("Null where fewer than two speak."),
        exact: z.boolean().describe(`False where more than ${EXACT_TO} speak, so that not every split was tried.`),
      })
      .nullable()
      .describe("Null where no statement takes a stance by the day."),
  }),
  run: (asked, { normalise, qualifier, repeats }, { rng }) => {
    const reading = { qualifier, repeats, voices: null, from: null, before: null };
    const { parties, kase } = asked.view;
    const said = saidOf(kase, heard(asked), { ...reading, parties });
    const { holders } = said;
    if (holders.length === 0) return { discourse: null };
    const tally = tallyOf(said);
    const statements = said.holder.length;
    const [matrix, congruence, conflict] = (["subtract", "congruence", "conflict"] as const).map(
      (kind) => networkFrom(tally, said, { kind: { kind, normalisation: normalise }, statements }).ties,
    ) as [Float64Array, Float64Array, Float64Array];
    const n = holders.length;
    const named = ({ camps }: Camps): string[][] => [1, 0].map((camp) => holders.filter((_, p) => camps[p] === camp));
    const split =
      n < 2 ? null : polarisation({ n, congruence, conflict }, (restart, p) => rng(restart, `discourse.${holders[p]}`));
    const modularity =
      n < 2 ? null : signedModularity(n, matrix, (restart, p) => rng(restart, `discourse.${holders[p]}.modularity`));
    const byParty = (ties: Float64Array): Record<string, Record<string, number>> =>
      Object.fromEntries(
        holders.map((a, p) => [
          a,
          Object.fromEntries(holders.flatMap((b, q) => (p === q ? [] : [[b, ties[p * n + q] ?? 0]]))),
        ]),
      );
    return {
      discourse: {
        statements,
        matrix: byParty(matrix),
        congruence: byParty(congruence),
        conflict: byParty(conflict),
        normalisation: normalise,
        polarisation: split && {
          balanced: split.balanced.value,
          best: split.best.value,
          camps: named(split.best),
          balancedCamps: named(split.balanced),
        },
        modularity: modularity && { value: modularity.value, camps: named(modularity) },
        exact: n <= EXACT_TO,
      },
    };
  },
});

/** Statements made by the day, or undated; what a holder says in private does not count where the public line is asked for. */
function* heard({ kase, view }: Asked): Generator<Statement> {
  for (const statement of Object.values(kase.statements)) {
    const date = statement.date ?? kase.sources[statement.source]?.date;
    if (date !== undefined && firstDay(date) > view.asOf) continue;
    if (view.voice === "official" && statement.voice === "private") continue;
    yield statement;
  }
}

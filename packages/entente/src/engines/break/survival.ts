import * as z from "zod";
import { defineEngine } from "../engine.js";
import { targetOf, targetParams } from "../target.js";
import { signatoriesOf } from "./signatories.js";
import { survivalOf } from "./survival-curve.js";

const chance = z.number().min(0).max(1);
const factorSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("leader"),
    party: z.string(),
    value: chance,
    commitment: chance,
    outBy: chance,
    successorAccepts: chance,
  }),
  z.strictObject({ kind: z.literal("event"), event: z.string(), value: chance }),
  z.strictObject({ kind: z.literal("base"), value: chance }),
]);
const pointSchema = z.strictObject({
  date: z.string(),
  when: z.enum(["signed", "before", "after"]),
  s: chance.describe("Chance, on the clocks and risks given, that it still stands."),
  factors: z.array(factorSchema).describe("What s is the product of."),
});

export const survivalEngine = defineEngine({
  id: "survival",
  verb: "break",
  title: "Survival",
  question: "On the clocks and risks given, how long would it stand?",
  cites: ["goemans-gleditsch-chiozza-2009", "pettersson-hogbladh-oberg-2019"],
  version: 1,
  examples: [{}, { baseRate: "ucdp", exitRate: 0.1 }],
  params: z.strictObject({
    ...targetParams,
    exitRate: z.number().min(0).max(10).default(0).describe("Leaders who leave office a year, besides ends of terms."),
    renewal: chance.default(0.5).describe("Chance of staying at the end of a term that is not final."),
    baseRate: z
      .union([z.literal("ucdp"), z.coerce.number().min(0).max(10)])
      .default(0)
      .describe("Ends of agreements a year besides clocks and events; ucdp: as of 368 peace agreements of 1975–2021."),
  }),
  results: z.strictObject({
    survival: z.array(pointSchema).nullable().describe("On signing, and before and after each clock and event."),
    survivalLeaves: z
      .strictObject({
        commitmentAssumed: z
          .array(z.string())
          .describe("Parties whose leader's commitment is not stated: taken for 1."),
        notInOffice: z.array(z.string()).describe("Parties whose leader had left by the day: left out."),
        final: z.array(z.string()).describe("Parties whose leader's term is the last."),
      })
      .nullable(),
  }),
  run: (asked, { package: given, ...settings }) => {
    const target = targetOf(asked, given);
    if (target === null) return { survival: null, survivalLeaves: null };
    const parties = signatoriesOf(asked, target.options).map((p) => asked.space.parties[p] ?? "");
    const { points, clocks } = survivalOf(asked, parties, target.options, settings);
    const those = (which: (clock: (typeof clocks)[number]) => boolean): string[] =>
      clocks.filter(which).map(({ party }) => party);
    return {
      survival: points.map(({ factors, ...point }) => ({ ...point, factors: [...factors] })),
      survivalLeaves: {
        commitmentAssumed: those(({ inOffice, commitmentStated }) => inOffice && !commitmentStated),
        notInOffice: those(({ inOffice }) => !inOffice),
        final: those(({ inOffice, final }) => inOffice && final),
      },
    };
  },
});

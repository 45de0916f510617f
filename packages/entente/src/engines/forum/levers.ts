import * as z from "zod";
import { defineEngine } from "../engine.js";
import { targetOf, targetParams } from "../target.js";
import { leverSetsOf } from "./lever-sets.js";

const heldSchema = z.strictObject({
  party: z.string(),
  issue: z.string(),
  options: z.array(z.string()),
  moved: z.boolean().describe("Whether the package that is meant chooses one of them."),
});
type Held = z.output<typeof heldSchema>;

export const leversEngine = defineEngine({
  id: "levers",
  verb: "forum",
  title: "Who holds the levers",
  question: "What can only one party bring about, and what can nobody bring about without it?",
  cites: [],
  version: 1,
  examples: [{}],
  params: z.strictObject(targetParams),
  results: z.strictObject({
    soleHolders: z.array(heldSchema).describe("Options that a party brings about alone and nobody without it."),
    indispensable: z.array(heldSchema).describe("Options that cannot be brought about without a party."),
    leverSets: z
      .record(z.string(), z.record(z.string(), z.array(z.array(z.string())).nullable()))
      .describe("Smallest sets of parties whose own act an option needs; null: whoever accepts delivers it."),
  }),
  run: (asked, { package: given }) => {
    const { space, view } = asked;
    const target = targetOf(asked, given);
    const parties = view.parties;
    const sets = space.issues.map((_, i) =>
      (space.options[i] ?? []).map((_, o) => (o === space.statusQuo[i] ? null : leverSetsOf(asked, i, o))),
    );
    const heldBy = (holds: (sets: readonly (readonly number[])[], hand: number) => boolean): Held[] =>
      parties.flatMap((party, hand) =>
        space.issues.flatMap((issue, i): Held[] => {
          const numbers = (sets[i] ?? []).flatMap((found, o) =>
            found !== null && found.sets.length > 0 && holds(found.sets, hand) ? [o] : [],
          );
          if (numbers.length === 0) return [];
          const options = numbers.map((o) => space.options[i]?.[o] ?? "");
          return [{ party, issue, options, moved: numbers.includes(target?.options[i] ?? -1) }];
        }),
      );
    return {
      soleHolders: heldBy((found, hand) => found.length === 1 && found[0]?.length === 1 && found[0][0] === hand),
      indispensable: heldBy((found, hand) => found.every((set) => set.includes(hand))),
      leverSets: Object.fromEntries(
        space.issues.map((issue, i) => [
          issue,
          Object.fromEntries(
            (space.options[i] ?? []).flatMap((option, o) =>
              o === space.statusQuo[i]
                ? []
                : [[option, sets[i]?.[o]?.sets.map((set) => set.map((hand) => parties[hand] ?? "")) ?? null]],
            ),
          ),
        ]),
      ),
    };
  },
});

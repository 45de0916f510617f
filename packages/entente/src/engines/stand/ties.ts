import * as z from "zod";
import { textSchema } from "../../case/schema.js";
import { type TieSigns, tieSigns } from "../../case/tie-signs.js";
import { lineIndex } from "../../numerics/balance/line-index.js";
import { triadsOf } from "../../numerics/balance/signed-graph.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { pairSchema } from "./thresholds.js";

const triadSchema = z.tuple([z.string(), z.string(), z.string()]);

export const tiesEngine = defineEngine({
  id: "ties",
  verb: "stand",
  title: "Ties and camps",
  question: "Do the parties' good and bad terms fall into two camps, and who quarrels inside one?",
  cites: ["cartwright-harary-1956", "harary-1959", "doreian-mrvar-1996"],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({
    ties: z
      .strictObject({
        frustration: z.number().int().min(0).describe("Least number of ties that go against any split into two camps."),
        balanced: z.boolean().describe("Whether some split goes against no tie."),
        splits: z
          .array(
            z.strictObject({
              component: z.number().int().min(0).describe("Which connected group of parties it splits."),
              camps: z.tuple([z.array(z.string()), z.array(z.string())]),
              frustrated: z.array(pairSchema).describe("Pairs whose tie goes against the split."),
            }),
          )
          .describe("The best splits, up to 8 a connected group."),
        strains: z
          .array(z.strictObject({ between: pairSchema, about: textSchema.nullable(), date: z.string().nullable() }))
          .describe("Negative ties between allies."),
        innerQuarrels: z
          .array(pairSchema)
          .describe("Strained allies, and hostile pairs that share a camp in some best split."),
        mixed: z.array(pairSchema).describe("Pairs whose ties cancel out; left out of the camps."),
        triads: z.strictObject({ balanced: z.array(triadSchema), unbalanced: z.array(triadSchema) }),
        exact: z.boolean().describe("False where a group is too large to try every split."),
      })
      .nullable()
      .describe("Null without ties on the day."),
  }),
  run: (asked, _params, { rng }) => {
    const { parties } = asked.view;
    const { pairs, strains, mixed } = asked.once(countedTies);
    if (pairs.length + mixed.length === 0) return { ties: null };
    const edges = pairs.map(({ a, b, sign }) => ({ a: parties.indexOf(a), b: parties.indexOf(b), sign }));
    const { frustration, splits, everFrustrated, exact } = lineIndex(parties.length, edges, (restart, node) =>
      rng(restart, `ties.${parties[node]}`),
    );
    const name = (p: number): string => parties[p] ?? "";
    const triple = ([a, b, c]: readonly [number, number, number]): [string, string, string] => [
      name(a),
      name(b),
      name(c),
    ];
    const triads = triadsOf(parties.length, edges);
    const quarrels = pairs.filter(
      ({ a, b, sign }, edge) =>
        (sign < 0 && everFrustrated.includes(edge)) ||
        strains.some(({ between }) => between.includes(a) && between.includes(b)),
    );
    return {
      ties: {
        frustration,
        balanced: frustration === 0,
        splits: splits.map(({ component, first, second, frustrated }) => ({
          component,
          camps: [first.map(name), second.map(name)] as [string[], string[]],
          frustrated: frustrated.map((edge): [string, string] => [pairs[edge]?.a ?? "", pairs[edge]?.b ?? ""]),
        })),
        strains: strains.map(({ between, about, date }) => ({
          between: [...between] as [string, string],
          about,
          date,
        })),
        innerQuarrels: quarrels.map(({ a, b }): [string, string] => [a, b]),
        mixed: mixed.map(([a, b]): [string, string] => [a, b]),
        triads: { balanced: triads.balanced.map(triple), unbalanced: triads.unbalanced.map(triple) },
        exact,
      },
    };
  },
});

/** Signs of the ties that count on the day; shared through `asked.once`. */
export const countedTies = ({ view }: Asked): TieSigns => tieSigns(view);

import * as z from "zod";
import { basisOf } from "../../case/basis.js";
import { salienceWeights } from "../../case/salience-weights.js";
import type { HeldPosition } from "../../case/view.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";

const place = z.number().min(0);
const positionSchema = z.strictObject({
  party: z.string(),
  issue: z.string(),
  at: place.describe("Ideal place on the ladder, in the voice asked for; for a table that of its largest value."),
  values: z.record(z.string(), z.number()).nullable().describe("Value per option as stated, where it is a table."),
  range: z.tuple([place, place]).nullable().describe("Interval the coder would not be surprised by."),
  salience: place,
  weight: z.number().min(0).nullable().describe("Salience as a share of the party's whole; null without any."),
  voice: z.enum(["real", "official"]).describe("Which line `at` is."),
  official: place.nullable().describe("The public line, where one is given."),
  basis: z.enum(["coded", "judged"]),
  evidence: z.number().int().min(0).describe("Number of statements behind it."),
  voices: z.record(z.string(), z.number().int()).describe("Statements behind it by voice."),
  since: z.string().nullable(),
  until: z.string().nullable(),
  inheritedFrom: z.string().nullable().describe("Whose position it is where a faction takes its parent's."),
});

export const positionsEngine = defineEngine({
  id: "positions",
  verb: "stand",
  title: "Positions",
  question: "Where does each party stand on the day, and on what evidence?",
  cites: [],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({ positions: z.array(positionSchema) }),
  run: (asked) => {
    const { view } = asked;
    const issues = Object.keys(view.kase.issues);
    return {
      positions: view.parties.flatMap((party) => {
        const weights = salienceWeights(view, party);
        return [...(view.positions.get(party)?.values() ?? [])].map((held) =>
          rowOf(asked, held, weights === null ? null : (weights[issues.indexOf(held.issue)] ?? 0)),
        );
      }),
    };
  },
});

function rowOf(
  { kase, view }: Asked,
  { party, issue, ideal, values, salience, official, entry, inheritedFrom }: HeldPosition,
  weight: number | null,
): z.output<typeof positionSchema> {
  const options = Object.keys(kase.issues[issue]?.options ?? {});
  const evidence = entry.evidence ?? [];
  const voices = evidence.flatMap((id) => kase.statements[id]?.voice ?? []);
  return {
    party,
    issue,
    at: ideal,
    values: values === null ? null : Object.fromEntries(options.map((option, o) => [option, values[o] ?? 0])),
    range: entry.range ?? null,
    salience,
    weight,
    voice: view.voice === "official" && official !== null ? "official" : "real",
    official,
    basis: basisOf(entry),
    evidence: evidence.length,
    voices: Object.fromEntries(
      [...new Set(voices)].map((voice) => [voice, voices.filter((one) => one === voice).length]),
    ),
    since: entry.since ?? null,
    until: entry.until ?? null,
    inheritedFrom,
  };
}

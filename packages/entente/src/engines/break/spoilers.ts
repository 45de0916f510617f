import * as z from "zod";
import { spoilersOf } from "../../case/spoilers.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { accepts } from "../forum/consent.js";
import { utilitySchema } from "../shapes.js";
import { targetOf, targetParams } from "../target.js";
import { irreversibleOf, mobilityOf } from "./mobility.js";
import { gainAsFaction } from "./signatories.js";

const spoilerSchema = z.strictObject({
  faction: z.string(),
  within: z.string(),
  loss: utilitySchema.describe("What it has without the deal less what it has with it."),
  means: z.number().min(0).describe("Its weight at home, else its share of its party's capability."),
  score: z.number().min(0).describe("loss × means."),
  canBlock: z.boolean().nullable().describe("Whether its party's body fails without it; null: no body is recorded."),
  levers: z.array(z.string()).describe("Moved issues that its party can take back alone."),
});

export const spoilersEngine = defineEngine({
  id: "spoilers",
  verb: "break",
  title: "Spoilers",
  question: "Who at home loses by it and has the means to wreck it?",
  cites: ["stedman-1997"],
  version: 1,
  examples: [{}],
  params: z.strictObject(targetParams),
  results: z.strictObject({
    spoilers: z.array(spoilerSchema).nullable().describe("By loss × means, largest first; null without a target."),
  }),
  run: (asked, { package: given }) => {
    const target = targetOf(asked, given);
    if (target === null) return { spoilers: null };
    const seated = new Set([...asked.table.forum.members.map(({ id }) => id), ...asked.table.forum.toward]);
    const parents = asked.view.parties.filter((id) => seated.has(id));
    const found = spoilersOf(asked.view, parents, (faction) => gainAsFaction(asked, faction, target.options));
    return {
      spoilers: found.map((spoiler) => ({ ...spoiler, levers: takenBack(asked, spoiler.within, target.options) })),
    };
  },
});

/** Issues that a package moves and that one party can take back to what holds now; without a lever, if it accepted it. */
function takenBack(asked: Asked, id: string, options: Int32Array): string[] {
  const { space, table } = asked;
  const party = space.parties.indexOf(id);
  if (party < 0) return [];
  const { issues, sizes, moves, free } = mobilityOf(asked, [options], irreversibleOf(asked, {}));
  const relations = moves([party]);
  const agreed = table.members.includes(party) && accepts(space, party, options);
  return issues
    .filter((issue, k) => {
      const [at, now] = [options[issue] ?? 0, space.statusQuo[issue] ?? 0];
      if (at === now || (free[k]?.[at] === 1 && !agreed)) return false;
      return relations[k]?.[at * (sizes[k] ?? 0) + now] === 1;
    })
    .map((issue) => space.issues[issue] ?? "");
}

import * as z from "zod";
import { namePackage } from "../../case/space/space.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import {
  type Changes,
  isPolicy,
  KINDS,
  type Offers,
  refusals,
  refusingConstraints,
} from "../../case/space/sweep/offers.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { byPartyIssuesSchema, countSchema, packageSchema } from "../shapes.js";
import { changesForAddressees, isJoint, sweptOffers, sweptSpace } from "../swept.js";

const LISTED = 50;
const kindSchema = z.enum(KINDS);
const byKindSchema = z.strictObject({
  exchange: countSchema,
  gift: countSchema,
  demand: countSchema,
  idle: countSchema,
});
const offersSchema = z.strictObject({
  count: countSchema.describe("Packages that the members accept and, with the addressees, can deliver."),
  taken: countSchema.describe("Offers that every addressee accepts too."),
  byKind: byKindSchema,
  takenByKind: byKindSchema,
  everyGains: countSchema.describe("Exchanges from which every sender gains."),
  takenEveryGains: countSchema,
  refusedBy: z
    .array(
      z.strictObject({
        party: z.string(),
        constraint: z.string(),
        count: countSchema.describe("Exchanges from which every sender gains that this refuses."),
        sole: countSchema.describe("Those that this alone refuses."),
      }),
    )
    .describe("Alone most often first, then most often."),
  packages: z
    .array(
      z.strictObject({
        package: packageSchema,
        kind: kindSchema,
        given: byPartyIssuesSchema,
        asked: byPartyIssuesSchema,
        taken: z.boolean(),
        everyGains: z.boolean(),
        refusedBy: z.array(z.string()).describe("Constraints of addressees that it violates."),
      }),
    )
    .max(LISTED),
});

export const offersEngine = defineEngine({
  id: "offers",
  verb: "agree",
  title: "Offers toward others",
  question: "Is there an offer from which all senders gain, and would it be taken?",
  cites: ["raiffa-1982"],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({ offers: offersSchema.nullable().describe("Null where the table addresses nobody.") }),
  run: (asked) => ({ offers: isJoint(asked) ? offersResult(asked) : null }),
});

function offersResult(asked: Asked): z.output<typeof offersSchema> {
  const { space } = asked;
  const sweep = asked.once(sweptSpace);
  const offers = asked.once(sweptOffers);
  const changes = asked.once(changesForAddressees);
  const { list } = sweep.constraints;
  const byKind = countKinds(offers, () => true);
  const takenByKind = countKinds(offers, (k) => offers.taken[k] === 1);
  let everyGains = 0;
  let takenEveryGains = 0;
  for (let k = 0; k < offers.packages.length; k++) {
    if (!isPolicy(offers, k)) continue;
    everyGains++;
    takenEveryGains += offers.taken[k]!;
  }
  return {
    count: offers.packages.length,
    taken: Object.values(takenByKind).reduce((sum, count) => sum + count, 0),
    byKind,
    takenByKind,
    everyGains,
    takenEveryGains,
    refusedBy: refusals(sweep, offers).map(({ constraint, count, sole }) => {
      const { id, party } = list[constraint]!;
      return { party: space.parties[party] ?? "", constraint: id, count, sole };
    }),
    packages: Array.from(offers.packages.subarray(0, LISTED), (number, k) => {
      const options = optionsAt(sweep.halves, number);
      return {
        package: namePackage(space, options),
        kind: KINDS[offers.kinds[k]!]!,
        given: issuesMoved(space.issues, changes, options, 1),
        asked: issuesMoved(space.issues, changes, options, -1),
        taken: offers.taken[k] === 1,
        everyGains: offers.everyGains[k] === 1,
        refusedBy: refusingConstraints(sweep, sweep.patterns.of[number]!).map((constraint) => list[constraint]!.id),
      };
    }),
  };
}

function countKinds({ kinds }: Offers, counts: (k: number) => boolean): Record<(typeof KINDS)[number], number> {
  const found = [0, 0, 0, 0];
  for (let k = 0; k < kinds.length; k++) if (counts(k)) found[kinds[k]!]!++;
  const [exchange = 0, gift = 0, demand = 0, idle = 0] = found;
  return { exchange, gift, demand, idle };
}

/** Per addressee the issues whose value to it rises (sign 1) or falls (−1) at a package. */
export function issuesMoved(
  issues: readonly string[],
  changes: readonly Changes[],
  options: ArrayLike<number>,
  sign: 1 | -1,
): Record<string, string[]> {
  return Object.fromEntries(
    changes.map(({ party, signs }) => [party, issues.filter((_, i) => signs[i]![options[i]!] === sign)]),
  );
}

import * as z from "zod";
import { ruleSchema } from "../../case/schema.js";
import { type Count, countOf } from "../../case/space/sweep/count.js";
import type { MemberPower, Power } from "../../numerics/power/power.js";
import { INDICES, powerOf } from "../../numerics/power/power.js";
import type { Asked } from "../asked.js";
import type { Tools } from "../engine.js";
import { countSchema } from "../shapes.js";
import { gameOfRule } from "./game-of-rule.js";

const shareSchema = z.number().min(0).max(1).nullable();
const intervalSchema = z.strictObject({ low: z.number(), high: z.number() });
const memberPowerSchema = z.strictObject({
  shapleyShubik: shareSchema.describe("Share of all orders in which it casts the deciding vote."),
  banzhaf: shareSchema.describe("Chance of being decisive where all others toss a coin (Penrose–Banzhaf)."),
  banzhafNormalised: shareSchema,
  prevent: shareSchema.describe("Share of the decisions that would otherwise pass which it can stop (Coleman)."),
  initiate: shareSchema.describe("Share of the decisions that would otherwise fail which it can carry (Coleman)."),
  deeganPackel: shareSchema,
  publicGood: shareSchema,
  johnston: shareSchema,
  fraction: z
    .partialRecord(z.enum(INDICES), z.string())
    .nullable()
    .describe("The same in lowest terms, where counted exactly."),
  interval: z
    .strictObject({ shapleyShubik: intervalSchema, banzhaf: intervalSchema })
    .nullable()
    .describe("Wilson intervals of 95 %, where sampled."),
});
export const rulePowerShape = {
  rule: z.strictObject({
    is: ruleSchema,
    winning: countSchema.nullable().describe("Sets of members that meet it; null unless counted exactly."),
    minimalWinning: countSchema.nullable().describe("Those none of whose members can be spared."),
    decisiveness: z.number().min(0).max(1).nullable().describe("Share of all sets of members that meet it."),
    dummies: z.array(z.string()).describe("Members who never turn a decision."),
    note: z
      .enum(["noMembers", "unsatisfiable", "decidesWithoutAnyone"])
      .nullable()
      .describe("Where the rule can never be met, or always is."),
    libraryReason: z
      .enum(["tooManyCoalitions", "noCoalition"])
      .nullable()
      .describe("Why Deegan–Packel, public good and Johnston are null."),
  }),
  power: z.record(z.string(), memberPowerSchema),
  status: z
    .enum(["exact", "numeric", "sampled"])
    .describe("Counted in whole numbers, computed in doubles to 10⁻¹², or estimated from random coalitions."),
};
const rulePowerSchema = z.strictObject(rulePowerShape);
export type RulePower = z.output<typeof rulePowerSchema>;

const NOTES = { anyone: "decidesWithoutAnyone", hope: "unsatisfiable" } as const;

/** How the rule of the table that is asked shares out power; those who abstain are read as not consenting. */
export function rulePowerOf({ table, space }: Asked, { rng, signal }: Tools): RulePower {
  const names = table.members.map((party) => space.parties[party] ?? "");
  const is = table.forum.rule;
  if (names.length === 0) {
    const rule = { is, winning: 0, minimalWinning: 0, decisiveness: null, dummies: [], note: "noMembers" as const };
    return { rule: { ...rule, libraryReason: "noCoalition" }, power: {}, status: "exact" };
  }
  const voters = names.flatMap((name) => table.forum.members.filter(({ id }) => id === name).slice(0, 1));
  const power = powerOf(gameOfRule(is, voters), { rng, signal });
  return {
    rule: {
      is,
      winning: shown(power.winning),
      minimalWinning: shown(power.minimalWinning),
      decisiveness: power.decisiveness,
      dummies: names.filter((_, k) => isDummy(power, k)),
      note: power.without && NOTES[power.without],
      libraryReason:
        power.without !== null ? "noCoalition" : power.minimalWinning === null ? "tooManyCoalitions" : null,
    },
    power: Object.fromEntries(names.map((name, k) => [name, memberResult(power.members[k])])),
    status: power.status,
  };
}

function shown(count: bigint | null): Count | null {
  return count === null ? null : countOf(count);
}

/** Sampling cannot tell a dummy from a member that is hardly ever decisive. */
function isDummy({ status, without, members }: Power, k: number): boolean {
  return status !== "sampled" && without === null && members[k]?.banzhaf === 0;
}

function memberResult(member: MemberPower | undefined): RulePower["power"][string] {
  const shares = Object.fromEntries(INDICES.map((index) => [index, member?.[index] ?? null]));
  const { fraction = null, interval = null } = member ?? {};
  return {
    ...(shares as Record<(typeof INDICES)[number], number | null>),
    fraction: fraction && { ...fraction },
    interval,
  };
}

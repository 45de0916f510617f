import * as z from "zod";
import { withInheritedPositions } from "../../case/factions.js";
import type { Asked } from "../asked.js";
import { selfEnforcementEngine } from "../break/self-enforcement.js";
import { spaceWithFactions } from "../break/signatories.js";
import { defineEngine, type Tools } from "../engine.js";
import { accepts } from "../forum/consent.js";
import { countSchema } from "../shapes.js";
import { countShown } from "../swept.js";
import { type Target, targetOf, targetParams, targetResult, targetSchema } from "../target.js";
import { acceptanceParam, chancesOf } from "./acceptance.js";
import { type Body, bodyOf } from "./bodies.js";
import { type Chances, type Vote, voteOn } from "./vote.js";
import { winSetsOf } from "./win-sets.js";

const share = z.number().min(0).max(1);
const winSetSchema = z.strictObject({
  count: countSchema.describe("Packages other than the status quo by which the party would be bound."),
  size: share.nullable().describe("Their share; null without any package."),
  inZone: share.nullable().describe("Share of the zone among them; null where the zone is empty."),
  zoneAsked: countSchema.describe("Packages of the zone about which its body is asked."),
  zonePassed: countSchema.describe("Those of them that pass there."),
});
const sideSchema = z.strictObject({
  body: z.boolean().describe("Whether the case records who ratifies; else the party's own acceptance counts."),
  winSet: winSetSchema,
  accepts: z
    .boolean()
    .nullable()
    .describe("Whether the party itself accepts the target, as all below; null without one."),
  asked: z.boolean().nullable(),
  passes: z.boolean().nullable(),
  accepting: z.array(z.string()).describe("Members of the body that accept it."),
  votesFor: z.number().nullable(),
  needed: z.number().nullable().describe("Weight that the quota asks; null for a composed rule."),
  of: z.number().nullable(),
  strict: z.boolean().describe("Whether it takes more than the weight needed."),
  needs: z.string().nullable().describe("A composed rule in words."),
  unsatisfiable: z.boolean().describe("Whether not even all members together meet the rule."),
  share: share
    .nullable()
    .describe("Share of worlds, or chance on those given, in which the target passes; null without either."),
  interval: z.strictObject({ low: share, high: share }).nullable().describe("Wilson's, 95 %, of a share of worlds."),
  pivotalFaction: z
    .string()
    .nullable()
    .describe("Whose refusal lowers the share most; without one, whose change of mind alone changes the outcome."),
  defection: z
    .enum(["none", "voluntary", "involuntary", "both", "unwilling"])
    .nullable()
    .describe("Better off breaking it; stopped at home; both; or not accepting it in the first place."),
  inherited: z.number().int().min(0).describe("Positions that the body's factions take from the party."),
  missing: z.array(z.string()).describe("Members of the body that are not in force or have no utility."),
});
type SideResult = z.output<typeof sideSchema>;

export const ratificationEngine = defineEngine({
  id: "ratification",
  verb: "ratify",
  title: "Two levels",
  question: "Would it pass at home, by how many votes, and who decides there?",
  cites: ["putnam-1988", "schelling-1960", "iida-1993"],
  version: 1,
  examples: [{}],
  params: z.strictObject({ ...targetParams, acceptance: acceptanceParam }),
  results: z.strictObject({
    target: targetSchema,
    parties: z.record(z.string(), sideSchema),
    twoLevelZone: z.strictObject({
      count: countSchema.describe("Packages of the zone that every side would be bound by."),
      of: countSchema.describe("Packages of the zone; of a table that addresses someone, the offers taken."),
    }),
  }),
  run: (asked, { package: given, acceptance }, tools) => {
    const { table } = asked;
    const space = asked.once(spaceWithFactions);
    const target = targetOf(asked, given);
    const chances = chancesOf(asked, acceptance);
    const parties = [...new Set([...table.members, ...table.toward])]
      .sort((a, b) => a - b)
      .map((party) => asked.space.parties[party] ?? "");
    const sides = parties.map((party) => ({ holder: space.parties.indexOf(party), body: bodyOf(asked, party) }));
    const won = winSetsOf(asked, sides);
    const tempted = temptedBy(asked, given, target, tools);
    return {
      target: targetResult(target),
      parties: Object.fromEntries(
        parties.map((party, k): [string, SideResult] => {
          const side = sides[k] ?? { holder: -1, body: null };
          const { count, inZone, zoneAsked, zonePassed } = won.of[k] ?? NO_PACKAGES;
          return [
            party,
            {
              body: side.body !== null,
              winSet: {
                count: countShown(asked, count),
                size: won.others === 0 ? null : count / won.others,
                inZone: won.zone === 0 ? null : inZone / won.zone,
                zoneAsked: countShown(asked, zoneAsked),
                zonePassed: countShown(asked, zonePassed),
              },
              ...voteShown(asked, { ...side, party, target, chances }, tempted(party)),
              inherited: side.body === null ? 0 : inheritedIn(asked, side.body),
              missing: [...(side.body?.missing ?? [])],
            },
          ];
        }),
      ),
      twoLevelZone: { count: countShown(asked, won.twoLevel), of: countShown(asked, won.zone) },
    };
  },
});

const NO_PACKAGES = { count: 0, inZone: 0, zoneAsked: 0, zonePassed: 0 };
type Shown = Omit<Vote, "decisive">;
const NO_VOTE: Omit<Shown, "asked" | "passes"> = {
  accepting: [],
  votesFor: null,
  needed: null,
  of: null,
  strict: false,
  needs: null,
  pivotalFaction: null,
  share: null,
  unsatisfiable: false,
};

interface Question {
  readonly party: string;
  readonly holder: number;
  readonly body: Body | null;
  readonly target: Target | null;
  readonly chances: Chances;
}

function voteShown(asked: Asked, { party, holder, body, target, chances }: Question, tempted: boolean | null) {
  if (target === null) {
    const unsatisfiable = body !== null && !body.passes(body.members.map(() => 1));
    return { ...NO_VOTE, unsatisfiable, accepts: null, asked: null, passes: null, interval: null, defection: null };
  }
  const willing = accepts(asked.once(spaceWithFactions), holder, target.options);
  const vote: Shown =
    body === null
      ? { ...NO_VOTE, asked: false, passes: willing, share: chances[party] ?? null }
      : shown(voteOn(asked, body, target.options, chances));
  return { ...vote, accepts: willing, interval: null, defection: defectionOf(willing, vote.passes, tempted) };
}

function shown({ decisive: _, ...vote }: Vote): Shown {
  return vote;
}

function defectionOf(willing: boolean, passes: boolean, tempted: boolean | null): SideResult["defection"] {
  if (!willing) return "unwilling";
  if (tempted) return passes ? "voluntary" : "both";
  return passes ? "none" : "involuntary";
}

/** Parties whose weight of next year does not keep them to the target once it is signed. */
function temptedBy(
  asked: Asked,
  given: Parameters<typeof targetOf>[1],
  target: Target | null,
  tools: Tools,
): (party: string) => boolean | null {
  if (target === null) return () => null;
  const params = selfEnforcementEngine.params.parse(given === undefined ? {} : { package: given });
  const found = selfEnforcementEngine.run(asked, params, { ...tools, progress: () => {} });
  return (party) => {
    const enforced = found.selfEnforcement?.[party];
    if (enforced === undefined) return found.selfEnforcementOpen.includes(party) ? null : false;
    return enforced.deltaStar === null || enforced.discount < enforced.deltaStar;
  };
}

/** Positions that the factions of a body take from their parent. */
function inheritedIn({ view }: Asked, { members }: Body): number {
  const { positions } = withInheritedPositions(view);
  return members
    .filter((member) => member !== "government")
    .flatMap((member) => [...(positions.get(member)?.values() ?? [])])
    .filter(({ inheritedFrom }) => inheritedFrom !== null).length;
}

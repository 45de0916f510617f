import { clocksOf } from "../../case/clocks.js";
import { namePackage } from "../../case/space/space.js";
import { bodyOf as bodyOfTable } from "../../case/space/sweep/body.js";
import { takenPoliciesOf } from "../../case/space/sweep/offer-figures.js";
import { pivotsOf } from "../../case/space/sweep/pivots.js";
import { verdictOf } from "../agree/verdict.js";
import { zoneEngine } from "../agree/zone.js";
import type { Asked } from "../asked.js";
import { blockersEngine } from "../block/blockers.js";
import { irreversibleParam, keptBy } from "../break/irreversible.js";

import { irreversibleOf } from "../break/mobility.js";
import { acceptsAsFaction, spaceWithFactions } from "../break/signatories.js";
import { targetHeld } from "../break/target-held.js";
import { dealsAccepted, dealsDeliverable, nashDeal } from "../deal/deals.js";
import { packageIn } from "../deal/package-param.js";
import type { Tools, Verb } from "../engine.js";
import { accepts, askedAt } from "../forum/consent.js";
import { deliveryOf } from "../forum/coverage.js";
import { courseOf } from "../order/course.js";
import { wayOf } from "../order/legs.js";
import { searchCourse } from "../order/search.js";
import { activeBurdens } from "../pay/active-burdens.js";
import { bodyOf } from "../ratify/bodies.js";
import { voteOn } from "../ratify/vote.js";
import { isEnumerable, isJoint, sweptOffers, sweptSpace } from "../swept.js";
import { type Target, tableDeal, targetOf } from "../target.js";
import { type Claim, GAIN } from "./claim.js";
import { exposureOf, firstStep, NO_WAY, NOTHING_TO_DO, stepInWords } from "./first-step.js";
import type { SettledWorld } from "./settler.js";
import { standClaim } from "./stand-words.js";

/** What a claim is read from: one question, in the case as stated or in one of its worlds. */
export interface Setting {
  /** The question put to the case as stated. */
  readonly stated: Asked;
  readonly asked: () => Asked;
  /** The verb's parameters, defaults filled in. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly tools: Tools;
  /** What fast counts say. */
  readonly settled: SettledWorld;
  /** Options of x* in the case as stated; null where there is none; undefined where that is not known yet. */
  readonly meant?: Int32Array | null | undefined;
  /** Id of the table that is asked. */
  readonly forum: string;
}

const ALONE = "headline.soleBlocked";

type Reader = (setting: Setting, said: string | null) => Claim;

const READERS: Readonly<Record<Exclude<Verb, "watch">, Reader>> = {
  agree: readAgree,
  stand: ({ asked, params, tools }, said) => standClaim(asked(), params, tools, said),
  deal: readDeal,
  block: readBlock,
  order: readOrder,
  forum: readForum,
  ratify: readRatify,
  break: readBreak,
  pay: readPay,
};

/** Questions whose headline makes a claim that worlds can bear out. */
export const CLAIMING = Object.keys(READERS) as (keyof typeof READERS)[];
export type Claiming = keyof typeof READERS;

/**
 * The claim of a verb's headline.
 *
 * @param said - the words of the case as stated, of which a world is asked whether it says the same; null: the case itself
 */
export function claimOf(verb: Claiming, setting: Setting, said: string | null = null): Claim {
  return READERS[verb](setting, said);
}

function claim(words: string, figures: Claim["figures"] = {}): Claim {
  return { words, figures };
}

function readAgree({ asked, params, tools, settled, forum }: Setting): Claim {
  const fast = settled.table(forum);
  const near = typeof params.near === "number" ? params.near : 5;
  if (fast !== null) return claim(fast.verdict ?? verdictOf(asked(), tools, near).verdict, fast.figures);
  const there = asked();
  const { verdict, zone } = zoneEngine.run(there, { near }, tools);
  if (!isEnumerable(there)) return claim(verdict);
  if (!isJoint(there))
    return claim(verdict, { "zone.count": Number(zone.count), "zone.deliverable": Number(zone.deliverable) });
  return claim(verdict, { "offers.takenEveryGains": takenPoliciesOf(there.once(sweptOffers)).length });
}

function readDeal({ asked, params, settled, forum }: Setting): Claim {
  const plain = params.any !== true;
  const fast = plain ? settled.table(forum) : null;
  if (fast !== null) return claim(fast.nash === null ? fast.reason : wordsOf(fast.nash), gainsOf(fast.gains));
  const there = asked();
  const { deals, reason } = there.once(plain ? dealsDeliverable : dealsAccepted);
  const found = plain ? there.once(nashDeal) : (deals?.byConcept("nash") ?? null);
  if (found === null) return claim(reason ?? "notFound");
  const { bargain, solution, optionsOf } = found;
  const { players, gains } = bargain;
  const gained = players.map((p, k): [string, number] => [
    there.space.parties[p] ?? "",
    gains[solution.row * players.length + k] ?? 0,
  ]);
  return claim(wordsOf(namePackage(there.space, optionsOf(solution.row))), gainsOf(new Map(gained)));
}

function gainsOf(gains: ReadonlyMap<string, number>): Claim["figures"] {
  return Object.fromEntries([...gains].map(([party, gain]) => [`${GAIN}${party}`, gain]));
}

function wordsOf(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([issue, option]) => `${issue}=${option}`)
    .join(" ");
}

/** The party that stops most by itself, and with what: the first of equals in the author's order. */
function readBlock({ asked, tools, settled, forum }: Setting): Claim {
  const found = settled.blocking(forum);
  if (found !== null) return claim(`${found.party} by ${found.constraint}`, { [ALONE]: found.soleBlocked });
  const there = asked();
  const sweep = there.once(sweptSpace);
  const { judges, list } = sweep.constraints;
  const pivots = pivotsOf(bodyOfTable(sweep));
  const stopping = [...judges.keys()]
    .sort((a, b) => partyAt(there, judges[a]) - partyAt(there, judges[b]))
    .flatMap((judge) => pivots[judge] ?? [])
    .map((pivot) => ({ ...pivot, unlocked: pivot.blocks }))
    .filter(({ by }) => by.size > 0);
  const [most] = stopping.toSorted(byStopping);
  const [worst] = [...(most?.by ?? [])].toSorted(([, a], [, b]) => byStopping(a, b));
  if (most !== undefined && worst !== undefined && most.soleBlocked + most.blocks > 0) {
    const constraint = list[worst[0]];
    const words = `${there.space.parties[constraint?.party ?? -1]} by ${constraint?.id}`;
    return claim(words, { [ALONE]: most.soleBlocked });
  }
  const { zone, combinations } = blockersEngine.run(there, {}, tools);
  const [first] = combinations;
  const words = zone.count === 0 && first !== undefined ? `together ${first.constraints.join(" ")}` : "nobody";
  return claim(words, { [ALONE]: 0 });
}

interface Stopping {
  readonly soleBlocked: number;
  readonly unlocked: number;
  readonly blocks: number;
}

function byStopping(a: Stopping, b: Stopping): number {
  return b.soleBlocked - a.soleBlocked || b.unlocked - a.unlocked || b.blocks - a.blocks;
}

function partyAt({ view, space }: Asked, party: number | undefined): number {
  return view.parties.indexOf(space.parties[party ?? -1] ?? "");
}

/** x*, without a sweep where a fast count has it already. */
function targetIn({ asked, params, settled }: Setting): Target | null {
  const given = packageIn(params);
  return given === undefined ? settled.target(asked) : targetOf(asked(), given);
}

function readOrder(setting: Setting): Claim {
  const target = targetIn(setting);
  if (target === null) return claim("no package");
  const grain = typeof setting.params.grain === "number" ? setting.params.grain : 1;
  const pairs = setting.params.pairs === true;
  const quick = pairs ? null : firstStep(setting.asked(), target, { grain, skips: setting.params.skip === true });
  if (quick !== null) return quick;
  const course = courseOf(setting.asked(), target, grain);
  const reach = setting.params.skip === true ? "later" : "next";
  const { stops, best } = searchCourse(course, { reach, axes: pairs ? "pairs" : "single" });
  if (stops === null) return claim(NO_WAY);
  const [first] = wayOf(course, stops.slice(0, 2)).steps;
  if (first === undefined) return claim(NOTHING_TO_DO);
  return claim(stepInWords(first.changes), best === null ? {} : exposureOf(best));
}

/** Ids of the tables that can deliver something of what they accept; at the table asked, how much of the package is met. */
function readForum(setting: Setting): Claim {
  const { asked, settled } = setting;
  const there = asked();
  const able = there.view.forums.filter((forum) => {
    return (
      settled.delivers(forum.id) ??
      tableDeal(forum.id === there.table.forum.id ? there : askedAt(there, forum)) !== null
    );
  });
  const target = targetIn(setting);
  return claim(able.map(({ id }) => id).join(" ") || "none", target === null ? {} : metAt(there, target.options));
}

/** How many members of the table accept a package, and on how many of the issues that it moves their hands suffice. */
function metAt(asked: Asked, options: Int32Array): Claim["figures"] {
  const at = `forums.${asked.table.forum.id}`;
  const { accepting, delivered } = deliveryOf(asked, options);
  return { [`${at}.accepts`]: accepting.length, [`${at}.delivered`]: delivered.length };
}

function readRatify(setting: Setting): Claim {
  const target = targetIn(setting);
  if (target === null) return claim("no package");
  const asked = setting.asked();
  const said = seatedParties(asked).map(
    (party) => `${party} ${sideOn(asked, party, target.options).passes ? "passes" : "fails"}`,
  );
  const meant = statedTarget(setting) ?? target.options;
  return claim(said.join(", "), { ...passingOf(asked, meant), ...keepingOf(asked, meant) });
}

function statedTarget({ stated, params, meant }: Setting): Int32Array | null {
  if (meant !== undefined) return meant;
  return targetOf(stated, packageIn(params))?.options ?? null;
}

/** Where one package passes at home, and whose vote it hangs on there. */
function passingOf(asked: Asked, options: Int32Array): Claim["figures"] {
  const figures: Record<string, number> = {};
  for (const party of seatedParties(asked)) {
    const { passes, decisive } = sideOn(asked, party, options);
    figures[passingKey(party)] = passes ? 1 : 0;
    for (const [member, decides] of Object.entries(decisive)) figures[decidingKey(party, member)] = decides ? 1 : 0;
  }
  return figures;
}

/** Whose named successor would accept one package. */
function keepingOf(asked: Asked, options: Int32Array): Claim["figures"] {
  const accepts = clocksOf(asked.view, seatedParties(asked)).flatMap(({ party, successor }) => {
    const keeps = successor === null ? null : acceptsAsFaction(asked, successor, options);
    return keeps === null ? [] : [[keepingKey(party), keeps ? 1 : 0] as const];
  });
  return Object.fromEntries(accepts);
}

export const passingKey = (party: string): string => `share:passes.${party}`;
export const keepingKey = (party: string): string => `share:keeps.${party}`;
export const decidingKey = (party: string, member: string): string => `share:decides.${party}.${member}`;

function seatedParties({ table, space }: Asked): string[] {
  return [...new Set([...table.members, ...table.toward])].map((p) => space.parties[p] ?? "");
}

/** Whether a party is bound by a package, and each faction without which it would not be. */
function sideOn(asked: Asked, party: string, options: Int32Array) {
  const body = bodyOf(asked, party);
  if (body !== null) {
    const { passes, decisive } = voteOn(asked, body, options, {});
    return { passes, decisive };
  }
  const factions = asked.once(spaceWithFactions);
  return { passes: accepts(factions, factions.parties.indexOf(party), options), decisive: {} };
}

function readBreak(setting: Setting): Claim {
  const target = targetIn(setting);
  if (target === null) return claim("no package");
  const asked = setting.asked();
  const kept = irreversibleParam.parse(setting.params.irreversible);
  const { verdict, gains } = targetHeld(asked, target.options, irreversibleOf(asked, keptBy(asked, kept)));
  const gained = [...gains].map(([party, gain]) => [`mostGain.${party}`, gain] as const);
  return claim(verdict ?? "no package", Object.fromEntries(gained));
}

/** Who carries the largest share of the bills of the first unit. */
function readPay(setting: Setting): Claim {
  const active = activeBurdens(setting.asked(), targetIn(setting));
  const [first] = active;
  if (first === undefined) return claim("no costs");
  const bills = new Map<string, number>();
  for (const { unit, cost, payers: stated } of active) {
    const payers = stated ?? {};
    if (unit !== first.unit) continue;
    const whole = Object.values(payers).reduce((sum, share) => sum + share, 0);
    for (const [party, share] of Object.entries(payers))
      bills.set(party, (bills.get(party) ?? 0) + (whole > 0 ? (share / whole) * cost : 0));
  }
  const most = Math.max(...bills.values());
  const payers = Object.keys(setting.asked().kase.parties).filter(
    (party) => (bills.get(party) ?? 0) >= most * (1 - 1e-9),
  );
  const figures = Object.fromEntries([...bills].map(([party, bill]) => [`totals.${first.unit}.${party}`, bill]));
  return claim(payers.join(" ") || "nobody", figures);
}

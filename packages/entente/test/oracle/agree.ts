import { agreementsOf } from "./agreements.js";
import { above, atLeast, entries, mapOf, need } from "./basics.js";
import { accepts, type Outcome, readModel } from "./model.js";
import { nearMissesOf } from "./near-misses.js";
import { isPolicy, offersOf, offersResult } from "./offers.js";
import type { OracleOptions, RawCase } from "./raw.js";
import { cheapestDeliverable, clashesOf, repairsOf } from "./repairs.js";
import { constraintsOf, inZone, isSacred, readTable, type Table, violatedBy, zoneOf } from "./table.js";

/** `result` of agree, by enumeration (MODELS-1 §2). */
export function oracleAgree(raw: RawCase, options: OracleOptions = {}) {
  const model = readModel(raw, options);
  const table = readTable(model);
  const addressed = table.toward.length > 0;
  const others = model.packages.filter((x) => !x.isStatusQuo);
  const zone = zoneOf(table);
  const offers = addressed ? offersOf(table) : null;
  const deliverable = zone.filter((x) => table.delivers(x, table.accepting(x)));
  const someoneGains = (x: Outcome) =>
    table.accepting(x).some((party) => above(need(x.u[party]), need(model.reservation[party])));
  const goalCounts = entries(raw.goals).map(([id, { when }]) => {
    const count = (list: readonly Outcome[]) => list.filter((x) => model.meets(when, x)).length;
    return {
      id,
      total: count(model.packages),
      room: count(zone),
      deliverable: count(deliverable),
      everyGains: offers && count(offers.filter(isPolicy).map(({ x }) => x)),
      takenEveryGains: offers && count(offers.filter((o) => isPolicy(o) && o.taken).map(({ x }) => x)),
    };
  });
  return {
    forum: table.id,
    rule: table.rule,
    toward: table.toward,
    where: options.where === undefined ? null : { total: model.packages.length },
    total: model.all.length,
    exact: true,
    reservation: mapOf([...table.members], (party) => need(model.reservation[party])),
    zone: {
      count: zone.length,
      share: others.length === 0 ? null : zone.length / others.length,
      strictCount: zone.filter(someoneGains).length,
      deliverable: deliverable.length,
      deliverableByMembers: zone.filter((x) => table.delivers(x, table.members)).length,
      packages: zone.slice(0, 50).map((x) => x.choice),
    },
    ...verdictOf(table, zone.length, deliverable.length),
    offers: addressed ? offersResult(table) : null,
    goals: goalCounts,
    byOption: mapOf([...model.issues], (issue) =>
      mapOf(Object.keys(need(raw.issues[issue]).options), (option) => ({
        zone: zone.filter((x) => x.choice[issue] === option).length,
        offers: offers === null ? null : offers.filter(({ x }) => x.choice[issue] === option).length,
      })),
    ),
    acceptance: mapOf([...table.members], (party) => others.filter((x) => accepts(model, x, party)).length),
    constraints: constraintFigures(table, zone.length),
    clashes: clashesOf(table),
    repairs: repairsOf(table),
    nearMisses: nearMissesOf(table),
    agreements: agreementsOf(table),
    // MODELS-1 §2, Edges: the lines of members.
    statusQuoBreaks: violatedBy(model, model.statusQuo, table.members).filter((id) => !id.startsWith("reserve:")),
    truncated: false,
  };
}

function constraintFigures(table: Table, zone: number) {
  const { model, members } = table;
  return constraintsOf(model, members).map(({ id, party, kind }) => ({
    id,
    party,
    kind,
    sacred: isSacred(model, id),
    blocks: model.packages.filter((x) => !x.isStatusQuo && violatedBy(model, x, members).includes(id)).length,
    // MODELS-1 §2: a package that stays out of Z without the constraint (out of scope) is not blocked by it alone.
    soleBlocked: model.packages.filter(
      (x) => violatedBy(model, x, members).join() === id && !inZone(table, x) && inZone(table, x, [id]),
    ).length,
    unlocked: zoneOf(table, [id]).length - zone,
  }));
}

function verdictOf(table: Table, zone: number, deliverable: number): { verdict: string; reason: string | null } {
  const { model } = table;
  if (model.all.length === 1) return { verdict: "noAlternatives", reason: null };
  const reason = emptyReason(table);
  if (table.toward.length > 0) return towardVerdict(table, reason);
  if (deliverable > 0) return { verdict: "room", reason: null };
  if (zone > 0) return { verdict: "onlyOnPaper", reason: null };
  const cheapest = cheapestDeliverable(table);
  return { verdict: cheapest !== null && atLeast(5, cheapest) ? "near" : "none", reason };
}

/** MODELS-1 §2, Edges, in the order: no member, nothing where asked, a rule that no set meets. */
function emptyReason(table: Table): string | null {
  if (table.members.length === 0) return "emptyForum";
  if (table.model.packages.every((x) => x.isStatusQuo)) return "emptyWhere";
  return table.meetsRule(table.members) ? null : "ruleUnsatisfiable";
}

function towardVerdict(table: Table, empty: string | null): { verdict: string; reason: string | null } {
  const offers = offersOf(table);
  const policies = offers.filter(isPolicy);
  const has = (kind: string) => offers.some((offer) => offer.kind === kind);
  if (policies.some((offer) => offer.taken)) return { verdict: "joint", reason: null };
  if (policies.length > 0) return { verdict: "offerRefused", reason: null };
  if (has("gift")) return { verdict: "giftOnly", reason: null };
  if (has("exchange")) return { verdict: "none", reason: "someoneDoesNotGain" };
  if (has("demand")) return { verdict: "none", reason: "demandsOnly" };
  return { verdict: "none", reason: empty ?? (has("idle") ? "idleOnly" : "noOffer") };
}

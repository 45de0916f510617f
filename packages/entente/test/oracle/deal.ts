import { atLeast, compareRows, day, mapOf, need, sum } from "./basics.js";
import {
  type Bargain,
  egalitarian,
  kalaiSmorodinsky,
  largest,
  maximinGain,
  nash,
  readBargain,
  smallest,
  utilitarian,
} from "./concepts.js";
import { distanceToFront, distinctCount, dominates, frontOf, meanPackage, opposition } from "./front.js";
import { type Model, type Outcome, readModel } from "./model.js";
import { nearMissesOf } from "./near-misses.js";
import { isPolicy, offersOf } from "./offers.js";
import type { OracleOptions, RawCase } from "./raw.js";
import { readTable, type Table, zoneOf } from "./table.js";
import { tradesFrom } from "./trades.js";

/** `result` of deal, by enumeration, without the forecast and the checks of invariance (MODELS-1 §3). */
export function oracleDeal(raw: RawCase, options: OracleOptions = {}) {
  const model = readModel(raw, options);
  const table = readTable(model);
  const { bargain, reason } = readBargaining(table);
  const seated = seatedParties(table);
  const front = frontOf(model.packages, seated);
  const players = bargain?.players ?? seated;
  const nashDeal = bargain && nash(bargain);
  const future = driftedPackage(model);
  const away = model.outcome(future.package);
  const deal = nashDeal && model.outcome(nashDeal.package);
  return {
    players,
    reservation: mapOf([...players], (party) => need(model.reservation[party])),
    ideal: bargain === null ? null : bargain.ideal,
    // MODELS-1 §3: dominance is over the forum's members (with `toward` the addressees too), whoever plays.
    front: {
      count: front.length,
      distinct: distinctCount(front, seated),
      over: "all",
      packages: front.map((x) => x.choice),
    },
    nash: nashDeal,
    kalaiSmorodinsky: bargain && kalaiSmorodinsky(bargain),
    egalitarian: bargain && egalitarian(bargain),
    utilitarian: bargain && utilitarian(bargain),
    smallest: bargain && smallest(bargain),
    largest: bargain && largest(bargain),
    opposition: opposition(model.packages, seated),
    onTable: onTable(model, front, seated),
    trades: tradesFrom(model, model.outcome(options.from ?? meanPackage(model)), seated),
    cannotGain: bargain ? bargain.players.filter((party) => !bargain.canGain.includes(party)) : [],
    nearMisses: nearMissesOf(table),
    losses: deal && mapOf([...model.withUtility], (party) => need(deal.u[party]) - need(away.u[party])),
    noDeal: future,
    reason,
  };
}

const seatedParties = (table: Table): string[] =>
  table.model.withUtility.filter((party) => table.members.includes(party) || table.addressees.includes(party));

/** Who bargains over what; null where nothing but the status quo is left (MODELS-1 §3, Feasible and Edges). */
function readBargaining(table: Table): { bargain: Bargain | null; reason: string | null } {
  if (table.toward.length > 0) {
    const feasible = offersOf(table)
      .filter((offer) => isPolicy(offer) && offer.taken)
      .map(({ x }) => x);
    if (feasible.length === 0) return { bargain: null, reason: "noJointOffer" };
    return { bargain: readBargain(table, seatedParties(table), feasible), reason: null };
  }
  const whole = feasibleFor(table, table.members);
  if (hasDeal(whole)) return { bargain: readBargain(table, table.members, whole), reason: null };
  const coalitions = table.minimalWinning
    .filter((w) => w.length > 0 && hasDeal(feasibleFor(table, w)))
    .map((w) => readBargain(table, w, feasibleFor(table, w)))
    .sort((a, b) => compareRows(rankOf(a), rankOf(b)));
  const first = coalitions[0];
  if (first !== undefined) return { bargain: first, reason: null };
  return { bargain: null, reason: zoneOf(table).length === 0 ? "noZone" : "notDeliverable" };
}

const hasDeal = (feasible: readonly Outcome[]) => feasible.some((x) => !x.isStatusQuo);

/** Z ∪ {q}, where every player gains and the accepting members can deliver; under `where` q only if it meets it. */
function feasibleFor(table: Table, players: readonly string[]): Outcome[] {
  const { model } = table;
  const zone = zoneOf(table);
  return model.packages
    .filter((x) => x.isStatusQuo || (zone.includes(x) && table.delivers(x, table.accepting(x))))
    .filter((x) => players.every((party) => atLeast(need(x.u[party]), need(model.reservation[party]))));
}

/** The coalition with the largest Σc, then the largest maximin gain, then the author's order of its parties. */
function rankOf(b: Bargain): number[] {
  const { model, members } = b.table;
  const noneGiven = model.parties.every((party) => model.raw.parties[party]?.capability === undefined);
  const capability = (party: string) => (noneGiven ? 1 : (model.raw.parties[party]?.capability ?? 0));
  return [-sum(b.players.map(capability)), -maximinGain(b), ...b.players.map((party) => members.indexOf(party))];
}

function onTable(model: Model, front: readonly Outcome[], parties: readonly string[]) {
  if (model.options.onTable === undefined) return null;
  const x = model.outcome(model.options.onTable);
  return {
    package: x.choice,
    distanceToFront: distanceToFront(x, front, parties),
    improvements: model.packages.filter((y) => dominates(y, x, parties)).map((y) => y.choice),
  };
}

/** q′: the status quo with every issue that drifts by the horizon where it drifts to. */
function driftedPackage(model: Model) {
  const drifts = model.issues.flatMap((issue) => {
    const drift = model.raw.issues[issue]?.drift;
    return drift === undefined ? [] : [{ issue, to: drift.to, by: day(drift.by) }];
  });
  const horizon =
    model.options.horizon ??
    drifts
      .map(({ by }) => by)
      .sort()
      .at(-1) ??
    null;
  const due = drifts.filter(({ by }) => horizon !== null && by <= day(horizon));
  return {
    package: { ...model.statusQuo.choice, ...Object.fromEntries(due.map(({ issue, to }) => [issue, to])) },
    horizon,
    drifted: due.map(({ issue }) => issue),
  };
}

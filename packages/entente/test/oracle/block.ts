import { atLeast, compareRows, isSubset, least, mapOf, need, subsets, sum } from "./basics.js";
import { costs, holderOf } from "./cost.js";
import { gain, type Model, type Outcome, readModel, shortfall, violated } from "./model.js";
import type { OracleOptions, RawCase } from "./raw.js";
import { leverRule, type Seat, satisfied } from "./rules.js";
import { constraintsOf, isSacred, readTable, type Table, violatedBy } from "./table.js";

/** Members and addressees as one body whose acceptance makes the zone or, with `toward`, the taken offers (MODELS-1 §4). */
interface Body {
  readonly table: Table;
  readonly model: Model;
  /** Members and addressees with a utility, in the author's order of parties. */
  readonly parties: readonly string[];
  /** Whether x stands once exactly these accept it. */
  readonly stands: (x: Outcome, accepting: readonly string[]) => boolean;
  readonly accepting: (x: Outcome, dropped?: readonly string[]) => readonly string[];
  /** X_G without q. */
  readonly packages: readonly Outcome[];
}

function readBody(table: Table): Body {
  const { model, members, toward, addressees } = table;
  const parties = model.withUtility.filter((party) => members.includes(party) || addressees.includes(party));
  return {
    table,
    model,
    parties,
    stands: (x, accepting) => {
      const senders = accepting.filter((party) => members.includes(party));
      if (x.isStatusQuo || !table.inScope(x) || !table.meetsRule(senders)) return false;
      return toward.length === 0 || (isSubset(addressees, accepting) && table.delivers(x, senders, toward));
    },
    accepting: (x, dropped = []) => parties.filter((party) => isSubset(violated(model, x, party), dropped)),
    packages: model.packages.filter((x) => !x.isStatusQuo),
  };
}

/** `result` of block, by enumeration. */
export function oracleBlock(raw: RawCase, options: OracleOptions = {}) {
  const model = readModel(raw, options);
  const table = readTable(model);
  const body = readBody(table);
  const zone = body.packages.filter((x) => body.stands(x, body.accepting(x)));
  // MODELS-1 §4: with `toward` the taken offers stand for Z, and all of them can be delivered.
  const deliverable = zone.filter((x) => table.toward.length > 0 || table.delivers(x, table.accepting(x)));
  const parties = model.parties.map((party) =>
    body.parties.includes(party)
      ? partyFigures(body, party, zone.length)
      : { id: party, member: false, leverHolder: isLeverHolder(model, party) },
  );
  return {
    zone: { count: zone.length, deliverable: deliverable.length },
    headline: headlineOf(parties.filter((one) => "by" in one)),
    parties,
    combinations: combinationsOf(body),
  };
}

/** What dropping a set of one party's constraints would do. */
function dropFigures(body: Body, set: readonly string[], zone: number) {
  const { model, parties, packages } = body;
  const enters = (x: Outcome, dropped: readonly string[] = []) => body.stands(x, body.accepting(x, dropped));
  return {
    unlocked: packages.filter((x) => enters(x, set)).length - zone,
    // A package that stays out without the set (out of scope, not deliverable) is not stopped by it alone.
    soleBlocked: packages.filter((x) => {
      const broken = violatedBy(model, x, parties);
      return broken.length > 0 && isSubset(broken, set) && !enters(x) && enters(x, set);
    }).length,
  };
}

function partyFigures(body: Body, party: string, zone: number) {
  const { model, table, packages } = body;
  const member = table.members.includes(party);
  const own = constraintsOf(model, [party]).map(({ id }) => id);
  const swings = swingsOf(body, party);
  const accepted = swings.filter((x) => violated(model, x, party).length === 0).length;
  const whole = dropFigures(body, own, zone);
  const { price, redLinesInTheWay } = priceOf(body, party, swings);
  return {
    id: party,
    member,
    ...(table.toward.length > 0 ? { role: member ? "sender" : "addressee" } : {}),
    // MODELS-1 §4: an addressee with a utility has to accept, so it always has a veto.
    veto: member ? !table.meetsRule(table.members.filter((other) => other !== party)) : true,
    leverHolder: isLeverHolder(model, party),
    grants: accepted,
    blocks: swings.length - accepted,
    pivotShare: packages.length === 0 ? null : swings.length / packages.length,
    ...whole,
    soloBlocker: zone === 0 && whole.unlocked > 0,
    by: own.map((constraint) => ({
      constraint,
      blocks: packages.filter((x) => violated(model, x, party).includes(constraint)).length,
      ...dropFigures(body, [constraint], zone),
      sacred: isSacred(model, constraint),
    })),
    price,
    redLinesInTheWay,
    concession: concessionOf(body, party),
    wayIn: wayInOf(body, party, swings),
  };
}

/** The cheapest ⊆-minimal set of p's own conditions, none sacred, without which something that p swings stands. */
function wayInOf(body: Body, party: string, swings: readonly Outcome[]) {
  const { model, packages } = body;
  const own = constraintsOf(model, [party]).map(({ id }) => id);
  const enters = (x: Outcome, dropped: readonly string[]) => body.stands(x, body.accepting(x, dropped));
  const sets = subsets(own)
    .map((set) => ({ set, opened: packages.filter((x) => !enters(x, []) && enters(x, set)) }))
    .filter(({ opened }) => opened.length > 0);
  const minimal = sets.filter(({ set }) => !sets.some((one) => one.set.length < set.length && isSubset(one.set, set)));
  const priced = minimal
    .filter(({ set }) => !set.some((id) => isSacred(model, id)))
    .map(({ set, opened }) => {
      const exact = swings.filter((x) => violated(model, x, party).join() === set.join());
      const prices = exact.map((x) => costs(model, x, set).total);
      return { drop: set, cost: Math.min(...prices), opens: opened.length };
    });
  const row = (one: (typeof priced)[number]) => [
    one.cost,
    one.drop.length,
    -one.opens,
    ...one.drop.map((id) => own.indexOf(id)),
  ];
  return least(priced, row)?.best ?? null;
}

function swingsOf(body: Body, party: string): Outcome[] {
  return body.packages.filter((x) => {
    const others = body.accepting(x).filter((other) => other !== party);
    return !body.stands(x, others) && body.stands(x, [...others, party]);
  });
}

/** Some option's lever rule fails when everyone but p acts (all parties, seated or not). */
function isLeverHolder(model: Model, party: string): boolean {
  const others = model.parties.filter((other) => other !== party);
  const everyone: Seat[] = model.parties.map((id) => ({ id, abstains: false, weights: {} }));
  return Object.values(model.raw.issues).some((issue) =>
    Object.keys(issue.options).some((option) => {
      const lever = leverRule(issue.levers, option);
      return lever !== null && !satisfied(lever, others, everyone);
    }),
  );
}

/** No side payment at a package that breaks a sacred line, whoever holds it (MODELS-1 §2, Sacred lines). */
const breaksSacred = (model: Model, x: Outcome, but?: string): boolean =>
  x.broken.some((id) => isSacred(model, id) && holderOf(model, id) !== but);

function priceOf(body: Body, party: string, swings: readonly Outcome[]) {
  const { model } = body;
  const linesBroken = (x: Outcome) => violated(model, x, party).filter((id) => !id.startsWith("reserve:"));
  const others = (x: Outcome) => body.accepting(x).filter((other) => other !== party);
  const surplus = (x: Outcome) => sum(others(x).map((other) => 100 * gain(model, x, other)));
  const payable = swings.filter((x) => linesBroken(x).length === 0 && !breaksSacred(model, x));
  const found = least(payable, (x) => [100 * shortfall(model, x, party), -surplus(x)]);
  if (found === null) {
    const named = swings.flatMap(linesBroken);
    return {
      price: null,
      redLinesInTheWay: model.redLines.map(([id]) => id).filter((id) => named.includes(id)),
    };
  }
  const x = found.best;
  const points = 100 * shortfall(model, x, party);
  const surpluses = mapOf([...others(x)], (other) => 100 * gain(model, x, other));
  const most = least(others(x), (other) => [-need(surpluses[other])]);
  const price = {
    points,
    package: x.choice,
    canPay: others(x).filter((other) => atLeast(need(surpluses[other]), points)),
    jointly: atLeast(surplus(x), points),
    gainsMost: most?.best ?? null,
    surplus: surpluses,
  };
  return { price, redLinesInTheWay: [] };
}

/** The least that the others would have to give for something that p accepts; ties as for repairs (MODELS-1 §2, §4). */
function concessionOf(body: Body, party: string) {
  const { model } = body;
  const withParty = subsets(body.parties.filter((other) => other !== party)).map((set) =>
    body.parties.filter((other) => other === party || set.includes(other)),
  );
  const candidates = body.packages
    .filter((x) => violated(model, x, party).length === 0 && !breaksSacred(model, x, party))
    .flatMap((x) =>
      withParty
        .filter((w) => body.stands(x, w))
        .map((w) => ({
          x,
          given: violatedBy(
            model,
            x,
            w.filter((other) => other !== party),
          ),
        })),
    );
  const found = least(candidates, ({ x, given }) => [
    costs(model, x, given).total,
    given.length,
    new Set(given.map((id) => holderOf(model, id))).size,
    -sum(body.parties.map((other) => need(x.u[other]))),
  ]);
  if (found === null) return null;
  const { x, given } = found.best;
  const { total, by } = costs(model, x, given);
  return { points: total, package: x.choice, by };
}

type Figures = ReturnType<typeof partyFigures>;

/** Largest soleBlocked, then unlocked, then blocks, then the author's order; all three 0 for everyone: null (MODELS-1 §4). */
function headlineOf(parties: readonly Figures[]) {
  const row = (one: { soleBlocked: number; unlocked: number; blocks: number }) => [
    -one.soleBlocked,
    -one.unlocked,
    -one.blocks,
  ];
  const first = least(parties, row)?.best;
  if (first === undefined || row(first).every((figure) => figure === 0)) return null;
  const { constraint } = need(least(first.by, row)).best;
  return { party: first.id, constraint, soleBlocked: first.soleBlocked };
}

/** Exact sets broken, most packages first, 20; ties: in the order of the packages that break them (MODELS-2, Keys by verb). */
function combinationsOf(body: Body) {
  const found: { constraints: string[]; count: number }[] = [];
  for (const x of body.packages) {
    const constraints = violatedBy(body.model, x, body.parties);
    const known = found.find((one) => one.constraints.join() === constraints.join());
    if (constraints.length === 0) continue;
    if (known === undefined) found.push({ constraints, count: 1 });
    else known.count += 1;
  }
  return found.sort((a, b) => compareRows([-a.count], [-b.count])).slice(0, 20);
}

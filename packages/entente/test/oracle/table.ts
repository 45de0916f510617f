import { inForce, isSubset, need, subsets } from "./basics.js";
import { accepts, type Model, type Outcome, violated } from "./model.js";
import type { RawForum, RawRule } from "./raw.js";
import { leverRule, readSeats, type Seat, satisfied } from "./rules.js";

/** A forum read against a model (CASE.md §3–4). */
export interface Table {
  readonly id: string;
  readonly model: Model;
  readonly rule: RawRule;
  /** M: members with a utility, in the author's order of parties (MODELS-1 §0). */
  readonly members: readonly string[];
  /** Seated parties without a utility: left out of the forum's rule, consenting in lever rules. */
  readonly observers: readonly string[];
  readonly toward: readonly string[];
  /** Addressees with a utility, in the author's order of parties. */
  readonly addressees: readonly string[];
  readonly meetsRule: (accepting: readonly string[]) => boolean;
  readonly inScope: (x: Outcome) => boolean;
  /** Members that accept x once the constraints in `dropped` are off. */
  readonly accepting: (x: Outcome, dropped?: readonly string[]) => readonly string[];
  /** Whether the lever rule of every moved issue is met by these accepting members, the seated observers and the others named. */
  readonly delivers: (x: Outcome, accepting: readonly string[], others?: readonly string[]) => boolean;
  /** Sets of members that meet the rule. */
  readonly winning: readonly (readonly string[])[];
  readonly minimalWinning: readonly (readonly string[])[];
}

export function readTable(model: Model): Table {
  const { id, forum } = chosenForum(model);
  const rule = forum.rule ?? "unanimity";
  const seats = readSeats(forum.members).filter((seat) => model.parties.includes(seat.id));
  const hasUtility = (party: string) => model.withUtility.includes(party);
  const voters = seats.filter((seat) => hasUtility(seat.id));
  const members = model.parties.filter((party) => voters.some((seat) => seat.id === party));
  const observers = seats.filter((seat) => !hasUtility(seat.id)).map((seat) => seat.id);
  const toward = (forum.toward ?? []).filter((party) => model.parties.includes(party));
  const withoutUtility = Object.keys(model.raw.parties).filter((party) => !hasUtility(party));
  // An empty forum decides nothing (MODELS-1 §2, Edges).
  const decided = new Map<string, boolean>();
  const meetsRule = (accepting: readonly string[]): boolean => {
    const key = accepting.join();
    const known = decided.get(key) ?? (members.length > 0 && satisfied(rule, accepting, voters, withoutUtility));
    decided.set(key, known);
    return known;
  };
  const everyone: Seat[] = model.parties.map((party) => ({ id: party, abstains: false, weights: {} }));
  const winning = subsets(members).filter(meetsRule);
  return {
    id,
    model,
    rule,
    members,
    observers,
    toward,
    addressees: model.withUtility.filter((party) => toward.includes(party)),
    meetsRule,
    inScope: (x) => forum.issues === undefined || isSubset(x.moved, forum.issues),
    accepting: (x, dropped = []) => members.filter((party) => isSubset(violated(model, x, party), dropped)),
    // CASE §4: lever rules count all parties, nobody abstains from an act; without one, those who accept deliver jointly.
    delivers: (x, accepting, others = []) =>
      x.moved.every((issue) => {
        const lever = leverRule(model.raw.issues[issue]?.levers, need(x.choice[issue]));
        return lever === null
          ? accepting.length > 0
          : satisfied(lever, [...accepting, ...observers, ...others], everyone);
      }),
    winning,
    minimalWinning: winning.filter((w) => !winning.some((v) => v.length < w.length && isSubset(v, w))),
  };
}

function chosenForum(model: Model): { id: string; forum: RawForum } {
  const { raw, options, asOf } = model;
  const forums = Object.entries(raw.forums ?? {}).filter(([, forum]) => inForce(forum, asOf));
  const chosen = options.forum === undefined ? forums[0] : forums.find(([id]) => id === options.forum);
  if (chosen !== undefined) return { id: chosen[0], forum: chosen[1] };
  const members = model.parties.filter((party) => raw.parties[party]?.within === undefined);
  return { id: "all", forum: { members, rule: "unanimity" } };
}

/** x ≠ q that the rule accepts, with the constraints in `dropped` off (CASE.md §3). */
export function inZone(table: Table, x: Outcome, dropped: readonly string[] = []): boolean {
  return !x.isStatusQuo && table.inScope(x) && table.meetsRule(table.accepting(x, dropped));
}

export const zoneOf = (table: Table, dropped: readonly string[] = []): Outcome[] =>
  table.model.packages.filter((x) => inZone(table, x, dropped));

/** x is an offer: the members accept it, and they and the addressees together can deliver it (MODELS-1 §2). */
export function isOffer(table: Table, x: Outcome): boolean {
  return inZone(table, x) && table.delivers(x, table.accepting(x), table.toward);
}

export const isTaken = (table: Table, x: Outcome): boolean =>
  isOffer(table, x) && table.addressees.every((party) => accepts(table.model, x, party));

export const everySenderGains = (table: Table, x: Outcome): boolean =>
  table.members.every((party) => need(x.u[party]) > need(table.model.reservation[party]) + 1e-9);

/** Constraints of the parties named: red lines in the author's order, then one reservation each. */
export function constraintsOf(model: Model, parties: readonly string[]): { id: string; party: string; kind: string }[] {
  return [
    ...model.redLines
      .filter(([, line]) => parties.includes(line.party))
      .map(([id, line]) => ({ id, party: line.party, kind: "redLine" })),
    ...parties.map((party) => ({ id: `reserve:${party}`, party, kind: "reservation" })),
  ];
}

export const isSacred = (model: Model, constraint: string): boolean =>
  model.redLines.some(([id, line]) => id === constraint && line.sacred === true);

/** V(x) over the parties named, in the order of the constraints. */
export const violatedBy = (model: Model, x: Outcome, parties: readonly string[]): string[] => {
  const broken = parties.flatMap((party) => violated(model, x, party));
  if (broken.length < 2) return broken;
  const lines = x.broken.filter((id) => broken.includes(id));
  return lines.concat(broken.filter((id) => id.startsWith("reserve:")));
};

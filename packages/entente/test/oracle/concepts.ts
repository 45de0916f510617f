import { above, least, mapOf, need, sum } from "./basics.js";
import type { Model, Outcome } from "./model.js";
import { givenAndAsked } from "./offers.js";
import type { RawPackage } from "./raw.js";
import type { Table } from "./table.js";

/** What players bargain over: the feasible packages and, for each player, its ideal (MODELS-1 §3). */
export interface Bargain {
  readonly table: Table;
  readonly players: readonly string[];
  readonly feasible: readonly Outcome[];
  readonly ideal: Readonly<Record<string, number>>;
  /** Players whose ideal lies above their reservation. */
  readonly canGain: readonly string[];
}
export interface Solution {
  readonly package: RawPackage;
  readonly utilities: Readonly<Record<string, number>>;
  readonly gains: Readonly<Record<string, number>>;
  readonly movement: Readonly<Record<string, number>>;
  readonly envy: Readonly<Record<string, number>>;
  readonly regret: Readonly<Record<string, number>>;
  readonly given: Readonly<Record<string, readonly string[]>> | null;
  readonly asked: Readonly<Record<string, readonly string[]>> | null;
  readonly alsoOptimal: readonly RawPackage[];
  readonly alsoOptimalCount: number;
}

export function readBargain(table: Table, players: readonly string[], feasible: readonly Outcome[]): Bargain {
  const ideal = mapOf([...players], (party) => Math.max(...feasible.map((x) => need(x.u[party]))));
  const canGain = players.filter((party) => above(need(ideal[party]), need(table.model.reservation[party])));
  return { table, players, feasible, ideal, canGain };
}

/** Gains are clipped at 0. */
const gainOf = (model: Model, x: Outcome, party: string): number =>
  Math.max(0, need(x.u[party]) - need(model.reservation[party]));
const gains = (b: Bargain, x: Outcome, of = b.players) => of.map((party) => gainOf(b.table.model, x, party));
/** κ = g / (ū − r), of those that can gain. */
const kappa = (b: Bargain, x: Outcome) =>
  b.canGain.map(
    (party) => gainOf(b.table.model, x, party) / (need(b.ideal[party]) - need(b.table.model.reservation[party])),
  );
const ascending = (row: readonly number[]) => [...row].sort((p, q) => p - q);
const negated = (row: readonly number[]) => row.map((number) => -number);
const product = (row: readonly number[]) => row.reduce((all, one) => all * one, 1);

/** The best package by a row to be made large, the author's order deciding, with the others as good (MODELS-1 §0, Ties). */
function solve(b: Bargain, row: (x: Outcome) => readonly number[], among = b.feasible): [Outcome, Solution] | null {
  const found = least(among, (x) => negated(row(x)));
  if (found === null) return null;
  const x = found.best;
  const others = found.ties.filter((other) => other !== x);
  return [
    x,
    { ...describe(b, x), alsoOptimal: others.slice(0, 20).map((o) => o.choice), alsoOptimalCount: others.length },
  ];
}

function describe(b: Bargain, x: Outcome) {
  const { model, toward } = b.table;
  const shares = kappa(b, x);
  const addressed = toward.length > 0;
  return {
    package: x.choice,
    utilities: mapOf([...b.players], (party) => need(x.u[party])),
    gains: mapOf([...b.players], (party) => gainOf(model, x, party)),
    movement: mapOf(
      [...b.players],
      (party) =>
        100 * sum(model.issues.map((i) => model.weight(party, i) * (1 - model.value(party, i, need(x.choice[i]))))),
    ),
    // MODELS-1 §3: those that cannot gain are left out of ratios, so they have no envy either.
    envy: Object.fromEntries(b.canGain.map((party, k) => [party, Math.max(...shares) - need(shares[k])])),
    regret: mapOf([...b.players], (party) => need(b.ideal[party]) - need(x.u[party])),
    given: addressed ? mapOf([...toward], (t) => givenAndAsked(model, x, t).given) : null,
    asked: addressed ? mapOf([...toward], (t) => givenAndAsked(model, x, t).asked) : null,
  };
}

const withValue = (solved: [Outcome, Solution] | null, value: (x: Outcome) => number) =>
  solved && { ...solved[1], value: value(solved[0]) };

/** Nash: the most parties that gain, then the product of their gains, compared by the sum of logs. */
export function nash(b: Bargain) {
  const positive = (x: Outcome) => gains(b, x, b.canGain).filter((g) => above(g, 0));
  const solved = solve(b, (x) => [positive(x).length, sum(positive(x).map(Math.log))]);
  // MODELS-1 §3 leaves the empty product open: where nobody can gain it is 0.
  return withValue(solved, (x) => (b.canGain.length === 0 ? 0 : product(gains(b, x, b.canGain))));
}
export function kalaiSmorodinsky(b: Bargain) {
  const value = (x: Outcome) => (b.canGain.length === 0 ? 0 : Math.min(...kappa(b, x)));
  return withValue(
    solve(b, (x) => ascending(kappa(b, x))),
    value,
  );
}
/** Egalitarian and utilitarian run over all players: §3 leaves those that cannot gain out of products and ratios only. */
export function egalitarian(b: Bargain) {
  return withValue(
    solve(b, (x) => ascending(gains(b, x))),
    (x) => Math.min(...gains(b, x)),
  );
}
export function utilitarian(b: Bargain) {
  return withValue(
    solve(b, (x) => [sum(gains(b, x))]),
    (x) => sum(gains(b, x)),
  );
}

/** The least gain of those that can gain: what decides between packages that move as many issues. */
const leastGain = (b: Bargain, x: Outcome) => (b.canGain.length === 0 ? 0 : Math.min(...gains(b, x, b.canGain)));
/** Fewest issues moved with everyone who can gain gaining; q moves nothing and is not tabled. */
export function smallest(b: Bargain) {
  const among = b.feasible.filter((x) => !x.isStatusQuo && gains(b, x, b.canGain).every((g) => above(g, 0)));
  return solve(b, (x) => [-x.moved.length, leastGain(b, x)], among)?.[1] ?? null;
}
/** Most issues moved; §3 asks only of `smallest` that everyone gain. */
export function largest(b: Bargain) {
  const among = b.feasible.filter((x) => !x.isStatusQuo);
  return solve(b, (x) => [x.moved.length, leastGain(b, x)], among)?.[1] ?? null;
}

export const maximinGain = (b: Bargain): number => Math.max(...b.feasible.map((x) => Math.min(...gains(b, x))));

import { acceptingSets } from "./accepting-sets.js";
import type { Sweep } from "./sweep.js";
import { unitsAt } from "./utilities.js";
import type { Zone } from "./zone.js";

/** What some parties bargain over. */
export interface Bargain {
  /** Players, as indexes into the space's parties, in the author's order. */
  readonly players: readonly number[];
  /** Feasible packages by number, ascending; the status quo is one unless someone walks away from it. */
  readonly packages: Int32Array;
  /** Gains over the reservation on the 0–1 scale, clipped at 0: a row a package, a column a player. */
  readonly gains: Float64Array;
  /** Largest utility within reach, per player. */
  readonly ideal: Float64Array;
  /** Largest gain within reach, per player. */
  readonly mostGain: Float64Array;
  /** Columns of the players that can gain. */
  readonly gaining: readonly number[];
}
export interface Bargaining {
  readonly bargain: Bargain | null;
  readonly reason: "noZone" | "notDeliverable" | "noJointOffer" | null;
  /** Minimal winning sets that have a deal of their own, where not all members have one; the first is the bargain. */
  readonly coalitions: readonly Bargain[];
}

const EPSILON = 1e-9;
const MOST_COALITIONS = 50;

/** Tables the gains of some players over some packages. */
function readBargain(sweep: Sweep, players: readonly number[], packages: Int32Array): Bargain {
  const { space, constraints, halves, utilities } = sweep;
  const judges = players.map((party) => constraints.judges.indexOf(party));
  const gains = new Float64Array(packages.length * players.length);
  const ideal = new Float64Array(players.length).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < packages.length; row++) {
    const a = Math.trunc(packages[row]! / halves.fast);
    const b = packages[row]! - a * halves.fast;
    for (let k = 0; k < players.length; k++) {
      const party = players[k]!;
      const units = unitsAt(utilities, judges[k]!, a, b);
      ideal[k] = Math.max(ideal[k]!, units / space.scale[party]!);
      gains[row * players.length + k] = Math.max(0, (units - space.reservation[party]!) / space.scale[party]!);
    }
  }
  const mostGain = ideal.map((best, k) => best - space.reservation[players[k]!]! / space.scale[players[k]!]!);
  const gaining = players.flatMap((_, k) => (mostGain[k]! > EPSILON ? [k] : []));
  return { players, packages, gains, ideal, mostGain, gaining };
}

/** The bargain over taken joint offers from which every sender gains. */
export function jointBargain(sweep: Sweep, taken: Int32Array): Bargaining {
  if (taken.length === 0) return { bargain: null, reason: "noJointOffer", coalitions: [] };
  return { bargain: readBargain(sweep, sweep.constraints.judges, taken), reason: null, coalitions: [] };
}

/**
 * The bargain of all members or, where only the status quo is left to them, that of the minimal winning set with the
 * largest capability.
 *
 * @param deliverable - whether the forum must be able to deliver what is bargained over
 * @param capability - per party of the space
 */
export function zoneBargain(
  sweep: Sweep,
  zone: Zone,
  { among, capability }: { among: "deliverable" | "accepted"; capability: Float64Array },
): Bargaining {
  const { table, winning, halves } = sweep;
  const candidates = among === "accepted" ? zone.packages : deliverableOf(zone);
  const offered = withStatusQuo(sweep, candidates);
  const whole = feasibleFor(sweep, table.members, offered);
  if (table.members.length > 0 && hasDeal(sweep, whole))
    return { bargain: readBargain(sweep, table.members, whole), reason: null, coalitions: [] };
  const sets = !winning.truncated
    ? winning.sets
    : halves.sample !== null
      ? // Past all listing, the first sets of a sample tell as much as any.
        winning.sets.slice(0, MOST_COALITIONS)
      : acceptingSets(sweep, candidates, capability);
  const coalitions = sets
    .map((members) => members.map((member) => table.members[member]!))
    .map((players) => ({ players, packages: feasibleFor(sweep, players, offered) }))
    .filter(({ players, packages }) => players.length > 0 && hasDeal(sweep, packages))
    .map(({ players, packages }) => readBargain(sweep, players, packages))
    .map((bargain) => ({ bargain, weight: weightOf(bargain, capability), least: largestLeastGain(bargain) }))
    .sort((x, y) => descending(x.weight, y.weight) || descending(x.least, y.least) || byPlayers(x.bargain, y.bargain))
    .map(({ bargain }) => bargain);
  const [first] = coalitions;
  if (first !== undefined) return { bargain: first, reason: null, coalitions };
  return { bargain: null, reason: zone.packages.length === 0 ? "noZone" : "notDeliverable", coalitions };
}

function deliverableOf({ packages, deliverable }: Zone): Int32Array {
  const kept = new Int32Array(packages.length);
  let found = 0;
  for (let k = 0; k < packages.length; k++) if (deliverable[k] === 1) kept[found++] = packages[k]!;
  return kept.subarray(0, found);
}

function withStatusQuo({ halves, asked, others }: Sweep, packages: Int32Array): Int32Array {
  if (asked === others) return packages;
  const at = packages.findIndex((number) => number > halves.statusQuo);
  const cut = at < 0 ? packages.length : at;
  const joined = new Int32Array(packages.length + 1);
  joined.set(packages.subarray(0, cut));
  joined[cut] = halves.statusQuo;
  joined.set(packages.subarray(cut), cut + 1);
  return joined;
}

/** Packages at which none of some players falls below its reservation. */
function feasibleFor(sweep: Sweep, players: readonly number[], packages: Int32Array): Int32Array {
  const { space, constraints, halves, utilities } = sweep;
  const judges = Int32Array.from(players, (party) => constraints.judges.indexOf(party));
  const least = Float64Array.from(players, (party) => space.acceptFrom[party]!);
  const feasible = new Int32Array(packages.length);
  let found = 0;
  for (let at = 0; at < packages.length; at++) {
    const number = packages[at]!;
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    let k = 0;
    while (k < judges.length && unitsAt(utilities, judges[k]!, a, b) >= least[k]!) k++;
    if (k === judges.length) feasible[found++] = number;
  }
  return feasible.slice(0, found);
}

function hasDeal({ halves }: Sweep, packages: Int32Array): boolean {
  return packages.some((number) => number !== halves.statusQuo);
}

function weightOf({ players }: Bargain, capability: Float64Array): number {
  return players.reduce((sum, party) => sum + capability[party]!, 0);
}

function largestLeastGain({ players, packages, gains }: Bargain): number {
  let most = 0;
  for (let row = 0; row < packages.length; row++) {
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < players.length; k++) least = Math.min(least, gains[row * players.length + k]!);
    most = Math.max(most, least);
  }
  return most;
}

function descending(x: number, y: number): number {
  return Math.abs(x - y) > EPSILON ? y - x : 0;
}

function byPlayers(x: Bargain, y: Bargain): number {
  const at = x.players.findIndex((party, k) => party !== y.players[k]);
  return at < 0 ? x.players.length - y.players.length : x.players[at]! - (y.players[at] ?? -1);
}

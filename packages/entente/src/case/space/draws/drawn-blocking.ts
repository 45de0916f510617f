import { bestOpen } from "../../../numerics/half-split/best-open.js";
import { countOnes, prefixInto, prefixLength } from "../../../numerics/half-split/half-player.js";
import type { DrawnParty, DrawnWorld } from "./drawn-party.js";
import { type DrawnQuestion, deliveredBy, groundOf, judgesOf } from "./drawn-table.js";
import { numberOf } from "./half.js";

/** What one world makes of who stops most, alone. */
export interface DrawnBlocking {
  /** Index into the space's parties. */
  readonly party: number;
  /** Packages that everyone else accepts and its conditions alone stop. */
  readonly soleBlocked: number;
  /** Id of the condition that alone stops most of them; `reserve:` and the party where that is its reservation. */
  readonly constraint: string;
}
/** Null where nobody stops anything alone, or the saliences of a party came out as nothing. */
export type DrawBlocking = (world: DrawnWorld) => DrawnBlocking | null;

const EPSILON = 1e-9;

/** Prepares a drawable table to be asked, in many worlds, who stops most by itself, and with what. */
export function drawnBlocking(question: DrawnQuestion, order: (party: number) => number): DrawBlocking {
  const { space, table, half } = question;
  const { slow, fast, words } = half;
  const judges = judgesOf(table);
  const parties = judges.map(question.party);
  const constraints = parties.map((party, k) => constraintsOf(party, `reserve:${space.parties[judges[k]!]}`));
  const ranked = [...judges.keys()].sort((a, b) => order(judges[a]!) - order(judges[b]!));
  const ground = groundOf(question);
  const delivered = table.forum.toward.length > 0 ? deliveredBy(question) : null;
  const asked = ground.fast.map((bits, w) => bits & (delivered?.fast[w] ?? -1));
  const quo = numberOf(space.statusQuo, half);
  // Per judge, for the slow assignment at hand: where the fast ones begin that keep its reservation, and its red lines.
  const within = judges.map(() => new Int32Array(words));
  const refused = new Int32Array(judges.length * words);
  const sternest = Int32Array.from(judges.keys());
  const once = new Int32Array(words);
  const twice = new Int32Array(words);
  const bests = parties.map(({ player }) => bestOpen(player, words));
  const lengths = new Int32Array(judges.length);
  const floors = new Float64Array(judges.length);
  // Per judge, the words in which it alone stops something, by their place in the space, and what it stops there.
  const stops = judges.map(() => ({ places: new Int32Array(slow * words), bits: new Int32Array(slow * words) }));
  const stopped = new Int32Array(judges.length);
  const alone = new Float64Array(judges.length);

  return (world) => {
    for (let k = 0; k < parties.length; k++) {
      if (!parties[k]!.draw(world)) return null;
      floors[k] = parties[k]!.reservation() - EPSILON;
      alone[k] = 0;
      stopped[k] = 0;
      bests[k]!.renew(asked);
      for (const one of constraints[k]!) one.unlocked = 0;
    }
    for (let a = 0; a < slow; a++) {
      if (ground.slow[a] !== 1 || (delivered !== null && delivered.slow[a] !== 1)) continue;
      if (refusals(a) < 2) findStopped(a);
    }
    let most = ranked[0]!;
    for (const k of ranked) if (alone[k]! > alone[most]!) most = k;
    if (alone[most] === 0) return null;
    return { party: judges[most]!, soleBlocked: alone[most]!, constraint: worstOf(most) };
  };

  /** How many judges accept nothing with a slow assignment. */
  function refusals(a: number): number {
    let none = 0;
    for (let k = 0; k < parties.length; k++) {
      const { slowSums } = parties[k]!.player;
      if (bests[k]!.at(a) < floors[k]! - slowSums[a]! && ++none > 1) return none;
    }
    for (let k = 0; k < parties.length; k++) {
      const { slowSums, fast: sums, classOf } = parties[k]!.player;
      lengths[k] = prefixLength(sums[classOf[a]!]!.sorted, floors[k]! - slowSums[a]!);
    }
    return none;
  }

  /** Finds the packages of a slow assignment that exactly one judge refuses. */
  function findStopped(a: number): void {
    once.fill(0);
    twice.fill(0);
    let left = -1;
    // Where everything is refused twice already, nobody stops anything alone.
    sternestFirst();
    for (let n = 0; n < parties.length && left !== 0; n++) {
      const k = sternest[n]!;
      const { player } = parties[k]!;
      const { classOf, open } = player;
      const own = within[k]!;
      prefixInto(own, player, { c: classOf[a]!, length: lengths[k]!, words });
      const kept = open.at(a);
      left = 0;
      for (let w = 0; w < words; w++) {
        const taken = kept < 0 ? own[w]! : own[w]! & open.rows[kept + w]!;
        refused[k * words + w] = ~taken;
        twice[w]! |= once[w]! & ~taken;
        once[w]! |= ~taken;
        left |= ~twice[w]! & asked[w]!;
      }
    }
    if (left === 0) return;
    const quoAt = quo - a * fast;
    for (let w = 0; w < words; w++) {
      let single = once[w]! & ~twice[w]! & asked[w]!;
      if (quoAt >= 0 && quoAt < fast && quoAt >>> 5 === w) single &= ~(1 << (quoAt & 31));
      if (single === 0) continue;
      for (let k = 0; k < parties.length; k++) {
        const mine = single & refused[k * words + w]!;
        if (mine === 0) continue;
        alone[k]! += countOnes(mine);
        const { places, bits } = stops[k]!;
        places[stopped[k]!] = a * words + w;
        bits[stopped[k]!++] = mine;
      }
    }
  }

  /** Puts those first who accept least with the slow assignment at hand. */
  function sternestFirst(): void {
    for (let n = 1; n < sternest.length; n++)
      for (let m = n; m > 0 && lengths[sternest[m]!]! < lengths[sternest[m - 1]!]!; m--) {
        const less = sternest[m]!;
        sternest[m] = sternest[m - 1]!;
        sternest[m - 1] = less;
      }
  }

  /** Counts, of a word of packages that a judge alone stops, those that one condition stops. */
  function countSingles(k: number, a: number, w: number, mine: number): void {
    const list = constraints[k]!;
    let once = 0;
    let twice = 0;
    for (const one of list) {
      const broken = brokenIn(one, k, a, w);
      twice |= once & broken;
      once |= broken;
    }
    const single = mine & once & ~twice;
    if (single === 0) return;
    for (const one of list) {
      const those = single & brokenIn(one, k, a, w);
      if (those !== 0) one.unlocked += countOnes(those);
    }
  }

  function brokenIn({ line }: Constraint, k: number, a: number, w: number): number {
    if (line === null) return ~within[k]![w]!;
    const kind = line.kinds[a]!;
    return kind === 0 || !line.isThere() ? 0 : line.broken[kind]![w]!;
  }

  /** Counts, of what a judge alone stops, what each of its conditions alone stops. */
  function countUnlocked(k: number): void {
    const { player } = parties[k]!;
    const { slowSums, fast: sums, classOf } = player;
    const { places, bits } = stops[k]!;
    for (let n = 0, last = -1; n < stopped[k]!; n++) {
      const a = Math.floor(places[n]! / words);
      if (a !== last) {
        const length = prefixLength(sums[classOf[a]!]!.sorted, floors[k]! - slowSums[a]!);
        prefixInto(within[k]!, player, { c: classOf[a]!, length, words });
        last = a;
      }
      countSingles(k, a, places[n]! - a * words, bits[n]!);
    }
  }

  function worstOf(k: number): string {
    countUnlocked(k);
    const list = constraints[k]!.filter(({ line }) => line === null || line.isThere());
    const most = Math.max(...list.map(({ unlocked }) => unlocked));
    const worst = list.filter(({ unlocked }) => unlocked === most);
    if (worst.length === 1) return worst[0]!.id;
    const violated = worst.map((one) => violationsOf(k, one));
    return worst[violated.indexOf(Math.max(...violated))]!.id;
  }

  /** Packages asked about that violate a condition, whoever accepts them. */
  function violationsOf(k: number, one: Constraint): number {
    const { player } = parties[k]!;
    const { slowSums, fast: sums, classOf } = player;
    let all = 0;
    for (let a = 0; a < slow; a++) {
      if (ground.slow[a] !== 1) continue;
      if (one.line === null) {
        const length = prefixLength(sums[classOf[a]!]!.sorted, floors[k]! - slowSums[a]!);
        prefixInto(within[k]!, player, { c: classOf[a]!, length, words });
      }
      const left = quo - a * fast;
      for (let w = 0; w < words; w++) {
        const isQuo = left >= 0 && left < fast && left >>> 5 === w;
        const those = isQuo ? ground.fast[w]! & ~(1 << (left & 31)) : ground.fast[w]!;
        all += countOnes(brokenIn(one, k, a, w) & those);
      }
    }
    return all;
  }
}

interface Constraint {
  readonly id: string;
  /** Null: the reservation. */
  readonly line: DrawnParty["lines"][number] | null;
  /** Packages that it alone stops, in the world at hand. */
  unlocked: number;
}

function constraintsOf({ lines }: DrawnParty, reserve: string): Constraint[] {
  return [...lines.map((line) => ({ id: line.id, line, unlocked: 0 })), { id: reserve, line: null, unlocked: 0 }];
}

import { countOnes, prefixLength } from "../../../numerics/half-split/half-player.js";
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
  const accepts = judges.map(() => new Int32Array(words));
  const others = new Int32Array(words);
  const rest = judges.map(() => new Int32Array(words));
  const lengths = new Int32Array(judges.length);
  const floors = new Float64Array(judges.length);
  const alone = new Float64Array(judges.length);
  const reserved = new Int32Array(words);

  return (world) => {
    for (let k = 0; k < parties.length; k++) {
      if (!parties[k]!.draw(world)) return null;
      floors[k] = parties[k]!.reservation() - EPSILON;
      alone[k] = 0;
      for (const one of constraints[k]!) one.unlocked = 0;
    }
    for (let a = 0; a < slow; a++) {
      if (ground.slow[a] !== 1 || (delivered !== null && delivered.slow[a] !== 1)) continue;
      if (refusals(a) < 2) stopped(a);
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
      const { slowSums, fast: sums, classOf } = parties[k]!.player;
      lengths[k] = prefixLength(sums[classOf[a]!]!.sorted, floors[k]! - slowSums[a]!);
      if (lengths[k] === 0 && ++none > 1) return none;
    }
    return none;
  }

  function stopped(a: number): void {
    for (let k = 0; k < parties.length; k++) acceptedBy(k, a, accepts[k]!);
    // rest[k]: accepted by all judges behind k; `others` grows by those before it.
    for (let w = 0; w < words; w++) {
      let all = asked[w]!;
      for (let k = parties.length - 1; k >= 0; k--) {
        rest[k]![w] = all;
        all &= accepts[k]![w]!;
      }
      others[w] = -1;
    }
    const left = quo - a * fast;
    if (left >= 0 && left < fast) others[left >>> 5]! &= ~(1 << (left & 31));
    for (let k = 0; k < parties.length; k++) {
      let some = 0;
      let prepared = false;
      for (let w = 0; w < words; w++) {
        const refused = others[w]! & rest[k]![w]! & ~accepts[k]![w]!;
        if (refused !== 0) {
          if (!prepared) withinReservation(k, a);
          prepared = true;
          alone[k]! += countOnes(refused);
          countSingles(k, a, w, refused);
        }
        others[w]! &= accepts[k]![w]!;
        some |= others[w]!;
      }
      if (some === 0) return;
    }
  }

  /** Fast assignments that keep a judge's reservation. */
  function withinReservation(k: number, a: number): void {
    const { classOf, prefixes } = parties[k]!.player;
    const prefix = prefixes[classOf[a]!]!;
    for (let w = 0, at = lengths[k]! * words; w < words; w++, at++) reserved[w] = prefix[at]!;
  }

  function acceptedBy(k: number, a: number, into: Int32Array): void {
    const { classOf, prefixes, open } = parties[k]!.player;
    const prefix = prefixes[classOf[a]!]!;
    for (let w = 0, at = lengths[k]! * words; w < words; w++, at++) into[w] = prefix[at]!;
    const from = open.at(a);
    if (from >= 0) for (let w = 0; w < words; w++) into[w]! &= open.rows[from + w]!;
  }

  /** Counts, of a word of packages that a judge alone stops, those that one condition stops. */
  function countSingles(k: number, a: number, w: number, refused: number): void {
    const list = constraints[k]!;
    let once = 0;
    let twice = 0;
    for (const one of list) {
      const broken = brokenIn(one, a, w);
      twice |= once & broken;
      once |= broken;
    }
    const single = refused & once & ~twice;
    if (single === 0) return;
    for (const one of list) {
      const mine = single & brokenIn(one, a, w);
      if (mine !== 0) one.unlocked += countOnes(mine);
    }
  }

  function brokenIn({ line }: Constraint, a: number, w: number): number {
    if (line === null) return ~reserved[w]!;
    const kind = line.kinds[a]!;
    return kind === 0 || !line.isThere() ? 0 : line.broken[kind]![w]!;
  }

  function worstOf(k: number): string {
    const list = constraints[k]!.filter(({ line }) => line === null || line.isThere());
    const most = Math.max(...list.map(({ unlocked }) => unlocked));
    const worst = list.filter(({ unlocked }) => unlocked === most);
    if (worst.length === 1) return worst[0]!.id;
    const violated = worst.map((one) => violationsOf(k, one));
    return worst[violated.indexOf(Math.max(...violated))]!.id;
  }

  /** Packages asked about that violate a condition, whoever accepts them. */
  function violationsOf(k: number, one: Constraint): number {
    const { slowSums, fast: sums, classOf } = parties[k]!.player;
    let all = 0;
    for (let a = 0; a < slow; a++) {
      if (ground.slow[a] !== 1) continue;
      if (one.line === null) {
        lengths[k] = prefixLength(sums[classOf[a]!]!.sorted, floors[k]! - slowSums[a]!);
        withinReservation(k, a);
      }
      const left = quo - a * fast;
      for (let w = 0; w < words; w++) {
        const isQuo = left >= 0 && left < fast && left >>> 5 === w;
        const within = isQuo ? ground.fast[w]! & ~(1 << (left & 31)) : ground.fast[w]!;
        all += countOnes(brokenIn(one, a, w) & within);
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

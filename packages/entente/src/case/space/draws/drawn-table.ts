import { nashFinder } from "../../../numerics/half-split/best-found.js";
import { finderOf, halfSplit, keepAlso, unitsOf } from "../../../numerics/half-split/half-split.js";
import type { Tests } from "../../condition.js";
import { optionsDelivered } from "../sweep/delivery.js";
import { scopeTests } from "../sweep/patterns.js";
import { isUnanimous } from "../sweep/zone-region.js";
import type { Table } from "../table.js";
import type { DrawnCase, DrawnParty, DrawnWorld } from "./drawn-party.js";
import { exchangeRows } from "./exchange-rows.js";
import { numberOf, optionsOf, type Product, productWhere } from "./half.js";

/** What a table of a question is asked of many worlds. */
export interface DrawnQuestion extends DrawnCase {
  readonly table: Table;
  readonly where: Tests;
  readonly party: (party: number) => DrawnParty;
}
/** What one world makes of a table: counts of packages, and the Nash deal by option numbers. */
export interface DrawnCounts {
  /** Packages accepted; of a table that addresses someone, exchanges from which every sender gains and that are taken. */
  readonly accepted: number;
  /** Those of them that can be delivered. */
  readonly delivered: number;
  /** Null where nothing is delivered. */
  readonly nash: Int32Array | null;
  /** What each party gains by it, by its index into the space's parties, on the 0–1 scale. */
  readonly gains: ReadonlyMap<number, number>;
}
/** Both are null where the saliences of a party came out as nothing, or nobody gains anything: the sweep then decides. */
export interface DrawnTable {
  readonly counts: (world: DrawnWorld) => DrawnCounts | null;
  /** Whether it can deliver something of what it accepts. */
  readonly delivers: (world: DrawnWorld) => boolean | null;
}

const EPSILON = 1e-9;

/**
 * Whether a table can be read from the halves of its packages: not under a rule other than unanimity, nor with members
 * who may come to have a utility.
 */
export function isDrawable({ view }: DrawnCase, table: Table): boolean {
  const silent = [...table.observers, ...table.silentAddressees].some((id) => (view.positions.get(id)?.size ?? 0) > 0);
  return !silent && isUnanimous(table) && table.members.length > 0;
}

/** Members and addressees, as indexes into the space's parties, in the author's order. */
export function judgesOf({ members, toward }: Table): number[] {
  return [...new Set([...members, ...toward])].sort((a, b) => a - b);
}

/** Packages that a table is asked about. */
export function groundOf({ half, where, space, table }: DrawnQuestion): Product {
  return productWhere(half, [...where, ...scopeTests(table, space.statusQuo)]);
}

/** Packages that a table brings about once everyone consents. */
export function deliveredBy({ space, table, view, half }: DrawnQuestion): Product {
  const everyone = new Uint8Array(table.members.length).fill(1);
  const hands = table.forum.toward.length > 0 ? "withAddressees" : "members";
  const passes = optionsDelivered(space, table, view, everyone, hands);
  return productWhere(
    half,
    passes.map((options, issue) => ({ issue, passes: options })),
  );
}

/** Prepares a drawable table for many worlds. */
export function drawnTable(question: DrawnQuestion): DrawnTable {
  const { space, table, half } = question;
  const joint = table.forum.toward.length > 0;
  const judges = judgesOf(table);
  const parties = judges.map(question.party);
  const gains = judges.map((judge) => joint && table.members.includes(judge));
  const split = halfSplit(
    half.slow,
    half.fast,
    parties.map(({ player }) => player),
  );
  const [{ find, isGained }, nash] = [finderOf(split), nashFinder(split)];
  const marks = joint && table.forum.toward.length > 0 ? exchangeRows(question, table.forum.toward) : null;
  const quo = numberOf(space.statusQuo, half);
  const own = groundOf(question);
  const ground = { ...own, without: quo, kept: deliveredBy(question), either: marks?.either ?? [] };
  const [quoSlow, quoFast] = [Math.trunc(quo / half.fast), quo % half.fast];
  const quoAsked = !joint && isIn(own, quoSlow, quoFast);
  return { counts, delivers: (world) => (draw(world) ? isGained(ground) : null) };

  function draw(world: DrawnWorld): boolean {
    for (let k = 0; k < parties.length; k++) {
      if (!parties[k]!.draw(world)) return false;
      const r = parties[k]!.reservation();
      split.reservations[k] = r;
      split.floors[k] = gains[k]! ? r + EPSILON : r - EPSILON;
    }
    return marks?.draw(world.uniforms) !== false;
  }

  function counts(world: DrawnWorld): DrawnCounts | null {
    if (!draw(world)) return null;
    const { accepted, kept } = find(ground);
    if (kept === 0) return { accepted, delivered: 0, nash: null, gains: new Map() };
    // What is now is a deal like another to parties that have worse without one.
    if (quoAsked && split.players.every((player, k) => unitsOf(player, quoSlow, quoFast) >= split.floors[k]!))
      keepAlso(split, quoSlow, quoFast);
    const deal = nash();
    if (deal < 0) return null;
    const [a, b] = [Math.trunc(deal / half.fast), deal % half.fast];
    const gained = judges.map((p, k): [number, number] => [
      p,
      unitsOf(split.players[k]!, a, b) - split.reservations[k]!,
    ]);
    return { accepted, delivered: kept, nash: optionsOf(deal, half.sizes), gains: new Map(gained) };
  }
}

function isIn({ slow, fast }: Product, a: number, b: number): boolean {
  return slow[a] === 1 && ((fast[b >>> 5]! >>> (b & 31)) & 1) === 1;
}

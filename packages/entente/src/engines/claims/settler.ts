import { drawnBlocking } from "../../case/space/draws/drawn-blocking.js";
import { type DrawnWorld, drawnParties } from "../../case/space/draws/drawn-party.js";
import { drawnTable, isDrawable } from "../../case/space/draws/drawn-table.js";
import { cutInHalves } from "../../case/space/draws/half.js";
import { namePackage } from "../../case/space/space.js";
import { chooseForum, compileTable } from "../../case/space/table.js";
import { figuresOf } from "../../case/worlds/drawn-utilities.js";
import type { UncertainInput } from "../../case/worlds/uncertain-inputs.js";
import type { Asked } from "../asked.js";
import { isEnumerable } from "../swept.js";
import { type Target, targetOf } from "../target.js";

/** What a fast count of one table says of one world. */
export interface Settled {
  /** The verdict of `agree`; null where it takes the sweep to tell. */
  readonly verdict: string | null;
  /** The Nash deal of what the table can deliver; null where there is none, for the reason given. */
  readonly nash: Readonly<Record<string, string>> | null;
  readonly reason: string;
  /** What each party gains by it, by id, on the 0–1 scale. */
  readonly gains: ReadonlyMap<string, number>;
  readonly figures: Readonly<Record<string, number>>;
}
/** Who stops most by itself, how many packages, and by what condition above all. */
export interface Blocking {
  readonly party: string;
  readonly constraint: string;
  readonly soleBlocked: number;
}
/** Settles tables of a question in one world, by their ids; null where only the sweep can. */
export interface SettledWorld {
  readonly table: (forum: string) => Settled | null;
  /** x* of the table asked, without a sweep where a fast count has it already. */
  readonly target: (asked: () => Asked) => Target | null;
  /** Whether a table can deliver something of what it accepts. */
  readonly delivers: (forum: string) => boolean | null;
  /** Who stops most by itself, and with what; null where nobody does, or only the sweep can tell. */
  readonly blocking: (forum: string) => Blocking | null;
}
/** The world that uniform numbers make; what its tables have in common is counted once. */
export type Settler = (uniforms: Float64Array) => SettledWorld;

/** Settles nothing: every claim is then read from the sweep. */
export const UNSETTLED: SettledWorld = {
  table: () => null,
  target: (asked) => targetOf(asked()),
  delivers: () => null,
  blocking: () => null,
};

export function settlerOf(point: Asked, inputs: readonly UncertainInput[]): Settler {
  const { view, space, frame, where } = point;
  const half = isEnumerable(point) && space.total > 1n ? cutInHalves(space) : null;
  if (half === null) return () => UNSETTLED;
  const drawn = { view, space, loss: frame.loss, figure: figuresOf(inputs), half };
  const party = drawnParties(drawn);
  const order = (p: number): number => view.parties.indexOf(space.parties[p] ?? "");
  const prepare = (id: string) => {
    const table = compileTable(view, space, chooseForum(view, id));
    if (!isDrawable(drawn, table)) return null;
    const question = { ...drawn, table, where: where?.tests ?? [], party };
    return {
      joint: table.forum.toward.length > 0,
      table: drawnTable(question),
      block: drawnBlocking(question, order),
    };
  };
  const known = remembered(prepare);
  return (uniforms) => {
    const world = { uniforms };
    const table = remembered((forum: string) => tableIn(forum, world));
    let target: { readonly is: Target | null } | null = null;
    return {
      table,
      target: (asked) => {
        target ??= { is: targetOf(asked(), table(point.table.forum.id)?.nash ?? undefined) };
        return target.is;
      },
      delivers: (forum) => known(forum)?.table.delivers(world) ?? null,
      blocking: (forum) => blockingIn(forum, world),
    };
  };

  function blockingIn(forum: string, world: DrawnWorld): Blocking | null {
    const found = known(forum)?.block(world) ?? null;
    return found && { ...found, party: space.parties[found.party] ?? "" };
  }

  function tableIn(forum: string, world: DrawnWorld): Settled | null {
    const here = known(forum);
    const found = here?.table.counts(world) ?? null;
    if (here === null || found === null) return null;
    const { accepted, delivered, nash } = found;
    const gains = new Map([...found.gains].map(([p, gain]) => [space.parties[p] ?? "", gain]));
    const named = nash && namePackage(space, nash);
    if (here.joint) {
      const verdict = delivered > 0 ? "joint" : null;
      return { verdict, nash: named, reason: "noJointOffer", gains, figures: { "offers.takenEveryGains": delivered } };
    }
    const verdict = delivered > 0 ? "room" : accepted > 0 ? "onlyOnPaper" : null;
    const reason = accepted > 0 ? "notDeliverable" : "noZone";
    return { verdict, nash: named, reason, gains, figures: { "zone.count": accepted, "zone.deliverable": delivered } };
  }
}

function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = find(key);
    known.set(key, value);
    return value;
  };
}

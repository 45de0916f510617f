import { drawnTable } from "../../case/space/draws/drawn-table.js";
import { namePackage } from "../../case/space/space.js";
import { chooseForum, compileTable } from "../../case/space/table.js";
import { figuresOf } from "../../case/worlds/drawn-utilities.js";
import type { UncertainInput } from "../../case/worlds/uncertain-inputs.js";
import type { Asked } from "../asked.js";
import { isEnumerable } from "../swept.js";

/** What a fast count of one table says of one world. */
export interface Settled {
  /** The verdict of `agree`; null where it takes the sweep to tell. */
  readonly verdict: string | null;
  /** The Nash deal of what the table can deliver; null where there is none, for the reason given. */
  readonly nash: Readonly<Record<string, string>> | null;
  readonly reason: string;
  readonly figures: Readonly<Record<string, number>>;
}
/** Settles tables of a question in the world that uniform numbers make; null where only the sweep can. */
export type Settler = (forum: string, uniforms: Float64Array) => Settled | null;

export function settlerOf(point: Asked, inputs: readonly UncertainInput[]): Settler {
  const { view, space, frame, where } = point;
  const figure = figuresOf(inputs);
  const prepared = new Map<string, (uniforms: Float64Array) => Settled | null>();
  const prepare = (id: string): ((uniforms: Float64Array) => Settled | null) => {
    const table = compileTable(view, space, chooseForum(view, id));
    const joint = table.forum.toward.length > 0;
    const draw = isEnumerable(point)
      ? drawnTable({ view, space, table, where: where?.tests ?? [], loss: frame.loss, figure })
      : null;
    if (draw === null || space.total === 1n) return () => null;
    return (uniforms) => {
      const found = draw(uniforms);
      if (found === null) return null;
      const { accepted, delivered, nash } = found;
      const named = nash && namePackage(space, nash);
      if (joint) {
        const verdict = delivered > 0 ? "joint" : null;
        return { verdict, nash: named, reason: "noJointOffer", figures: { "offers.takenEveryGains": delivered } };
      }
      const verdict = delivered > 0 ? "room" : accepted > 0 ? "onlyOnPaper" : null;
      const reason = accepted > 0 ? "notDeliverable" : "noZone";
      return { verdict, nash: named, reason, figures: { "zone.count": accepted } };
    };
  };
  return (forum, uniforms) => {
    const known = prepared.get(forum) ?? prepare(forum);
    prepared.set(forum, known);
    return known(uniforms);
  };
}

import type { View } from "../../view.js";
import type { Space } from "../space.js";
import type { Table } from "../table.js";
import type { Halves } from "./halves.js";

/** Whether packages can be delivered by one set of hands: per half, both of which must be 1, or per option of a sample. */
export type Delivered = HalvesDelivered | SampleDelivered;
interface HalvesDelivered {
  readonly slow: Uint8Array;
  readonly fast: Uint8Array;
}
/** Sets of hands are about as many as packages here, so each asks only for the packages that it needs. */
interface SampleDelivered {
  readonly sample: readonly Int32Array[];
  readonly options: readonly Uint8Array[];
}
/** Which hands act beside the consenting members: none, or those of all addressees. */
export type Hands = "members" | "withAddressees";
/** Delivery by the members k with consents[k] = 1, answered once for each set; an array asked with must not change later. */
export type Delivery = (consents: Uint8Array, hands: Hands) => Delivered;

/**
 * Delivery over a cut space: every issue moved needs the lever rule of its option met by the consenting members, the
 * seated observers and, where asked, the addressees. An option without a rule is delivered by whoever consents.
 */
export function deliveryOver(halves: Halves, table: Table, view: View): Delivery {
  const known = new Map<string, Delivered>();
  // Most questions come in runs with one and the same set: no key is made for these.
  const latest = { consents: new Uint8Array(), hands: "" as Hands | "", delivered: null as Delivered | null };
  return (consents, hands) => {
    if (latest.delivered !== null && latest.consents === consents && latest.hands === hands) return latest.delivered;
    const delivered = deliveredBy(consents, hands);
    Object.assign(latest, { consents, hands, delivered });
    return delivered;
  };

  function deliveredBy(consents: Uint8Array, hands: Hands): Delivered {
    const key = `${hands}${consents.join("")}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const options = optionsDelivered(halves.space, table, view, consents, hands);
    const { sample } = halves;
    const delivered =
      sample === null
        ? { slow: allOf(halves, options, "slow"), fast: allOf(halves, options, "fast") }
        : { sample, options };
    known.set(key, delivered);
    return delivered;
  }
}

/** Per issue and option: 1 where it is the status quo's or these members, with the hands beside them, bring it about. */
export function optionsDelivered(
  space: Space,
  table: Table,
  view: View,
  consents: Uint8Array,
  hands: Hands,
): Uint8Array[] {
  const acting = new Uint8Array(view.parties.length);
  const act = (id: string): void => {
    const hand = view.parties.indexOf(id);
    if (hand >= 0) acting[hand] = 1;
  };
  for (const id of table.observers) act(id);
  if (hands === "withAddressees") for (const id of table.forum.toward) act(id);
  table.members.forEach((party, k) => {
    if (consents[k] === 1) act(space.parties[party] ?? "");
  });
  const anyone = consents.includes(1);
  return space.options.map((options, i) =>
    Uint8Array.from(options, (_, o) => {
      const rule = table.levers[i]?.[o] ?? null;
      return space.statusQuo[i] === o || (rule === null ? anyone : rule(acting)) ? 1 : 0;
    }),
  );
}

function allOf(halves: Halves, options: readonly Uint8Array[], half: "slow" | "fast"): Uint8Array {
  const { cut, slow, fast } = halves;
  const own = half === "slow" ? options.slice(0, cut) : options.slice(cut);
  const delivered = new Uint8Array(half === "slow" ? slow : fast).fill(1);
  let run = delivered.length;
  for (const issue of own) {
    run /= issue.length;
    for (let at = 0; at < delivered.length; at++)
      if (issue[Math.trunc(at / run) % issue.length] !== 1) delivered[at] = 0;
  }
  return delivered;
}

export function isDelivered(delivered: Delivered, a: number, b: number): boolean {
  if ("slow" in delivered) return (delivered.slow[a]! & delivered.fast[b]!) === 1;
  const { sample, options } = delivered;
  for (let i = 0; i < sample.length; i++) if (options[i]![sample[i]![b]!] !== 1) return false;
  return true;
}

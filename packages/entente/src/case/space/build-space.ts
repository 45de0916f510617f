import { EntenteError } from "../../error.js";
import { compileCondition } from "../condition.js";
import type { HeldPosition, View } from "../view.js";
import { distanceOf, exactUnits, fractionOf, roundedUnits, type Utility } from "./integer-units.js";
import { holds, type Space, type SpaceLine, type SpaceLinkage, unitsOf } from "./space.js";

export type Loss = "linear" | "quadratic";
const EPSILON = 1e-9;

/**
 * Turns a case, as read on a day, into the space of packages in integers (all its parties that have a utility).
 *
 * @param loss - value of an option at distance d: 1 − d/100 (`linear`, default) or 1 − (d/100)²
 * @param of - whose minds are asked for (default: everybody's)
 * @throws {EntenteError} `no-options` for an issue without options
 */
export function buildSpace(
  view: View,
  { loss = "linear", of = view.parties }: { loss?: Loss | undefined; of?: readonly string[] | undefined } = {},
): Space {
  const { issues } = view.kase;
  const ids = Object.keys(issues);
  const entries = Object.values(issues);
  const options = entries.map((issue) => Object.keys(issue.options));
  const empty = options.findIndex((list) => list.length === 0);
  if (empty >= 0) throw new EntenteError("no-options", `issue "${ids[empty]}" has no options`);
  const places = entries.map((issue) => Float64Array.from(Object.values(issue.options), ({ at }) => at));
  const statusQuo = Int32Array.from(entries, ({ statusQuo: q }, i) => options[i]?.indexOf(q) ?? -1);
  const parties = view.parties.filter((party) => of.includes(party) && totalSalience(view, party) > 0);
  const indexOf = new Map(parties.map((party, p) => [party, p]));
  const units = parties.map((party) => {
    const utility = utilityTerms(view, party, { ids, places, loss });
    return exactUnits(utility) ?? roundedUnits(utility);
  });
  const conditionOf = (condition: Parameters<typeof compileCondition>[1]) => compileCondition(issues, condition);
  const linkages = view.linkages.flatMap(([id, { party, when }]): SpaceLinkage[] => {
    const p = indexOf.get(party);
    const value = p === undefined ? undefined : units[p]?.linkages.get(id);
    return p === undefined || value === undefined ? [] : [{ id, party: p, when: conditionOf(when), units: value }];
  });
  const redLines = view.redLines.flatMap(([id, { party, when = {}, require, sacred = false }]): SpaceLine[] => {
    const p = indexOf.get(party);
    return p === undefined ? [] : [{ id, party: p, when: conditionOf(when), require: conditionOf(require), sacred }];
  });
  const space: Space = {
    issues: ids,
    options,
    places,
    statusQuo,
    total: options.reduce((product, list) => product * BigInt(list.length), 1n),
    parties,
    scale: Float64Array.from(units, ({ scale }) => scale),
    roundingError: Float64Array.from(units, ({ roundingError }) => roundingError),
    terms: units.map(({ terms }) => terms),
    linkages,
    redLines,
    reservation: new Float64Array(parties.length),
    acceptFrom: new Float64Array(parties.length),
    gainFrom: new Float64Array(parties.length),
  };
  parties.forEach((party, p) => {
    setReservation(space, view, party, p);
  });
  return space;
}

function totalSalience(view: View, party: string): number {
  return [...(view.positions.get(party)?.values() ?? [])].reduce((sum, { salience }) => sum + salience, 0);
}

interface Ladders {
  readonly ids: readonly string[];
  readonly places: readonly Float64Array[];
  readonly loss: Loss;
}

function utilityTerms(view: View, party: string, { ids, places, loss }: Ladders): Utility {
  const positions = view.positions.get(party) ?? new Map<string, HeldPosition>();
  return {
    terms: ids.map((id, i) => {
      const ladder = places[i] ?? new Float64Array();
      const position = positions.get(id);
      if (position === undefined) return { salience: 0, values: Array.from(ladder, () => fractionOf(0)) };
      const { salience, values, ideal } = position;
      if (values !== null) {
        const largest = Math.max(...values);
        return { salience, values: values.map((value) => fractionOf(value, largest)) };
      }
      return { salience, values: Array.from(ladder, (at) => valueAt(at, ideal, loss)) };
    }),
    linkages: new Map(
      view.linkages.filter(([, linkage]) => linkage.party === party).map(([id, { value }]) => [id, value]),
    ),
  };
}

function valueAt(at: number, ideal: number, loss: Loss) {
  const lost = distanceOf(at, ideal, 100);
  const { num, den } = loss === "linear" ? lost : { num: lost.num * lost.num, den: lost.den * lost.den };
  return { num: den - num, den };
}

/** Sets what a party has without a deal, and from which units it accepts and gains. */
export function setReservation(space: Space, view: View, party: string, p: number): void {
  const stated = view.alternatives.get(party);
  const scale = space.scale[p] ?? 1;
  const margin = EPSILON * scale;
  const from = (reservation: number): void => {
    space.reservation[p] = reservation;
    space.acceptFrom[p] = Math.ceil(reservation - margin);
    space.gainFrom[p] = Math.floor(reservation + margin) + 1;
  };
  if (stated?.value !== undefined) {
    from(stated.value * scale);
    return;
  }
  const options = Int32Array.from(space.statusQuo);
  for (const [issue, option] of Object.entries(stated?.package ?? {})) {
    const i = space.issues.indexOf(issue);
    options[i] = space.options[i]?.indexOf(option) ?? 0;
  }
  from(unitsOf(space, p, options));
}

/** Ids of the red lines that the status quo itself breaks. */
export function brokenByStatusQuo(space: Space): SpaceLine[] {
  return space.redLines.filter(({ when, require }) => holds(when, space.statusQuo) && !holds(require, space.statusQuo));
}

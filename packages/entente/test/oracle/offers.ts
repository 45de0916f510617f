import { above, compareRows, mapOf, need } from "./basics.js";
import type { Model, Outcome } from "./model.js";
import type { RawPackage } from "./raw.js";
import { constraintsOf, everySenderGains, isOffer, isTaken, type Table, violatedBy } from "./table.js";

export const KINDS = ["exchange", "gift", "demand", "idle"] as const;
export type Kind = (typeof KINDS)[number];
export interface Offer {
  readonly x: Outcome;
  readonly kind: Kind;
  readonly given: Readonly<Record<string, readonly string[]>>;
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly taken: boolean;
  readonly everyGains: boolean;
  readonly refusedBy: readonly string[];
}

/** Issues that x moves and whose value to t rises, and those whose value falls; linkages play no part (MODELS-1 §2). */
export function givenAndAsked(model: Model, x: Outcome, t: string): { given: string[]; asked: string[] } {
  const change = (issue: string) => {
    if (model.held[t]?.[issue] === undefined) return [0, 0] as const;
    const quo = need(model.statusQuo.choice[issue]);
    return [model.value(t, issue, need(x.choice[issue])), model.value(t, issue, quo)] as const;
  };
  return {
    given: x.moved.filter((issue) => above(...change(issue))),
    asked: x.moved.filter((issue) => above(...(change(issue).toReversed() as [number, number]))),
  };
}

export function offersOf(table: Table): Offer[] {
  const { model } = table;
  return model.packages
    .filter((x) => isOffer(table, x))
    .map((x) => {
      const given = mapOf(table.toward, (t) => givenAndAsked(model, x, t).given);
      const asked = mapOf(table.toward, (t) => givenAndAsked(model, x, t).asked);
      const gives = Object.values(given).flat().length > 0;
      const asks = Object.values(asked).flat().length > 0;
      return {
        x,
        kind: gives ? (asks ? "exchange" : "gift") : asks ? "demand" : "idle",
        given,
        asked,
        taken: isTaken(table, x),
        everyGains: everySenderGains(table, x),
        refusedBy: violatedBy(model, x, table.addressees),
      };
    });
}

/** An exchange from which every sender gains: what §2 counts as everyGains. */
export const isPolicy = (offer: Offer): boolean => offer.kind === "exchange" && offer.everyGains;

export interface OffersResult {
  readonly count: number;
  readonly taken: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly takenByKind: Readonly<Record<string, number>>;
  readonly everyGains: number;
  readonly takenEveryGains: number;
  readonly refusedBy: readonly { party: string; constraint: string; count: number; sole: number }[];
  readonly packages: readonly (Omit<Offer, "x"> & { package: RawPackage })[];
}

export function offersResult(table: Table): OffersResult {
  const offers = offersOf(table);
  const taken = offers.filter((offer) => offer.taken);
  const policies = offers.filter(isPolicy);
  const refused = policies.filter((offer) => !offer.taken);
  const countKinds = (list: Offer[]) => mapOf([...KINDS], (kind) => list.filter((offer) => offer.kind === kind).length);
  // MODELS-1 §2: only constraints that refuse something are listed; ties keep the order of the constraints.
  const refusedBy = constraintsOf(table.model, table.addressees)
    .map(({ id, party }) => {
      const by = refused.filter((offer) => offer.refusedBy.includes(id));
      return {
        party,
        constraint: id,
        count: by.length,
        sole: by.filter((offer) => offer.refusedBy.length === 1).length,
      };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => compareRows([-a.sole, -a.count], [-b.sole, -b.count]));
  return {
    count: offers.length,
    taken: taken.length,
    byKind: countKinds(offers),
    takenByKind: countKinds(taken),
    everyGains: policies.length,
    takenEveryGains: policies.filter((offer) => offer.taken).length,
    refusedBy,
    packages: offers.slice(0, 50).map(({ x, ...offer }) => ({ package: x.choice, ...offer })),
  };
}

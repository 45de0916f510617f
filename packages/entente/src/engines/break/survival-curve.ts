import { type Clock, type ClockOptions, clocksOf, keeps, outBy, yearsBetween } from "../../case/clocks.js";
import { lastDay } from "../../case/date.js";
import { factionsOf } from "../../case/factions.js";
import { standsAtRate, stoodAsOthers } from "../../numerics/durability/base-hazard.js";
import type { Asked } from "../asked.js";
import { acceptsAsFaction } from "./signatories.js";

export interface SurvivalOptions extends ClockOptions {
  /** Ends a year besides clocks and events, or `ucdp` for the record of other peace agreements. */
  readonly baseRate: number | "ucdp";
}

export type Factor =
  | {
      readonly kind: "leader";
      readonly party: string;
      readonly value: number;
      readonly commitment: number;
      readonly outBy: number;
      readonly successorAccepts: number;
    }
  | { readonly kind: "event"; readonly event: string; readonly value: number }
  | { readonly kind: "base"; readonly value: number };

export interface SurvivalPoint {
  readonly date: string;
  /** On signing, or just before or after the clock or event of that day. */
  readonly when: "signed" | "before" | "after";
  readonly s: number;
  readonly factors: readonly Factor[];
}

export interface Survival {
  readonly points: readonly SurvivalPoint[];
  readonly clocks: readonly Clock[];
}

/** S(t) at every clock and event after the day, just before and after: a product of factors that can be checked by hand. */
export function survivalOf(
  asked: Asked,
  parties: readonly string[],
  options: ArrayLike<number>,
  settings: SurvivalOptions,
): Survival {
  const { view, kase } = asked;
  const clocks = clocksOf(view, parties);
  const signers = clocks.filter(({ inOffice }) => inOffice);
  const accepted = new Map(signers.map((clock) => [clock.party, successorAccepts(asked, clock, options)]));
  const events = kase.events
    .map(({ id, date, risk = 0 }) => ({ id, date: lastDay(date), risk }))
    .filter(({ date }) => date > view.asOf)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const ends = signers.flatMap(({ termEnds }) => termEnds ?? []);
  const dates = [...new Set([...ends, ...events.map(({ date }) => date)])].sort();
  const at = (date: string, when: SurvivalPoint["when"]): SurvivalPoint => {
    const years = yearsBetween(view.asOf, date);
    const past = (day: string): boolean => (when === "after" ? day <= date : day < date);
    const base = settings.baseRate === "ucdp" ? stoodAsOthers(years) : standsAtRate(settings.baseRate, years);
    const factors: Factor[] = [
      ...(settings.baseRate === 0 ? [] : [{ kind: "base" as const, value: base }]),
      ...signers.map((clock): Factor => {
        const out = outBy(clock, { years, termOver: clock.termEnds !== null && past(clock.termEnds) }, settings);
        const accepts = accepted.get(clock.party) ?? 0;
        const value = keeps(clock, out, accepts);
        return {
          kind: "leader",
          party: clock.party,
          value,
          commitment: clock.commitment,
          outBy: out,
          successorAccepts: accepts,
        };
      }),
      ...events
        .filter((event) => past(event.date))
        .map(({ id, risk }): Factor => ({ kind: "event", event: id, value: 1 - risk })),
    ];
    return { date, when, s: factors.reduce((product, { value }) => product * value, 1), factors };
  };
  return {
    points: [at(view.asOf, "signed"), ...dates.flatMap((date) => [at(date, "before"), at(date, "after")])],
    clocks,
  };
}

/** a: 1 or 0 as the named successor accepts; else the share of the party's factions, by weight, that do; else one in two. */
export function successorAccepts(asked: Asked, { party, successor }: Clock, options: ArrayLike<number>): number {
  const { kase, view } = asked;
  if (successor !== null) {
    const accepts = acceptsAsFaction(asked, successor, options);
    return accepts === null ? 0.5 : accepts ? 1 : 0;
  }
  let total = 0;
  let accepting = 0;
  for (const faction of factionsOf(view, party)) {
    const weight = kase.parties[faction]?.weight ?? 0;
    const accepts = acceptsAsFaction(asked, faction, options);
    if (accepts === null) continue;
    total += weight;
    if (accepts) accepting += weight;
  }
  return total > 0 ? accepting / total : 0.5;
}

import { distanceOver, sharedIssues } from "./alignment.js";
import { EPSILON, need, sum } from "./basics.js";
import { type Model, readModel } from "./model.js";
import type { OracleOptions, RawCase } from "./raw.js";

/** Who moved between two days, how far and to where whom stood (MODELS-1 §1d). */
export function driftOf(raw: RawCase, options: OracleOptions, [from, to]: readonly [string, string]) {
  const then = readModel(raw, { ...options, asOf: from });
  const now = readModel(raw, { ...options, asOf: to });
  const parties = Object.keys(raw.parties).filter((id) => then.parties.includes(id) && now.parties.includes(id));
  const both = (party: string) => sharedIssues(now.issues, then.held[party], now.held[party]);
  const place = (model: Model, party: string, issue: string) => need(model.held[party]?.[issue]).ideal;
  const shift = (party: string, issue: string) => place(now, party, issue) - place(then, party, issue);
  const onlyIn = (a: Model, b: Model) =>
    Object.keys(raw.parties).flatMap((party) =>
      a.issues
        .filter((issue) => a.held[party]?.[issue] !== undefined && b.held[party]?.[issue] === undefined)
        .map((issue) => ({ party, issue })),
    );
  return {
    from,
    to,
    parties: parties
      .filter((party) => both(party).length > 0)
      .map((party) => ({
        party,
        mean: sum(both(party).map((issue) => Math.abs(shift(party, issue)))) / both(party).length,
        moves: both(party)
          .filter((issue) => Math.abs(shift(party, issue)) > EPSILON)
          .map((issue) => ({
            issue,
            from: place(then, party, issue),
            to: place(now, party, issue),
            ...towards(then, party, issue, place(now, party, issue)),
          })),
      })),
    pairs: parties.flatMap((a, k) =>
      parties.slice(k + 1).flatMap((b) => {
        const shared = both(a).filter((issue) => both(b).includes(issue));
        if (shared.length === 0) return [];
        const apart = (m: Model) => need(distanceOver(shared, need(m.held[a]), need(m.held[b])));
        return [{ a, b, convergence: apart(then) - apart(now) }];
      }),
    ),
    appeared: onlyIn(now, then),
    lapsed: onlyIn(then, now),
  };
}

function towards(then: Model, party: string, issue: string, arrived: number) {
  const others = then.parties.filter((other) => other !== party && then.held[other]?.[issue] !== undefined);
  const stood = (other: string) => need(then.held[other]?.[issue]).ideal;
  const left = need(then.held[party]?.[issue]).ideal;
  const after = Math.min(...others.map((other) => Math.abs(arrived - stood(other))));
  const [first, ...also] = others.filter((other) => Math.abs(Math.abs(arrived - stood(other)) - after) <= EPSILON);
  // MODELS-1 §1d: of several as near, the first in the author's order is named and tested, the rest stand in alsoTowards.
  if (first === undefined || after >= Math.abs(left - stood(first)) - EPSILON)
    return { towards: null, alsoTowards: [] };
  return { towards: { party: first, before: Math.abs(left - stood(first)), after }, alsoTowards: also };
}

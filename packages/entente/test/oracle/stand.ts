import { agreementsOf, firstIssues } from "./agreements.js";
import { DELTA, distanceOver, gapsOf, outlierOf, pairOf, sharedIssues, THETA } from "./alignment.js";
import { above, atLeast, mapOf, need, sum } from "./basics.js";
import { driftOf } from "./drift.js";
import { type Model, readModel } from "./model.js";
import type { OracleOptions, RawCase } from "./raw.js";
import { readTable } from "./table.js";
import { countedTies, tiesResult } from "./ties.js";

/** `result` of stand, without its list of positions and the network of statements (MODELS-1 §1). */
export function oracleStand(raw: RawCase, options: OracleOptions = {}) {
  const model = readModel(raw, options);
  const table = readTable(model);
  const { members } = table;
  const pairs = members.flatMap((a, k) => members.slice(k + 1).map((b) => pairOf(model, a, b)));
  const ties = tiesResult(model.parties, raw.ties ?? [], model.asOf);
  const positive = (a: string, b: string) =>
    (ties?.edges ?? []).some((e) => e.sign > 0 && [e.a, e.b].includes(a) && [e.a, e.b].includes(b));
  const named = countedTies(raw.ties ?? [], model.asOf).filter(
    ({ kind, by }) => kind === "mediation" && by !== undefined,
  );
  return {
    thresholds: { distance: DELTA, lead: THETA },
    first: mapOf([...members], (party) => firstIssues(model, party)),
    pairs,
    outlier: outlierOf(members, pairs),
    ...officialLines(raw, options, members),
    drift: options.between === undefined ? null : driftOf(raw, options, options.between),
    ties: ties === null ? null : ties.result,
    brokers: {
      named: named.map(({ by, between, about, date }) => ({ by, between, about: about ?? null, date: date ?? null })),
      gaps: gapsOf(model, members, pairs, positive),
    },
    agreements: agreementsOf(table),
  };
}

/** How far official places lie from real ones, and pairs that are near in public only (MODELS-1 §1c). */
function officialLines(raw: RawCase, options: OracleOptions, members: readonly string[]) {
  const real = readModel(raw, { ...options, voice: "real" });
  const official = readModel(raw, { ...options, voice: "official" });
  const given = (party: string) => real.issues.filter((i) => real.held[party]?.[i]?.entry.official !== undefined);
  const gap = (party: string, issue: string) =>
    Math.abs(need(official.held[party]?.[issue]).ideal - need(real.held[party]?.[issue]).ideal) / 100;
  const apart = (model: Model, a: string, b: string) =>
    distanceOver(sharedIssues(model.issues, model.held[a], model.held[b]), need(model.held[a]), need(model.held[b]));
  return {
    officialGap: members
      .filter((party) => given(party).length > 0)
      .map((party) => {
        const weight = sum(given(party).map((issue) => real.weight(party, issue)));
        const total = sum(given(party).map((issue) => real.weight(party, issue) * gap(party, issue)));
        return { party, gap: weight > 0 ? total / weight : null, byIssue: mapOf(given(party), (i) => gap(party, i)) };
      }),
    falseFronts: members.flatMap((a, k) =>
      members.slice(k + 1).flatMap((b) => {
        const [inPublic, inFact] = [apart(official, a, b), apart(real, a, b)];
        if (inPublic === null || inFact === null || !atLeast(DELTA, inPublic) || !above(inFact, DELTA)) return [];
        return [{ a, b, official: inPublic, real: inFact }];
      }),
    ),
  };
}

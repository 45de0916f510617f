import { basisOf } from "../../case/basis.js";
import { distanceBetween, standingsOfMembers } from "../../engines/stand/standings.js";
import type { StandResult } from "../../explain/results.js";
import { asSentence } from "../../explain/sentence.js";
import { relativeLead } from "../../numerics/alignment/lead.js";
import { type Spread, spreadsOver } from "../over-worlds.js";
import { lookOf, type Subject } from "../subject.js";
import type { StandCell, StandPair, StandSpec } from "./stand-figures.js";

/** Pairs shown where parties are many. */
const PAIRS = 30;
const MANY = 12;

/** The map and the matrix of an answer to `stand`. */
export function standSpec(subject: Subject): StandSpec {
  const { asked, speech, words, settingOf, answer } = subject;
  const result = answer.result as unknown as StandResult;
  const parties = Object.keys(result.first);
  const strains = new Set((result.ties?.strains ?? []).map(({ between }) => keyOf(between)));
  const against = new Set(asked.view.ties.filter(({ sign }) => sign === -1).map(({ between }) => keyOf(between)));
  const ties = (a: string, b: string): string =>
    asked.view.ties
      .filter(({ between }) => keyOf(between) === keyOf([a, b]))
      .map(({ sign, date }) => `${sign === -1 ? "−" : sign === 1 ? "+" : "±"}${date === undefined ? "" : ` ${date}`}`)
      .join(", ");
  const evidence = (party: string): number =>
    result.positions.filter((one) => one.party === party).reduce((sum, one) => sum + one.evidence, 0);
  const spreads = pairSpreads(subject, result);
  const pairs = result.pairs.flatMap((pair, k): StandPair[] => {
    const { a, b, distance, lead, cell, hold, shared, coded, overlap, byIssue } = pair;
    if (distance === null || lead === null || cell === null) return [];
    const widest = Object.entries(byIssue).reduce<readonly [string, number] | null>(
      (best, one) => (best === null || one[1] > best[1] ? one : best),
      null,
    );
    return [
      {
        id: `${a}.${b}`,
        label: `${lookOf(subject, a).code}–${lookOf(subject, b).code}`,
        names: `${words.party(a)} – ${words.party(b)}`,
        distance: 100 * distance,
        lead,
        over: spreads[k] ?? null,
        basis: 2 * coded.shared.length >= shared.length ? "coded" : "judged",
        codedDistance: coded.distance === null ? null : 100 * coded.distance,
        overlap,
        shared: shared.length,
        cell,
        just: hold !== null && hold < 1,
        strain: strains.has(keyOf([a, b])),
        against: against.has(keyOf([a, b])) && !strains.has(keyOf([a, b])),
        widest: widest === null ? "" : words.issue(widest[0]),
        ties: ties(a, b),
        statements: evidence(a) + evidence(b),
      },
    ];
  });
  const telling = pairs.toSorted(
    (a, b) => Number(b.cell === "errands") - Number(a.cell === "errands") || b.distance - a.distance,
  );
  return {
    setting: settingOf(speech.say("chart.stand.title")),
    thresholds: { distance: 100 * result.thresholds.distance, lead: result.thresholds.lead },
    pairs: parties.length > MANY ? telling.slice(0, PAIRS) : pairs,
    pairsOf: pairs.length,
    parties: parties.map((id) => lookOf(subject, id)),
    issues: asked.space.issues.map((id) => ({
      id,
      name: asSentence(words.issue(id)),
      options: Object.entries(subject.kase.issues[id]?.options ?? {}).map(([option, { at }]) => ({
        at,
        name: words.option(id, option),
      })),
    })),
    cells: parties.map((party) =>
      asked.space.issues.map((issue): StandCell | null => {
        const held = asked.view.positions.get(party)?.get(issue);
        if (held === undefined) return null;
        return {
          at: held.ideal,
          range: held.entry.range ?? null,
          salience: held.salience,
          on: held.values === null ? "ladder" : "table",
          basis: basisOf(held.entry),
          first: result.first[party]?.includes(issue) ?? false,
          statements: held.entry.evidence?.length ?? 0,
          differs: held.official !== null && held.official !== held.real,
          option: words.option(
            issue,
            Object.keys(subject.kase.issues[issue]?.options ?? {}).find(
              (id) => subject.kase.issues[issue]?.options[id]?.at === held.ideal,
            ) ?? "",
          ),
        };
      }),
    ),
  };
}

/** Distance and lead of each pair of the answer over its worlds. */
function pairSpreads(subject: Subject, { pairs }: StandResult): (StandPair["over"] | null)[] {
  const weighting = subject.answer.params.weights === "joint" ? "joint" : "none";
  const spreads = spreadsOver(subject, (asked) => {
    const standings = standingsOfMembers(asked);
    return pairs.flatMap(({ a, b }) => {
      const [p, q] = [standings.parties.indexOf(a), standings.parties.indexOf(b)];
      const distance = distanceBetween(standings, p, q, { weighting });
      const lead = relativeLead(standings.weights[p] ?? null, standings.weights[q] ?? null);
      return [distance === null ? null : 100 * distance, lead];
    });
  });
  return pairs.map((_, k) => {
    const [distance, lead]: readonly (Spread | null | undefined)[] = [spreads[2 * k], spreads[2 * k + 1]];
    return distance && lead ? { distance, lead } : null;
  });
}

function keyOf(pair: readonly string[]): string {
  return pair.toSorted().join(" ");
}

import { lastDay } from "../case/date.js";
import { explainDiscourse } from "./discourse.js";
import type { Draft, Telling } from "./draft.js";
import type { MessageKey } from "./messages/en.js";
import type { Pair, StandResult } from "./results.js";
import { sameGoalGroup } from "./same-goal.js";
import { explainCoverage } from "./signed.js";

/** Below this share of thresholds that give the same cell, a cell is said with "only just" (MODELS-1 §1a). */
const FIRM = 0.8;
const FULL_LADDER = 100;
const CELL_KEYS = {
  common: "stand.common",
  errands: "stand.errands",
  trade: "stand.trade",
  headOn: "stand.headOn",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** What `stand` found, in words: who stands apart, or who shares a goal and not its priorities; then pairs, drift, ties. */
export function explainStand(telling: Telling, result: StandResult): readonly Draft[] {
  const outlier = outlierDraft(telling, result);
  const shared = sharedGoal(telling, result);
  const pairs = result.pairs.flatMap((pair) => pairDraft(telling, result, pair));
  const [headline = nothing(telling, result), ...rest] = [...outlier, ...shared, ...pairs];
  return [
    { ...headline, level: "headline" },
    ...rest,
    ...first(telling, result),
    ...officialGaps(telling, result),
    ...drift(telling, result),
    ...ties(telling, result),
    ...brokers(telling, result),
    ...explainDiscourse(telling, result),
    ...explainCoverage(telling, result.agreements),
  ];
}

function nothing({ asked, words }: Telling, { first: firsts }: StandResult): Draft {
  const parties = Object.keys(firsts);
  const [only = ""] = parties;
  const key: MessageKey =
    parties.length === 0 ? "stand.nobody" : parties.length === 1 ? "stand.alone" : "stand.apartNothing";
  const values = { forum: words.forum(asked.table.forum.id), party: words.party(only) };
  return { id: "stand.nothing", level: "headline", key, values, numbers: {}, because: [] };
}

function positionsOf({ asked }: Telling, parties: readonly string[], issues?: readonly string[]): string[] {
  return parties.flatMap((party) =>
    [...(asked.view.positions.get(party)?.values() ?? [])]
      .filter(({ issue }) => issues?.includes(issue) ?? true)
      .map(({ path }) => path),
  );
}

function outlierDraft(telling: Telling, { outlier, pairs }: StandResult): Draft[] {
  if (outlier === null) return [];
  const { digits } = telling.speech;
  const { party, toOthers, gap } = outlier;
  const rest = pairs.filter(({ a, b }) => a !== party && b !== party).map(({ distance }) => distance ?? 0);
  const within = Math.max(0, ...rest);
  const values = {
    party: telling.words.party(party),
    toOthers: digits.place(toOthers * FULL_LADDER),
    amongRest: digits.place(within * FULL_LADDER),
    same: within * FULL_LADDER < 0.5 ? "yes" : "no",
  };
  const parties = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const because = positionsOf(telling, parties);
  return [
    {
      id: "stand.outlier",
      level: "main",
      key: "stand.outlier",
      values,
      numbers: { gap, toOthers, amongRest: within },
      because,
    },
  ];
}

/** The largest group whose members want nearly the same while each puts something else first: both halves in one sentence. */
function sharedGoal(telling: Telling, result: StandResult): Draft[] {
  const { speech, words } = telling;
  const group = sameGoalGroup(result);
  if (group === null || group.parties.length < 3) return [];
  const { parties, distance, basis } = group;
  const firsts = parties.map((party) =>
    speech.say("party.first", {
      party: words.party(party),
      issues: speech.digits.list((result.first[party] ?? []).map(words.issue)),
    }),
  );
  const values = {
    n: Math.round(distance * FULL_LADDER),
    parties: words.parties(parties),
    distance: speech.digits.place(distance * FULL_LADDER),
    firsts: speech.digits.row(firsts),
  };
  const because = [
    ...positionsOf(telling, parties),
    ...parties.flatMap((party) => (result.first[party] ?? []).map((issue) => `positions.${party}.${issue}.salience`)),
  ];
  const key = basis === "coded" ? "stand.sameGoalCoded" : "stand.sameGoal";
  return [{ id: "stand.sameGoal", level: "main", key, values, numbers: { distance }, because }];
}

function pairDraft(telling: Telling, result: StandResult, pair: Pair): Draft[] {
  const { cell, distance, a, b, hold, lead, shared } = pair;
  if (cell === null || distance === null) return [];
  const { speech, words } = telling;
  const [firstA = [], firstB = []] = [result.first[a], result.first[b]];
  const sameFirst = firstA.length === firstB.length && firstA.every((issue) => firstB.includes(issue));
  const values = {
    a: words.party(a),
    b: words.party(b),
    distance: speech.digits.place(distance * FULL_LADDER),
    firstA: speech.digits.list(firstA.map(words.issue)),
    firstB: speech.digits.list(firstB.map(words.issue)),
  };
  const key: MessageKey = cell === "common" && !sameFirst ? "stand.commonApart" : CELL_KEYS[cell];
  const just = hold !== null && hold < FIRM;
  const because = [
    ...positionsOf(telling, [a, b], shared),
    ...[a, b].flatMap((party) => (result.first[party] ?? []).map((issue) => `positions.${party}.${issue}.salience`)),
  ];
  return [
    {
      id: `stand.pair.${a}.${b}`,
      level: "detail",
      key: just ? "stand.just" : key,
      values: just ? { sentence: speech.say(key, values) } : values,
      numbers: { distance, lead, hold },
      because,
    },
  ];
}

function first(telling: Telling, { first: firsts }: StandResult): Draft[] {
  const { speech, words } = telling;
  const said = Object.entries(firsts).map(([party, issues]) =>
    speech.say("party.first", { party: words.party(party), issues: speech.digits.list(issues.map(words.issue)) }),
  );
  if (said.length === 0) return [];
  const because = Object.entries(firsts).flatMap(([party, issues]) =>
    issues.map((issue) => `positions.${party}.${issue}.salience`),
  );
  return [
    {
      id: "stand.first",
      level: "main",
      key: "stand.first",
      values: { firsts: speech.digits.row(said) },
      numbers: {},
      because,
    },
  ];
}

function officialGaps(telling: Telling, { falseFronts }: StandResult): Draft[] {
  const { asked, speech, words } = telling;
  const { digits } = speech;
  const held = asked.view.parties.flatMap((party) => [...(asked.view.positions.get(party)?.values() ?? [])]);
  const gaps = held.filter(
    ({ official, real, inheritedFrom }) => official !== null && official !== real && inheritedFrom === null,
  );
  const drafts = gaps.map(({ party, issue, official, real, path }): Draft => {
    const points = Math.abs((official ?? 0) - real);
    const values = {
      party: words.party(party),
      issue: words.issue(issue),
      official: placeNamed(telling, issue, official ?? 0),
      real: placeNamed(telling, issue, real),
      points: digits.place(points),
    };
    const numbers = { official, real };
    return {
      id: `stand.officialGap.${party}.${issue}`,
      level: "main",
      key: "stand.officialGap",
      values,
      numbers,
      because: [path],
    };
  });
  const fronts = falseFronts.map(({ a, b, official, real }): Draft => {
    const values = {
      a: words.party(a),
      b: words.party(b),
      officialDistance: digits.place(official * FULL_LADDER),
      distance: digits.place(real * FULL_LADDER),
    };
    const because = positionsOf(telling, [a, b]);
    return {
      id: `stand.falseFront.${a}.${b}`,
      level: "main",
      key: "stand.falseFront",
      values,
      numbers: { official, real },
      because,
    };
  });
  return [...drafts, ...fronts];
}

/** The option at a place, or the number where none stands there. */
function placeNamed({ asked, speech, words }: Telling, issue: string, place: number): string {
  const options = Object.entries(asked.kase.issues[issue]?.options ?? {});
  const found = options.find(([, { at }]) => at === place);
  return found === undefined
    ? speech.digits.place(place)
    : speech.say("test.quoted", { option: words.option(issue, found[0]) });
}

function drift({ speech, words }: Telling, { drift: moved }: StandResult): Draft[] {
  if (moved === null) return [];
  return moved.parties.flatMap(({ party, moves }) =>
    moves
      .filter(({ from, to }) => from !== to)
      .map(({ issue, from, to, towards }): Draft => {
        const values = {
          party: words.party(party),
          issue: words.issue(issue),
          points: speech.digits.place(Math.abs(to - from)),
          from: lastDay(moved.from),
          to: lastDay(moved.to),
          other: towards === null ? "" : words.party(towards.party),
        };
        const key = towards === null ? "stand.moved" : "stand.movedTowards";
        const because = [`positions.${party}.${issue}`];
        return { id: `stand.drift.${party}.${issue}`, level: "detail", key, values, numbers: { from, to }, because };
      }),
  );
}

function ties({ asked, speech, words }: Telling, { ties: signed }: StandResult): Draft[] {
  if (signed === null) return [];
  const { kase } = asked;
  const between = (a: string, b: string): string[] =>
    kase.ties.flatMap((tie, k) => (tie.between.includes(a) && tie.between.includes(b) ? [`ties.${k}`] : []));
  // A strain between allies is an inner quarrel too; it is said once, with what it is about.
  const strained = ([a = "", b = ""]: readonly string[]): boolean =>
    signed.strains.some(({ between: pair }) => pair.includes(a) && pair.includes(b));
  const quarrels = signed.innerQuarrels
    .filter((pair) => !strained(pair))
    .map(([a = "", b = ""]): Draft => {
      const values = { a: words.party(a), b: words.party(b) };
      const because = between(a, b);
      return {
        id: `stand.innerQuarrel.${a}.${b}`,
        level: "main",
        key: "stand.innerQuarrel",
        values,
        numbers: {},
        because,
      };
    });
  const strains = signed.strains.map(({ between: [a = "", b = ""], about }, k): Draft => {
    const topic =
      typeof about === "string" || (typeof about === "object" && about !== null) ? words.text(about as string, "") : "";
    const values = { a: words.party(a), b: words.party(b), about: topic };
    const key = topic === "" ? "stand.strainPlain" : "stand.strain";
    return { id: `stand.strain.${k}`, level: "main", key, values, numbers: {}, because: between(a, b) };
  });
  if (signed.frustration === 0) return [...quarrels, ...strains];
  const values = { n: signed.frustration, count: speech.digits.count(signed.frustration) };
  const because = kase.ties.map((_, k) => `ties.${k}`);
  const numbers = { frustration: signed.frustration };
  return [
    ...quarrels,
    ...strains,
    { id: "stand.frustration", level: "detail", key: "stand.frustration", values, numbers, because },
  ];
}

function brokers(telling: Telling, { brokers: found }: StandResult): Draft[] {
  if (found === null) return [];
  const { speech, words } = telling;
  const named = found.named.map(({ by, between: [a = "", b = ""] }, k): Draft => {
    const values = { by: words.party(by), a: words.party(a), b: words.party(b) };
    return {
      id: `stand.brokerNamed.${k}`,
      level: "detail",
      key: "stand.brokerNamed",
      values,
      numbers: {},
      because: [],
    };
  });
  const [gap] = found.gaps;
  if (gap === undefined) return named;
  const [broker] = gap.brokers;
  const values = {
    a: words.party(gap.a),
    b: words.party(gap.b),
    distance: speech.digits.place(gap.distance * FULL_LADDER),
    broker: broker === undefined ? "" : words.party(broker.party),
  };
  const key = broker === undefined ? "stand.noBroker" : "stand.broker";
  const because = positionsOf(telling, [gap.a, gap.b, ...(broker === undefined ? [] : [broker.party])]);
  return [{ id: "stand.gap", level: "detail", key, values, numbers: { distance: gap.distance }, because }, ...named];
}

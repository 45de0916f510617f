import { isEnumerable } from "../engines/swept.js";
import type { Draft, Telling } from "./draft.js";
import { heldIn } from "./held.js";
import { explainRecord } from "./record.js";
import type { WatchResult } from "./results.js";
import { nameUncertain } from "./uncertain-input.js";

/** What `watch` found, in words: how much is known, what would be worth knowing, how much would have to be wrong, what is due. */
export function explainWatch(telling: Telling, result: WatchResult): readonly Draft[] {
  return [
    headline(telling, result),
    ...room(telling, result),
    ...worth(telling, result),
    ...error(telling, result),
    ...swing(telling, result),
    due(telling, result),
    confidence(telling, result),
    ...explainRecord(telling),
  ];
}

function headline({ asked, speech: { digits } }: Telling, { claims, known, uncertainty }: WatchResult): Draft {
  const id = "watch.known";
  const because: string[] = [];
  const all = digits.count(claims.length);
  if (uncertainty === null)
    return {
      id,
      level: "headline",
      key: "watch.notDrawn",
      values: { all, large: isEnumerable(asked) ? "no" : "yes" },
      numbers: {},
      because,
    };
  if (uncertainty.uncertain === 0)
    return { id, level: "headline", key: "badge.nothing", values: {}, numbers: {}, because };
  const values = { all, ...known };
  return { id, level: "headline", key: "watch.known", values, numbers: { ...known }, because };
}

function room(telling: Telling, { claims, uncertainty }: WatchResult): Draft[] {
  const { digits, say } = telling.speech;
  const [first] = claims;
  if (uncertainty === null || uncertainty.share === null || first === undefined) return [];
  const { value, words } = uncertainty.share;
  const drawn = uncertainty.consistent?.kept ?? uncertainty.draws;
  const said = words.map((word) => say(`badge.words.${word}`));
  const [low = "", high = low] = said;
  const named = low === high ? low : say("badge.words.between", { low, high });
  const all = uncertainty.fixed + uncertainty.uncertain;
  const held = { fixed: digits.count(uncertainty.fixed), all: digits.count(all) };
  return [
    {
      id: "watch.room",
      level: "main",
      key: "watch.room",
      values: {
        ...{ words: named, ...heldIn(value, digits), claim: first.text },
        ...{ draws: digits.count(drawn), rest: exceptions(drawn, telling) },
      },
      numbers: { share: value },
      because: [],
    },
    {
      id: "watch.fixed",
      level: "main",
      key: "badge.fixed",
      values: held,
      numbers: { fixed: uncertainty.fixed },
      because: [],
    },
  ];
}

/** What draws that all agree leave open: with 95 % confidence at most 3/N of the worlds say otherwise. */
function exceptions(draws: number, { speech: { digits, say } }: Telling): string {
  const bound = Math.min(1, 3 / draws);
  return bound < 0.01 ? digits.share(bound) : say("watch.atMost", { share: digits.share(bound) });
}

function worth(telling: Telling, { indicators }: WatchResult): Draft[] {
  const { asked, speech, words } = telling;
  const first = indicators.find(({ evppi, noiseFloor }) => evppi > noiseFloor) ?? indicators[0];
  if (first === undefined || first.deltaBrier + first.evppi === 0) return [];
  const { input, tripwire, evppi } = first;
  const values = {
    input: nameUncertain(input, asked.kase, speech, words),
    value: tripwire === null ? "" : speech.digits.place(tripwire.value),
  };
  const key = tripwire === null ? "watch.change" : "watch.changeTurn";
  return [{ id: "watch.change", level: "main", key, values, numbers: { evppi }, because: [input] }];
}

function error({ speech: { digits }, words }: Telling, { radius }: WatchResult): Draft[] {
  if (radius === null) return [];
  const { value, party, fixedBy } = radius;
  const base = { id: "watch.radius", level: "main", numbers: { radius: value } } as const;
  if (value !== null && party !== null) {
    const values = { points: digits.place(value), party: words.party(party) };
    return [{ ...base, key: "watch.radius", values, because: [] }];
  }
  if (fixedBy.length === 0) return [{ ...base, key: "watch.radiusNever", values: {}, because: [] }];
  const values = { constraints: digits.list(fixedBy.map(words.constraint)) };
  return [{ ...base, key: "watch.radiusFixed", values, because: fixedBy.map((id) => `redLines.${id}`) }];
}

function swing({ asked, params, speech, words }: Telling, { tornado, tornadoBase }: WatchResult): Draft[] {
  if (tornadoBase === null)
    return [{ id: "watch.tornado", level: "detail", key: "watch.notRecounted", values: {}, numbers: {}, because: [] }];
  const [bar] = tornado;
  if (params.gainOf !== undefined || bar === undefined || bar.low === bar.high) return [];
  const values = {
    input: nameUncertain(bar.input, asked.kase, speech, words),
    low: speech.digits.count(bar.low),
    high: speech.digits.count(bar.high),
  };
  const numbers = { low: bar.low, high: bar.high };
  return [{ id: "watch.tornado", level: "detail", key: "watch.tornado", values, numbers, because: [bar.input] }];
}

function due({ asked: { kase }, words }: Telling, { next }: WatchResult): Draft {
  const id = "watch.next";
  if (next === null) return { id, level: "main", key: "watch.noDate", values: {}, numbers: {}, because: [] };
  const event = words.text(kase.events.find((one) => one.id === next.id)?.name, next.id);
  const values = { date: next.date, event, party: words.party(next.id) };
  const key = next.kind === "term" ? "watch.nextTerm" : "watch.next";
  return { id, level: "main", key, values, numbers: {}, because: [] };
}

function confidence({ speech: { digits, say } }: Telling, { confidence: { level, reasons } }: WatchResult): Draft {
  const values = { reasons: digits.list(reasons.map((reason) => say(`watch.reason.${reason}`))) };
  return { id: "watch.confidence", level: "main", key: `watch.confidence.${level}`, values, numbers: {}, because: [] };
}

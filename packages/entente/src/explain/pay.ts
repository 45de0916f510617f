import type { Draft, Telling } from "./draft.js";
import { amountIn, moneyUnit } from "./money.js";
import { decidersAndDue } from "./pay-deciders.js";
import { payTroubles } from "./pay-troubles.js";
import type { PayResult, PayRow, PayUnit } from "./results.js";

const EPSILON = 1e-9;

/** What `pay` found, in words: who would carry what, who decides, who gains, who would do better alone. */
export function explainPay(telling: Telling, result: PayResult): readonly Draft[] {
  const [first, ...others] = result.units;
  if (first === undefined)
    return [nothing(telling, result), ...dormant(telling, result), ...packageMeant(telling, result)];
  return [
    headline(telling, result, first, "headline"),
    ...others.map((unit) => headline(telling, result, unit, "main")),
    ...result.units.flatMap((unit) => [...payers(telling, result, unit), ...riders(telling, result, unit)]),
    ...decidersAndDue(telling, result),
    ...alone(telling, result),
    ...riding(telling, result),
    ...payTroubles(telling, result),
    ...bills(telling, result),
    ...endsTogether(result),
    ...dormant(telling, result),
    ...packageMeant(telling, result),
  ];
}

function nothing({ asked, words }: Telling, { target, dormant: rest }: PayResult): Draft {
  const forum = words.forum(asked.table.forum.id);
  const key = rest.length === 0 ? "pay.noCosts" : target === null ? "pay.noPackage" : "pay.nothing";
  const because = rest.map((id) => `burdens.${id}`);
  return { id: "pay.headline", level: "headline", key, values: { forum }, numbers: {}, because };
}

/** Amount and range as they stand in a sentence. */
function sums(
  { digits, language }: Telling["speech"],
  value: number,
  {
    ends,
    unit,
    of,
  }: { readonly ends: readonly [number, number] | null; readonly unit: string; readonly of: PayResult },
) {
  const money = moneyUnit(unit, language, largestIn(of, unit));
  const amountOf = amountIn(money, digits);
  return {
    amount: amountOf(value),
    ranged: ends === null || ends[1] - ends[0] <= EPSILON ? "no" : "yes",
    low: amountOf(ends?.[0] ?? value),
    high: amountOf(ends?.[1] ?? value),
    unit: money.currency,
    each: money.each,
  };
}

/** The bill of a unit: all amounts told in it use the same words. */
function largestIn({ units }: PayResult, unit: string): number {
  return units.find((one) => one.unit === unit)?.total ?? 0;
}

/** Who pays most; between equals the one whose bill passes its say by most, then the one that gains less. */
function headline(telling: Telling, result: PayResult, unit: PayUnit, level: Draft["level"]): Draft {
  const { asked, speech, words } = telling;
  const id = level === "headline" ? "pay.headline" : `pay.headline.${result.units.indexOf(unit)}`;
  const because = pathsOf(result, unit.unit);
  const [row, ...rest] = payersOf(result, unit.unit);
  const total = sums(speech, unit.total, { ends: unit.range, unit: unit.unit, of: result });
  if (row === undefined) {
    const key = unit.total === 0 ? "pay.zero" : "pay.noPayer";
    const values = { ...total, total: total.amount };
    return { id, level, key, values, numbers: { total: unit.total }, because };
  }
  const equals = rest.filter((one) => Math.abs((one.share ?? 0) - (row.share ?? 0)) <= EPSILON);
  const values = {
    ...sums(speech, row.amount, { ends: [row.low, row.high], unit: unit.unit, of: result }),
    ...sharesIn(telling, row),
    party: words.party(row.party),
    tied: equals.length > 0 ? "yes" : "no",
    others: words.parties(equals.map(({ party }) => party)),
    total: total.amount,
    forum: words.forum(asked.table.forum.id),
  };
  const { share, say, benefit, amount, low, high } = row;
  const numbers = { share, say, benefit, amount, low, high, total: unit.total };
  return { id, level, key: "pay.headline", values, numbers, because };
}

/** Shares as words; `voice` and `gained` choose what is said of a say or a gain that is none or not known. */
function sharesIn({ speech: { digits } }: Telling, { share, say, benefit }: PayRow) {
  const kind = (one: number | null): string => (one === null ? "unknown" : one <= EPSILON ? "none" : "some");
  return {
    share: digits.share(share ?? 0),
    say: digits.share(say ?? 0),
    benefit: digits.share(benefit ?? 0),
    voice: kind(say),
    gained: kind(benefit),
  };
}

export function payersOf({ parties }: PayResult, unit: string): PayRow[] {
  return parties
    .filter((row) => row.unit === unit && (row.share ?? 0) > EPSILON)
    .toSorted((a, b) => {
      const byShare = (b.share ?? 0) - (a.share ?? 0);
      if (Math.abs(byShare) > EPSILON) return byShare;
      const byGap = (b.gap ?? b.share ?? 0) - (a.gap ?? a.share ?? 0);
      return Math.abs(byGap) > EPSILON ? byGap : (a.net ?? 0) - (b.net ?? 0);
    });
}

function payers(telling: Telling, result: PayResult, { unit }: PayUnit): Draft[] {
  const { speech, words } = telling;
  return payersOf(result, unit)
    .slice(1)
    .map((row) => ({
      id: `pay.payer.${row.party}.${result.units.findIndex((one) => one.unit === unit)}`,
      level: "main",
      key: "pay.payer",
      values: {
        ...sums(speech, row.amount, { ends: [row.low, row.high], unit, of: result }),
        ...sharesIn(telling, row),
        party: words.party(row.party),
      },
      numbers: {
        share: row.share,
        amount: row.amount,
        low: row.low,
        high: row.high,
        say: row.say,
        benefit: row.benefit,
      },
      because: pathsOf(result, unit),
    }));
}

/** Those who gain and pay nothing, who gains most first. */
function riders(telling: Telling, result: PayResult, { unit }: PayUnit): Draft[] {
  const { words } = telling;
  return result.parties
    .filter((row) => row.unit === unit && row.share !== null && row.share <= EPSILON && (row.benefit ?? 0) > EPSILON)
    .toSorted((a, b) => (b.benefit ?? 0) - (a.benefit ?? 0))
    .map((row) => ({
      id: `pay.rider.${row.party}.${result.units.findIndex((one) => one.unit === unit)}`,
      level: "main",
      key: "pay.rider",
      values: { ...sharesIn(telling, row), party: words.party(row.party) },
      numbers: { benefit: row.benefit, say: row.say, net: row.net },
      because: pathsOf(result, unit),
    }));
}

function alone({ speech, words }: Telling, result: PayResult): Draft[] {
  const { core, burdens } = result;
  if (core === null) return [];
  const because = burdens.map(({ id }) => `burdens.${id}`);
  const id = "pay.core";
  const numbers = { coalitions: core.count };
  if (core.count === null) return [{ id, level: "detail", key: "pay.coreTooMany", values: {}, numbers, because }];
  const [most] = core.blocking;
  if (most === undefined) return [{ id, level: "detail", key: "pay.coreStable", values: {}, numbers, because }];
  const values = {
    n: core.count,
    count: speech.digits.count(core.count),
    parties: words.parties(most.parties),
    ...sums(speech, most.pays, { ends: null, unit: most.unit, of: result }),
    alone: sums(speech, most.alone, { ends: null, unit: most.unit, of: result }).amount,
  };
  return [{ id, level: "main", key: "pay.coreBlocked", values, numbers: { ...numbers, saves: most.saves }, because }];
}

function riding({ speech, words }: Telling, result: PayResult): Draft[] {
  return Object.entries(result.freeRidingByUnit).map(([unit, { provided, optimum, payers: alonePaying }], k) => ({
    id: `pay.freeRiding.${k}`,
    level: "detail",
    key: "pay.freeRiding",
    values: {
      parties: words.parties(Object.keys(alonePaying)),
      ...sums(speech, optimum, { ends: null, unit, of: result }),
      provided: sums(speech, provided, { ends: null, unit, of: result }).amount,
    },
    numbers: { provided, optimum },
    because: pathsOf(result, unit),
  }));
}

function bills(telling: Telling, result: PayResult): Draft[] {
  const { burdens } = result;
  const { asked, speech, words } = telling;
  const { say, digits } = speech;
  return burdens.map(({ id, cost, unit, range, shares: { stated } }) => {
    const parts = Object.entries(stated ?? {}).map(([party, share]) =>
      say("pay.part", { party: words.party(party), share: digits.share(share) }),
    );
    return {
      id: `pay.bill.${id}`,
      level: "detail",
      key: parts.length === 0 ? "pay.billUnpaid" : "pay.bill",
      values: {
        ...sums(speech, cost, { ends: range, unit, of: result }),
        burden: words.text(asked.kase.burdens[id]?.name, id),
        parts: digits.list(parts),
      },
      numbers: { cost, low: range?.[0] ?? null, high: range?.[1] ?? null },
      because: [`burdens.${id}`],
    };
  });
}

/** Said where a range is a sum of ranges. */
function endsTogether({ burdens }: PayResult): Draft[] {
  const ranged = burdens.filter(({ range }) => range !== null);
  if (ranged.length <= new Set(ranged.map(({ unit }) => unit)).size) return [];
  const because = ranged.map(({ id }) => `burdens.${id}`);
  return [{ id: "pay.endsTogether", level: "detail", key: "pay.endsTogether", values: {}, numbers: {}, because }];
}

function dormant({ asked, speech, words }: Telling, { dormant: ids, target }: PayResult): Draft[] {
  if (ids.length === 0 || target === null) return [];
  const values = {
    burdens: speech.digits.list(ids.map((id) => words.text(asked.kase.burdens[id]?.name, id))),
    n: ids.length,
  };
  const because = ids.map((id) => `burdens.${id}`);
  return [
    { id: "pay.dormant", level: "detail", key: "pay.dormant", values, numbers: { dormant: ids.length }, because },
  ];
}

function packageMeant({ asked, words }: Telling, { target }: PayResult): Draft[] {
  if (target === null || Object.keys(asked.kase.burdens).length === 0) return [];
  const values = { package: words.moves(target.package), source: target.source };
  const level = target.source === "nearMiss" ? "main" : "detail";
  return [{ id: "pay.package", level, key: "pay.package", values, numbers: {}, because: [] }];
}

/** Inputs behind the bills of a unit. */
function pathsOf({ burdens }: PayResult, unit: string): string[] {
  return burdens.filter((one) => one.unit === unit).map(({ id }) => `burdens.${id}`);
}

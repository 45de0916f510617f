import { moneyUnit } from "../money.js";
import type { PayResult, PayUnit } from "../results.js";
import { asSentence } from "../sentence.js";
import { type Table, type Telling, tableOf } from "./table.js";

const RULES = ["stated", "equal", "benefit", "ability", "responsibility", "shapley", "nucleolus"] as const;

/** Who pays, gains and decides, and the bill by every rule that the case has the figures for: a pair of tables a unit. */
export function payTables(telling: Telling, result: PayResult): Table[] {
  const several = result.units.length > 1;
  return result.units.flatMap((unit, k) =>
    [...parties(telling, result, unit, k), ...rules(telling, unit, k)].map((table) =>
      several
        ? {
            ...table,
            title: `${table.title} (${moneyUnit(unit.unit, telling.speech.language, unit.total).unit.trim()})`,
          }
        : table,
    ),
  );
}

function parties({ speech, words }: Telling, result: PayResult, { unit, total, range }: PayUnit, k: number): Table[] {
  const { say, digits } = speech;
  const rows = result.parties.filter((row) => row.unit === unit);
  const share = (value: number | null): string => (value === null ? "–" : digits.share(value));
  const money = moneyUnit(unit, speech.language, total);
  const amount = (value: number): string => digits.money(value * money.times);
  return tableOf(speech, `payers-${k}`, {
    title: "pay.table.parties",
    columns: [
      [say("label.party"), "start"],
      [say("pay.label.pays"), "end"],
      [asSentence(money.unit.trim()), "end"],
      ...(range === null ? [] : [[say("pay.label.range"), "end"] as const]),
      [say("pay.label.gains"), "end"],
      [say("pay.label.ability"), "end"],
      [say("pay.label.decides"), "end"],
      [say("pay.label.levers"), "end"],
    ],
    rows: rows.map((row) => [
      words.party(row.party),
      share(row.share),
      amount(row.amount),
      ...(range === null ? [] : [row.amount === 0 ? "–" : `${amount(row.low)}–${amount(row.high)}`]),
      share(row.benefit),
      share(row.ability),
      share(row.say),
      share(row.leverShare),
    ]),
  });
}

function rules({ kase, speech, words }: Telling, { shares }: PayUnit, k: number): Table[] {
  const { say, digits } = speech;
  const known = RULES.filter((rule) => shares[rule] !== null);
  if (known.length < 2) return [];
  const shareOf = (rule: (typeof RULES)[number], party: string): number => {
    const split = shares[rule];
    return split !== null && Object.hasOwn(split, party) ? (split[party] ?? 0) : 0;
  };
  return tableOf(speech, `rules-${k}`, {
    title: "pay.table.rules",
    columns: [[say("label.party"), "start"], ...known.map((rule) => [say(`pay.rule.${rule}`), "end"] as const)],
    rows: Object.keys(kase.parties)
      .filter((party) => known.some((rule) => shareOf(rule, party) > 0))
      .map((party) => [words.party(party), ...known.map((rule) => digits.share(shareOf(rule, party)))]),
  });
}

import { moneyUnit } from "../../explain/money.js";
import type { PayResult } from "../../explain/results.js";
import { lookOf, type Subject } from "../subject.js";
import type { PaySpec, PayUnit } from "./pay-chart.js";

/** Parties that one picture tells apart. */
const PARTIES = 10;

/** Who pays, gains and decides, in an answer to `pay`; one block a unit, never summed. */
export function paySpec(subject: Subject): PaySpec {
  const { speech, settingOf, answer } = subject;
  const result = answer.result as unknown as PayResult;
  return {
    setting: settingOf(speech.say("chart.pay.title")),
    units: result.units.map(({ unit, total, range }): PayUnit => {
      const money = moneyUnit(unit, speech.language, total);
      const rows = result.parties.filter((one) => one.unit === unit);
      const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
      const [low, high] = [sum((row) => row.low), sum((row) => row.high)];
      const ranked = rows.toSorted((a, b) => largest(b) - largest(a));
      const shown = rows.filter((row) => rows.length <= PARTIES || ranked.indexOf(row) < PARTIES - 1);
      const ends = (row: (typeof rows)[number]): readonly [number, number] | null => {
        if (range === null || low === 0 || high === 0) return null;
        const [a, b] = [row.low / low, row.high / high];
        return [Math.min(a, b), Math.max(a, b)];
      };
      return {
        money,
        total,
        range,
        left: rows.length - shown.length,
        parties: shown.map((row) => ({
          look: lookOf(subject, row.party),
          pays: row.share,
          paysRange: ends(row),
          amount: row.amount,
          low: row.low,
          high: row.high,
          gains: row.benefit,
          decides: row.say,
          ability: row.ability,
          levers: row.leverShare,
        })),
      };
    }),
  };
}

function largest({
  share,
  benefit,
  say,
}: {
  share: number | null;
  benefit: number | null;
  say: number | null;
}): number {
  return Math.max(share ?? 0, benefit ?? 0, say ?? 0);
}

import type { Burden } from "../../case/model.js";
import type { MessageKey } from "../messages/en.js";
import { amountIn, moneyUnit, sumIn } from "../money.js";
import type { Telling } from "./telling.js";

type Shares = Readonly<Record<string, number>>;

/** What a burden costs and when, who pays it, and who gains by it. */
export function billInWords(burden: Burden, { speech, words }: Telling): string[] {
  const { say, digits, language } = speech;
  const { cost, unit, range, when, payers, benefit, responsibility, ability } = burden;
  const money = moneyUnit(unit, language, range?.[1] ?? cost);
  const amount = amountIn(money, digits);
  return [
    sumIn(money, digits, language)(cost),
    range === undefined ? say("told.fixed") : say("told.range", { low: amount(range[0]), high: amount(range[1]) }),
    ...(when === undefined ? [] : [say("told.due", { condition: words.condition(when) })]),
    ...split("told.payers", payers),
    ...split("told.benefit", benefit),
    ...split("told.responsibility", responsibility),
    ...(ability === undefined ? [] : [say("told.ability", { name: ability })]),
  ];

  /** Shares of their own sum, for they need not add up to one. */
  function split(key: MessageKey, shares: Shares | undefined): string[] {
    const all = Object.entries(shares ?? {});
    const total = all.reduce((added, [, share]) => added + share, 0);
    if (total === 0) return [];
    const parts = all.map(([id, share]) =>
      say("pay.part", { party: words.party(id), share: digits.share(share / total) }),
    );
    return [say(key, { parts: digits.list(parts) })];
  }
}

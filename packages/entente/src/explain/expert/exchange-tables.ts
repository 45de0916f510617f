import type { ForecastIssue } from "../../engines/deal/forecast-schema.js";
import { type Table, type Telling, tableOf } from "../tables/table.js";

/** Trades of the exchange model, each once: who yields on what, and where the outcomes go. */
export function exchangeTables({ speech, words }: Telling, issues: readonly ForecastIssue[]): Table[] {
  const { say, digits } = speech;
  const trades = issues.flatMap(({ id, exchange }) =>
    // A trade stands with both of its issues.
    (exchange?.trades ?? []).filter(({ issues: [first] }) => first === id),
  );
  const span = (before: number, after: number): string => `${digits.place(before)} → ${digits.place(after)}`;
  return tableOf(speech, "expert-exchange", {
    title: "expert.exchange.title",
    columns: [
      [say("expert.exchange.yields"), "start"],
      [say("expert.exchange.on"), "start"],
      [say("expert.exchange.outcome"), "end"],
      [say("expert.exchange.other"), "start"],
      [say("expert.exchange.onOther"), "start"],
      [say("expert.exchange.outcomeOther"), "end"],
      [say("expert.exchange.gains"), "end"],
    ],
    rows: trades.map(({ parties: [a, b], issues: [first, second], before, after, gains }) => [
      words.party(a),
      words.issue(first),
      span(before[0], after[0]),
      words.party(b),
      words.issue(second),
      span(before[1], after[1]),
      `${digits.decimal(gains[0])} / ${digits.decimal(gains[1])}`,
    ]),
  });
}

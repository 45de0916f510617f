import type { Conflict } from "../../case/conflict/conflict.js";
import { csvText } from "../csv-text.js";

const HEAD = ["decision maker", "option", "direction"];

/**
 * A conflict in option form as a table: a row an option with Y or N in each state, then a row a decision maker with its
 * payoffs, larger is better and ties are equal. Null where the conflict is not in option form.
 *
 * @source Fang, Hipel & Kilgour 1993, Interactive Decision Making, option form
 */
export function optionFormCsv({ deciders, names, form, order }: Conflict): string | null {
  if (form === null) return null;
  const options = form.options.map((option, k) => [
    deciders[form.owners[k] ?? 0] ?? "",
    option,
    form.directions[k] ?? "both",
    ...form.patterns.map((pattern) => ((pattern >> k) & 1 ? "Y" : "N")),
  ]);
  const payoffs = deciders.map((decider, d) => [decider, "payoff", "", ...payoffsOf(order[d] ?? [], names.length)]);
  return csvText([[...HEAD, ...names], ...options, ...payoffs]);
}

/** Payoff per state: the worst 1, ties alike. */
export function payoffsOf(order: readonly (readonly number[])[], states: number): number[] {
  const payoffs = new Array<number>(states).fill(0);
  order.forEach((tied, rank) => {
    for (const state of tied) payoffs[state] = order.length - rank;
  });
  return payoffs;
}

import type { Conflict } from "../../case/conflict/conflict.js";
import { nfgText } from "./nfg-text.js";
import { payoffsOf } from "./option-form-csv.js";

/**
 * The game of a conflict in option form: a decision maker's strategies are what it may do with its options, its payoff the
 * rank of the state, the worst 1. Combinations that are no state pay everyone 0. What may be undone is not said.
 */
export function conflictNfg({ title, deciders, form, order, names }: Conflict): string | { readonly refused: string } {
  if (form === null)
    return {
      refused: "is not in option form: what each may choose by itself is not said, so no game derives from it.",
    };
  const own = deciders.map((_, d) => form.options.flatMap((_option, k) => (form.owners[k] === d ? [k] : [])));
  const ranks = order.map((ranked) => payoffsOf(ranked, names.length));
  const state = new Map(form.patterns.map((pattern, x) => [pattern, x]));
  return nfgText({
    title: title ?? "Conflict in option form",
    comment: "Payoffs are ranks of states, the worst 1; combinations that are no state pay 0.",
    players: deciders,
    strategies: own.map((options) => {
      const labels = options.map((k) => form.options[k] ?? "");
      return Array.from({ length: 2 ** options.length }, (_, chosen) => strategyName(labels, chosen));
    }),
    payoffs: (chosen) => {
      let pattern = 0;
      own.forEach((options, d) => {
        options.forEach((option, k) => {
          if (((chosen[d] ?? 0) >> k) & 1) pattern |= 1 << option;
        });
      });
      const x = state.get(pattern);
      return ranks.map((of) => (x === undefined ? 0 : (of[x] ?? 0)));
    },
  });
}

/** The options taken, joined; "none" where none is. */
function strategyName(options: readonly string[], chosen: number): string {
  return options.filter((_, k) => (chosen >> k) & 1).join(" + ") || "none";
}

import { above, compareRows, need } from "./basics.js";
import type { Model, Outcome } from "./model.js";
import { accepts } from "./model.js";

/** Exchanges from a reference: two issues move, each of two parties gives on one and gains overall (MODELS-1 §3). */
export function tradesFrom(model: Model, from: Outcome, parties: readonly string[]) {
  const found = model.packages.flatMap((x, place) => {
    const issues = model.issues.filter((issue) => x.choice[issue] !== from.choice[issue]);
    const [i, j] = issues;
    if (issues.length !== 2 || i === undefined || j === undefined) return [];
    const rises = (party: string, issue: string) => valueChange(model, party, issue, [from, x]) > 1e-9;
    const falls = (party: string, issue: string) => valueChange(model, party, issue, [from, x]) < -1e-9;
    const gains = (party: string) => need(x.u[party]) - need(from.u[party]);
    return parties.flatMap((p, k) =>
      parties.slice(k + 1).flatMap((q) => {
        const crosses =
          (falls(p, i) && rises(p, j) && rises(q, i) && falls(q, j)) ||
          (rises(p, i) && falls(p, j) && falls(q, i) && rises(q, j));
        if (!crosses || !above(gains(p), 0) || !above(gains(q), 0)) return [];
        const others = parties.filter((party) => party !== p && party !== q);
        const trade = {
          issues: [i, j],
          parties: [p, q],
          from: from.choice,
          to: x.choice,
          gains: { [p]: gains(p), [q]: gains(q) },
          externality: Object.fromEntries(others.map((party) => [party, gains(party)])),
          accepted: parties.every((party) => accepts(model, x, party)),
        };
        return [{ trade, row: [-Math.min(gains(p), gains(q)), -(gains(p) + gains(q)), place] }];
      }),
    );
  });
  // MODELS-1 §3 leaves ties open: the package's order, then the parties'.
  return found.sort((a, b) => compareRows(a.row, b.row)).map(({ trade }) => trade);
}

function valueChange(model: Model, party: string, issue: string, [from, to]: [Outcome, Outcome]): number {
  return model.value(party, issue, need(to.choice[issue])) - model.value(party, issue, need(from.choice[issue]));
}

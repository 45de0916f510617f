import type { Metric } from "../../numerics/agreement/alpha.js";
import { type Agreement, judgeFields, type Rated, type ResampleOptions } from "./agreement.js";
import type { RatingTable } from "./read-table.js";

/** How far the coders of a table agree; its one field is called `value`. */
export function agreeOnTable(
  { coders, units, cells }: RatingTable,
  { metric, ...resample }: ResampleOptions & { readonly metric: Metric },
): Agreement {
  const rated = units.map((_, u) =>
    cells.map((row): Rated => {
      const cell = row[u] ?? null;
      return cell === null || metric === "nominal" ? cell : Number(cell);
    }),
  );
  const disagreements = rated.flatMap((values, u): Agreement["disagreements"] => {
    const given = new Set(values.filter((value) => value !== null));
    if (given.size < 2) return [];
    const byCoder = Object.fromEntries(coders.map((coder, c) => [coder, values[c] ?? null]));
    return [{ field: "value", unit: units[u] ?? "", cost: costOf([...given]), values: byCoder, codings: {} }];
  });
  return {
    coders: [...coders],
    ...judgeFields(coders, [{ field: "value", metric, units: rated }], resample),
    spans: null,
    disagreements: disagreements.sort((a, b) => b.cost - a.cost),
  };
}

/** How far numbers lie apart; names are 1 apart. */
function costOf(values: readonly (string | number)[]): number {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length < values.length ? 1 : Math.max(...numbers) - Math.min(...numbers);
}

import { compareRows, least, need, sum } from "./basics.js";
import { type Outcome, shortfall } from "./model.js";
import type { RawPackage } from "./raw.js";
import { inZone, type Table, violatedBy } from "./table.js";

export interface NearMiss {
  readonly package: RawPackage;
  readonly redLinesBroken: readonly string[];
  readonly maxRegret: number;
  readonly regret: Readonly<Record<string, number>>;
}

/** The five packages outside the zone that miss it least, each with the winning set that it misses least (MODELS-1 §2). */
export function nearMissesOf(table: Table): NearMiss[] {
  const { model } = table;
  const regretOf = (x: Outcome, w: readonly string[]) => w.map((party) => shortfall(model, x, party));
  const linesOf = (x: Outcome, w: readonly string[]) =>
    violatedBy(model, x, w).filter((id) => !id.startsWith("reserve:"));
  const missOf = (x: Outcome, w: readonly string[]) => [
    linesOf(x, w).length,
    Math.max(0, ...regretOf(x, w)),
    sum(regretOf(x, w)),
  ];
  // MODELS-1 §2 leaves ties between winning sets open: fewest members, then the author's order of parties.
  const rank = (w: readonly string[]) => [w.length, ...w.map((party) => table.members.indexOf(party))];
  const sets = [...table.minimalWinning].sort((a, b) => compareRows(rank(a), rank(b)));
  return model.packages
    .filter((x) => !x.isStatusQuo && table.inScope(x) && !inZone(table, x)) // CASE §4: out of scope is no near miss
    .flatMap((x) => {
      const nearest = least(sets, (w) => missOf(x, w));
      return nearest === null ? [] : [{ x, w: nearest.best, row: missOf(x, nearest.best) }];
    })
    .sort((a, b) => compareRows(a.row, b.row))
    .slice(0, 5)
    .map(({ x, w, row }) => ({
      package: x.choice,
      redLinesBroken: linesOf(x, w),
      maxRegret: need(row[1]),
      regret: Object.fromEntries(w.map((party) => [party, shortfall(model, x, party)])),
    }));
}

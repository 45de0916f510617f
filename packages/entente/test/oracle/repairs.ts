import { compareRows, isSubset, least, need, subsets, sum } from "./basics.js";
import { costs, holderOf } from "./cost.js";
import type { Outcome } from "./model.js";
import type { RawPackage } from "./raw.js";
import { constraintsOf, isSacred, type Table, violatedBy, zoneOf } from "./table.js";

export interface Repair {
  readonly drop: readonly string[];
  readonly cost: number | null;
  readonly package: RawPackage;
  readonly deliverable: boolean;
  readonly opens: number;
  readonly concessions: Readonly<Record<string, number>>;
  readonly notForSale: readonly string[];
}

/** Every V_W(x), x ≠ q in scope, W a minimal winning set, with the packages that have it. */
function violationSets(table: Table): Map<string, { set: string[]; packages: Outcome[] }> {
  const found = new Map<string, { set: string[]; packages: Outcome[] }>();
  for (const x of table.model.packages) {
    if (x.isStatusQuo || !table.inScope(x)) continue; // CASE §4: out of scope nothing that is dropped helps
    for (const w of table.minimalWinning) {
      const set = violatedBy(table.model, x, w);
      const entry = found.get(set.join()) ?? { set, packages: [] };
      if (!entry.packages.includes(x)) entry.packages.push(x);
      found.set(set.join(), entry);
    }
  }
  return found;
}

/** MCSs: the ⊆-minimal V_W(x). */
function corrections(table: Table): { set: string[]; packages: Outcome[] }[] {
  const all = [...violationSets(table).values()];
  return all.filter(({ set }) => !all.some((other) => other.set.length < set.length && isSubset(other.set, set)));
}

/** MUSs: the minimal hitting sets of the MCSs, by size, then in the order of the constraints. */
export function clashesOf(table: Table): string[][] {
  const sets = corrections(table).map(({ set }) => set);
  if (sets.length === 0 || sets.some((set) => set.length === 0)) return []; // MODELS-1 §2: {∅} ⇔ Z ≠ ∅, nothing clashes
  const ids = constraintsOf(table.model, table.members).map(({ id }) => id);
  const hitting = subsets(ids.filter((id) => sets.some((set) => set.includes(id)))).filter((hit) =>
    sets.every((set) => set.some((id) => hit.includes(id))),
  );
  const minimal = hitting.filter((hit) => !hitting.some((h) => h.length < hit.length && isSubset(h, hit)));
  // MODELS-1 §2 leaves their order open: fewest constraints first, then the constraints' order.
  const row = (hit: string[]) => [hit.length, ...hit.map((id) => ids.indexOf(id))];
  return minimal.sort((a, b) => compareRows(row(a), row(b)));
}

const ordered = (table: Table, drop: readonly string[]) => (x: Outcome) => [
  costs(table.model, x, drop).total,
  drop.length,
  new Set(drop.map((id) => holderOf(table.model, id))).size,
  -sum(table.members.map((party) => need(x.u[party]))),
];

/** One repair for each MCS, at its cheapest package; cheapest first (MODELS-1 §2, Cost and Sacred lines). */
export function repairsOf(table: Table): Repair[] {
  const { model } = table;
  const found = corrections(table);
  const sacredIn = (set: readonly string[]) => set.filter((id) => isSacred(model, id));
  const priced = found.filter(({ set }) => sacredIn(set).length === 0);
  const zone = zoneOf(table).length;
  const ids = constraintsOf(model, table.members).map(({ id }) => id);
  const listed = (priced.length > 0 ? priced : found).map(({ set: drop, packages }) => {
    const { best: x } = need(least(packages, ordered(table, drop)));
    const notForSale = sacredIn(drop);
    const { total, by } = costs(model, x, drop);
    const repair: Repair = {
      drop,
      cost: notForSale.length > 0 ? null : total,
      package: x.choice,
      // MODELS-1 §2: "the lever rules of x met by W"; W is read as all who accept x once the drop is made.
      deliverable: table.delivers(x, table.accepting(x, drop)),
      opens: zoneOf(table, drop).length - zone,
      concessions: by,
      notForSale,
    };
    const row = [
      notForSale.length,
      ...ordered(table, drop)(x),
      model.packages.indexOf(x),
      ...drop.map((id) => ids.indexOf(id)),
    ];
    return { repair, row };
  });
  return listed.sort((a, b) => compareRows(a.row, b.row)).map(({ repair }) => repair);
}

/** Cost of the cheapest priced repair among packages that its W can deliver, W any winning set; null: none (verdict `near`). */
export function cheapestDeliverable(table: Table): number | null {
  const costsFound: number[] = [];
  for (const x of table.model.packages) {
    if (x.isStatusQuo || !table.inScope(x)) continue;
    for (const w of table.winning) {
      const set = violatedBy(table.model, x, w);
      if (set.some((id) => isSacred(table.model, id))) continue;
      if (table.delivers(x, table.accepting(x, set))) costsFound.push(costs(table.model, x, set).total);
    }
  }
  return costsFound.length === 0 ? null : Math.min(...costsFound);
}

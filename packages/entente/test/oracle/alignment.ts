import { firstIssues } from "./agreements.js";
import { above, atLeast, compareRows, EPSILON, mapOf, need, sum } from "./basics.js";
import type { Held, Model } from "./model.js";

export const DELTA = 0.25;
export const THETA = 0.5;
type Positions = Readonly<Record<string, Held>>;
const mean = (list: readonly number[]) => sum(list) / list.length;

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly distance: number | null;
  readonly lead: number;
  readonly overlap: number;
  readonly coded: { readonly distance: number | null; readonly shared: readonly string[] };
  readonly cell: string | null;
  readonly hold: number | null;
  readonly margin: number | null;
  readonly shared: readonly string[];
  readonly byIssue: Readonly<Record<string, number>>;
}

export const sharedIssues = (issues: readonly string[], ...held: readonly (Positions | undefined)[]): string[] =>
  issues.filter((issue) => held.every((one) => one?.[issue] !== undefined));

/** Mean distance of ideal places over some issues, 0–1; null over none. */
export function distanceOver(issues: readonly string[], p: Positions, q: Positions): number | null {
  if (issues.length === 0) return null;
  return mean(issues.map((issue) => Math.abs(need(p[issue]).ideal - need(q[issue]).ideal) / 100));
}

export function cellOf(distance: number, lead: number, delta = DELTA, theta = THETA): string {
  const near = atLeast(delta, distance);
  const alike = atLeast(lead, theta);
  return near ? (alike ? "common" : "errands") : alike ? "headOn" : "trade";
}

/** Share of the 25 thresholds around δ and θ that give the same cell. */
export function holdOf(distance: number, lead: number): number {
  const steps = [-0.1, -0.05, 0, 0.05, 0.1];
  const cells = steps.flatMap((d) => steps.map((t) => cellOf(distance, lead, DELTA + d, THETA + t)));
  return cells.filter((cell) => cell === cellOf(distance, lead)).length / cells.length;
}

/** L(p, q): how much of the weight that each puts on what comes first for it the other puts there too. */
function leadOf(model: Model, p: string, q: string): number {
  const half = (a: string, b: string) =>
    mean(firstIssues(model, a).map((f) => Math.min(1, model.weight(b, f) / model.weight(a, f))));
  return (half(p, q) + half(q, p)) / 2;
}

export function pairOf(model: Model, a: string, b: string): Pair {
  const p = need(model.held[a]);
  const q = need(model.held[b]);
  const shared = sharedIssues(model.issues, p, q);
  const coded = shared.filter((issue) => isCoded(need(p[issue])) && isCoded(need(q[issue])));
  const distance = distanceOver(shared, p, q);
  const lead = leadOf(model, a, b);
  return {
    a,
    b,
    distance,
    lead,
    overlap: sum(model.issues.map((issue) => Math.min(model.weight(a, issue), model.weight(b, issue)))),
    coded: { distance: distanceOver(coded, p, q), shared: coded },
    cell: distance === null ? null : cellOf(distance, lead),
    hold: distance === null ? null : holdOf(distance, lead),
    margin: distance === null ? null : Math.min(Math.abs(distance - DELTA), Math.abs(lead - THETA)),
    shared,
    byIssue: mapOf(shared, (issue) => need(distanceOver([issue], p, q))),
  };
}

/** CASE §2: omitted, a basis is coded where there is evidence, else judged. */
const isCoded = ({ entry }: Held) =>
  (entry.basis ?? ((entry.evidence ?? []).length > 0 ? "coded" : "judged")) === "coded";

/** The one party that stands apart, among parties whose pairs are all defined (MODELS-1 §1b). */
export function outlierOf(members: readonly string[], pairs: readonly Pick<Pair, "a" | "b" | "distance">[]) {
  const between = (p: string, q: string) => pairs.find(({ a, b }) => (a === p && b === q) || (a === q && b === p));
  const placed = members.filter((p) => members.every((q) => q === p || between(p, q)?.distance != null));
  if (placed.length < 3) return null;
  const distances = (among: readonly string[]) =>
    among.flatMap((p, k) => among.slice(k + 1).map((q) => need(between(p, q)?.distance)));
  for (const party of placed) {
    const rest = placed.filter((other) => other !== party);
    const toOthers = rest.map((other) => need(between(party, other)?.distance));
    const gap = Math.min(...toOthers) - Math.max(...distances(rest));
    if (!above(gap, 0)) continue;
    const amongRest = mean(distances(rest));
    return {
      party,
      gap,
      toOthers: mean(toOthers),
      amongRest,
      ratio: amongRest > EPSILON ? mean(toOthers) / amongRest : null,
    };
  }
  return null;
}

/** Widest gaps first, with those of M who are tied to both and stand between (MODELS-1 §1e, Brokers). */
export function gapsOf(
  model: Model,
  members: readonly string[],
  pairs: readonly Pair[],
  positive: (a: string, b: string) => boolean,
) {
  return pairs
    .filter(({ distance }) => distance !== null && above(distance, DELTA))
    .sort((x, y) => compareRows([-need(x.distance)], [-need(y.distance)]))
    .slice(0, 5)
    .map(({ a, b, distance }) => ({
      a,
      b,
      distance,
      brokers: members
        .filter((k) => k !== a && k !== b && positive(k, a) && positive(k, b))
        .flatMap((k) => brokerOf(model, k, [a, b]))
        .sort((x, y) => compareRows([-x.fit * x.middle], [-y.fit * y.middle])),
    }));
}

function brokerOf(model: Model, k: string, [a, b]: [string, string]) {
  const [p, q, r] = [need(model.held[a]), need(model.held[b]), need(model.held[k])];
  const all = sharedIssues(model.issues, p, q, r);
  if (all.length === 0) return [];
  const [ab, ak, kb] = [distanceOver(all, p, q), distanceOver(all, p, r), distanceOver(all, r, q)].map((d) => need(d));
  if (ab === undefined || ak === undefined || kb === undefined) return [];
  if (!above(ab, ak) || !above(ab, kb)) return [];
  return [{ party: k, fit: ab / (ak + kb), middle: 1 - Math.abs(ak - kb) / ab }];
}

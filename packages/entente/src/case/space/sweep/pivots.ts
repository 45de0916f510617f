import { type Body, breaksSacredOutside, standsAt } from "./body.js";
import { bitsOf } from "./mask.js";
import { type Swing, swingsOf } from "./swings.js";
import { unitsAt } from "./utilities.js";
import { packagesWhere } from "./zone.js";

/** What hangs on one judge: the packages on which it swings the decision. */
export interface Pivot {
  /** Swings that it accepts, and swings that it refuses. */
  grants: number;
  blocks: number;
  /** Packages that everyone else accepts and its conditions alone stop. */
  soleBlocked: number;
  /** Per constraint, by number: what dropping it alone would do. */
  readonly by: Map<number, { blocks: number; soleBlocked: number; unlocked: number }>;
  /** Red lines of its own, by number, that refused swings break. */
  readonly linesBroken: Set<number>;
  price: Price | null;
}
/** The least that would bring a judge in, in points of its own. */
export interface Price {
  readonly points: number;
  readonly package: number;
  /** Points above their reservation of the others who accept, per judge. */
  readonly surplus: ReadonlyMap<number, number>;
}
const EPSILON = 1e-9;

export function pivotsOf(body: Body): Pivot[] {
  const { sweep } = body;
  const { patterns, constraints, halves } = sweep;
  const pivots = constraints.judges.map((_, judge): Pivot => {
    const by = bitsOf(constraints.of[judge]!).map((k) => [k, { blocks: 0, soleBlocked: 0, unlocked: 0 }] as const);
    return { grants: 0, blocks: 0, soleBlocked: 0, by: new Map(by), linesBroken: new Set(), price: null };
  });
  countViolations(body, pivots);
  const swings = Array.from({ length: patterns.count }, (_, id) => swingsOf(body, id));
  const sacredOutside = breaksSacredOutside(sweep);
  for (const number of packagesWhere(sweep, (pattern) => swings[pattern]!.length > 0)) {
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    for (const swing of swings[patterns.of[number]!]!) {
      if (!standsAt(swing.withIt, a, b) || standsAt(swing.withoutIt, a, b)) continue;
      const pivot = pivots[swing.judge]!;
      count(pivot, swing);
      if (swing.payable && !sacredOutside(number)) lowerPrice(body, pivot, swing, number, a, b);
      else if (!swing.accepts) for (const k of swing.broken) if (k < constraints.lines.length) pivot.linesBroken.add(k);
    }
  }
  for (const pivot of pivots) if (pivot.price !== null) pivot.linesBroken.clear();
  return pivots;
}

function countViolations({ sweep }: Body, pivots: readonly Pivot[]): void {
  const { patterns, constraints } = sweep;
  const blocks = new Float64Array(constraints.list.length);
  for (let id = 0; id < patterns.count; id++) {
    const from = id * patterns.words;
    for (let k = 0; k < blocks.length; k++)
      if (((patterns.rows[from + (k >>> 5)]! >>> (k & 31)) & 1) === 1) blocks[k]! += patterns.packages[id]!;
  }
  for (const pivot of pivots) for (const [k, figures] of pivot.by) figures.blocks = blocks[k]!;
}

function count(pivot: Pivot, { accepts, alone, broken }: Swing): void {
  if (accepts) {
    pivot.grants++;
    return;
  }
  pivot.blocks++;
  if (alone) pivot.soleBlocked++;
  const only = broken.length === 1 ? pivot.by.get(broken[0]!) : undefined;
  if (only === undefined) return;
  only.unlocked++;
  if (alone) only.soleBlocked++;
}

function lowerPrice(body: Body, pivot: Pivot, { judge, accepting }: Swing, number: number, a: number, b: number): void {
  const points = Math.max(0, -gainAt(body, judge, a, b, "clip"));
  const held = pivot.price;
  if (held !== null && points > held.points + EPSILON) return;
  const surplus = new Map<number, number>();
  let sum = 0;
  for (let other = 0; other < accepting.length; other++) {
    if (other === judge || accepting[other] !== 1) continue;
    const points = gainAt(body, other, a, b, "exact");
    surplus.set(other, points);
    sum += points;
  }
  const before = held === null ? Number.NEGATIVE_INFINITY : sumOf(held.surplus);
  if (held !== null && points >= held.points - EPSILON && sum <= before + EPSILON) return;
  pivot.price = { points, package: number, surplus };
}

function sumOf(figures: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const figure of figures.values()) sum += figure;
  return sum;
}

/** Points above the reservation; `clip`: 0 where the judge accepts within the tolerance. */
function gainAt({ sweep }: Body, judge: number, a: number, b: number, mode: "exact" | "clip"): number {
  const { space, constraints, utilities } = sweep;
  const party = constraints.judges[judge]!;
  const units = unitsAt(utilities, judge, a, b);
  if (mode === "clip" && units >= space.acceptFrom[party]!) return 0;
  return (100 * (units - space.reservation[party]!)) / space.scale[party]!;
}

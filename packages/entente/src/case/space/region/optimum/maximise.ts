import { reachOf } from "../bounds.js";
import { type Diagram, packageOn } from "../diagram.js";
import { costliestFirst } from "../reorder.js";
import { type Cut, coreSearch } from "./core-search.js";
import type { Goal } from "./goal.js";
import { NEVER } from "./goals.js";
import type { Candidate } from "./improve.js";
import { minimiseBound } from "./minimise-bound.js";
import type { Setting } from "./setting.js";

/** A package found: the path stands for every package that takes one of the options of each of its arcs. */
export interface Found {
  readonly diagram: Diagram;
  readonly path: Int32Array;
  /** Units per tracked party. */
  readonly units: Float64Array;
}

/** The largest value of a goal. */
export interface Maximum {
  /** A package that attains `value`; null where none was found. */
  readonly best: Found | null;
  readonly value: number;
  /** No package has more than this. */
  readonly bound: number;
  /** Whether `value` is the largest up to the goal's tolerance, or, without a package, whether there is none. */
  readonly proved: boolean;
  readonly nodes: number;
  /** Met by every package that has at least `value`, less the goal's tolerance. */
  readonly cut: Cut;
  /** The setting in the order in which it was searched. */
  readonly setting: Setting;
}

/** Float error of sums that are compared, relative to a goal's size. */
const SLACK = 1e-11;

/** Maximises a goal over a setting; `cuts` hold for every package that is wanted. */
export function maximise(
  setting: Setting,
  goal: Goal,
  { cuts = [], known = null, nodes = setting.nodes }: { cuts?: Cut[]; known?: Found | null; nodes?: number } = {},
): Maximum {
  const start: Candidate | null =
    known === null || known.diagram !== setting.diagram ? null : { ...known, merit: goal.value(known.units) };
  const dual = minimiseBound(setting, goal, { known: start });
  let value = dual.best?.merit ?? Number.NEGATIVE_INFINITY;
  let best: Found | null = dual.best === null ? null : { ...dual.best, diagram: setting.diagram };
  if (known !== null && goal.value(known.units) > Math.max(value, NEVER)) {
    value = goal.value(known.units);
    best = known;
  }
  const slack = SLACK * (goal.size + Math.abs(dual.constant) + Math.abs(dual.bound));
  const diagram = costliestFirst(setting.diagram, dual.weights);
  const ordered: Setting = { ...setting, diagram, reach: reachOf(diagram) };
  const needFor = (least: number): number => least - dual.constant - slack;
  const main: Cut = { weights: dual.weights, need: needFor(value + 2 * slack) };
  const search = coreSearch(ordered, [main, ...cuts], nodes, (units, path) => {
    const now = goal.value(units);
    if (now > value && now > NEVER) {
      value = now;
      best = { diagram, path: path.slice(), units: units.slice() };
      main.need = needFor(value + 2 * slack);
    }
    return true;
  });
  main.need = needFor(value - goal.tie);
  const bound = search.complete ? value : Math.max(value, dual.bound);
  return { best, value, bound, proved: search.complete, nodes: search.nodes, cut: main, setting: ordered };
}

/** Every path that meets the cuts, up to `most`; `complete` says whether that is all. */
export function gather(
  setting: Setting,
  cuts: readonly Cut[],
  { nodes, most }: { readonly nodes: number; readonly most: number },
): { found: Found[]; complete: boolean; nodes: number } {
  const found: Found[] = [];
  const search = coreSearch(setting, cuts, nodes, (units, path) => {
    if (found.length === most) return false;
    found.push({ diagram: setting.diagram, path: path.slice(), units: units.slice() });
    return true;
  });
  return { found, complete: search.complete && found.length < most, nodes: search.nodes };
}

export const firstPackage = ({ diagram, path }: Found): Int32Array => packageOn(diagram, path);

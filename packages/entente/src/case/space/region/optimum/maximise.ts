import { reachOf } from "../bounds.js";
import { type Diagram, packageOn } from "../diagram.js";
import { costliestFirst } from "../reorder.js";
import { searchByParts } from "./branch.js";
import { type Cut, coreOf, coreSearch, type Leaf } from "./core-search.js";
import type { Goal } from "./goal.js";
import { NEVER } from "./goals.js";
import { searchInHalves } from "./halves-search.js";
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
  /** Paths within the goal's tolerance of `value`, and whether these are all. */
  readonly tied: readonly Found[];
  readonly tiedComplete: boolean;
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

export interface MaximiseOptions {
  /** Hold for every package that is wanted. */
  readonly cuts?: readonly Cut[];
  readonly known?: Found | null;
  /** A value at which the search may stop, or below which the bound may end it. */
  readonly enough?: number;
}

/** Most paths of equally good packages that are kept. */
export const MOST_TIED = 5_000;
/** Float error of sums that are compared, relative to a goal's size. */
const SLACK = 1e-11;
/** The first search goes this share of the way down from the bound; each later one WIDER times as far. */
const FIRST_SHARE = 128;
const WIDER = 2;
/** Past this many sizes of the goal every package is searched. */
const WIDEST = 1_000;

/**
 * Maximises a goal over a setting: a Lagrangian bound, then searches of the packages that lie little below it, wider and
 * wider until the best found closes the gap.
 */
export function maximise(
  setting: Setting,
  goal: Goal,
  { cuts = [], known = null, enough = Number.POSITIVE_INFINITY }: MaximiseOptions = {},
): Maximum {
  const start: Candidate | null =
    known === null || known.diagram !== setting.diagram ? null : { ...known, merit: goal.value(known.units) };
  const dual = minimiseBound(setting, goal, { known: start, enough });
  let value = dual.best?.merit ?? Number.NEGATIVE_INFINITY;
  let best: Found | null = dual.best === null ? null : { ...dual.best, diagram: setting.diagram };
  if (known !== null && goal.value(known.units) > Math.max(value, NEVER)) {
    value = goal.value(known.units);
    best = known;
  }
  const slack = SLACK * (goal.size + Math.abs(dual.constant) + Math.abs(dual.bound));
  const diagram = costliestFirst(setting.diagram, dual.weights);
  const ordered: Setting = { ...setting, diagram, reach: reachOf(diagram) };
  const cutsAround = (around: Float64Array) => {
    const list = [around, ...(goal.tilted?.(around) ?? [])].map((z) => {
      const weights = new Float64Array(dual.weights.length);
      goal.weights(z, weights);
      return { cut: { weights, need: 0 }, constant: goal.constant(z) };
    });
    const floors = setting.floors.slice();
    const ask = (least: number): void => {
      for (const { cut, constant } of list) cut.need = least - constant - slack;
      floors.set(setting.floors);
      goal.raiseFloors?.(least, floors);
    };
    return { own: list.map(({ cut }) => cut), floors, ask };
  };
  const { own, floors, ask } = cutsAround(dual.z);
  let tied: Found[] = [];
  let tooMany = false;
  const lowest = (): number => (tooMany ? value + 2 * slack : value - goal.tie);
  const done = (): boolean => value >= enough || dual.bound < enough - Math.max(slack, goal.tie);
  let visited = 0;
  let complete = false;
  // Packages a little below the bound first: a good one among them spares the search of all that lie further below.
  const widest = Number.isFinite(value) ? Math.max(dual.bound - value, 0) + 2 * goal.tie : goal.size;
  const bounded = enough < Number.POSITIVE_INFINITY;
  const leafOf =
    (part: Diagram, raise: () => void): Leaf =>
    (units, path) => {
      const now = goal.value(units);
      if (now <= NEVER || now < lowest()) return true;
      const found = { diagram: part, path: path.slice(), units: units.slice() };
      if (now > value) {
        value = now;
        best = found;
        tied = tied.filter((one) => goal.value(one.units) >= value - goal.tie);
        raise();
      }
      if (!tooMany) tied.push(found);
      if (tied.length > MOST_TIED) {
        tooMany = true;
        raise();
      }
      return value < enough;
    };
  const simple = Math.min(setting.nodes, setting.whole);
  const core = coreOf(ordered, [...own, ...cuts], floors);
  for (let width = widest / FIRST_SHARE; !complete && visited < simple; width *= WIDER) {
    if (bounded && done()) break;
    const all = width > WIDEST * goal.size;
    const from = all ? Number.NEGATIVE_INFINITY : dual.bound - width;
    const least = (): number => Math.max(from, lowest(), bounded ? enough - goal.tie : Number.NEGATIVE_INFINITY);
    ask(least());
    if (!tooMany) tied = [];
    const search = searchInHalves(
      core,
      simple - visited,
      leafOf(diagram, () => ask(least())),
    );
    visited += search.nodes;
    complete = search.complete && (all || from <= lowest() || (bounded && from <= enough - goal.tie));
  }
  if (!complete && visited >= simple && visited < setting.nodes) {
    if (!tooMany) tied = [];
    const least = (): number => Math.max(lowest(), bounded ? enough - goal.tie : Number.NEGATIVE_INFINITY);
    const search = searchByParts(setting, goal, dual.z, {
      cutsFor: (z) => {
        const around = cutsAround(z);
        return { cuts: [...around.own, ...cuts], floors: around.floors, raise: () => around.ask(least()) };
      },
      least,
      leafOf,
      forget: (part) => {
        tied = tied.filter((one) => one.diagram !== part);
      },
      nodes: setting.nodes - visited,
    });
    visited += search.nodes;
    complete = search.complete;
  }
  ask(value - goal.tie);
  const proved = complete || (bounded && done());
  return {
    best,
    tied: tied.length > 0 || best === null ? tied : [best],
    tiedComplete: complete && !tooMany,
    value,
    bound: complete ? value : Math.max(value, dual.bound),
    proved,
    nodes: visited,
    cut: own[0]!,
    setting: ordered,
  };
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

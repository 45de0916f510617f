import type { SpaceLine } from "../../space.js";
import { reachOf } from "../bounds.js";
import { type Diagram, diagramOf } from "../diagram.js";
import { coreSearch } from "../optimum/core-search.js";
import { smallestSumGoal } from "../optimum/goals.js";
import { minimiseBound } from "../optimum/minimise-bound.js";
import type { SearchOptions, Setting } from "../optimum/setting.js";
import { compareOptions } from "../optimum/tied.js";
import type { Region } from "../region.js";
import { trim } from "../trim.js";
import { firstPackagesOn } from "./first-packages.js";

/** A member whose shortfall counts: (reservation − units) / scale where units < acceptFrom, else 0. */
export interface Needed {
  readonly party: number;
  readonly reservation: number;
  readonly acceptFrom: number;
}
/** A package that misses some line or some reservation. */
export interface Miss {
  readonly options: Int32Array;
  /** How many of the lines it breaks. */
  readonly broken: number;
  /** Largest shortfall and the sum of all, on the 0–1 scale. */
  readonly maxRegret: number;
  readonly sumRegret: number;
}
export interface Misses {
  readonly misses: readonly Miss[];
  /** Whether these are proved to be the nearest. */
  readonly exact: boolean;
  readonly nodes: number;
}

const EPSILON = 1e-9;

/**
 * The packages of a region that miss least: fewest of `lines` broken, then the least largest shortfall, then the least
 * sum, then the author's order. Packages that miss nothing are no misses; nor is `except` (the status quo).
 */
export function nearestMisses(
  region: Region,
  {
    lines,
    needed,
    except,
  }: { lines: readonly SpaceLine[]; needed: readonly Needed[]; except: ArrayLike<number> | null },
  { most = 5, nodes = 500_000, signal }: SearchOptions & { readonly most?: number | undefined } = {},
): Misses {
  const floored = [...region.floors.keys()].filter((party) => region.floors[party]! > Number.NEGATIVE_INFINITY);
  const parties = [...new Set([...needed.map(({ party }) => party), ...floored])].sort((a, b) => a - b);
  const recorded = diagramOf(region, { parties, recorded: lines, signal });
  if (recorded === null) return { misses: [], exact: false, nodes: 0 };
  const diagram = withLinesAsColumn(recorded);
  let found: Miss[] = [];
  let visited = 0;
  let exact = true;
  for (let broken = 0; broken <= lines.length && found.length < most && exact; broken++) {
    const floors = Float64Array.from([...parties.map((party) => region.floors[party]!), -broken]);
    const trimmed = trim(diagram, floors);
    if (trimmed === null) continue;
    const level = searchLevel(region, trimmed, floors, broken);
    visited += level.nodes;
    exact = level.complete;
    found = [...found, ...level.misses].slice(0, most);
  }
  return { misses: found, exact, nodes: visited };

  function searchLevel({ space }: Region, trimmed: Diagram, floors: Float64Array, broken: number) {
    const reach = reachOf(trimmed);
    const spread = Float64Array.from(floors, (_, p) => reach.most[p]! - reach.least[p]! || 1);
    const setting: Setting = {
      region,
      diagram: trimmed,
      floors,
      reach,
      spread,
      nodes,
      whole: nodes,
      part: nodes,
      few: nodes,
      signal,
    };
    const members = needed.map(({ party, reservation, acceptFrom }) => ({
      column: parties.indexOf(party),
      reservation,
      acceptFrom,
      measure: space.scale[party]!,
    }));
    const last = floors.length - 1;
    const goal = members.length === 0 ? null : smallestSumGoal(setting, members, 1, []);
    const dual = goal === null ? null : minimiseBound(setting, goal);
    const cut = dual && { weights: dual.weights, need: Number.NEGATIVE_INFINITY };
    const misses: Miss[] = [];
    // Least ratio that a package must have to be listed; lists that are not full take any.
    let left = nodes;
    let complete = false;
    const far = dual === null || goal === null ? 0 : Math.max(EPSILON, goal.size / 64);
    for (let depth = far; !complete && left > 0; depth *= 4) {
      const whole = cut === null || depth > 1e3 * (goal?.size ?? 1);
      misses.length = 0;
      const widest = whole || dual === null ? Number.NEGATIVE_INFINITY : Math.min(0, dual.bound) - depth;
      const raise = (): void => {
        if (cut === null || dual === null) return;
        const worst = misses.length < most ? widest : Math.max(widest, -misses.at(-1)!.maxRegret - 2 * EPSILON);
        cut.need = worst - dual.constant - 1e-11 * (goal!.size + Math.abs(dual.constant));
      };
      raise();
      const search = coreSearch(setting, cut === null ? [] : [cut], left, (units, path) => {
        if (units[last] !== -broken && broken > 0) return true;
        let [maxRegret, sumRegret] = [0, 0];
        for (const { column, reservation, acceptFrom, measure } of members) {
          const regret = units[column]! >= acceptFrom ? 0 : (reservation - units[column]!) / measure;
          maxRegret = Math.max(maxRegret, regret);
          sumRegret += regret;
        }
        if (broken === 0 && maxRegret === 0) return true;
        const worst = misses.length < most ? undefined : misses[most - 1];
        if (worst !== undefined && isFarther(maxRegret, sumRegret, worst)) return true;
        for (const options of firstPackagesOn(trimmed, path, most + 1)) {
          if (except !== null && options.every((option, issue) => option === except[issue])) continue;
          insert(misses, { options, broken, maxRegret, sumRegret }, most);
        }
        raise();
        return true;
      });
      left -= search.nodes;
      const full = misses.length === most && -misses.at(-1)!.maxRegret - 2 * EPSILON >= widest;
      complete = search.complete && (whole || full);
    }
    return { misses, complete, nodes: nodes - left };
  }
}

function insert(misses: Miss[], miss: Miss, most: number): void {
  const at = misses.findIndex((other) => compareMisses(miss, other) < 0);
  misses.splice(at < 0 ? misses.length : at, 0, miss);
  if (misses.length > most) misses.pop();
}

function isFarther(maxRegret: number, sumRegret: number, than: Miss): boolean {
  if (Math.abs(maxRegret - than.maxRegret) > EPSILON) return maxRegret > than.maxRegret;
  return sumRegret > than.sumRegret + EPSILON;
}

function compareMisses(x: Miss, y: Miss): number {
  if (x.broken !== y.broken) return x.broken - y.broken;
  if (Math.abs(x.maxRegret - y.maxRegret) > EPSILON) return x.maxRegret - y.maxRegret;
  if (Math.abs(x.sumRegret - y.sumRegret) > EPSILON) return x.sumRegret - y.sumRegret;
  return compareOptions(x.options, y.options);
}

/** The diagram with one more column: minus the number of recorded lines that an arc completes as broken. */
function withLinesAsColumn(diagram: Diagram): Diagram {
  const { units, parties, broken, words, arcTo } = diagram;
  const width = parties.length;
  const wider = new Float64Array(arcTo.length * (width + 1));
  for (let a = 0; a < arcTo.length; a++) {
    wider.set(units.subarray(a * width, (a + 1) * width), a * (width + 1));
    let count = 0;
    for (let w = 0; w < words; w++) for (let rest = broken[a * words + w]!; rest !== 0; rest &= rest - 1) count++;
    wider[a * (width + 1) + width] = -count;
  }
  return { ...diagram, parties: [...parties, -1], units: wider };
}

/** What one input can do to a margin: how far it moves it when it is off by some points, 0 at 0 and never falling. */
export interface Swing {
  readonly by: (points: number) => number;
  /** Most that a point more can do. */
  readonly steepest: number;
}

const FURTHEST = 100;
const HALVINGS = 48;
/** Parts into which the margin is shared out before it is polished. */
const CELLS = 200;
const FINEST = 1e-7;

/**
 * Smallest error, the same for every input, that moves the margin by what is needed; null where no error does.
 *
 * @param need - what has to be moved, at least 0
 */
export function leastForEach(swings: readonly Swing[], need: number): number | null {
  return pointsTo((points) => swings.reduce((sum, { by }) => sum + by(points), 0), need);
}

/** Smallest error of a single input that does; null where none does alone. */
export function leastOfOne(swings: readonly Swing[], need: number): number | null {
  const found = swings.flatMap(({ by }) => pointsTo(by, need) ?? []);
  return found.length === 0 ? null : Math.min(...found);
}

/**
 * Root of the sum of squares of the errors that do it together, near its least: the margin is shared out in parts by
 * dynamic programming, for inputs that do nothing at first make the problem one of choice, then the shares are moved
 * between inputs while that helps. Exact to rounding where every input counts from its first point.
 */
export function leastTogether(swings: readonly Swing[], need: number): number | null {
  const useful = swings.filter(({ by }) => by(FURTHEST) > 0);
  if (useful.reduce((sum, { by }) => sum + by(FURTHEST), 0) < need) return null;
  if (need <= 0) return 0;
  const square = (k: number, part: number): number => {
    const points = part <= 0 ? 0 : pointsTo(useful[k]?.by ?? (() => 0), part * need);
    return points === null ? Number.POSITIVE_INFINITY : points * points;
  };
  const parts = shareOut(useful.length, square);
  if (parts === null) return leastForAllOf(useful, need);
  polish(parts, square);
  return Math.sqrt(parts.reduce((sum, part, k) => sum + square(k, part), 0));
}

/** Where the parts are too coarse to share out, as when all of every input is needed. */
function leastForAllOf(swings: readonly Swing[], need: number): number | null {
  const each = leastForEach(swings, need);
  return each === null ? null : each * Math.sqrt(swings.length);
}

/** Shares of the need, in cells, with the least sum of squares. */
function shareOut(inputs: number, square: (k: number, part: number) => number): number[] | null {
  let best = [0, ...new Array<number>(CELLS).fill(Number.POSITIVE_INFINITY)];
  const chosen: number[][] = [];
  for (let k = 0; k < inputs; k++) {
    const costs = Array.from({ length: CELLS + 1 }, (_, c) => square(k, c / CELLS));
    const taken = new Array<number>(CELLS + 1).fill(0);
    const next = best.slice();
    for (let all = 1; all <= CELLS; all++) {
      for (let c = 1; c <= all; c++) {
        const cost = (best[all - c] ?? 0) + (costs[c] ?? 0);
        if (cost < (next[all] ?? 0)) {
          next[all] = cost;
          taken[all] = c;
        }
      }
    }
    chosen.push(taken);
    best = next;
  }
  if (best[CELLS] === Number.POSITIVE_INFINITY) return null;
  const parts = new Array<number>(inputs).fill(0);
  let left = CELLS;
  for (let k = inputs - 1; k >= 0; k--) {
    const c = chosen[k]?.[left] ?? 0;
    parts[k] = c / CELLS;
    left -= c;
  }
  return parts;
}

/** Moves shares between the inputs that have one, by ever smaller steps, while the sum of squares falls. */
function polish(parts: number[], square: (k: number, part: number) => number): void {
  const used = parts.flatMap((part, k) => (part > 0 ? [k] : []));
  const costs = parts.map((part, k) => square(k, part));
  for (let step = 0.5 / CELLS; step > FINEST; step /= 2) {
    const moves = used.flatMap((from) => used.filter((to) => to !== from).map((to) => [from, to] as const));
    let moved = true;
    for (let pass = 0; moved && pass < CELLS; pass++) {
      moved = false;
      for (const [from, to] of moves) {
        const [less, more] = [(parts[from] ?? 0) - step, (parts[to] ?? 0) + step];
        if (less < 0) continue;
        const [lower, higher] = [square(from, less), square(to, more)];
        if (lower + higher >= (costs[from] ?? 0) + (costs[to] ?? 0)) continue;
        [parts[from], parts[to], costs[from], costs[to]] = [less, more, lower, higher];
        moved = true;
      }
    }
  }
}

/** Inputs that each count by the same amount a point up to their bound. */
export interface Bounded {
  readonly perPoint: number;
  readonly bound: number;
}

/** Smallest sum of errors that moves the margin by what is needed: the steepest inputs first. */
export function leastInAll(inputs: readonly Bounded[], need: number): number | null {
  let [left, spent] = [need, 0];
  for (const { perPoint, bound } of inputs.toSorted((a, b) => b.perPoint - a.perPoint)) {
    if (left <= 0 || perPoint <= 0) break;
    const points = Math.min(bound, left / perPoint);
    spent += points;
    left -= points * perPoint;
  }
  return left <= 1e-9 * Math.max(1, need) ? spent : null;
}

/** Root of the least sum of squares: errors in proportion to what a point does, as far as the bounds go. */
export function leastRoot(inputs: readonly Bounded[], need: number): number | null {
  const steepest = Math.max(0, ...inputs.map(({ perPoint }) => perPoint));
  const errors = (pace: number): number[] =>
    inputs.map(({ perPoint, bound }) => Math.min(bound, (pace * perPoint) / steepest));
  const moved = (pace: number): number =>
    errors(pace).reduce((sum, points, k) => sum + points * (inputs[k]?.perPoint ?? 0), 0);
  if (steepest === 0 || inputs.reduce((sum, { perPoint, bound }) => sum + perPoint * bound, 0) < need) return null;
  const flattest = Math.min(...inputs.flatMap(({ perPoint }) => (perPoint > 0 ? [perPoint] : [])));
  const pace = least(moved, need, (FURTHEST * steepest) / flattest);
  return Math.sqrt(errors(pace).reduce((sum, points) => sum + points * points, 0));
}

/** m/‖g‖ in the three norms: exact where the margin is linear in inputs without bounds, and never too large elsewhere. */
export function linearRadius(margin: number, gradient: readonly number[]) {
  const sizes = gradient.map(Math.abs);
  const by = (size: number): number | null => (size === 0 ? null : margin / size);
  return {
    everyPosition: by(sizes.reduce((sum, size) => sum + size, 0)),
    l1: by(Math.max(0, ...sizes)),
    l2: by(Math.hypot(...sizes)),
  };
}

function pointsTo(by: (points: number) => number, need: number): number | null {
  return by(FURTHEST) < need ? null : least(by, need, FURTHEST);
}

/** Least argument at which a function that never falls reaches what is needed, known to be reached at `end`. */
function least(by: (points: number) => number, need: number, end: number): number {
  if (by(0) >= need) return 0;
  let [low, high] = [0, end];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    if (by(middle) < need) low = middle;
    else high = middle;
  }
  return high;
}

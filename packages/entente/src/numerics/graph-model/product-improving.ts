import { overProduct } from "./product-transform.js";
import { type Steps, stepsOf, visitProduct } from "./product-visit.js";
import { ascending } from "./rank-order.js";
import { isSymmetric, type Relation } from "./relation.js";

/** Where one decider's improvements lead back from: sorted classes where its moves can all be taken back, else steps. */
export type Mover = ClassMover | StepMover;
interface ClassMover {
  readonly kind: "classes";
  /** States by class, those among which the decider moves freely; in each from its worst to its best. */
  readonly sorted: Int32Array;
  /** Two a state, side by side for the cache: its class, and where in `sorted` the states begin that it does not improve on. */
  readonly places: Int32Array;
  /** Where each class begins in `sorted`. */
  readonly begins: Int32Array;
}
interface StepMover {
  readonly kind: "steps";
  readonly rank: Int32Array;
  readonly back: Steps;
}

export function moverOf(sizes: readonly number[], relations: readonly Relation[], rank: Int32Array): Mover {
  const symmetric = sizes.every((options, dimension) =>
    isSymmetric(relations[dimension] ?? new Uint8Array(options * options), options),
  );
  if (!symmetric) return { kind: "steps", rank, back: stepsOf(sizes, relations, "back") };
  const { classOf, begins } = classesOf(sizes, relations, rank.length);
  const next = begins.slice();
  const sorted = new Int32Array(rank.length);
  for (const x of ascending(rank)) sorted[next[classOf[x]!]!++] = x;
  const places = new Int32Array(2 * rank.length);
  let level = 0;
  for (let at = 0; at < sorted.length; at++) {
    const x = sorted[at]!;
    const place = classOf[x]!;
    if (at === begins[place] || rank[sorted[at - 1]!]! < rank[x]!) level = at;
    places[2 * x] = place;
    places[2 * x + 1] = level;
  }
  return { kind: "classes", sorted, places, begins };
}

/** Classes of states among which one can move freely, numbered by their least states, and where each begins by size. */
function classesOf(sizes: readonly number[], relations: readonly Relation[], states: number) {
  const numbers = new Int32Array(states);
  for (let x = 0; x < states; x++) numbers[x] = x;
  const classOf = overProduct(numbers, sizes, relations, "least");
  let count = 0;
  for (let x = 0; x < states; x++) numbers[x] = classOf[x] === x ? count++ : 0;
  const begins = new Int32Array(count + 1);
  for (let x = 0; x < states; x++) {
    const place = numbers[classOf[x]!]!;
    classOf[x] = place;
    begins[place + 1]!++;
  }
  for (let place = 0; place < count; place++) begins[place + 1]! += begins[place]!;
  return { classOf, begins };
}

/**
 * Least value reached from each state by the movers' improvements: states in ascending value, from each the improvements
 * walked backwards, unlabelled ones labelled. In a class the states that improve into x are those ranked below it, so a
 * watermark on the sorted class visits each once: O(states · movers).
 */
export function worstByImproving(movers: readonly Mover[], values: Int32Array): Int32Array {
  const labels = new Int32Array(values.length).fill(-1);
  const stack = new Int32Array(values.length);
  const classed = movers.filter((mover) => mover.kind === "classes");
  const stepping = movers.filter((mover) => mover.kind === "steps");
  const marks = classed.map(({ begins }) => begins.slice());
  const places = sideBySide(classed, values.length);
  const width = 2 * classed.length;
  let height = 0;
  for (const start of ascending(values)) {
    if (labels[start] !== -1) continue;
    const value = values[start]!;
    labels[start] = value;
    stack[height++] = start;
    while (height > 0) {
      const x = stack[--height]!;
      for (let m = 0; m < classed.length; m++) {
        const mark = marks[m]!;
        const place = places[x * width + 2 * m]!;
        const level = places[x * width + 2 * m + 1]!;
        if (mark[place]! < level) walkClass(m, mark, place, level, value);
      }
      for (const mover of stepping) walkSteps(mover, x, value);
    }
  }
  return labels;

  function walkClass(m: number, mark: Int32Array, place: number, level: number, value: number): void {
    const sorted = classed[m]?.sorted ?? labels;
    for (let at = mark[place]!; at < level; at++) {
      const y = sorted[at]!;
      if (labels[y] !== -1) continue;
      labels[y] = value;
      stack[height++] = y;
    }
    mark[place] = level;
  }

  function walkSteps({ rank, back }: StepMover, x: number, value: number): void {
    const own = rank[x]!;
    visitProduct(back, x, (y) => {
      if (rank[y]! >= own || labels[y] !== -1) return false;
      labels[y] = value;
      stack[height++] = y;
      return false;
    });
  }
}

/** The places of all movers state by state: one state's lie together, so that looking them up misses the cache once. */
function sideBySide(movers: readonly ClassMover[], states: number): Int32Array {
  const [only] = movers;
  if (only !== undefined && movers.length === 1) return only.places;
  const width = 2 * movers.length;
  const places = new Int32Array(states * width);
  movers.forEach((mover, m) => {
    for (let x = 0; x < states; x++) {
      places[x * width + 2 * m] = mover.places[2 * x]!;
      places[x * width + 2 * m + 1] = mover.places[2 * x + 1]!;
    }
  });
  return places;
}

import { overProduct } from "./product-transform.js";
import { type Steps, stepsOf, visitProduct } from "./product-visit.js";
import { ascending } from "./rank-order.js";
import { isSymmetric, type Relation } from "./relation.js";

/** Where one decider's improvements lead back from: sorted classes where its moves can all be taken back, else steps. */
export type Mover = ClassMover | StepMover;
interface ClassMover {
  readonly kind: "classes";
  readonly rank: Int32Array;
  /** Least state of a state's class: the states among which this decider moves freely. */
  readonly classOf: Int32Array;
  /** States by class, in each from worst to best for the decider. */
  readonly sorted: Int32Array;
  /** Where a class begins in `sorted`, by its least state. */
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
  const numbers = Int32Array.from(rank, (_, x) => x);
  const classOf = overProduct(numbers, sizes, relations, "least");
  const begins = new Int32Array(rank.length + 1);
  for (let x = 0; x < classOf.length; x++) begins[classOf[x]! + 1]!++;
  for (let x = 0; x < classOf.length; x++) begins[x + 1]! += begins[x]!;
  const next = begins.slice();
  const sorted = new Int32Array(rank.length);
  for (const x of ascending(rank)) sorted[next[classOf[x]!]!++] = x;
  return { kind: "classes", rank, classOf, sorted, begins };
}

/**
 * Least value reached from each state by the movers' improvements: states in ascending value, from each the improvements
 * walked backwards, unlabelled ones labelled. In a class the states that improve into x are those ranked below it, so a
 * watermark on the sorted class visits each once: O(states · movers).
 */
export function worstByImproving(movers: readonly Mover[], values: Int32Array): Int32Array {
  const labels = new Int32Array(values.length).fill(-1);
  const stack = new Int32Array(values.length);
  const marks = movers.map((mover) => (mover.kind === "classes" ? mover.begins.slice() : new Int32Array()));
  let height = 0;
  for (const start of ascending(values)) {
    if (labels[start] !== -1) continue;
    const value = values[start]!;
    const reach = (x: number): false => {
      if (labels[x] !== -1) return false;
      labels[x] = value;
      stack[height++] = x;
      return false;
    };
    reach(start);
    while (height > 0) {
      const x = stack[--height]!;
      for (let m = 0; m < movers.length; m++) {
        const mover = movers[m];
        if (mover === undefined) continue;
        const { rank } = mover;
        const own = rank[x]!;
        if (mover.kind === "steps") {
          visitProduct(mover.back, x, (y) => rank[y]! < own && reach(y));
          continue;
        }
        const { classOf, begins, sorted } = mover;
        const mark = marks[m]!;
        const place = classOf[x]!;
        const end = begins[place + 1]!;
        let at = mark[place]!;
        while (at < end && rank[sorted[at]!]! < own) reach(sorted[at++]!);
        mark[place] = at;
      }
    }
  }
  return labels;
}

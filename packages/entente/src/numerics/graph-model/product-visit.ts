import { type Relation, transposed } from "./relation.js";

/** Options that each option can become, other than itself, per dimension; dimensions that stand still are left out. */
export interface Steps {
  readonly dimensions: readonly {
    readonly stride: number;
    readonly options: number;
    /** offsets[a] = what to add to the state's number to turn a into each option that it can become. */
    readonly offsets: readonly (readonly number[])[];
  }[];
}

export function stepsOf(
  sizes: readonly number[],
  relations: readonly Relation[],
  direction: "forward" | "back",
): Steps {
  let stride = 1;
  const dimensions = sizes.map((options, dimension) => {
    const strideHere = stride;
    const stated = relations[dimension] ?? new Uint8Array(options * options);
    const relation = direction === "forward" ? stated : transposed(stated, options);
    const all = Array.from({ length: options }, (_, option) => option);
    const offsets = all.map((a) =>
      all.filter((b) => a !== b && relation[a * options + b] === 1).map((b) => (b - a) * strideHere),
    );
    stride *= options;
    return { stride: strideHere, options, offsets };
  });
  return { dimensions: dimensions.filter(({ offsets }) => offsets.some((list) => list.length > 0)) };
}

/** Visits every other state that these steps lead to, until `visit` returns true; returns whether it did. */
export function visitProduct(steps: Steps, x: number, visit: (y: number) => boolean): boolean {
  const { dimensions } = steps;
  const from = (k: number, y: number): boolean => {
    const dimension = dimensions[k];
    if (dimension === undefined) return y !== x && visit(y);
    if (from(k + 1, y)) return true;
    const option = Math.floor(x / dimension.stride) % dimension.options;
    for (const offset of dimension.offsets[option] ?? []) if (from(k + 1, y + offset)) return true;
    return false;
  };
  return from(0, x);
}

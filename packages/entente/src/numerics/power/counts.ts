/** What the exact indices are made of. Sizes run 0 … n. */
export interface Counts {
  readonly members: number;
  /** Winning coalitions by size. */
  readonly winning: readonly bigint[];
  /** criticals[type][size]: winning coalitions of that size that lose without one given member of the type. */
  readonly criticals: readonly (readonly bigint[])[];
  /** Null where the algorithm does not look at single coalitions. */
  readonly minimal: Minimal | null;
}
export interface Minimal {
  /** Minimal winning coalitions by size. */
  readonly winning: readonly bigint[];
  /** with[type][size]: those that contain one given member of the type. */
  readonly with: readonly (readonly bigint[])[];
  /** shared[type][χ]: winning coalitions with χ critical members, one given member of the type among them. */
  readonly shared: readonly (readonly bigint[])[];
}

/** Asked now and then by whatever runs long; throws where the run was aborted. */
export type Pause = () => void;

/** Cuts a flat list into rows of one length. */
export function rowsOf<T>(flat: readonly T[], length: number): T[][] {
  return Array.from({ length: flat.length / length }, (_, row) => flat.slice(row * length, (row + 1) * length));
}

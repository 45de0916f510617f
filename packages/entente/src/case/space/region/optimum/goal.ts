/**
 * What is maximised over a setting, with its Lagrangian bound: for every z allowed and every package in the region,
 * value ≤ weights(z)·units + constant(z). The first numbers of z belong to the goal, then one multiplier a floor.
 */
export interface Goal {
  readonly dimension: number;
  readonly start: Float64Array;
  /** Size that a value typically has, for tolerances. */
  readonly size: number;
  /** Values this close are ties. */
  readonly tie: number;
  /** Value at units of a package in the region. */
  readonly value: (units: Float64Array) => number;
  readonly weights: (z: Float64Array, into: Float64Array) => void;
  readonly constant: (z: Float64Array) => number;
  /** Slope of the bound in z where `units` are those of the package that attains it. */
  readonly slope: (z: Float64Array, units: Float64Array, into: Float64Array) => void;
  /** Other points near a good z, whose bounds are better where a search has favoured some party. */
  readonly tilted?: (z: Float64Array) => Float64Array[];
  /** Raises floors (units per tracked party) to what every package has whose value is at least `value`. */
  readonly raiseFloors?: (value: number, floors: Float64Array) => void;
  /** Brings z back into what is allowed. */
  readonly project: (z: Float64Array) => void;
}

/** An actor of a spatial model: power, and a position and a salience a dimension, each 0 … 100. */
export interface Actor {
  readonly name: string;
  readonly description: string;
  readonly power: number;
  readonly positions: readonly number[];
  readonly saliences: readonly number[];
}

/** A scenario of the KAPSARC Toolkit for Behavioral Analysis (KTAB): actors on dimensions, without options or a status quo. */
export interface Scenario {
  readonly name: string;
  readonly description: string;
  readonly dimensions: readonly string[];
  readonly actors: readonly Actor[];
}

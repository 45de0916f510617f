/** A place along a track where something that is moved can come to rest. */
interface Stop {
  /** Px along the picture. */
  readonly x: number;
  readonly name: string;
}

/** How a mark can be moved sideways, and what moving it means; plain data, so that a page needs to know no chart. */
export type Handle =
  | {
      /** Where a party wants an issue to end. */
      readonly moves: "place";
      readonly party: string;
      readonly issue: string;
      /** 0 … 100. */
      readonly at: number;
      /** Px of the places 0 and 100. */
      readonly from: number;
      readonly to: number;
      readonly stops: readonly (Stop & { readonly at: number })[];
    }
  | {
      /** Which option packages are narrowed to. */
      readonly moves: "option";
      readonly issue: string;
      /** Number of the stop. */
      readonly at: number;
      readonly stops: readonly (Stop & { readonly option: string })[];
    }
  | {
      /** When a step is taken. */
      readonly moves: "step";
      /** Number of the stop. */
      readonly at: number;
      /** The order that the step makes there, as `order` takes a `sequence`; null: the recommended one. */
      readonly stops: readonly (Stop & { readonly sequence: string | null })[];
    }
  | {
      /** How far a red line reaches on an issue. */
      readonly moves: "line";
      readonly line: string;
      readonly issue: string;
      readonly at: number;
      /** The test that the line makes with its bracket there; null: none any more. */
      readonly stops: readonly (Stop & { readonly test: string | null })[];
    };

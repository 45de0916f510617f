import { breaks, type Space, type SpaceLine, unitsOf } from "../space.js";

/** Packages that take an allowed option on every issue, reach every floor and break none of the lines. */
export interface Region {
  readonly space: Space;
  /** Per issue: 1 where the option is allowed. */
  readonly allowed: readonly Uint8Array[];
  /** Per party of the space: least units; -Infinity where there is no floor. */
  readonly floors: Float64Array;
  /** Red lines that must hold. */
  readonly lines: readonly SpaceLine[];
}

/** What a long search needs from its caller. */
export interface Running {
  readonly signal?: { readonly aborted: boolean } | undefined;
  /** Part done, 0 … 1. */
  readonly progress?: ((done: number) => void) | undefined;
}

/** Every package: all options allowed, no floor, no line. */
export function wholeRegion(space: Space): Region {
  return {
    space,
    allowed: space.options.map((options) => new Uint8Array(options.length).fill(1)),
    floors: new Float64Array(space.parties.length).fill(Number.NEGATIVE_INFINITY),
    lines: [],
  };
}

/** Whether a package lies in the region. */
export function contains({ space, allowed, floors, lines }: Region, options: ArrayLike<number>): boolean {
  return (
    allowed.every((mask, issue) => mask[options[issue]!] === 1) &&
    floors.every((floor, party) => floor === Number.NEGATIVE_INFINITY || unitsOf(space, party, options) >= floor) &&
    lines.every((line) => !breaks(line, options))
  );
}

import type { Space } from "../space.js";
import type { Region } from "./region.js";

/** A region over two parties more, whose units are the issues that a package moves and those that it leaves. */
export interface CountedMoves {
  readonly region: Region;
  /** Indexes into the parties of its space. */
  readonly moved: number;
  readonly left: number;
}

export function countMoves(region: Region): CountedMoves {
  const { space } = region;
  const flags = (moved: number): Float64Array[] =>
    space.options.map((options, i) =>
      Float64Array.from(options, (_, o) => (o === space.statusQuo[i] ? 1 - moved : moved)),
    );
  const widened = (figures: Float64Array, figure: number) => Float64Array.from([...figures, figure, figure]);
  const counted: Space = {
    ...space,
    parties: [...space.parties, "moved", "left"],
    scale: widened(space.scale, 1),
    roundingError: widened(space.roundingError, 0),
    terms: [...space.terms, flags(1), flags(0)],
    reservation: widened(space.reservation, 0),
    acceptFrom: widened(space.acceptFrom, 0),
    gainFrom: widened(space.gainFrom, 1),
  };
  const floors = widened(region.floors, Number.NEGATIVE_INFINITY);
  return {
    region: { ...region, space: counted, floors },
    moved: space.parties.length,
    left: space.parties.length + 1,
  };
}

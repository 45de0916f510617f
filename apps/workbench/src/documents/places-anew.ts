import type { CaseEdit, Coding, LostAnchor } from "entente";
import type { Beside } from "../document/beside.js";
import { withCoding } from "./codings.js";

/** A statement as the lists show it, as far as its place goes. */
interface PlacedRow {
  readonly id: string;
  /** `in`: in the case; anything else lies beside it. */
  readonly state: string;
  readonly said: { readonly start?: number | undefined };
  readonly coding: Coding | null;
}

/** What puts statements at the places that were found for them: values of the case, and lines beside it. */
export interface PlacesAnew {
  readonly edits: readonly CaseEdit[];
  readonly beside: (before: Beside) => Beside;
}

/** A span stands where one stood; a statement that said no more than its paragraph says no more now. */
export function placesAnew(
  found: readonly (Pick<LostAnchor, "candidate"> & { readonly row: PlacedRow })[],
): PlacesAnew {
  const placed = found.flatMap(({ row, candidate }) => {
    if (candidate === null) return [];
    const { start, end, quote, paragraph } = candidate;
    const span = row.said.start === undefined ? {} : { start, end };
    return [{ row, place: { quote, ...(paragraph > 0 ? { paragraph } : {}), ...span } }];
  });
  return {
    edits: placed.flatMap(({ row, place }) =>
      row.state === "in"
        ? Object.entries(place).map(([key, value]) => ({ path: ["statements", row.id, key], value }))
        : [],
    ),
    beside: (before) =>
      placed.reduce(
        (all, { row: { coding, state }, place }) =>
          coding === null || state === "in" ? all : withCoding(all, { ...coding, ...place }),
        before,
      ),
  };
}

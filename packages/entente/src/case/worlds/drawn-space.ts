import { buildSpace, type Loss, setReservation } from "../space/build-space.js";
import type { Space } from "../space/space.js";
import { valuesOf, weightsOf } from "../space/sweep/values.js";
import type { View } from "../view.js";

const SCALE = 2 ** 40;

/**
 * The space of a drawn view, rounded to 2^-40: drawn numbers have no short decimals, so nothing would be gained by
 * looking for exact units. What no draw changes is taken from the space of the case as stated.
 */
export function drawnSpace(view: View, stated: Space, loss: Loss): Space {
  const parties = view.parties.filter((party) =>
    [...(view.positions.get(party)?.values() ?? [])].some(({ salience }) => salience > 0),
  );
  if (parties.join() !== stated.parties.join()) return buildSpace(view, { loss });
  const linkages = new Map(view.linkages);
  const lines = new Set(view.redLines.map(([id]) => id));
  const space: Space = {
    ...stated,
    scale: new Float64Array(parties.length).fill(SCALE),
    roundingError: new Float64Array(parties.length).fill((stated.issues.length + view.linkages.length) / (2 * SCALE)),
    terms: parties.map((party) => {
      const weights = weightsOf(view, stated, party);
      return valuesOf(view, stated, party, loss).map((values, i) =>
        values.map((value) => Math.round((weights[i] ?? 0) * value * SCALE)),
      );
    }),
    linkages: stated.linkages
      .filter(({ id }) => linkages.has(id))
      .map((linkage) => ({ ...linkage, units: Math.round((linkages.get(linkage.id)?.value ?? 0) * SCALE) })),
    redLines: stated.redLines.filter(({ id }) => lines.has(id)),
    reservation: new Float64Array(parties.length),
    acceptFrom: new Float64Array(parties.length),
    gainFrom: new Float64Array(parties.length),
  };
  parties.forEach((party, p) => {
    setReservation(space, view, party, p);
  });
  return space;
}

import type { Space, SpaceLine } from "../space.js";
import type { Region } from "./region.js";

/** A space with one party more, the opposite of another: it gains what that one loses. */
export function withOpposite(space: Space, party: number): { readonly space: Space; readonly opposite: number } {
  const opposite = space.parties.length;
  const widened = (figures: Float64Array, figure: number) => Float64Array.from([...figures, figure]);
  return {
    opposite,
    space: {
      ...space,
      parties: [...space.parties, `opposite of ${space.parties[party]}`],
      scale: widened(space.scale, space.scale[party]!),
      roundingError: widened(space.roundingError, space.roundingError[party]!),
      terms: [...space.terms, space.terms[party]!.map((units) => units.map((one) => -one))],
      linkages: [
        ...space.linkages,
        ...space.linkages
          .filter((linkage) => linkage.party === party)
          .map((linkage) => ({ ...linkage, party: opposite, units: -linkage.units })),
      ],
      reservation: widened(space.reservation, -space.reservation[party]!),
      acceptFrom: widened(space.acceptFrom, -space.acceptFrom[party]!),
      gainFrom: widened(space.gainFrom, -space.gainFrom[party]!),
    },
  };
}

/** The same region over a space with parties more, which have no floor. */
export function overWider(region: Region, space: Space): Region {
  const floors = new Float64Array(space.parties.length).fill(Number.NEGATIVE_INFINITY);
  floors.set(region.floors);
  return { ...region, space, floors };
}

/** The packages of a region, which must be over a space with the opposite, that leave a party below its least. */
export function fallingBelow(region: Region, opposite: number, least: number): Region {
  // Units are whole, so falling below the least is having at most one less than it, rounded up.
  return { ...region, floors: region.floors.with(opposite, 1 - Math.ceil(least)) };
}

/** The packages of a region that break a line. */
export function breaking(region: Region, { when, require, ...line }: SpaceLine): Region {
  const allowed = region.allowed.map((mask, i) =>
    mask.map((flag, o) => (when.every(({ issue, passes }) => issue !== i || passes[o] === 1) ? flag : 0)),
  );
  const issue = require[0]?.issue ?? 0;
  const never = { issue, passes: new Uint8Array(region.space.options[issue]?.length ?? 1) };
  return { ...region, allowed, lines: [...region.lines, { ...line, when: require, require: [never] }] };
}

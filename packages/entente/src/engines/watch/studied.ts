import { reservationOf, utilityOf } from "../../case/space/space.js";
import { takenPoliciesOf } from "../../case/space/sweep/offer-figures.js";
import type { KindOfWorld } from "../../case/worlds/uncertain-inputs.js";
import { worldsOf } from "../../case/worlds/worlds.js";
import { EntenteError } from "../../error.js";
import { hashedUniformFrom } from "../../numerics/philox.js";
import type { SobolDesign } from "../../numerics/sobol/indices.js";
import type { Asked } from "../asked.js";
import { askedIn } from "../claims/in-world.js";
import { settlerOf } from "../claims/settler.js";
import { isEnumerable, isJoint, sweptOffers, sweptZone } from "../swept.js";
import type { Target } from "../target.js";

/** What is studied of one party: a figure of each world, and the parties whose inputs can move it. */
export interface GainStudied {
  readonly in: (there: Asked) => number;
  readonly of: ReadonlySet<string>;
}

/** A party's gain at the package that is meant, in a world. @throws {EntenteError} `unknown-party`, `bad-package` */
export function gainAt(asked: Asked, party: string, target: Target | null): GainStudied {
  const p = asked.space.parties.indexOf(party);
  if (p < 0) throw new EntenteError("unknown-party", `gainOf: "${party}" is no party with a utility in this case`);
  if (target === null) throw new EntenteError("bad-package", "gainOf: there is no package to ask this of; name one");
  const of = new Set([party]);
  // A faction holds its parent's positions where it has none.
  for (let at = asked.kase.parties[party]?.within; at !== undefined && !of.has(at); at = asked.kase.parties[at]?.within)
    of.add(at);
  return { in: ({ space }) => utilityOf(space, p, target.options) - reservationOf(space, p), of };
}

export interface Studied {
  readonly inputs: readonly string[];
  readonly fixed: number;
  /** Whether an input can move the figure at all. */
  readonly bears: (input: number) => boolean;
  readonly at: (uniforms: Float64Array) => number;
}

/** Packages with room, or a gain, where some inputs have been drawn and the others, at NaN, stand as stated. */
export function studied(asked: Asked, kind: KindOfWorld, gain: GainStudied | null): Studied {
  const worlds = worldsOf(asked.kase, { worlds: kind, asOf: asked.view.asOf, seed: 0 });
  const settler = settlerOf(asked, worlds.inputs);
  const { id } = asked.table.forum;
  return {
    inputs: worlds.inputs.map(({ path }) => path),
    fixed: worlds.fixed,
    bears: (input) => gain === null || gain.of.has(worlds.inputs[input]?.groups.party ?? ""),
    at: (uniforms: Float64Array): number => {
      if (gain !== null) return gain.in(askedIn(asked, worlds.worldAt(uniforms)));
      const settled = settler(uniforms).table(id);
      const [figure] = Object.values(settled?.figures ?? {});
      if (figure !== undefined) return figure;
      const there = askedIn(asked, worlds.worldAt(uniforms));
      return isJoint(there) ? takenPoliciesOf(there.once(sweptOffers)).length : there.once(sweptZone).packages.length;
    },
  };
}

/** Whether the figure can be told in every world: a count cannot where there are too many packages to list. */
export function canStudy(asked: Asked, gain: GainStudied | null): boolean {
  return gain !== null || isEnumerable(asked);
}

/** The study of variance of a figure of so many inputs: its points do not depend on the seed of the run. */
export function designOf(inputs: number, rows: number): SobolDesign {
  const uniform = hashedUniformFrom(0);
  return { inputs, rows, uniform: (a, b) => uniform(a, b, 2) };
}

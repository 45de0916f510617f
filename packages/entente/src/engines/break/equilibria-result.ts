import { ALL_COALITIONS_UP_TO } from "../../numerics/graph-model/coalitions.js";
import type { Stable } from "../../numerics/graph-model/concepts.js";
import type { Stability, State } from "./stability-schema.js";

/** Equilibria by concept as states that people know; null where they are not judged. */
export function equilibriaResult(
  alone: Stable | null,
  together: Stable | null,
  nameOf: (state: number) => State,
): Stability["equilibria"] {
  const named = (flags: Uint8Array | undefined): State[] | null => {
    if (flags === undefined) return null;
    const states: State[] = [];
    flags.forEach((flag, x) => {
      if (flag === 1) states.push(nameOf(x));
    });
    return states;
  };
  return {
    nash: named(alone?.nash),
    gmr: named(alone?.gmr),
    smr: named(alone?.smr),
    seq: named(alone?.seq),
    cnash: named(together?.nash),
    cgmr: named(together?.gmr),
    csmr: named(together?.smr),
    cseq: named(together?.seq),
  };
}

export function askedCoalitions(deciders: number): Stability["coalitionsAsked"] {
  return deciders <= ALL_COALITIONS_UP_TO ? "every" : "up to three and all";
}

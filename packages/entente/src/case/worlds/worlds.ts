import { normalQuantile, normalShare } from "../../numerics/normal.js";
import { fnv1a, hashedUniformFrom } from "../../numerics/philox.js";
import type { Case } from "../model.js";
import { buildWorld, type World } from "./build-world.js";
import { drawnValue } from "./law.js";
import {
  type GroupedBy,
  type UncertainInput,
  type UncertainInputs,
  uncertainInputs,
  type WorldOptions,
} from "./uncertain-inputs.js";

/** Errors that inputs of one group share. */
export interface Correlation {
  /** ρ in 0 … 1, below 1. */
  readonly rho: number;
  readonly by: GroupedBy;
}

/** All worlds of a case: the d-th is a pure function of (case, options, seed, d). */
export interface Worlds extends UncertainInputs {
  readonly world: (draw: number) => World;
  /** The uniform numbers of a draw, one an input. */
  readonly uniforms: (draw: number) => Float64Array;
  /** The world that uniform numbers make. */
  readonly worldAt: (uniforms: Float64Array) => World;
  /** Values of one input over the first draws, for ranking. */
  readonly column: (input: number, draws: number) => Float64Array;
}

/** Prepares the worlds of a case. */
export function worldsOf(
  kase: Case,
  { seed, correlation, ...options }: WorldOptions & { seed: number; correlation?: Correlation | undefined },
): Worlds {
  const listed = uncertainInputs(kase, options);
  const { inputs } = listed;
  const columns = inputs.map((input) => uniformOf(input, { seed, correlation }));
  const uniforms = (draw: number): Float64Array => {
    const drawn = new Float64Array(columns.length);
    for (let k = 0; k < columns.length; k++) drawn[k] = columns[k]?.(draw) ?? 0.5;
    return drawn;
  };
  return {
    ...listed,
    uniforms,
    worldAt: (drawn) => buildWorld(kase, inputs, drawn),
    world: (draw) => buildWorld(kase, inputs, uniforms(draw)),
    column: (input, draws) => {
      const { laws, stated, now } = inputs[input] ?? { laws: [], stated: [], now: 0 };
      const [law = { kind: "fixed" }, value = 0] = [laws[now], stated[now]];
      const uniform = columns[input] ?? (() => 0.5);
      return Float64Array.from({ length: draws }, (_, draw) => drawnValue(law, uniform(draw), value));
    },
  };
}

function uniformOf(
  { hash, groups }: UncertainInput,
  { seed, correlation }: { seed: number; correlation?: Correlation | undefined },
): (draw: number) => number {
  const uniform = hashedUniformFrom(seed);
  const group = correlation === undefined || correlation.rho === 0 ? undefined : groups[correlation.by];
  if (correlation === undefined || group === undefined) return (draw) => uniform(draw, hash);
  const shared = fnv1a(`group:${group}`);
  const [ofGroup, own] = [Math.sqrt(correlation.rho), Math.sqrt(1 - correlation.rho)];
  return (draw) =>
    normalShare(ofGroup * normalQuantile(uniform(draw, shared)) + own * normalQuantile(uniform(draw, hash)));
}

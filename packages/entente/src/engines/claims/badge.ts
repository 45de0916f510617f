import type { UncertainInput } from "../../case/worlds/uncertain-inputs.js";
import type { Worlds } from "../../case/worlds/worlds.js";
import { type Bins, binsOf, type Knowing, noiseFloor, valueOfKnowing } from "../../numerics/knowing.js";
import { fnv1a, hashedUniformFrom } from "../../numerics/philox.js";
import { wilsonInterval } from "../../numerics/wilson.js";

/** On what a headline rests: the text, no one judgement, or one that is named. */
export type Rests = "text" | "robust" | "judgement";
export interface Badge {
  readonly rests: Rests | null;
  /** Share of judged worlds in which the claim holds, and its interval. */
  readonly holds: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Path of the input on which a judgement hangs. */
  readonly hinge: string | null;
}
export const NO_BADGE: Badge = { rests: null, holds: null, low: null, high: null, hinge: null };

const ENOUGH_WILD = 1000;
const ROBUST = 0.95;
const ROBUST_LOW = 0.93;
const BOOTSTRAP = 2;

/** The badge of a claim from where it holds, 1 a world, and the search for its hinge, made only where one is wanted. */
export function badgeOf(judged: Uint8Array, wild: Uint8Array, hinge: () => string | null): Badge {
  if (judged.length === 0) return NO_BADGE;
  const hits = count(judged);
  const holds = hits / judged.length;
  const { low, high } = wilsonInterval(hits, judged.length);
  const shown = { holds, low, high };
  if (wild.length >= ENOUGH_WILD && !wild.includes(0)) return { rests: "text", ...shown, hinge: null };
  if (holds >= ROBUST && low >= ROBUST_LOW) return { rests: "robust", ...shown, hinge: null };
  return { rests: "judgement", ...shown, hinge: hinge() };
}

function count(holds: Uint8Array): number {
  return holds.reduce((sum, one) => sum + one, 0);
}

/** What knowing each input would be worth to a claim, in the order of the inputs. */
export interface KnownInput extends Knowing {
  readonly path: string;
  readonly noiseFloor: () => number;
  /** Sign of the covariance of the input and the claim. */
  readonly direction: -1 | 0 | 1;
}

/** An input's values in some draws, as they are and in bins; found when first asked for. */
export interface InputDrawn {
  readonly input: UncertainInput;
  readonly drawn: () => { readonly values: Float64Array; readonly bins: Bins };
}

/** Every input in the draws `among`, or in the first ones; the same for all claims on these draws. */
export function inputsDrawn(worlds: Worlds, draws: number, among: readonly number[] | null): InputDrawn[] {
  return worlds.inputs.map((input, k) => {
    let known: ReturnType<InputDrawn["drawn"]> | null = null;
    const find = (): ReturnType<InputDrawn["drawn"]> => {
      const all = worlds.column(k, among === null ? draws : (among.at(-1) ?? -1) + 1);
      const values = among === null ? all : Float64Array.from(among, (draw) => all[draw] ?? 0);
      return { values, bins: binsOf(values) };
    };
    return {
      input,
      drawn: () => {
        known ??= find();
        return known;
      },
    };
  });
}

/** @param holds - 1 where the claim holds, for the draws of the inputs */
export function knowingInputs(inputs: readonly InputDrawn[], holds: Uint8Array, seed: number): KnownInput[] {
  const uniform = hashedUniformFrom(seed);
  const shuffles = fnv1a("shuffles");
  const floors = new Map<string, number>();
  return inputs.map(({ input: { path }, drawn }) => {
    const { values, bins } = drawn();
    return {
      path,
      ...valueOfKnowing(bins, holds),
      direction: directionOf(values, holds),
      noiseFloor: () => {
        // Bins of the same sizes have the same floor, whatever is in them.
        const key = bins.discrete ? [...bins.sizes].sort((a, b) => a - b).join() : "continuous";
        const known = floors.get(key);
        if (known !== undefined) return known;
        const floor = noiseFloor(bins, holds, {
          uniform: (shuffle, place) => uniform(shuffle * values.length + place, shuffles, BOOTSTRAP),
        });
        floors.set(key, floor);
        return floor;
      },
    };
  });
}

function directionOf(values: Float64Array, holds: Uint8Array): -1 | 0 | 1 {
  const share = count(holds) / holds.length;
  let covariance = 0;
  for (let d = 0; d < holds.length; d++) covariance += (values[d] ?? 0) * ((holds[d] ?? 0) - share);
  const size = holds.length * 1e-12;
  return covariance > size ? 1 : covariance < -size ? -1 : 0;
}

/** The input most worth knowing: by EVPPI among those above their noise floor, else by the Brier score it would save. */
export function hingeOf(known: readonly KnownInput[]): string | null {
  const byWorth = known.toSorted((a, b) => b.evppi - a.evppi || b.deltaBrier - a.deltaBrier);
  const hinge =
    byWorth.find(({ evppi, noiseFloor }) => evppi > 0 && evppi > noiseFloor()) ??
    known.filter(({ deltaBrier }) => deltaBrier > 0).toSorted((a, b) => b.deltaBrier - a.deltaBrier)[0];
  return hinge?.path ?? null;
}

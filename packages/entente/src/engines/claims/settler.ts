import type { UncertainInput } from "../../case/worlds/uncertain-inputs.js";
import type { Asked } from "../asked.js";
import type { Settled } from "./settle.js";

/** Settles tables of a question in the world that uniform numbers make; null where only the sweep can. */
export type Settler = (forum: string, uniforms: Float64Array) => Settled | null;

export function settlerOf(_point: Asked, _inputs: readonly UncertainInput[]): Settler {
  return () => null;
}

import type { Region } from "./region.js";
import { type Rng, sequenceFrom } from "./stream.js";

/**
 * Draws packages uniformly among the allowed options of a region; its floors and lines are not looked at.
 *
 * @param rng - pure function of (draw, path, stream); the same numbers give the same packages
 * @returns a function that fills `into` with the next package, or null where some issue has no allowed option
 */
export function packageSampler({ allowed }: Region, rng: Rng, path = "packages"): ((into: Int32Array) => void) | null {
  const choices = allowed.map((mask) => Int32Array.from(mask.keys()).filter((option) => mask[option] === 1));
  if (choices.some((options) => options.length === 0)) return null;
  const uniform = sequenceFrom(rng, path);
  return (into) => {
    choices.forEach((options, issue) => {
      into[issue] = options[Math.floor(uniform() * options.length)]!;
    });
  };
}

import { EntenteError } from "../../error.js";

/**
 * Trust from which going first pays: l / (g + l); null where nothing is to be gained or lost.
 *
 * @param gain - what is gained if the other returns the step, 0 or more
 * @param loss - what is lost if it does not, 0 or more
 * @throws {EntenteError} `out-of-range`
 * @source Kydd (2005), Trust and Mistrust in International Relations, Princeton University Press
 */
export function trustThreshold(gain: number, loss: number): number | null {
  if (!(gain >= 0 && loss >= 0)) throw new EntenteError("out-of-range", `trustThreshold: gain ${gain}, loss ${loss}`);
  return gain + loss === 0 ? null : loss / (gain + loss);
}

/** Share of the concession that is safe to make first at trust `belief`, 0 to 1; null where nothing is to be gained or lost. */
export function safeShare(belief: number, gain: number, loss: number): number | null {
  if (!(belief >= 0 && belief <= 1))
    throw new EntenteError("out-of-range", `safeShare: belief ${belief} is outside 0–1`);
  if (trustThreshold(gain, loss) === null) return null;
  return loss === 0 || belief === 1 ? 1 : Math.min(1, (belief * gain) / ((1 - belief) * loss));
}

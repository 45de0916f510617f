import { EntenteError } from "../error.js";

/** 97.5 % quantile of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * Wilson's interval for a share from `hits` of `draws`, 95 % unless told.
 *
 * @throws {EntenteError} `out-of-range` unless 0 ≤ hits ≤ draws and draws ≥ 1
 * @source Wilson (1927), J. Am. Stat. Assoc. 22:209–212
 */
export function wilsonInterval(hits: number, draws: number, z = Z95): { low: number; high: number } {
  if (!(draws >= 1 && hits >= 0 && hits <= draws))
    throw new EntenteError("out-of-range", `wilsonInterval: ${hits} hits of ${draws} draws`);
  const share = hits / draws;
  const square = z * z;
  const centre = (share + square / (2 * draws)) / (1 + square / draws);
  const half = (z / (1 + square / draws)) * Math.sqrt((share * (1 - share)) / draws + square / (4 * draws * draws));
  return {
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === draws ? 1 : Math.min(1, centre + half),
  };
}

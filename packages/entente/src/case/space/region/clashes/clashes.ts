import type { SpaceLine } from "../../space.js";
import { breaks, unitsOf } from "../../space.js";
import { hittingSets, MOST_SETS } from "../../sweep/corrections.js";
import { hasBit, type Mask, setBit, wordsFor } from "../../sweep/mask.js";
import { findPackage } from "../optimum/find-package.js";
import { nodesFor, type SearchOptions } from "../optimum/setting.js";
import type { Region } from "../region.js";

/** What may be given up: red lines, then least units of parties. Bit k of a set is the k-th of both lists together. */
export interface Demands {
  readonly lines: readonly SpaceLine[];
  readonly reservations: readonly { readonly party: number; readonly least: number }[];
}

/** Minimal sets to give up and minimal sets that cannot all be kept. */
export interface Clashes {
  /** Inclusion-minimal among the sets of demands that some package of the region violates, each with such a package. */
  readonly corrections: readonly { readonly set: Mask; readonly package: Int32Array }[];
  /** Inclusion-minimal sets that no package of the region meets. */
  readonly clashes: readonly Mask[];
  /** Whether there may be more than are listed. */
  readonly truncated: boolean;
  /** Whether every question about existence was answered with proof. */
  readonly exact: boolean;
}

export interface ClashOptions extends SearchOptions {
  /** Questions about existence that may be asked. Default 4,000, fewer with more than five reservations. */
  readonly questions?: number | undefined;
}

/**
 * Finds both families at once: as long as some minimal way of meeting every correction known can be kept, growing it to
 * a largest set that can be kept gives a correction not yet known. The region's own lines and floors are not up for
 * giving up; where even they cannot be met both families are empty.
 *
 * @source Reiter (1987), Artificial Intelligence 32:57–95; Gunopulos et al. (2003), ACM TODS 28:140–174, dualize and advance
 */
export function clashesOf(
  region: Region,
  demands: Demands,
  { questions = questionsFor(demands), nodes = nodesFor(demands.reservations.length) / 20, ...rest }: ClashOptions = {},
): Clashes {
  const options: SearchOptions = { ...rest, nodes };
  const size = demands.lines.length + demands.reservations.length;
  const words = wordsFor(size);
  const corrections: { set: Mask; package: Int32Array }[] = [];
  const clashing = new Map<string, Mask>();
  let [asked, exact] = [0, true];

  function keep(kept: Mask): Int32Array | null {
    asked++;
    const answer = findPackage(keeping(region, demands, kept), options);
    if (answer.kind === "unknown") exact = false;
    return answer.kind === "found" ? answer.found : null;
  }
  for (;;) {
    const sets = corrections.map(({ set }) => set);
    const { sets: hits, truncated } =
      sets.length === 0 ? { sets: [new Int32Array(words)], truncated: false } : hittingSets(sets, words);
    let grown = false;
    for (const hit of hits) {
      if (clashing.has(hit.join())) continue;
      if (asked >= questions || sets.length >= MOST_SETS) return answer(true);
      const found = keep(hit);
      if (found === null) {
        clashing.set(hit.join(), hit);
        continue;
      }
      corrections.push(grow(found));
      grown = true;
      break;
    }
    if (!grown) return answer(truncated);
  }

  /** From a package to one that meets a largest set of demands including its own; the rest is a correction. */
  function grow(from: Int32Array): { set: Mask; package: Int32Array } {
    let found = from;
    let kept = metBy(region, demands, found, words);
    for (let k = 0; k < size; k++) {
      if (hasBit(kept, k)) continue;
      const more = kept.slice();
      setBit(more, k);
      const better = keep(more);
      if (better === null) continue;
      found = better;
      kept = metBy(region, demands, found, words);
    }
    const set = new Int32Array(words);
    for (let k = 0; k < size; k++) if (!hasBit(kept, k)) setBit(set, k);
    return { set, package: found };
  }
  function answer(truncated: boolean): Clashes {
    const nothing = corrections.length === 0;
    const clashes =
      nothing || corrections.some(({ set }) => set.every((word) => word === 0)) ? [] : [...clashing.values()];
    return { corrections, clashes, truncated, exact };
  }
}

function questionsFor({ reservations }: Demands): number {
  return Math.max(20, Math.min(4_000, Math.floor(100_000 / (1 + reservations.length) ** 2)));
}

function keeping(region: Region, { lines, reservations }: Demands, kept: Mask): Region {
  const floors = region.floors.slice();
  reservations.forEach(({ party, least }, k) => {
    if (hasBit(kept, lines.length + k)) floors[party] = Math.max(floors[party]!, least);
  });
  return { ...region, floors, lines: [...region.lines, ...lines.filter((_, k) => hasBit(kept, k))] };
}

function metBy(region: Region, { lines, reservations }: Demands, options: Int32Array, words: number): Mask {
  const met = new Int32Array(words);
  lines.forEach((line, k) => {
    if (!breaks(line, options)) setBit(met, k);
  });
  reservations.forEach(({ party, least }, k) => {
    if (unitsOf(region.space, party, options) >= least) setBit(met, lines.length + k);
  });
  return met;
}

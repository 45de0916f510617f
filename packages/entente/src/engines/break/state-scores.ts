import { breaks, holds, type Space } from "../../case/space/space.js";
import type { Mobility } from "./mobility.js";
import type { Half, Marks } from "./state-halves.js";

/** Above any difference of utilities: a package that breaks none of one's red lines is preferred to one that does. */
const LINE = 1e6;

interface Table {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly linkages: readonly { readonly units: number; readonly when: Marks }[];
  readonly lines: readonly { readonly when: Marks; readonly require: Marks }[];
}

/**
 * Preference of a party over states: utility, and a package that breaks its red lines below all that break none. Sums
 * over both halves of the issues are tabled per party; too many states for that are scored one by one.
 */
export function stateScores(
  space: Space,
  { issues, sizes, halves }: Pick<Mobility, "issues" | "sizes" | "halves">,
  optionsAt: (state: number) => Int32Array,
): (party: number, state: number) => number {
  if (halves === null) {
    const scored = scoring(space);
    return (party, state) => scored(party, optionsAt(state));
  }
  const { low, high, marks } = halves;
  const tables: Table[] = [];
  return (party, state) => {
    tables[party] ??= tableOf(party);
    const { low: slow, high: fast, linkages, lines } = tables[party];
    const b = Math.floor(state / low.count);
    const a = state - b * low.count;
    let units = (slow[a] ?? 0) + (fast[b] ?? 0);
    for (const { units: added, when } of linkages) if (when.low[a] === 1 && when.high[b] === 1) units += added;
    let score = units / (space.scale[party] ?? 1);
    for (const { when, require } of lines)
      if (when.low[a] === 1 && when.high[b] === 1 && (require.low[a] !== 1 || require.high[b] !== 1)) {
        score -= LINE;
        break;
      }
    return score;
  };

  function tableOf(party: number): Table {
    const terms = space.terms[party] ?? [];
    let still = 0;
    terms.forEach((own, i) => {
      if (!issues.includes(i)) still += own[space.statusQuo[i] ?? 0] ?? 0;
    });
    return {
      low: summed(low, terms, still),
      high: summed(high, terms, 0),
      linkages: space.linkages
        .filter((linkage) => linkage.party === party)
        .map(({ units, when }) => ({ units, when: marks(when) })),
      lines: space.redLines
        .filter((line) => line.party === party)
        .map(({ when, require }) => ({ when: marks(when), require: marks(require) })),
    };
  }

  function summed({ from, to, count }: Half, terms: readonly Float64Array[], start: number): Float64Array {
    const sums = new Float64Array(count);
    sums[0] = start;
    for (let k = from, known = 1; k < to; k++) {
      const own = terms[issues[k] ?? 0] ?? new Float64Array();
      const size = sizes[k] ?? 1;
      for (let o = size - 1; o >= 0; o--)
        for (let n = 0; n < known; n++) sums[o * known + n] = (sums[n] ?? 0) + (own[o] ?? 0);
      known *= size;
    }
    return sums;
  }
}

/** The preference of a party at a package; what concerns a party alone is looked up once. */
export function scoring(space: Space): (party: number, at: ArrayLike<number>) => number {
  const own = space.parties.map((_, p) => ({
    linkages: space.linkages.filter(({ party }) => party === p),
    lines: space.redLines.filter(({ party }) => party === p),
  }));
  return (party, at) => {
    const { linkages = [], lines = [] } = own[party] ?? {};
    let units = 0;
    space.terms[party]?.forEach((terms, issue) => {
      units += terms[at[issue] ?? 0] ?? 0;
    });
    for (const linkage of linkages) if (holds(linkage.when, at)) units += linkage.units;
    return units / (space.scale[party] ?? 1) - (lines.some((line) => breaks(line, at)) ? LINE : 0);
  };
}

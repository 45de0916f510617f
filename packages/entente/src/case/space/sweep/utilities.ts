import type { Space } from "../space.js";
import { bitsByHalf, type HalfBits, type HalfSums, type Halves, sumByHalf } from "./halves.js";

/** Utilities of some parties over a cut space, in units. */
export interface Utilities {
  /** Parties, as indexes into the space's. */
  readonly parties: readonly number[];
  /** Additive part, per party listed. */
  readonly sums: readonly HalfSums[];
  /** Which linkages of these parties hold. */
  readonly linkages: HalfBits;
  /** Per party its own linkages: their bit, and the units that they add. */
  readonly own: readonly (readonly { readonly bit: number; readonly units: number }[])[];
  /** Units that linkages add: per party, 256 entries for every 8 linkages; null without linkages of its own. */
  readonly bonus: readonly (Float64Array | null)[];
}

export function tableUtilities(halves: Halves, parties: readonly number[]): Utilities {
  const { space } = halves;
  const linkages = space.linkages.filter(({ party }) => parties.includes(party));
  return {
    parties,
    sums: parties.map((p) => sumByHalf(halves, space.terms[p] ?? [])),
    linkages: bitsByHalf(
      halves,
      linkages.map(({ when }) => when),
    ),
    own: parties.map((p) => linkages.flatMap(({ party, units }, bit) => (party === p ? [{ bit, units }] : []))),
    bonus: parties.map((p) => bonusTable(linkages, p)),
  };
}

function bonusTable(linkages: Space["linkages"], party: number): Float64Array | null {
  if (!linkages.some((linkage) => linkage.party === party)) return null;
  const bytes = 4 * Math.max(1, Math.ceil(linkages.length / 32));
  const table = new Float64Array(256 * bytes);
  linkages.forEach(({ party: holder, units }, k) => {
    if (holder !== party) return;
    const from = 256 * (k >>> 3);
    const bit = 1 << (k & 7);
    for (let held = 0; held < 256; held++) if ((held & bit) !== 0) table[from + held]! += units;
  });
  return table;
}

/** Units of the k-th party listed at a package, given by its halves. */
export function unitsAt({ sums, linkages, bonus }: Utilities, k: number, a: number, b: number): number {
  const { slow, fast } = sums[k]!;
  const table = bonus[k]!;
  const units = slow[a]! + fast[b]!;
  return table === null ? units : units + bonusAt(table, linkages, a, b);
}

/** Units that the linkages holding at a package add, for the party whose table it is. */
function bonusAt(table: Float64Array, { words, slow, fast }: HalfBits, a: number, b: number): number {
  let units = 0;
  for (let w = 0; w < words; w++) {
    const held = slow[a * words + w]! & fast[b * words + w]!;
    if (held === 0) continue;
    const at = 1024 * w;
    units +=
      table[at + (held & 255)]! +
      table[at + 256 + ((held >>> 8) & 255)]! +
      table[at + 512 + ((held >>> 16) & 255)]! +
      table[at + 768 + (held >>> 24)]!;
  }
  return units;
}

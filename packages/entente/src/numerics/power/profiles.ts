import { type Counts, type Pause, rowsOf } from "./counts.js";
import { type Game, type Types, winTest } from "./game.js";
import { countExactly } from "./residues.js";

const PAUSE_EVERY = 2 ** 18;

/** Π(n_t + 1), number of ways to take so many of each type. */
export function profilesIn({ sizes }: Types): number {
  return sizes.reduce((product, size) => product * (size + 1), 1);
}

/** Counts over all profiles: how many members of each type take part, weighted by in how many ways. */
export function countProfiles(game: Game, types: Types, pause: Pause): Counts {
  const { members } = game;
  const count = types.sizes.length;
  const row = members + 1;
  const wins = winningProfiles(game, types, pause);
  const bits = members + Math.ceil(Math.log2(members + 1));
  const flat = countExactly(bits, 26, (modulus) => tally({ types, members, wins, modulus, pause }));
  const [winning = [], minimal = [], ...byType] = rowsOf(flat, row);
  const perMember = (from: number): bigint[][] =>
    byType.slice(from * count, (from + 1) * count).map((sums, t) => sums.map((sum) => sum / BigInt(types.sizes[t]!)));
  return {
    members,
    winning,
    criticals: perMember(0),
    minimal: { winning: minimal, with: perMember(1), shared: perMember(2) },
  };
}

/** Steps through the profiles, the last type fastest; `sums` are those of each weight. */
function winningProfiles(game: Game, { sizes, weights }: Types, pause: Pause): Uint8Array {
  const wins = winTest(game.wins);
  const total = sizes.reduce((product, size) => product * (size + 1), 1);
  const found = new Uint8Array(total);
  const taken = new Int32Array(sizes.length);
  const sums = new Float64Array(weights.length);
  for (let index = 0; index < total; index++) {
    if (index % PAUSE_EVERY === 0) pause();
    if (wins(sums)) found[index] = 1;
    let t = sizes.length - 1;
    for (; t >= 0 && taken[t] === sizes[t]; t--) {
      for (let w = 0; w < sums.length; w++) sums[w]! -= taken[t]! * weights[w]![t]!;
      taken[t] = 0;
    }
    if (t < 0) break;
    taken[t]!++;
    for (let w = 0; w < sums.length; w++) sums[w]! += weights[w]![t]!;
  }
  return found;
}

interface Tally {
  readonly types: Types;
  readonly members: number;
  readonly wins: Uint8Array;
  readonly modulus: number;
  readonly pause: Pause;
}

/**
 * Rows of members + 1: winning by size, minimal by size, then per type, each times its members that take part: critical
 * by size, in minimal ones by size, critical by number of critical members. All modulo `modulus`.
 */
function tally({ types: { sizes }, members, wins, modulus, pause }: Tally): Float64Array {
  const count = sizes.length;
  const row = members + 1;
  const sums = new Float64Array((2 + 3 * count) * row);
  const [critical, minimal, shared] = [2, 2 + count, 2 + 2 * count].map((from) => from * row) as [
    number,
    number,
    number,
  ];
  const strides = new Int32Array(count);
  for (let t = count - 1, stride = 1; t >= 0; t--) {
    strides[t] = stride;
    stride *= sizes[t]! + 1;
  }
  const binomials = Array.from(sizes, (size) => binomialRow(size, modulus));
  const taken = new Int32Array(count);
  const ways = new Float64Array(count + 1).fill(1);
  const isCritical = new Uint8Array(count);
  const add = (at: number, value: number): void => {
    const sum = sums[at]! + value;
    sums[at] = sum > 2 ** 52 ? sum % modulus : sum;
  };
  let size = 0;
  for (let index = 0; index < wins.length; index++) {
    if (index % PAUSE_EVERY === 0) pause();
    if (wins[index] === 1) {
      const multiplicity = ways[count]!;
      let criticals = 0;
      for (let t = 0; t < count; t++) {
        const turns = taken[t]! > 0 && wins[index - strides[t]!] === 0;
        isCritical[t] = turns ? 1 : 0;
        if (turns) criticals += taken[t]!;
      }
      add(size, multiplicity);
      const isMinimal = criticals === size;
      if (isMinimal) add(row + size, multiplicity);
      for (let t = 0; t < count && criticals > 0; t++) {
        if (isCritical[t] === 0) continue;
        const value = multiplicity * taken[t]!;
        add(critical + t * row + size, value);
        add(shared + t * row + criticals, value);
        if (isMinimal) add(minimal + t * row + size, value);
      }
    }
    let t = count - 1;
    for (; t >= 0 && taken[t] === sizes[t]; t--) {
      size -= taken[t]!;
      taken[t] = 0;
    }
    if (t < 0) break;
    taken[t]!++;
    size++;
    for (let from = t; from < count; from++) {
      const value = ways[from]! * binomials[from]![taken[from]!]!;
      ways[from + 1] = value > 2 ** 26 ? value % modulus : value;
    }
  }
  return modulus === Number.POSITIVE_INFINITY ? sums : sums.map((sum) => sum % modulus);
}

/** C(n, 0) … C(n, n) modulo `modulus`, by Pascal's rule. */
function binomialRow(n: number, modulus = Number.POSITIVE_INFINITY): Float64Array {
  const row = new Float64Array(n + 1);
  row[0] = 1;
  for (let k = 1; k <= n; k++) {
    for (let at = k; at > 0; at--) {
      const sum = row[at]! + row[at - 1]!;
      row[at] = sum >= modulus ? sum - modulus : sum;
    }
  }
  return row;
}

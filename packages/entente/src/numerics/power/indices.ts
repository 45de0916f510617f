import type { Counts, Minimal } from "./counts.js";
import { addRatios, factorials, type Ratio, ratio } from "./ratio.js";

/** Power of one member, exact; null where it is not defined or not counted. */
export interface ExactPower {
  readonly shapleyShubik: Ratio | null;
  readonly banzhaf: Ratio | null;
  readonly banzhafNormalised: Ratio | null;
  readonly prevent: Ratio | null;
  readonly initiate: Ratio | null;
  readonly deeganPackel: Ratio | null;
  readonly publicGood: Ratio | null;
  readonly johnston: Ratio | null;
}

/**
 * Every index of each type of members from counts of coalitions.
 *
 * @param sizes - members per type
 * @source Shapley & Shubik 1954; Penrose 1946; Banzhaf 1965; Coleman 1971; Deegan & Packel 1978; Holler 1982; Johnston 1978
 */
export function exactPower(counts: Counts, sizes: Int32Array): ExactPower[] {
  const { members: n, winning, criticals, minimal } = counts;
  const won = total(winning);
  const lost = 2n ** BigInt(n) - won;
  const swings = criticals.map(total);
  const allSwings = swings.reduce((sum, swing, t) => sum + swing * BigInt(sizes[t]!), 0n);
  const factorial = factorials(n);
  const holler = hollerOf(minimal, sizes);
  const johnston = johnstonOf(minimal, sizes);
  return criticals.map((bySize, t): ExactPower => {
    const swing = swings[t]!;
    const orders = bySize.reduce(
      (sum, count, s) => (s === 0 ? sum : sum + count * factorial[s - 1]! * factorial[n - s]!),
      0n,
    );
    return {
      shapleyShubik: won === 0n ? null : ratio(orders, factorial[n]!),
      banzhaf: won === 0n ? null : ratio(swing, 2n ** BigInt(Math.max(0, n - 1))),
      banzhafNormalised: ratio(swing, allSwings),
      prevent: ratio(swing, won),
      initiate: won === 0n ? null : ratio(swing, lost),
      deeganPackel: minimal === null ? null : deeganPackel(minimal, t),
      publicGood: holler === null ? null : (holler[t] ?? null),
      johnston: johnston[t] ?? null,
    };
  });
}

function total(list: readonly bigint[]): bigint {
  return list.reduce((sum, count) => sum + count, 0n);
}

function deeganPackel(minimal: Minimal, type: number): Ratio | null {
  const coalitions = total(minimal.winning);
  if (coalitions === 0n) return null;
  return (minimal.with[type] ?? []).reduce<Ratio>(
    (sum, count, size) => (count === 0n ? sum : addRatios(sum, { num: count, den: BigInt(size) * coalitions })),
    { num: 0n, den: 1n },
  );
}

function hollerOf(minimal: Minimal | null, sizes: Int32Array): (Ratio | null)[] | null {
  if (minimal === null) return null;
  const sums = minimal.with.map(total);
  const all = sums.reduce((sum, count, t) => sum + count * BigInt(sizes[t]!), 0n);
  return sums.map((count) => ratio(count, all));
}

function johnstonOf(minimal: Minimal | null, sizes: Int32Array): (Ratio | null)[] {
  if (minimal === null) return [];
  const shares = minimal.shared.map((byShare) =>
    byShare.reduce<Ratio>(
      (sum, count, sharing) => (count === 0n ? sum : addRatios(sum, { num: count, den: BigInt(sharing) })),
      { num: 0n, den: 1n },
    ),
  );
  const all = shares.reduce<Ratio>((sum, { num, den }, t) => addRatios(sum, { num: num * BigInt(sizes[t]!), den }), {
    num: 0n,
    den: 1n,
  });
  return shares.map(({ num, den }) => ratio(num * all.den, den * all.num));
}

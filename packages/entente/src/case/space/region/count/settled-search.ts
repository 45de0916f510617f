import { stopIfAborted } from "../abort.js";
import { reachOf } from "../bounds.js";
import type { Diagram } from "../diagram.js";
import { packagesFrom } from "../path-counts.js";
import type { Running } from "../region.js";

/**
 * Counts depth first: a subtree that misses some floor whatever follows adds nothing, one that reaches all whatever
 * follows adds its size. Null past `nodes` visited nodes.
 */
export function countBySearch(
  diagram: Diagram,
  floors: Float64Array,
  { nodes, signal }: Running & { readonly nodes: number },
): bigint | null {
  const { arcStart, arcTo, units, parties, group, options, issueOf } = diagram;
  const width = parties.length;
  const { most, least } = reachOf(diagram);
  const sizes = packagesFrom(diagram);
  const sums = new Float64Array((issueOf.length + 1) * width);
  let total = 0n;
  let visited = 0;
  // Settled numbers add up in a double while they are small, since sums of BigInts are slow.
  let small = 0;
  const safe = 2 ** 40;
  const smallSizes = Float64Array.from(sizes, (size) => (size <= 2n ** 40n ? Number(size) : -1));

  function go(node: number, depth: number, times: number): boolean {
    if (++visited > nodes) return false;
    if ((visited & 0xffff) === 0) stopIfAborted(signal);
    const row = depth * width;
    const below = row + width;
    for (let a = arcStart[node]!; a < arcStart[node + 1]!; a++) {
      const to = arcTo[a]!;
      let settled = true;
      let p = 0;
      for (; p < width; p++) {
        const sum = sums[row + p]! + units[a * width + p]!;
        if (sum + most[to * width + p]! < floors[p]!) break;
        if (sum + least[to * width + p]! < floors[p]!) settled = false;
        sums[below + p] = sum;
      }
      if (p < width) continue;
      const ways = times * options[group[a]!]!.length;
      if (!settled) {
        if (!go(to, depth + 1, ways)) return false;
      } else if (smallSizes[to]! >= 0 && smallSizes[to]! * ways < safe) {
        small += smallSizes[to]! * ways;
        if (small > safe) {
          total += BigInt(small);
          small = 0;
        }
      } else total += sizes[to]! * BigInt(ways);
    }
    return true;
  }
  // Beyond 2^53 packages on one prefix the factor would no longer be exact.
  if (widest(diagram) > Number.MAX_SAFE_INTEGER) return null;
  return go(0, 0, 1) ? total + BigInt(small) : null;
}

/** The most packages that can share one path. */
function widest({ arcStart, arcTo, group, options }: Diagram): number {
  const sink = arcStart.length - 2;
  const most = new Float64Array(sink + 1);
  most[sink] = 1;
  for (let v = sink - 1; v >= 0; v--) {
    for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++)
      most[v] = Math.max(most[v]!, options[group[a]!]!.length * most[arcTo[a]!]!);
  }
  return most[0]!;
}

import type { Diagram } from "./diagram.js";

/** Per node the number of packages that lead from it to the sink. */
export function packagesFrom({ arcStart, arcTo, group, options }: Diagram): bigint[] {
  const sink = arcStart.length - 2;
  const counts = new Array<bigint>(sink + 1).fill(0n);
  counts[sink] = 1n;
  for (let v = sink - 1; v >= 0; v--) {
    let sum = 0n;
    for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) {
      sum += BigInt(options[group[a]!]!.length) * counts[arcTo[a]!]!;
    }
    counts[v] = sum;
  }
  return counts;
}

/** Per node the number of paths from it to the sink, and from the root to it; doubles, since they only guide choices. */
export function pathNumbers({ arcStart, arcTo }: Diagram): { from: Float64Array; to: Float64Array } {
  const sink = arcStart.length - 2;
  const from = new Float64Array(sink + 1);
  const to = new Float64Array(sink + 1);
  from[sink] = 1;
  to[0] = 1;
  for (let v = sink - 1; v >= 0; v--)
    for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) from[v]! += from[arcTo[a]!]!;
  for (let v = 0; v < sink; v++) for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) to[arcTo[a]!]! += to[v]!;
  return { from, to };
}

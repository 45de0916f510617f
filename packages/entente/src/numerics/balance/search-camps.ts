import type { BestSplits, SignedEdge } from "./signed-graph.js";

const RESTARTS = 50;

/**
 * Best splits found by moving one node at a time from 50 random starts; an upper bound on the line index.
 *
 * @param random - uniform on (0, 1) for a restart and a node
 * @source Doreian & Mrvar (1996), Social Networks 18(2):149–168
 */
export function searchCamps(
  n: number,
  edges: readonly SignedEdge[],
  random: (restart: number, node: number) => number,
): BestSplits {
  let frustration = Number.POSITIVE_INFINITY;
  let found = new Map<string, Int8Array>();
  for (let restart = 0; restart < RESTARTS; restart++) {
    const camps = Int8Array.from({ length: n }, (_, node) => (random(restart, node) < 0.5 ? -1 : 1));
    descend(camps, edges);
    const count = edges.filter(({ a, b, sign }) => sign * camps[a]! * camps[b]! < 0).length;
    if (count > frustration) continue;
    if (count < frustration) found = new Map();
    frustration = count;
    const oriented = camps.map((camp) => camp * camps[0]!);
    found.set(oriented.join(), oriented);
  }
  const splits = [...found.values()].map((camps) => [...camps]);
  const everFrustrated = edges.flatMap(({ a, b, sign }, e) =>
    splits.some((camps) => sign * (camps[a] ?? 1) * (camps[b] ?? 1) < 0) ? [e] : [],
  );
  return { frustration, splits, everFrustrated };
}

/** Moves the node that mends most, the first of those that tie, until no move mends. */
function descend(camps: Int8Array, edges: readonly SignedEdge[]): void {
  for (;;) {
    const pull = new Int32Array(camps.length);
    for (const { a, b, sign } of edges) {
      const agreement = sign * camps[a]! * camps[b]!;
      pull[a] = pull[a]! + agreement;
      pull[b] = pull[b]! + agreement;
    }
    const lowest = Math.min(...pull);
    if (lowest >= 0) return;
    const node = pull.indexOf(lowest);
    camps[node] = -camps[node]!;
  }
}

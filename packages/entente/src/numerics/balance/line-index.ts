import { searchCamps } from "./search-camps.js";
import { type BestSplits, componentsOf, type SignedEdge } from "./signed-graph.js";

/** Nodes of a component up to which every split is tried. */
const EXACT_TO = 22;
const SPLITS_SHOWN = 8;

/** A best split of one component into two camps. */
export interface Split {
  /** Index of the component, in the order of their first nodes. */
  readonly component: number;
  /** Nodes in the camp of the component's first node. */
  readonly first: readonly number[];
  /** The other camp; empty where all stand together. */
  readonly second: readonly number[];
  /** Edges, by index, that go against the split. */
  readonly frustrated: readonly number[];
}

/** How far a signed graph is from falling into two camps. */
export interface LineIndex {
  /** Least number of edges that go against a split: inside a camp and negative, or between camps and positive. */
  readonly frustration: number;
  /** Up to 8 best splits a component. */
  readonly splits: readonly Split[];
  /** Edges, by index, that go against at least one best split. */
  readonly everFrustrated: readonly number[];
  /** False where a component was too large to try every split. */
  readonly exact: boolean;
}

/**
 * Line index of balance: exact by enumeration up to 22 nodes a component, beyond that the best of 50 restarts.
 *
 * @param random - uniform on (0, 1) for a restart and a node; read only beyond 22 nodes
 * @source Harary (1959), Behavioral Science 4(4):316–323
 */
export function lineIndex(
  n: number,
  edges: readonly SignedEdge[],
  random: (restart: number, node: number) => number,
): LineIndex {
  const components = componentsOf(n, edges);
  let frustration = 0;
  const splits: Split[] = [];
  const everFrustrated = new Set<number>();
  components.forEach((nodes, component) => {
    const own = edges.flatMap((edge, index) => (nodes.includes(edge.a) ? [{ ...edge, index }] : []));
    const local = own.map(({ a, b, sign }) => ({ a: nodes.indexOf(a), b: nodes.indexOf(b), sign }));
    const best =
      nodes.length <= EXACT_TO
        ? everySplit(nodes.length, local)
        : searchCamps(nodes.length, local, (restart, node) => random(restart, nodes[node] ?? node));
    frustration += best.frustration;
    for (const edge of best.everFrustrated) everFrustrated.add(own[edge]?.index ?? -1);
    for (const camps of best.splits.slice(0, SPLITS_SHOWN)) {
      splits.push({
        component,
        first: nodes.filter((_, k) => camps[k] === camps[0]),
        second: nodes.filter((_, k) => camps[k] !== camps[0]),
        frustrated: own.flatMap(({ index }, e) => (against(local[e], camps) ? [index] : [])),
      });
    }
  });
  return {
    frustration,
    splits,
    everFrustrated: [...everFrustrated].sort((a, b) => a - b),
    exact: components.every((nodes) => nodes.length <= EXACT_TO),
  };
}

/** Whether an edge goes against a split: `camps[k]` is 1 or −1. */
function against(edge: SignedEdge | undefined, camps: readonly number[]): boolean {
  return edge !== undefined && edge.sign * (camps[edge.a] ?? 1) * (camps[edge.b] ?? 1) < 0;
}

/** All 2ⁿ⁻¹ splits in Gray order, so that each step moves one node; the best are then read in counting order. */
function everySplit(n: number, edges: readonly SignedEdge[]): BestSplits {
  const total = 2 ** (n - 1);
  const camps = new Int8Array(n).fill(1);
  const weight = new Int8Array(n * n);
  for (const { a, b, sign } of edges) {
    weight[a * n + b] = sign;
    weight[b * n + a] = sign;
  }
  let count = edges.filter(({ sign }) => sign < 0).length;
  let frustration = count;
  let best: number[] = [0];
  for (let step = 1; step < total; step++) {
    const node = 32 - Math.clz32(step & -step);
    let agreeing = 0;
    for (let other = 0; other < n; other++) agreeing += weight[node * n + other]! * camps[other]!;
    count += agreeing * camps[node]!;
    camps[node] = -camps[node]!;
    if (count > frustration) continue;
    if (count < frustration) best = [];
    frustration = count;
    best.push(step ^ (step >>> 1));
  }
  best.sort((x, y) => x - y);
  const campOf = (bits: number, node: number): number => (node > 0 && (bits >>> (node - 1)) & 1 ? -1 : 1);
  const everFrustrated = edges.flatMap(({ a, b, sign }, e) =>
    best.some((bits) => sign * campOf(bits, a) * campOf(bits, b) < 0) ? [e] : [],
  );
  const splits = best.slice(0, SPLITS_SHOWN).map((bits) => Array.from({ length: n }, (_, k) => campOf(bits, k)));
  return { frustration, splits, everFrustrated };
}

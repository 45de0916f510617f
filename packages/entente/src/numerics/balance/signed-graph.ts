/** A signed edge between two nodes given by index. */
export interface SignedEdge {
  readonly a: number;
  readonly b: number;
  readonly sign: 1 | -1;
}

/** Best splits of one connected component: per split the camp of each node, 1 or −1; the first node's is 1. */
export interface BestSplits {
  readonly frustration: number;
  readonly splits: readonly (readonly number[])[];
  /** Edges, by index, that go against at least one of them. */
  readonly everFrustrated: readonly number[];
}

/** Connected components, each a list of nodes in rising order, in the order of their first nodes; lone nodes left out. */
export function componentsOf(n: number, edges: readonly SignedEdge[]): number[][] {
  const root = Array.from({ length: n }, (_, node) => node);
  const find = (node: number): number => {
    let top = node;
    while (root[top] !== top) top = root[top] ?? top;
    return top;
  };
  for (const { a, b } of edges) {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) root[high] = low;
  }
  const byRoot = new Map<number, number[]>();
  for (let node = 0; node < n; node++) byRoot.set(find(node), [...(byRoot.get(find(node)) ?? []), node]);
  return [...byRoot.values()].filter((nodes) => nodes.length > 1);
}

/** Triangles of a signed graph, nodes rising, by the product of their three signs. */
export interface Triads {
  readonly balanced: readonly (readonly [number, number, number])[];
  readonly unbalanced: readonly (readonly [number, number, number])[];
}

/** @source Cartwright & Harary (1956), Psychological Review 63(5):277–293 */
export function triadsOf(n: number, edges: readonly SignedEdge[]): Triads {
  const signs = new Int8Array(n * n);
  for (const { a, b, sign } of edges) {
    signs[a * n + b] = sign;
    signs[b * n + a] = sign;
  }
  const balanced: [number, number, number][] = [];
  const unbalanced: [number, number, number][] = [];
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++)
      for (let c = b + 1; c < n; c++) {
        const product = signs[a * n + b]! * signs[a * n + c]! * signs[b * n + c]!;
        if (product > 0) balanced.push([a, b, c]);
        if (product < 0) unbalanced.push([a, b, c]);
      }
  return { balanced, unbalanced };
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniformFrom } from "../philox.js";
import { lineIndex } from "./line-index.js";
import { searchCamps } from "./search-camps.js";
import { componentsOf, type SignedEdge, triadsOf } from "./signed-graph.js";

const never = (): number => {
  throw new Error("no draw is needed for a small graph");
};
const [us, jp, rok, dprk] = [0, 1, 2, 3];
const edge = (a: number, b: number, sign: 1 | -1): SignedEdge => ({ a, b, sign });
const korea = [edge(us, jp, 1), edge(us, rok, 1), edge(jp, rok, -1), edge(us, dprk, -1), edge(jp, dprk, -1)];

/** Every split of n nodes, and the edges against it: the definition. */
function bruteForce(n: number, edges: readonly SignedEdge[]): { least: number; ever: number[] } {
  const counts = Array.from({ length: 2 ** n }, (_, bits) =>
    edges.flatMap(({ a, b, sign }, e) => ((((bits >> a) ^ (bits >> b)) & 1 ? -sign : sign) < 0 ? [e] : [])),
  );
  const least = Math.min(...counts.map((against) => against.length));
  const ever = new Set(counts.filter((against) => against.length === least).flat());
  return { least, ever: [...ever].sort((a, b) => a - b) };
}

const graphs = fc.integer({ min: 2, max: 10 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    signs: fc.array(fc.constantFrom<1 | -1 | 0>(1, -1, -1, 0), {
      minLength: (n * (n - 1)) / 2,
      maxLength: (n * (n - 1)) / 2,
    }),
  }),
);
function edgesOf(n: number, signs: readonly (1 | -1 | 0)[]): SignedEdge[] {
  const pairs = Array.from({ length: n }, (_, b) => Array.from({ length: b }, (_one, a) => [a, b] as const)).flat();
  return pairs.flatMap(([a, b], k) => {
    const sign = signs[k] ?? 0;
    return sign === 0 ? [] : [edge(a, b, sign)];
  });
}

describe("lineIndex(n, edges) (MODELS-1 §1e)", () => {
  it("lineIndex(n, edges) finds the two best splits of the allies with a quarrel among them", () => {
    const found = lineIndex(4, korea, never);
    expect(found.frustration).toBe(1);
    expect(found.exact).toBe(true);
    expect(found.splits).toEqual([
      { component: 0, first: [us, jp, rok], second: [dprk], frustrated: [2] },
      { component: 0, first: [us, jp], second: [rok, dprk], frustrated: [1] },
    ]);
    expect(found.everFrustrated).toEqual([1, 2]);
  });
  it("triadsOf(n, edges) has us-jp-rok unbalanced and us-jp-dprk balanced", () => {
    expect(triadsOf(4, korea)).toEqual({ balanced: [[us, jp, dprk]], unbalanced: [[us, jp, rok]] });
  });
  it("componentsOf(n, edges) leaves lone nodes out and orders the rest by their first node", () => {
    expect(componentsOf(6, [edge(4, 1, 1), edge(0, 5, -1), edge(5, 2, 1)])).toEqual([
      [0, 2, 5],
      [1, 4],
    ]);
  });
  it("lineIndex(n, edges) equals trying every split of random graphs up to 10 nodes", () => {
    fc.assert(
      fc.property(graphs, ({ n, signs }) => {
        const edges = edgesOf(n, signs);
        const { least, ever } = bruteForce(n, edges);
        const found = lineIndex(n, edges, never);
        expect(found.frustration).toBe(least);
        expect(found.everFrustrated).toEqual(ever);
      }),
      { seed: 3, numRuns: 150 },
    );
  });
  it("lineIndex(n, edges) does not depend on the order of nodes or edges", () => {
    fc.assert(
      fc.property(graphs, ({ n, signs }) => {
        const edges = edgesOf(n, signs);
        const turned = edges.toReversed().map(({ a, b, sign }) => edge(n - 1 - b, n - 1 - a, sign));
        const [found, other] = [lineIndex(n, edges, never), lineIndex(n, turned, never)];
        expect(other.frustration).toBe(found.frustration);
        expect(other.everFrustrated).toEqual(
          found.everFrustrated.map((e) => edges.length - 1 - e).sort((a, b) => a - b),
        );
      }),
      { seed: 4, numRuns: 100 },
    );
  });
  it("lineIndex(22 nodes, all hostile) is exact: the best halves leave 110 of 231 edges inside a camp", () => {
    const edges = edgesOf(22, Array<-1>(231).fill(-1));
    const found = lineIndex(22, edges, never);
    expect([found.frustration, found.exact]).toEqual([2 * ((11 * 10) / 2), true]);
    expect(found.everFrustrated).toHaveLength(231);
    expect(found.splits).toHaveLength(8);
  });
  it("lineIndex(24 nodes in two camps) finds them by restarts and says that it is not exact", () => {
    const camp = (node: number): number => node % 2;
    const signs = Array.from({ length: 24 }, (_, b) =>
      Array.from({ length: b }, (_a, a) => (camp(a) === camp(b) ? 1 : -1)),
    );
    const found = lineIndex(24, edgesOf(24, signs.flat() as (1 | -1)[]), (restart, node) =>
      uniformFrom(1)(restart, `n${node}`),
    );
    expect(found).toMatchObject({ frustration: 0, exact: false });
    expect(found.splits).toHaveLength(1);
    expect(found.splits[0]?.first.every((node) => node % 2 === 0)).toBe(true);
  });
  it("searchCamps(n, edges) is never below the exact index", () => {
    fc.assert(
      fc.property(graphs, ({ n, signs }) => {
        const edges = edgesOf(n, signs);
        const found = searchCamps(n, edges, (restart, node) => uniformFrom(5)(restart, `n${node}`));
        expect(found.frustration).toBeGreaterThanOrEqual(bruteForce(n, edges).least);
      }),
      { seed: 5, numRuns: 30 },
    );
  });
});

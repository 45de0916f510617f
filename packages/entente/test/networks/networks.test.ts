import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NetworkKind, networkOf } from "../../src/evidence/networks/network.js";
import { type Said, saidOf } from "../../src/evidence/networks/said.js";
import { windowNetworks } from "../../src/evidence/networks/windows.js";
import { bestSplit } from "../../src/numerics/discourse/best-split.js";
import { polarisation, signedModularity } from "../../src/numerics/discourse/camps.js";
import { climbSplit } from "../../src/numerics/discourse/climb-split.js";
import { gainsFor, polarisationOf, type Ties } from "../../src/numerics/discourse/polarisation.js";
import { everything, laddersOf, utterances } from "./reading.js";

const parties = ["p", "q", "r", "s"];
const issues = ["i", "j"];
const read = (said: ReturnType<typeof utterances>, reading = {}) =>
  saidOf(laddersOf(...issues), said, { ...everything, ...reading, parties });
const tie = (said: Said, kind: NetworkKind) => networkOf(said, kind).ties[1];
const count = (kind: "congruence" | "conflict") => ({ kind, normalisation: "count" }) as const;

describe("networkOf(said), MODELS-1 §1f worked", () => {
  const said = read(utterances(["p", "i", 0], ["p", "i", 0], ["p", "i", 100], ["q", "i", 0], ...three("q", 100)));
  function three(holder: string, at: number) {
    return Array.from({ length: 3 }, () => [holder, "i", at] as const);
  }
  it("counts 5 agreeing and 7 opposed pairs of statements", () => {
    // 2·1 + 1·3 alike; 2·3 + 1·1 opposed.
    expect([tie(said, count("congruence")), tie(said, count("conflict"))]).toEqual([5, 7]);
    expect(tie(said, { kind: "subtract", normalisation: "count" })).toBe(-2);
    expect(tie(said, { kind: "ignore", normalisation: "count" })).toBe(12);
  });
  it("divides by the mean number of statements, 3.5", () => {
    expect(tie(said, { kind: "congruence", normalisation: "average" })).toBeCloseTo(1.428571, 6);
    expect(tie(said, { kind: "conflict", normalisation: "average" })).toBeCloseTo(2, 12);
  });
  it("divides by hand: Jaccard 5/5, DNA's cosine 5/12, cosine 5/(√5·√10)", () => {
    // No cell in which one is silent, so m11 = 2·1 + 1·3.
    expect(tie(said, { kind: "congruence", normalisation: "jaccard" })).toBe(1);
    expect(tie(said, { kind: "congruence", normalisation: "dnaCosine" })).toBeCloseTo(5 / 12, 12);
    expect(tie(said, { kind: "congruence", normalisation: "cosine" })).toBeCloseTo(5 / Math.sqrt(50), 12);
  });
  it("weighs statements by how far apart they stand: 3.6 and 2.4", () => {
    const ladder = read(utterances(["p", "i", 0], ["p", "i", 60], ["p", "i", 60], ["q", "i", 60], ["q", "i", 100]));
    expect(tie(ladder, count("congruence"))).toBeCloseTo(3.6, 12);
    expect(tie(ladder, count("conflict"))).toBeCloseTo(2.4, 12);
  });
  it("gives 0 where nobody speaks on the same issue", () => {
    const apart = read(utterances(["p", "i", 0], ["q", "j", 0]));
    expect(tie(apart, { kind: "congruence", normalisation: "jaccard" })).toBe(0);
    expect(networkOf(read([]), count("congruence")).rows).toEqual([]);
  });
  it("signs the actor–issue table by the ladder", () => {
    const table = (sign: "plain" | "signed", normalisation: "count" | "activity" | "prominence") =>
      Array.from(networkOf(said, { kind: "actor-issue", sign, normalisation }).ties);
    expect(table("plain", "count")).toEqual([3, 0, 4, 0]);
    expect(table("signed", "count")).toEqual([-1, 0, 2, 0]); // 1 for, 2 against; 3 for, 1 against
    expect(table("signed", "activity")).toEqual([-1 / 3, 0, 1 / 2, 0]);
    expect(table("plain", "prominence")).toEqual([3 / 7, 0, 4 / 7, 0]);
  });
});

describe("saidOf(ladders, statements, reading)", () => {
  it("reads 50 as for and 49 as against where the qualifier is binary", () => {
    const said = read(utterances(["p", "i", 50], ["q", "i", 100], ["r", "i", 49]), { qualifier: "binary" });
    expect(Array.from(networkOf(said, count("congruence")).ties)).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 0]);
  });
  it("keeps one of a holder's statements with the same stance in one source", () => {
    const said = utterances(["p", "i", 0], ["p", "i", 0], ["p", "i", 100], ["p", "i", 0, undefined, "t"]);
    expect(read(said, { repeats: "document" }).holder.length).toBe(3);
    expect(read(said, { repeats: "document", qualifier: "ignore" }).holder.length).toBe(2);
  });
  it("takes the source's date where a statement has none, and keeps the undated out of any bound", () => {
    const ladders = { ...laddersOf("i"), sources: { s: { date: "2024-02" } } };
    const said = utterances(["p", "i", 0], ["p", "i", 0, "2024-03-01"], ["p", "i", 0, undefined, "t"]);
    const days = (from: string | null, before: string | null) =>
      saidOf(ladders, said, { ...everything, parties, from, before }).holder.length;
    expect([days(null, null), days("2024-02-01", null), days("2024-02-02", null), days(null, "2024-03-01")]).toEqual([
      3, 2, 1, 1,
    ]);
  });
  it("leaves out other kinds, unknown holders, unknown places and voices not asked for", () => {
    const [base] = utterances(["p", "i", 0]);
    if (base === undefined) throw new Error("one statement");
    const others = [
      { ...base, kind: "tie" as const },
      { ...base, holder: "x" },
      { ...base, stance: "nowhere" },
      { ...base, voice: "private" as const },
    ];
    expect(read([base, ...others], { voices: new Set([""]) }).holder.length).toBe(1);
  });
});

const someone = fc.tuple(fc.constantFrom(...parties), fc.constantFrom(...issues), fc.constantFrom(0, 30, 60, 100));
const someDay = fc.integer({ min: 1, max: 28 }).map((day) => `2024-02-${String(day).padStart(2, "0")}`);
const spoken = fc.array(
  fc.tuple(someone, someDay).map(([[p, i, at], day]) => [p, i, at, day] as const),
  { maxLength: 40 },
);

describe("windowNetworks(said, kind, windows)", () => {
  it("equal, each, the network of the statements of their days alone", () => {
    const kinds = (["count", "average", "jaccard", "cosine"] as const).map(
      (n) => ({ kind: "subtract", normalisation: n }) as const,
    );
    fc.assert(
      fc.property(
        spoken,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...kinds),
        (said, size, step, kind) => {
          const all = read(utterances(...said));
          for (const { from, before, ties, statements } of windowNetworks(all, kind, { by: "days", size, step })) {
            const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
            const alone = read(utterances(...said), { from: iso(from), before: iso(before) });
            expect(statements).toBe(alone.holder.length);
            const there = networkOf(alone, kind);
            const expected = all.holders.flatMap((a) =>
              all.holders.map((b) => {
                const [x, y] = [there.rows.indexOf(a), there.rows.indexOf(b)];
                return x < 0 || y < 0 ? 0 : (there.ties[x * there.rows.length + y] ?? 0);
              }),
            );
            expect(Array.from(ties)).toEqual(expected.map((value) => expect.closeTo(value, 9)));
          }
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });
  it("hold so many statements each, by the hand: 5 statements in windows of 2 by 2", () => {
    const said = read(utterances(...[1, 2, 3, 4, 5].map((day) => ["p", "i", 0, `2024-02-0${day}`] as const)));
    const windows = [...windowNetworks(said, count("congruence"), { by: "statements", size: 2, step: 2 })];
    expect(windows.map(({ statements }) => statements)).toEqual([2, 2, 1]);
    expect(windows.map(({ from, before }) => before - from)).toEqual([2, 2, 1]);
    expect([...windowNetworks(read([]), count("congruence"), { by: "days", size: 7, step: 7 })]).toEqual([]);
  });
});

/** Ties of n holders from numbers: symmetric, nothing on the diagonal. */
function tiesOf(n: number, numbers: readonly number[]): Ties {
  const fill = (shift: number): Float64Array => {
    const matrix = new Float64Array(n * n);
    for (let a = 0; a < n; a++)
      for (let b = 0; b < a; b++) {
        const value = numbers[(a * n + b + shift) % numbers.length] ?? 0;
        matrix[a * n + b] = value;
        matrix[b * n + a] = value;
      }
    return matrix;
  };
  return { n, congruence: fill(0), conflict: fill(5) };
}

const someTies = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 40 }))
  .map(([n, numbers]) => tiesOf(n, numbers));

describe("polarisation(ties)", () => {
  it("finds by search what trying every split finds", () => {
    fc.assert(
      fc.property(someTies, (ties) => {
        const { n } = ties;
        const splits = Array.from({ length: 2 ** n - 2 }, (_, k) =>
          Uint8Array.from({ length: n }, (_b, p) => ((k + 1) >> p) & 1),
        );
        const even = (camps: Uint8Array) => Math.abs(2 * camps.reduce((s, c) => s + c, 0) - n) <= 1;
        const { balanced, best } = polarisation(ties, () => 0.5);
        const most = (among: readonly Uint8Array[]) => Math.max(...among.map((camps) => polarisationOf(ties, camps)));
        expect(best.value).toBeCloseTo(most(splits), 10);
        expect(balanced.value).toBeCloseTo(most(splits.filter(even)), 10);
      }),
      { seed: 3, numRuns: 150 },
    );
  });
  it("is 1 for two pairs that agree inside and oppose across, as much as sizes give", () => {
    // Two camps of two. C = 1 inside, K = 1 across: W = 4, B = 8, e_c = 2/4·4/4 = .5, e_B = 4/8·8/8 = .5; the sum over ordered
    // pairs is 4·(.5 + 0) + 8·(0 + .5) = 6 of 2·(4 + 8) = 24.
    const pairs = [0, 0, 1, 1];
    const matrix = (inside: boolean) =>
      Float64Array.from({ length: 16 }, (_, at) => {
        const [a, b] = [Math.floor(at / 4), at % 4];
        return a !== b && (pairs[a] === pairs[b]) === inside ? 1 : 0;
      });
    const ties = { n: 4, congruence: matrix(true), conflict: matrix(false) };
    expect(polarisationOf(ties, Uint8Array.from([1, 1, 0, 0]))).toBeCloseTo(6 / 24, 12);
  });
  it("takes nothing for an answer where there are no ties", () => {
    const { best } = polarisation(tiesOf(3, [0]), () => 0.5);
    expect(best.value).toBe(0);
  });
});

describe("signedModularity(n, ties)", () => {
  it("finds by search what trying every split finds", () => {
    fc.assert(
      fc.property(someTies, ({ n, congruence, conflict }) => {
        const ties = congruence.map((tie, at) => tie - (conflict[at] ?? 0));
        const values = Array.from({ length: 2 ** n }, (_, k) => modularityOf(n, ties, (p) => (k >> p) & 1));
        expect(signedModularity(n, ties, () => 0.5).value).toBeCloseTo(Math.max(...values), 10);
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});

/** The formula, term by term. */
function modularityOf(n: number, ties: Float64Array, camp: (p: number) => number): number {
  const all = [...Array(n).keys()];
  const tie = (p: number, q: number) => ties[p * n + q] ?? 0;
  const sum = (p: number, sign: 1 | -1) => all.reduce((s, q) => s + Math.max(0, sign * tie(p, q)), 0);
  const [plus, minus] = ([1, -1] as const).map((sign) => all.reduce((s, p) => s + sum(p, sign), 0)) as [number, number];
  if (plus + minus === 0) return 0;
  let value = 0;
  for (const p of all)
    for (const q of all) {
      if (camp(p) !== camp(q)) continue;
      value += tie(p, q);
      if (plus > 0) value -= (sum(p, 1) * sum(q, 1)) / plus;
      if (minus > 0) value += (sum(p, -1) * sum(q, -1)) / minus;
    }
  return value / (plus + minus);
}

/** Fractions of large sines: scattered enough for starts. */
const random = (restart: number, node: number) => Math.abs(Math.sin(restart * 127.1 + node * 311.7) * 43758.5453) % 1;

describe("climbSplit(n, gains, size)", () => {
  it("never finds more than trying every split, and finds it on 12 holders", () => {
    const ties = tiesOf(12, [3, 0, 1, 7, 2, 0, 5, 1, 4, 0, 6, 2, 9, 1, 0, 3, 8]);
    for (const size of [3, 6]) {
      const gains = gainsFor(ties, size);
      expect(climbSplit(12, gains, size, random).gain).toBeCloseTo(
        Math.max(bestSplit(12, gains, size).gain, bestSplit(12, gainsFor(ties, 12 - size), 12 - size).gain),
        8,
      );
    }
  });
  it("moves holders one by one where sizes are free", () => {
    const ties = tiesOf(12, [3, 0, 1, 7, 2, 0, 5, 1, 4, 0, 6]);
    const gains = ties.congruence.map((tie, at) => tie - (ties.conflict[at] ?? 0));
    const free = { first: gains, second: gains, across: new Float64Array(144) };
    expect(climbSplit(12, free, null, random).gain).toBeCloseTo(bestSplit(12, free, null).gain, 8);
  });
});

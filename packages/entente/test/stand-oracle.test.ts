import { expect, test } from "vitest";
import { alignmentEngine } from "../src/engines/stand/alignment.js";
import { brokersEngine } from "../src/engines/stand/brokers.js";
import { driftEngine } from "../src/engines/stand/drift.js";
import { officialRealEngine } from "../src/engines/stand/official-real.js";
import { signedTextsCoverageEngine } from "../src/engines/stand/signed-texts-coverage.js";
import { tiesEngine } from "../src/engines/stand/ties.js";
import { differences } from "./compare-result.js";
import type { RawCase, RawTie } from "./oracle/raw.js";
import { oracleStand } from "./oracle/stand.js";
import { randomCase } from "./random-case.js";
import { type Stream, streamOf } from "./random-stream.js";
import { runEngine } from "./run-engine.js";

const SEEDS = Array.from({ length: 250 }, (_, seed) => seed);
const KINDS = ["alliance", "dispute", "mediation", "pressure", "trade"] as const;

test("stand agrees with the reference on pairs, outlier, lines, drift, ties, brokers and texts of 250 random cases", () => {
  expect(
    SEEDS.flatMap((seed) =>
      disagreements(seed)
        .slice(0, 1)
        .map((what) => `seed ${seed}: ${what}`),
    ),
  ).toEqual([]);
});

function disagreements(seed: number): string[] {
  const { kase: plain, options } = randomCase(seed);
  const kase: RawCase = { ...plain, ties: randomTies(streamOf(seed + 1_000), Object.keys(plain.parties)) };
  const between = ["2023-01-01", "2024-03-01"] as const;
  const expected = oracleStand(kase, { ...options, between });
  const { forum, voice, loss, where } = options;
  const frame = { ...(forum ? { forum } : {}), ...(voice ? { voice } : {}), ...(loss ? { loss } : {}) };
  const asked = typeof where === "string" && kase.goals?.[where] !== undefined ? { ...frame, where } : frame;
  const comparable = where === undefined || "where" in asked;
  const { thresholds, first, pairs, outlier } = expected;
  const { officialGap, falseFronts, ties, brokers, agreements } = expected;
  const alignment = runEngine(alignmentEngine, kase, { frame: asked });
  const lines = runEngine(officialRealEngine, kase, { frame: asked });
  const found = runEngine(tiesEngine, kase, { frame: asked }).ties;
  const members = new Set(Object.keys(first));
  return [
    ...differences({ thresholds, first, pairs, outlier }, alignment),
    ...(hasFactions(kase)
      ? []
      : gapDifferences(
          officialGap,
          lines.officialGap.filter(({ party }) => members.has(party)),
        )),
    ...differences(falseFronts, lines.falseFronts),
    // The reference splits all parties at once, the engine each connected group: frustration and quarrels are the same.
    ...differences(
      ties === null ? null : { ...ties, splits: undefined },
      found === null ? null : { ...found, splits: undefined },
    ),
    ...differences(brokers, runEngine(brokersEngine, kase, { frame: asked }).brokers),
    ...(comparable
      ? differences(agreements, runEngine(signedTextsCoverageEngine, kase, { frame: asked }).agreements)
      : []),
    ...(hasFactions(kase) ? [] : driftDifferences(kase, expected.drift, asked, between)),
  ];
}

/** What a faction takes from its parent is the parent's line and moves with it; the engine does not list it a second time. */
const hasFactions = ({ parties }: RawCase): boolean =>
  Object.values(parties).some(({ within }) => within !== undefined);

function gapDifferences(expected: ReturnType<typeof oracleStand>["officialGap"], found: readonly object[]): string[] {
  return differences(
    expected.map(({ party, gap, byIssue }) => ({ party, gap, issues: byIssue })),
    found,
  );
}

function driftDifferences(
  kase: RawCase,
  expected: ReturnType<typeof oracleStand>["drift"],
  frame: object,
  [from, to]: readonly [string, string],
): string[] {
  const { drift } = runEngine(driftEngine, kase, { frame, params: { from, to } });
  if (expected === null || drift === null) return ["no drift"];
  // Of several old places as near, the reference tests the first alone; the engine takes those that pass.
  const plain = (parties: typeof expected.parties) =>
    parties.map(({ party, mean, moves }) => ({
      party,
      mean,
      moves: moves.map(({ issue, from: start, to: end }) => ({ issue, from: start, to: end })),
    }));
  const { parties, pairs, appeared, lapsed } = expected;
  const towards = parties.flatMap((one, k) =>
    one.moves.flatMap((move, m) =>
      move.towards === null ? [] : differences(move.towards.after, drift.parties[k]?.moves[m]?.towards?.after),
    ),
  );
  return [...differences({ parties: plain(parties), pairs, appeared, lapsed }, drift), ...towards];
}

function randomTies(stream: Stream, parties: readonly string[]): RawTie[] {
  return Array.from({ length: stream.whole(0, 12) }, (): RawTie => {
    const a = stream.pick(parties);
    const b = stream.pick(parties.filter((party) => party !== a));
    const kind = stream.pick(KINDS);
    return {
      between: [a, b],
      ...(stream.chance(0.8) ? { kind } : { sign: stream.pick([1, -1, 0]) }),
      ...(kind === "alliance" && stream.chance(0.2) ? { sign: -1 } : {}),
      ...(kind === "mediation" ? { by: stream.pick(parties) } : {}),
      ...(stream.chance(0.5) ? { date: stream.pick(["2020", "2023-06", "2024-05"]) } : {}),
    };
  });
}

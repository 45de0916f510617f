import type { ById, RawCase, RawCondition, RawIssue } from "./oracle/raw.js";
import { type Stream, streamOf } from "./random-stream.js";

export interface Size {
  readonly parties: number;
  readonly issues: number;
  /** Options of all issues together. */
  readonly options: number;
  readonly redLines: number;
  readonly linkages: number;
  /** Parties with a stated alternative. */
  readonly alternatives: number;
}

/** The largest case that a session promises to answer. */
export const LIMIT: Size = {
  parties: 64,
  issues: 64,
  options: 1_000,
  redLines: 60,
  linkages: 15,
  alternatives: 20,
};

/**
 * A case far too large to enumerate, a function of its size and seed: a forum of all by unanimity and one by majority,
 * and one of half the parties that addresses the others.
 */
export function largeCase(seed: number, { parties, issues, options, redLines, linkages, alternatives }: Size): RawCase {
  const stream = streamOf(seed);
  const names = Array.from({ length: parties }, (_, p) => `party-${p + 1}`);
  const ladders: Record<string, RawIssue> = Object.fromEntries(
    Array.from({ length: issues }, (_, i) => {
      const count = Math.floor((options * (i + 1)) / issues) - Math.floor((options * i) / issues);
      const ids = Array.from({ length: count }, (_, o) => [`o${o}`, { at: (100 * o) / Math.max(1, count - 1) }]);
      return [`issue-${i + 1}`, { statusQuo: `o${stream.whole(0, count - 1)}`, options: Object.fromEntries(ids) }];
    }),
  );
  const optionOf = (issue: string): string => stream.pick(Object.keys(ladders[issue]?.options ?? {}));
  const positions = names.map((party) => [
    party,
    Object.fromEntries(
      Object.keys(ladders).flatMap((issue) =>
        stream.chance(0.8) ? [[issue, { at: optionOf(issue), salience: stream.whole(1, 100) }]] : [],
      ),
    ),
  ]);
  const many = <T>(name: string, count: number, make: () => T): ById<T> =>
    Object.fromEntries(Array.from({ length: count }, (_, k) => [`${name}-${k + 1}`, make()]));
  const half = Math.ceil(parties / 2);
  return {
    entente: 1,
    id: "large",
    asOf: "2024-03-01",
    parties: Object.fromEntries(names.map((name) => [name, { capability: stream.whole(1, 100) }])),
    issues: ladders,
    positions: Object.fromEntries(positions),
    redLines: many("line", redLines, () => ({
      party: stream.pick(names),
      ...(stream.chance(0.5) ? { when: condition(stream, ladders, optionOf) } : {}),
      require: condition(stream, ladders, optionOf),
    })),
    linkages: many("link", linkages, () => ({
      party: stream.pick(names),
      when: { ...condition(stream, ladders, optionOf), ...condition(stream, ladders, optionOf) },
      value: stream.pick([0.02, 0.05, -0.02]),
    })),
    alternatives: Object.fromEntries(
      names.slice(0, alternatives).map((party) => [party, { value: stream.pick([0.2, 0.3, 0.4]) }]),
    ),
    goals: { first: { when: condition(stream, ladders, optionOf) } },
    forums: {
      all: { members: names, rule: "unanimity" },
      most: { members: names, rule: "majority" },
      half: { members: names.slice(0, half), rule: "unanimity", toward: names.slice(half) },
    },
  };
}

function condition(stream: Stream, issues: ById<RawIssue>, optionOf: (issue: string) => string): RawCondition {
  const issue = stream.pick(Object.keys(issues));
  return { [issue]: `${stream.pick(["!=", "<=", ">="])} ${optionOf(issue)}` };
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseStates } from "../src/case/clauses/clause-states.js";
import { issuePaths, packageAtEnd, packageOn } from "../src/case/clauses/issue-paths.js";
import type { Case, SignedAgreement, SignedClause } from "../src/case/model.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { signedStatusOf } from "../src/engines/status/signed-status.js";
import { straitWith } from "./strait-accord.js";

const SIGNED = Date.UTC(2024, 2, 10);
const dayOf = (n: number): string => new Date(SIGNED + n * 86_400_000).toISOString().slice(0, 10);
const LAST = dayOf(400);
const strait = straitWith("");
const MOVES = Object.entries(strait.issues).flatMap(([issue, { options }]) =>
  Object.keys(options).map((option) => ({ issue, option })),
);

/** A signed text with up to seven clauses, each due on some day, with entries on days of their own. */
const texts: fc.Arbitrary<SignedAgreement> = fc
  .array(
    fc.record({
      move: fc.constantFrom(...MOVES),
      due: fc.integer({ min: 0, max: 200 }),
      entries: fc.uniqueArray(
        fc.record({ on: fc.integer({ min: 0, max: 300 }), level: fc.integer({ min: 0, max: 3 }) }),
        {
          maxLength: 4,
          selector: ({ on }) => on,
        },
      ),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) => ({
    date: dayOf(0),
    signatories: ["north"],
    terms: {},
    clauses: Object.fromEntries(
      all.map(({ move, due, entries }, k): [string, SignedClause] => [
        `c${k}`,
        {
          ...move,
          owners: ["north"],
          due: dayOf(due),
          status: entries.toSorted((a, b) => a.on - b.on).map(({ on, level }) => ({ date: dayOf(on), level })),
        },
      ]),
    ),
  }));

const withEntries = (
  text: SignedAgreement,
  entries: (clause: SignedClause) => SignedClause["status"],
): SignedAgreement => ({
  ...text,
  clauses: Object.fromEntries(
    Object.entries(text.clauses ?? {}).map(([id, clause]) => [id, { ...clause, status: entries(clause) }]),
  ),
});
const statusQuo = Object.fromEntries(Object.entries(strait.issues).map(([id, issue]) => [id, issue.statusQuo]));
const options = { seed: 11, numRuns: 300 };

describe("issuePaths(kase, text, day)", () => {
  it("issuePaths(…) is the planned path where every clause is done on its day", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const kept = withEntries(text, ({ due = "" }) => [{ date: due, level: 2 }]);
        for (const { planned, actual, to } of issuePaths(strait, kept, LAST)) {
          expect(actual).toEqual(planned);
          expect(actual.at(-1)?.option ?? to).toBe(to);
        }
        const paths = issuePaths(strait, kept, LAST);
        expect(packageOn(strait, paths, { line: "actual", day: LAST })).toEqual(packageAtEnd(strait, paths));
      }),
      options,
    );
  });

  it("issuePaths(…) stays at the status quo where nothing is done, whatever is begun", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 1 }), (text, level) => {
        const none = withEntries(text, () => (level === 0 ? [] : [{ date: dayOf(1), level }]));
        const paths = issuePaths(strait, none, LAST);
        expect(paths.flatMap(({ actual }) => actual)).toEqual([]);
        expect(packageOn(strait, paths, { line: "actual", day: LAST })).toEqual(statusQuo);
      }),
      options,
    );
  });

  it("issuePaths(…) and clauseStates(…) do not ask in which order clauses and entries are listed", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 400 }), (text, n) => {
        const turned: SignedAgreement = {
          ...withEntries(text, ({ status = [] }) => status.toReversed()),
        };
        const reversed = { ...turned, clauses: Object.fromEntries(Object.entries(turned.clauses ?? {}).toReversed()) };
        const day = dayOf(n);
        expect(issuePaths(strait, reversed, day)).toEqual(issuePaths(strait, text, day));
        const bare = (one: SignedAgreement) => clauseStates(strait, one, day).map(({ clause: _, ...state }) => state);
        expect(bare(reversed)).toEqual(bare(text));
      }),
      options,
    );
  });

  it("issuePaths(…) reads nothing that was entered later", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 300 }), (text, n) => {
        const day = dayOf(n);
        const then = withEntries(text, ({ status = [] }) => status.filter(({ date }) => date <= day));
        expect(issuePaths(strait, then, day)).toEqual(issuePaths(strait, text, day));
      }),
      options,
    );
  });
});

describe("signedStatusOf(asked, text)", () => {
  it("signedStatusOf(…) has every clause in one state, and exposure where somebody is below what it had", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 300 }), (text, n) => {
        const kase: Case = { ...strait, agreements: { text } };
        const asked = putQuestion(kase, frameSchema.parse({ asOf: dayOf(n) }));
        const { counts, clauses, parties, mostExposed } = signedStatusOf(asked, text);
        expect(counts.clauses).toBe(Object.keys(text.clauses ?? {}).length);
        const open = clauses.filter(({ state }) => state === "open").length;
        expect(counts.done + counts.late + counts.waiting + open).toBe(counts.clauses);
        for (const { gain, exposure } of parties)
          if (exposure !== null) expect(exposure).toBeCloseTo(Math.max(0, -gain), 8);
        expect(mostExposed === null).toBe(parties.every(({ exposure }) => (exposure ?? 0) === 0));
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

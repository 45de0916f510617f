import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Case } from "../src/case/model.js";
import { caseSchema } from "../src/case/schema.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { type ClaimRequest, claimReader, joinClaims, statedClaims } from "../src/engines/claims/draw-claims.js";
import { worldsPlan } from "../src/engines/claims/plan.js";
import { claimRuns } from "../src/engines/claims/runs.js";
import { quietTools } from "./quiet-tools.js";
import { randomCase } from "./random-case.js";
import { straitText } from "./strait-text.js";

const DRAWS = 30;
const frame = frameSchema.parse({});
const strait = caseSchema.parse(parse(straitText));
const { signal, progress } = quietTools;

/** The words of each question in each wild world of a case, asked in ranges. */
function wordsOf(request: ClaimRequest, ranges: readonly (readonly [number, number])[]): (string | undefined)[][] {
  const read = claimReader(request, signal);
  const { claims } = joinClaims(ranges.map((range) => read(range, { signal, progress })));
  return claims.map(({ words, of }) => of.map((number) => words[number]));
}

function wildOf(kase: Case, consistent: boolean): ClaimRequest {
  const plan = worldsPlan(kase, "watch", frame, { draws: DRAWS, consistent } as never);
  const wild = claimRuns(plan).find(({ id }) => id === "wild");
  if (wild === undefined) throw new Error("there is a run of wild worlds");
  return wild.request;
}

describe("wild worlds, of which a badge asks only whether one contradicts the case", () => {
  const cases = [strait, ...Array.from({ length: 6 }, (_, seed) => caseSchema.parse(randomCase(seed).kase))];

  it.each([false, true])(
    "are asked up to the first that does, and no further (only those that fit: %s)",
    (consistent) => {
      let contradicted = 0;
      for (const kase of cases) {
        const request = wildOf(kase, consistent);
        expect(request.until).toBe("contradicted");
        const said = statedClaims(putQuestion(kase, frame), request, quietTools).map(({ words }) => words);
        const all = wordsOf({ ...request, until: "last" }, [[0, DRAWS]]);
        const { misses } = claimReader(request, signal)([0, DRAWS], { signal, progress });
        const fits = (draw: number): boolean => (misses?.[draw] ?? []).length === 0;
        for (const split of [
          [0, DRAWS],
          [0, 15, DRAWS],
        ]) {
          const ranges = split.slice(1).map((to, k): [number, number] => [split[k] ?? 0, to]);
          const some = wordsOf(request, ranges);
          const expected = all.map((every, k) => {
            const first = every.findIndex((words, draw) => words !== said[k] && fits(draw));
            contradicted += first === -1 ? 0 : 1;
            return every.map((words, draw) => (first !== -1 && draw > first ? "" : words));
          });
          // However the worlds are split, the whole is the same.
          expect(some).toEqual(expected);
        }
      }
      // Otherwise nothing was shown.
      expect(contradicted).toBeGreaterThan(30);
    },
  );
});

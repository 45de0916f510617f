import { describe, expect, it } from "vitest";
import { readCase } from "../src/case/read-case.js";
import { editCase } from "../src/case/write-case.js";
import { ask } from "../src/explain/answer.js";
import type { OrderResult } from "../src/explain/results.js";
import { askStatus } from "../src/explain/status/status-answer.js";
import { signedTextOf, signingEdits } from "../src/report/wording/sign-text.js";
import { straitText, straitWith } from "./strait-accord.js";

const LICENCE = { quota: "science", access: "licensed" };

describe("signedTextOf(kase, { on, package })", () => {
  const strait = straitWith("");

  it("signedTextOf(strait) makes a clause of each step: the limit first, ten days each", () => {
    const { agreement, ordered, dated } = signedTextOf(strait, { on: "2024-03-10", package: LICENCE, stepDays: 10 });
    expect({ ordered, dated }).toEqual({ ordered: true, dated: true });
    expect(agreement).toEqual({
      date: "2024-03-10",
      signatories: ["north", "south", "isles"],
      terms: { quota: "= science", access: "= licensed" },
      clauses: {
        c1: {
          issue: "quota",
          option: "science",
          owners: ["north", "south", "isles"],
          due: "2024-03-20",
          text: "Total catch: North, South and Isles move from “No limit” to What the scientists advise.",
        },
        c2: {
          issue: "access",
          option: "licensed",
          owners: ["north"],
          due: "2024-03-30",
          after: ["c1"],
          text: "Access to northern waters: North moves from “Closed” to By licence.",
        },
      },
    });
  });

  it("signedTextOf(strait) gives clauses no day where nobody says how long a step takes", () => {
    const { agreement, dated } = signedTextOf(strait, { on: "2024-03-10", package: LICENCE });
    expect(dated).toBe(false);
    expect(agreement.clauses?.c2).not.toHaveProperty("due");
  });

  it("signedTextOf(strait) refuses a package that changes nothing", () => {
    const still = { quota: "unlimited", access: "closed" };
    expect(() => signedTextOf(strait, { on: "2024-03-10", package: still })).toThrow(/nothing to sign/);
  });

  it("signingEdits(id, agreement) put it into the text, and every other line stays", () => {
    const { agreement } = signedTextOf(strait, { on: "2024-03-10", package: LICENCE, stepDays: 10 });
    for (const text of [straitText(""), straitText("").replace(/\nagreements:[\s\S]*?(?=\nrecord:)/, "")]) {
      const after = editCase(text, signingEdits("accord", agreement));
      const { kase } = readCase(after, { file: "strait.case.yaml" });
      expect(kase?.agreements.accord).toEqual(agreement);
      const lines = new Set(after.split("\n"));
      expect(text.split("\n").filter((line) => !lines.has(line))).toEqual([]);
    }
  });

  it("signedTextOf(kase) then askStatus(kase) stand, step by step, where the roadmap stands", () => {
    const { agreement } = signedTextOf(strait, { on: "2024-03-10", package: LICENCE, stepDays: 10 });
    const { steps } = ask(strait, "order", { package: LICENCE, asOf: "2024-03-10", draws: 0 })
      .result as unknown as OrderResult;
    expect(steps).toHaveLength(2);
    steps.forEach((step, k) => {
      const done = Object.entries(agreement.clauses ?? {}).map(([id, clause], n) => [
        id,
        n <= k ? { ...clause, status: [{ date: "2024-03-11", level: 2 }] } : clause,
      ]);
      const kase = { ...strait, agreements: { accord: { ...agreement, clauses: Object.fromEntries(done) } } };
      const { result } = askStatus(kase, { asOf: "2024-03-11" }, { moved: "left" }).answer;
      expect(result.actual).toEqual(step.package);
      for (const { party, gain, exposure } of result.parties) {
        expect(gain).toBeCloseTo(step.gains[party] ?? Number.NaN, 12);
        expect(exposure).toBeCloseTo(step.exposure[party] ?? Number.NaN, 12);
      }
    });
  });
});

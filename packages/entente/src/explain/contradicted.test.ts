import { describe, expect, it } from "vitest";
import { strait } from "../../test/oracle/strait.js";
import { caseSchema } from "../case/schema.js";
import { ask } from "./answer.js";

describe("a headline that rests on a party whose past response the case contradicts (MODELS-1 §8, UI.md §5)", () => {
  // North's refusal of (science, licensed) in 2024-02, which the case would have had it take: 1 contradiction, by hand.
  const refused = {
    date: "2024-02",
    by: ["south"],
    to: ["north"],
    package: { quota: "science", access: "licensed" },
    responses: { north: "refused" },
  };
  const contradicts = (record: object): number | undefined =>
    ask(caseSchema.parse({ ...strait, record }), "agree", { draws: 0 }).findings.find(
      ({ level }) => level === "headline",
    )?.contradicts;
  it("ask(case, agree) counts it, and nothing where the record is explained", () => {
    expect(contradicts({ late: refused })).toBe(1);
    expect(contradicts({ late: refused, later: { ...refused, date: "2024-02-20" } })).toBe(2);
    expect(contradicts({ late: { ...refused, responses: { north: "accepted" } } })).toBe(0);
    expect(contradicts({})).toBe(0);
  });
  it("ask(case, agree) leaves it out of a sentence that rests on no input of that party", () => {
    const { findings } = ask(caseSchema.parse({ ...strait, record: { late: refused } }), "stand", { draws: 0 });
    const without = findings.filter(({ because }) => !because.some((path) => /north|no-access|quota-first/.test(path)));
    expect(without.length).toBeGreaterThan(0);
    expect(without.map((finding) => finding.contradicts)).toEqual(without.map(() => 0));
  });
});

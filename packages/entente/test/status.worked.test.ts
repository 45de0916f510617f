import { describe, expect, it } from "vitest";
import { readCase } from "../src/case/read-case.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { courseOf } from "../src/engines/order/course.js";
import { targetOf } from "../src/engines/target.js";
import { ask } from "../src/explain/answer.js";
import { LANGUAGES } from "../src/explain/say.js";
import { askStatus } from "../src/explain/status/status-answer.js";
import { ACCORD, straitText, straitWith } from "./strait-accord.js";

const ON = { asOf: "2024-04-15" };

// By hand, with the weights of the case: North 80/130 on the catch and 50/130 on access, South 40/130 and 90/130, Isles 1 and 0.
// Without a deal: North .307692, South .123077, Isles .35 (its bays).
// At no limit with licences: North 0 + .384615 × .7 = .269231; South .307692 × .4 + .692308 × .5 = .469231; Isles 0.
// By plan, at the scientists' limit with licences: North .615385 × .6 + .269231 = .638462; South .307692 + .346154 + .15 =
// .803846 with its linkage; Isles 1.
const TODAY = { north: -0.038462, south: 0.346154, isles: -0.35 };
const BY_PLAN = { north: 0.330769, south: 0.680769, isles: 0.65 };

describe("askStatus(strait with an accord)", () => {
  const { answer } = askStatus(straitWith(), ON);
  const { result, findings } = answer;

  it("askStatus(…) counts two of three clauses done and names the late one with its owners", () => {
    expect(result.counts).toEqual({ clauses: 3, done: 2, verified: 1, late: 1, waiting: 0 });
    expect(findings[0]?.text).toBe(
      "2 of 3 clauses done, 1 late, first “Total catch → What the scientists advise” by North, South and Isles; today Isles stands 35 points below walking away.",
    );
    // From 31 March to 15 April.
    expect(findings[1]?.text).toContain("was due on 2024-03-31, 15 days ago");
    expect(findings.find(({ id }) => id === "status.moved")?.text).toMatch(
      /^By plan things would stand at Total catch: .*; they stand at Access to northern waters: By licence\. That changes \d+ of 10/,
    );
  });

  it("askStatus(…) sets what was done beside what was planned, issue by issue", () => {
    expect(result.paths).toEqual([
      {
        issue: "quota",
        from: "unlimited",
        planned: [{ day: "2024-03-31", option: "science" }],
        actual: [],
        to: "science",
      },
      {
        issue: "access",
        from: "closed",
        planned: [{ day: "2024-04-10", option: "licensed" }],
        actual: [{ day: "2024-04-08", option: "licensed" }],
        to: "licensed",
      },
    ]);
    expect(result.planned).toEqual({ quota: "science", access: "licensed" });
    expect(result.actual).toEqual({ quota: "unlimited", access: "licensed" });
  });

  it("askStatus(…) gives each party's place against walking away, by hand", () => {
    for (const { party, gain, gainPlanned, gainAtEnd, exposure } of result.parties) {
      const id = party as keyof typeof TODAY;
      expect(gain, party).toBeCloseTo(TODAY[id], 6);
      expect(gainPlanned, party).toBeCloseTo(BY_PLAN[id], 6);
      expect(gainAtEnd, party).toBe(gainPlanned);
      expect(exposure, party).toBeCloseTo(Math.max(0, -TODAY[id]), 6);
    }
    expect(result.mostExposed).toBe("isles");
  });

  it("askStatus(…) gives the exposure that question 5 counts at the same stop", () => {
    const asked = putQuestion(straitWith(), frameSchema.parse(ON));
    const target = targetOf(asked, { quota: "science", access: "licensed" });
    if (target === null) throw new Error("no target");
    const course = courseOf(asked, target, 1);
    // Levels of the catch and of access: not begun, and done.
    const losses = course.counted.map((party) => [asked.space.parties[party], course.lossAt(party, [0, 1])]);
    expect(result.parties.map(({ party, exposure }) => [party, exposure])).toEqual(
      losses.map(([party, loss]) => [party, expect.closeTo(Number(loss), 12)]),
    );
  });

  it("askStatus(…) asks the ten questions by plan and as things stand", () => {
    const { moved } = result;
    expect(moved?.map(({ verb }) => verb)).toHaveLength(10);
    const agree = moved?.find(({ verb }) => verb === "agree");
    // With the status quo at no limit with licences: 9 packages, what each has without a deal .269231, .469231 and .35.
    const byHand = straitText().replace("statusQuo: closed", "statusQuo: licensed");
    const { kase } = readCase(byHand);
    if (kase === null) throw new Error("unreadable");
    const expected = ask(kase, "agree", { ...ON, draws: 0 }).findings.find(({ level }) => level === "headline");
    expect(agree?.actual?.text).toBe(expected?.text);
    expect(agree?.changed).toBe(true);
    const none = askStatus(straitWith(), { asOf: "2024-03-30" });
    expect(none.answer.result.moved).toBeNull();
  });

  it.each(LANGUAGES)("askStatus(…) says it in %s with every figure", (language) => {
    const { answer: said, tables } = askStatus(straitWith(), ON, { language });
    expect(said.findings[0]?.text).toMatch(/35/);
    expect(said.result.counts).toEqual(result.counts);
    expect(tables.map(({ id }) => id)).toEqual(["clauses", "parties", "moved"]);
  });

  it("askStatus(kase, { asOf }) reads no entry after the day: done, undone and redone are kept apart", () => {
    const undone = ACCORD.replace(
      "level: 2, note: The first licence was handed over. }",
      "level: 2 }\n          - { date: 2024-04-20, level: 1 }\n          - { date: 2024-04-25, level: 2 }",
    );
    const on = (asOf: string) => askStatus(straitWith(undone), { asOf }, { moved: "left" }).answer.result;
    expect(on("2024-04-19").counts.done).toBe(2);
    expect(on("2024-04-22").counts).toMatchObject({ done: 1, late: 2 });
    expect(on("2024-04-22").actual).toEqual({ quota: "unlimited", access: "closed" });
    expect(on("2024-04-30").counts.done).toBe(2);
    expect(on("2024-04-30").paths[1]?.actual).toEqual([
      { day: "2024-04-08", option: "licensed" },
      { day: "2024-04-20", option: "closed" },
      { day: "2024-04-25", option: "licensed" },
    ]);
    expect(on("2024-04-30").clauses.find(({ id }) => id === "licences")?.done).toBe("2024-04-25");
  });

  it("askStatus(kase) says who waits for whom, and dates what waits from what it waits for", () => {
    const waiting = ACCORD.replace("due: 2024-04-10", "after: [limit]\n        days: 10").replace(
      / +status:\n\s+- \{ date: 2024-04-01[\s\S]*?handed over\. \}\n/,
      "",
    );
    const { result: now } = askStatus(straitWith(waiting), ON, { moved: "left" }).answer;
    expect(now.waits).toEqual([
      { clause: "licences", parties: ["north"], for: ["limit"], on: ["north", "south", "isles"] },
    ]);
    expect(now.clauses.find(({ id }) => id === "licences")).toMatchObject({ planned: "2024-04-10", due: null });
    const done = waiting.replace("due: 2024-03-31 }", "due: 2024-03-31, status: [{ date: 2024-04-12, level: 2 }] }");
    const { result: after } = askStatus(straitWith(done), ON, { moved: "left" }).answer;
    expect(after.clauses.find(({ id }) => id === "licences")).toMatchObject({ due: "2024-04-22", state: "open" });
    expect(after.next).toEqual({ clause: "licences", day: "2024-04-22" });
  });
});

describe("askStatus(kase) without a text to read", () => {
  it("askStatus(kase) names what is missing", () => {
    const strait = straitWith("");
    expect(() => askStatus(strait)).toThrow(/no signed text of this case has clauses/);
    expect(() => askStatus(strait, { agreement: "joint-statement" })).toThrow(/"joint-statement" has no clauses/);
    expect(() => askStatus(strait, { agreement: "accord" })).toThrow(/not in this case. It has joint-statement/);
    expect(() => askStatus(straitWith(), { asOf: "2024-03-01" })).toThrow(/signed on 2024-03-10, after 2024-03-01/);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatProblem } from "../../case/problem.js";
import { readIssueTables } from "./read-issue-tables.js";

const HEAD = "proposal,issue,date,actor,position,salience,capability,outcome,statusQuo";
const read = (...lines: readonly string[]) => readIssueTables([{ file: "t.csv", text: lines.join("\n") }]);
const said = (...lines: readonly string[]): string[] => read(...lines).problems.map(formatProblem);
const ROW = "p,a,2001-05-01,x,0,80,1,20,0";

describe("readIssueTables(tables)", () => {
  it("reads the table of MODELS-1 §7, with semicolons, tabs, CRLF, a byte order mark and quotes alike", () => {
    const contest = {
      ...{ issue: "a", proposal: "p", date: "2001-05-01", statusQuo: 0, outcome: 20 },
      actors: [{ actor: "x", place: 0, salience: 0.8, capability: 1 }],
    };
    const text = `${HEAD}\n${ROW}\n`;
    const ways = [
      text,
      text.replaceAll(",", ";"),
      text.replaceAll(",", "\t"),
      `\ufeff${text.replaceAll("\n", "\r\n")}`,
    ];
    for (const way of [...ways, text.replaceAll("p,a", '"p","a"')])
      expect(readIssueTables([{ file: "t.csv", text: way }])).toEqual({ contests: [contest], problems: [], unused: 0 });
  });
  it("reads a table of positions and one of issues as one, under the names of DEU", () => {
    const positions =
      "issue_id,proposal_id,actor,position,salience,council_power,reference_point,outcome\ni1,p1,com,50,20,1.0,,0\n";
    const issues =
      "issue_id,proposal_id,final_act,decision_year,reference_point,outcome\ni1,p1,,2001,,0\ni2,p1,2001-05-30,2001,,50\n";
    const { contests, problems } = readIssueTables([
      { file: "issues.csv", text: issues },
      { file: "positions.csv", text: positions },
    ]);
    expect(problems).toEqual([]);
    expect(contests.map(({ issue, date, outcome, actors }) => [issue, date, outcome, actors.length])).toEqual([
      ["i1", "2001-01-01", 0, 1],
      ["i2", "2001-05-30", 50, 0],
    ]);
  });
  it("counts who has no position or no salience, and takes saliences of at most 1 for shares", () => {
    const { contests, unused } = read("actor,position,salience", "x,4,0.8", "y,7,", "z,,0.5");
    expect(unused).toBe(2);
    expect(contests[0]).toMatchObject({ issue: "t", actors: [{ actor: "x", salience: 0.8, capability: 1 }] });
  });
  it("keeps issues of one name in two proposals apart", () => {
    const { contests } = read(HEAD, ROW, ROW.replace("p,", "q,"));
    expect(contests.map(({ issue }) => issue)).toEqual(["p/a", "q/a"]);
  });
  it.each([
    ["ragged rows", [HEAD, ROW, "p,a,2001-05-01,y,0,80"], ["t.csv:3:1: 6 cells where the header has 9."]],
    ["more cells than columns", [HEAD, `${ROW},7`], ["t.csv:2:1: 10 cells where the header has 9."]],
    [
      "a separator that is none",
      [HEAD.replaceAll(",", "|"), ROW.replaceAll(",", "|")],
      [/^t\.csv:1:1: no column "issue", "outcome"; the header has "proposal\|issue.*Separate columns by commas\.$/],
    ],
    [
      "a missing column",
      [HEAD.replace("salience", "weight"), ROW],
      [/no column "salience"; the header has "proposal"/],
    ],
    [
      "a formula",
      [HEAD, ROW.replace(",0,80", ",=1+1,80")],
      ['t.csv:2:1: "position": "=1+1" is a formula. Write its value.'],
    ],
    [
      "a decimal comma",
      [HEAD.replaceAll(",", ";"), "p;a;2001;x;0,5;80;1;20;0"],
      [/position: "0,5" is no number from 0 to 100/],
    ],
    ["a place off the ladder", [HEAD, ROW.replace(",0,80", ",101,80")], [/position: "101" is no number from 0 to 100/]],
    [
      "words for numbers",
      [HEAD, ROW.replace("80,1,", "high,-1,")],
      [/salience: "high"/, /capability: "-1" is no number from 0 up/],
    ],
    [
      "two outcomes of one issue",
      [HEAD, ROW, "p,a,2001-05-01,y,0,80,1,30,0"],
      ['t.csv:3:1: issue "a" has two values of outcome: 30 here, 20 in line 2.'],
    ],
    [
      "two days",
      [HEAD, ROW, "p,a,2001-05-02,y,0,80,1,20,0"],
      [/two values of date: 2001-05-02 here, 2001-05-01 in line 2/],
    ],
    ["a party twice", [HEAD, ROW, ROW], ['t.csv:3:1: "x" has a row on issue "a" already, line 2.']],
    ["no day", [HEAD, ROW.replace("2001-05-01", "01/05/2001")], [/date: "01\/05\/2001" is no day/]],
    ["a column twice", [`${HEAD},outcome`, `${ROW},20`], [/columns 8 and 10 are both called "outcome"/]],
    ["nothing", [""], [/the table is empty/]],
    ["a header alone", [HEAD], [/there is no row under the header/]],
    ["no issue", [HEAD, ROW.replace("p,a", "p,")], [/issue: is empty/]],
  ] as const)("tells in one line each, and reads nothing: %s", (_, lines, expected) => {
    expect(said(...lines)).toEqual(expected.map((one) => (typeof one === "string" ? one : expect.stringMatching(one))));
    expect(read(...lines).contests).toEqual([]);
  });
  it("names both tables where they disagree, and needs one with positions", () => {
    const issues = { file: "i.csv", text: "issue,outcome\na,30\n" };
    const { problems } = readIssueTables([issues, { file: "t.csv", text: `${HEAD}\n${ROW}` }]);
    expect(problems.map(formatProblem)).toEqual([
      'i.csv:2:1: issue "a" has two values of outcome: 30 here, 20 in t.csv line 2.',
    ]);
    expect(readIssueTables([issues]).problems.map(formatProblem)).toEqual(['i.csv: no table has a column "position".']);
  });
  it("throws at no text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(HEAD, ROW, '"', ",", "\n", "\r\n", "\ufeff"))),
        (parts) => {
          const { contests, problems } = readIssueTables([{ file: "t.csv", text: parts.join("") }]);
          if (problems.some(({ severity }) => severity === "error")) expect(contests).toEqual([]);
        },
      ),
      { seed: 75, numRuns: 300 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { readCase } from "../src/case/read-case.js";
import { ACCORD, straitText } from "./strait-accord.js";

/** What is wrong with the case when one place of the accord is written otherwise. */
function faults(from: string, to: string): string[] {
  expect(ACCORD).toContain(from);
  const { problems } = readCase(straitText(ACCORD.replace(from, to)), { file: "strait.case.yaml" });
  return problems.filter(({ severity }) => severity === "error").map(({ path, message }) => `${path}: ${message}`);
}

describe("readCase(text) of a signed text with clauses", () => {
  it("readCase(text) takes the accord as it is", () => {
    expect(readCase(straitText()).problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each([
    ["option: licensed", "option: licensd", /licences\.option.*no option "licensd".*"licensed"/],
    ["issue: access", "issue: acess", /licences\.issue.*"acess" is not in this case.*"access"/],
    ["owners: [north]", "owners: [nord]", /licences\.owners\.0.*"nord"/],
    ["level: 3", "level: 4", /secretariat\.status\.1\.level/],
    ["date: 2024-04-08", "date: 2024-03-31", /licences\.status\.1\.date: 2024-03-31 is not after 2024-04-01/],
    ["date: 2024-03-18", "date: 2024-03-01", /secretariat\.status\.0\.date: 2024-03-01 is before 2024-03-10/],
    ["due: 2024-03-20", "due: 2024-02-20", /secretariat\.due: 2024-02-20 is before 2024-03-10/],
    ["due: 2024-04-10", "after: [limits]", /licences\.after\.0: clause "limits" is not in this text.*"limit"/],
    ["due: 2024-04-10", "after: [licences]", /comes after "licences" itself/],
    ["due: 2024-04-10", "due: 2024-04-10\n        days: 3", /licences\.days: `days` count from/],
    ["option: licensed\n        ", "", /licences: names `issue` alone/],
    ["text: A secretariat counts the boats\n        ", "", /secretariat: says nothing/],
    [
      "[gazette]",
      "[gazete]",
      /secretariat\.status\.1\.evidence\.0: "gazete" is no statement or source here.*"gazette"/,
    ],
  ])("readCase(text) refuses %s written as %s in one line with its place", (from, to, said) => {
    const found = faults(from, to);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join("\n")).toMatch(said);
  });
});

import { readCase } from "entente";
import { expect, it } from "vitest";
import { faultIn, issuesIn, namesIn, newCaseText } from "./new-case.js";

it("newCaseText(parties, issues, holds) writes a case that reads without a problem", () => {
  const parties = namesIn('Alba\n 한국 \n\nBorea "the cold"\n北国\n');
  const issues = issuesIn("Tariffs: all, none, 50 %: half\n관세：없음，높음");
  expect(faultIn(parties, issues)).toBeNull();
  const { kase, problems } = readCase(newCaseText(parties, issues, ["none", "높음"]), { file: "new" });
  expect(problems.map(({ severity, path }) => [severity, path])).toEqual([["warning", "positions"]]);
  expect(Object.values(kase?.parties ?? {}).map(({ name }) => name)).toEqual([
    "Alba",
    "한국",
    'Borea "the cold"',
    "北国",
  ]);
  const [first, second] = Object.values(kase?.issues ?? {});
  expect(first?.options[first.statusQuo]?.name).toBe("none");
  expect(second?.options[second.statusQuo]?.name).toBe("높음");
  expect(Object.values(first?.options ?? {}).map(({ at }) => at)).toEqual([0, 50, 100]);
});

it("faultIn(parties, issues) says what is missing or twice", () => {
  expect(faultIn(["Alba"], issuesIn("x: a, b"))?.key).toBe("new.needParties");
  expect(faultIn(["Alba", "Borea"], [])?.key).toBe("new.needIssues");
  expect(faultIn(["Alba", "Alba"], issuesIn("x: a, b"))?.values).toEqual({ name: "Alba" });
  expect(faultIn(["Alba", "Borea"], issuesIn("x: a"))).toEqual({ key: "new.needOptions", values: { line: "x" } });
  expect(faultIn(["Alba", "Borea"], issuesIn("x: a, a"))?.key).toBe("new.twice");
});

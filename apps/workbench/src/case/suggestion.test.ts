import { expect, it } from "vitest";
import { mendedText, suggestionOf } from "./suggestion.js";

const problem = { message: 'party "nort" is not in this case. Did you mean "north"?', line: 2, column: 11 };

it("suggestionOf(problem) reads the name found and the name meant", () => {
  expect(suggestionOf(problem)).toEqual({ found: "nort", instead: "north" });
  const option = { message: 'issue "quota" has no option "sciense". Did you mean "science"?', line: 1 };
  expect(suggestionOf(option)).toEqual({ found: "sciense", instead: "science" });
  expect(suggestionOf({ ...problem, line: 0 })).toBeNull();
  expect(suggestionOf({ message: "140 is above 100.", line: 3 })).toBeNull();
});

it("mendedText(text, problem, suggestion) puts the name in at its place and nowhere else", () => {
  const text = "nort: 1\n  party:  nort # nort\nnort: 2";
  expect(mendedText(text, problem, { found: "nort", instead: "north" })).toBe(
    "nort: 1\n  party:  north # nort\nnort: 2",
  );
  expect(mendedText(text, { line: 9, column: 1 }, { found: "nort", instead: "north" })).toBe(text);
});

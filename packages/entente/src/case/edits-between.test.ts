import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withoutLine } from "./edits/line-off.js";
import { editsBetween } from "./edits-between.js";
import { readCase } from "./read-case.js";
import { editCase } from "./write-case.js";

const text = readFileSync(new URL("../../../../cases/strait.case.yaml", import.meta.url), "utf8");

function caseOf(source: string) {
  const { kase } = readCase(source, { file: "strait.case.yaml" });
  if (kase === null) throw new Error("the case does not read");
  return kase;
}

it("editsBetween(before, after) names only what differs, and editCase then writes the second", () => {
  const before = caseOf(text);
  const after = {
    ...withoutLine(before, "redLines", "no-access-without-quota"),
    alternatives: { ...before.alternatives, north: { value: 0.4 } },
  } as typeof before;
  const edits = editsBetween(before, after);
  expect(edits.map(({ path }) => path.join("."))).toEqual(["redLines.no-access-without-quota", "alternatives.north"]);
  expect(caseOf(editCase(text, edits))).toEqual(after);
});

it("editsBetween(before, after) is empty for the same case", () => {
  expect(editsBetween(caseOf(text), caseOf(text))).toEqual([]);
});

import type { Coding } from "entente";
import { expect, it } from "vitest";
import { placesAnew } from "./places-anew.js";

const coding = { id: "ann-1", coder: "ann", source: "g", holder: "north", quote: "old", start: 3, end: 6 } as Coding;
const rowOf = (state: "in" | "waiting", said: { readonly start?: number | undefined }) => ({
  ...{ id: "s1", state, said },
  coding: state === "waiting" ? coding : null,
});
const candidate = { start: 9, end: 12, paragraph: 2, quote: "new", words: "same" } as const;

it("placesAnew() moves a span where there was one, and the words and paragraph alone where there was none", () => {
  const keysOf = (said: { readonly start?: number }) =>
    placesAnew([{ row: rowOf("in", said), candidate }]).edits.map(({ path, value }) => [path.join("."), value]);
  expect(keysOf({ start: 3 })).toEqual([
    ["statements.s1.quote", "new"],
    ["statements.s1.paragraph", 2],
    ["statements.s1.start", 9],
    ["statements.s1.end", 12],
  ]);
  expect(keysOf({}).map(([path]) => path)).toEqual(["statements.s1.quote", "statements.s1.paragraph"]);
});

it("placesAnew() writes a coding that waits beside the case, and leaves what has no candidate", () => {
  const { edits, beside } = placesAnew([
    { row: rowOf("waiting", coding), candidate },
    { row: rowOf("in", coding), candidate: null },
  ]);
  expect(edits).toEqual([]);
  expect(beside({})["ann.codings.jsonl"]).toContain('"start":9');
});

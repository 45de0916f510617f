import { expect, it } from "vitest";
import { type Change, changeOf, codeOf, withChange, withoutChange } from "./changes.js";

const CHANGES: readonly Change[] = [
  { kind: "place", party: "rok", issue: "relief", at: 75 },
  { kind: "salience", party: "rok", issue: "relief", salience: 12.5 },
  { kind: "off", collection: "redLines", id: "jp-abductees" },
  { kind: "off", collection: "linkages", id: "a" },
  { kind: "off", collection: "orderings", id: "b" },
  { kind: "reach", line: "jp-abductees", part: "when", issue: "relief", test: "= full" },
  { kind: "reach", line: "jp-abductees", part: "require", issue: "abductees", test: "inquiry|return" },
  { kind: "reach", line: "jp-abductees", part: "require", issue: "relief", test: null },
  { kind: "linkage", id: "a", value: 0.2 },
  { kind: "rule", forum: "five", rule: "majority" },
  { kind: "seat", forum: "five", party: "japan", taken: "out" },
  { kind: "toward", forum: "four", party: "dprk", taken: "in" },
  { kind: "reserve", party: "usa", value: 0.4 },
  { kind: "leader", party: "usa" },
  { kind: "scenario", id: "file-closed" },
];

it("changeOf(codeOf(change)) is the change, whatever its kind", () => {
  expect(CHANGES.map((change) => changeOf(codeOf(change)))).toEqual(CHANGES);
});

it("changeOf(code) is null for what says nothing", () => {
  for (const code of [
    "",
    "pos.a.b.at:x",
    "pos.a.b.at:101",
    "pos.a.b.at:",
    "rl.a:on",
    "seat.a.b:maybe",
    "x.y:1",
    "rl.a.when.b:>c d",
    "rule.a:1",
  ]) {
    expect(changeOf(code), code).toBeNull();
  }
});

it("withChange(changes, change) keeps one change of a thing, the last", () => {
  const first: Change = { kind: "place", party: "a", issue: "b", at: 1 };
  const second: Change = { ...first, at: 2 };
  expect(withChange(withChange(CHANGES, first), second)).toEqual([...CHANGES, second]);
  expect(withoutChange([...CHANGES, second], first)).toEqual(CHANGES);
});

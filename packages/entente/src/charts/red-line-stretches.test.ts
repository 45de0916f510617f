import { expect, it } from "vitest";
import { readCase } from "../case/read-case.js";
import { buildSpace } from "../case/space/build-space.js";
import { viewCase } from "../case/view.js";
import { stretchesOn } from "./red-line-stretches.js";

const TEXT = `entente: 1
id: lines
parties: { a: { name: A }, b: { name: B } }
issues:
  x: { statusQuo: low, options: { low: { at: 0 }, mid: { at: 50 }, high: { at: 100 } } }
  y: { statusQuo: no, options: { no: { at: 0 }, yes: { at: 100 } } }
positions:
  a: { x: { at: low, salience: 50 }, y: { at: no, salience: 50 } }
  b: { x: { at: high, salience: 50 }, y: { at: yes, salience: 50 } }
redLines:
  cap: { party: a, require: { x: "<= mid" }, sacred: true }
  middle: { party: b, when: { y: "= yes" }, require: { x: "= mid" } }
`;

function spaceOf(text: string) {
  const { kase, problems } = readCase(text);
  if (kase === null) throw new Error(JSON.stringify(problems));
  return buildSpace(viewCase(kase));
}

it("stretchesOn(space, issue) gives what lies beyond a line from its last allowed option to the end", () => {
  const space = spaceOf(TEXT);
  const all = stretchesOn(space, 0, { places: space.places[0] ?? [], shown: [0, 0] });
  const [cap, ...others] = all.map(({ reach: _, ...stretch }) => stretch);
  expect(cap).toEqual({ line: "cap", party: "a", sacred: true, active: true, after: 1, before: null, forbidden: [2] });
  // An exact demand forbids both sides; its condition does not hold while y stays at no.
  expect(others).toEqual([
    { line: "middle", party: "b", sacred: false, active: false, after: null, before: 1, forbidden: [0] },
    { line: "middle", party: "b", sacred: false, active: false, after: 1, before: null, forbidden: [2] },
  ]);
});

it("stretchesOn(space, issue) says what a line would demand with its bracket elsewhere", () => {
  const space = spaceOf(TEXT);
  const [cap] = stretchesOn(space, 0, { places: space.places[0] ?? [], shown: [0, 0] });
  expect(cap?.reach).toEqual({
    opens: [
      { option: 0, test: "= low" },
      { option: 1, test: "<= mid" },
      { option: 2, test: null },
    ],
    closes: [],
  });
});

it("stretchesOn(space, issue) marks a line active where its condition holds at the shown package", () => {
  const space = spaceOf(TEXT);
  const stretches = stretchesOn(space, 0, { places: space.places[0] ?? [], shown: [1, 1] });
  expect(stretches.filter(({ active }) => active).map(({ line }) => line)).toEqual(["cap", "middle", "middle"]);
});

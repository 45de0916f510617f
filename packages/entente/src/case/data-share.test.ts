import { describe, expect, it } from "vitest";
import { straitText } from "../../test/strait-text.js";
import { dataShare, inputsOf } from "./data-share.js";
import type { Case } from "./model.js";
import { readCase } from "./read-case.js";

function strait(change: (text: string) => string = (text) => text): Case {
  const { kase, problems } = readCase(change(straitText));
  if (kase === null) throw new Error(JSON.stringify(problems));
  return kase;
}

describe("inputsOf(kase, paths)", () => {
  // MODELS-1 §6: four coded (two positions, one salience, the line), eleven judged, one source.
  const agreeRestsOn = [
    ...["north.quota", "north.access", "south.quota", "south.access", "isles.quota"].flatMap((held) => [
      `positions.${held}`,
      `positions.${held}.salience`,
    ]),
    "redLines.no-access-without-quota",
    "linkages.catch-and-access",
    "alternatives.isles",
    "issues.quota.levers",
    "issues.access.levers",
  ];

  it("inputsOf(kase, paths) gives agree on the strait 4 coded and 11 judged inputs from 1 source", () => {
    expect(inputsOf(strait(), agreeRestsOn)).toEqual({ coded: 4, judged: 11, sources: 1 });
  });

  it("inputsOf(kase, paths) counts an input once, by whatever path below it", () => {
    const paths = [
      "positions.north.quota",
      "positions.north.quota.at",
      "positions.north.quota.range",
      "s1",
      "events.season",
    ];
    expect(inputsOf(strait(), paths)).toEqual({ coded: 1, judged: 0, sources: 1 });
  });

  it("inputsOf(kase, paths) counts a salience as judged where no evidence ranks the issue", () => {
    expect(inputsOf(strait(), ["positions.south.access.salience"])).toEqual({ coded: 0, judged: 1, sources: 0 });
    expect(inputsOf(strait(), ["positions.north.quota.salience"])).toEqual({ coded: 1, judged: 0, sources: 1 });
  });

  it("inputsOf(kase, paths) counts sources of one author, else of one publisher, once", () => {
    const second = (source: string) => (text: string) =>
      text
        .replace("statements:", `  letter: ${source}\nstatements:`)
        .replace("s2: { source: gazette", "s2: { source: letter");
    const paths = ["positions.north.quota", "positions.south.access"];
    const sourcesWith = (source: string) => inputsOf(strait(second(source)), paths).sources;
    expect(sourcesWith("{ author: B. Lind, publisher: Other }")).toBe(1);
    expect(sourcesWith("{ author: C. Moe, publisher: Coast Gazette }")).toBe(2);
    expect(sourcesWith("{ publisher: Coast Gazette }")).toBe(2);
  });
});

describe("dataShare(kase)", () => {
  it("dataShare(kase) counts all of the strait: the fifteen of agree, the ordering and the burden", () => {
    expect(dataShare(strait()).case).toEqual({ coded: 4, judged: 13, sources: 1 });
  });

  it("dataShare(kase) gives each party its own inputs", () => {
    const { parties } = dataShare(strait());
    // north: quota and its salience and the line coded; access, its salience and the ordering judged.
    expect(parties.north).toEqual({ coded: 3, judged: 3, sources: 1 });
    // south: access coded; its salience, quota with salience and the linkage judged.
    expect(parties.south).toEqual({ coded: 1, judged: 4, sources: 1 });
    expect(parties.isles).toEqual({ coded: 0, judged: 3, sources: 0 });
    expect(parties.fleet).toEqual({ coded: 0, judged: 0, sources: 0 });
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConflict } from "../../case/conflict/read-conflict.js";
import { judgeConflict } from "./judge-conflict.js";

const dilemma = {
  states: { 1: "NN", 2: "YN", 3: "NY", 4: "YY" },
  optionForm: {
    options: ["one-cooperates", "two-cooperates"],
    owners: { one: [0], two: [1] },
    infeasible: [],
    direction: { "one-cooperates": "both", "two-cooperates": "both" },
  },
  ranking: { one: [3, 4, 1, 2], two: [2, 4, 1, 3] },
};
const judged = (entry: unknown, target?: number | string) => {
  const { conflict, problems } = readConflict(JSON.stringify(entry), { file: "x.conflict.json" });
  if (conflict === null) throw new Error(JSON.stringify(problems));
  return judgeConflict(conflict, { target }).stability;
};

describe("judgeConflict(conflict)", () => {
  it("names the equilibria of the prisoner's dilemma as the file names its states", () => {
    const { equilibria, target, verdict } = judged(dilemma);
    expect(equilibria).toEqual({
      nash: [1],
      seq: [1, 4],
      gmr: [1, 4],
      smr: [1, 4],
      cnash: [],
      cseq: [4],
      cgmr: [4],
      csmr: [4],
    });
    expect([target, verdict]).toEqual([null, null]);
  });
  it("judges one state: cooperation holds because the other would answer", () => {
    const { verdict, perParty, judged: states, coalitions } = judged(dilemma, 4);
    expect(verdict).toBe("held-by-interest");
    expect(perParty.one).toMatchObject({
      nash: false,
      improvements: 1,
      bestImprovement: { to: 3 },
      sanction: { to: 1, by: ["two"], kind: "seq" },
    });
    expect(states).toEqual([{ state: 4, concept: { one: "seq", two: "seq" } }]);
    expect(coalitions).toEqual([]);
  });
  it("finds the coalition that leaves mutual defection", () => {
    expect(judged(dilemma, 1).coalitions).toEqual([{ members: ["one", "two"], concept: "none", to: 4 }]);
  });
  it("reads prioritised statements: the first outweighs all after it, a compound is true where a member is", () => {
    // 3 ≻ 4 ≻ 1 ≻ 2 is two-cooperates above one-does-not; 2 ≻ 4 ≻ 1 ≻ 3 the mirror image.
    const { ranking: _, ...rest } = dilemma;
    const prioritised = {
      one: [{ "two-cooperates": "Y" }, { "one-cooperates": "N" }],
      two: [
        { compound: [{ "one-cooperates": "Y", "two-cooperates": "N" }, { "one-cooperates": "Y" }] },
        { "two-cooperates": "N" },
      ],
    };
    expect(judged({ ...rest, prioritised }).equilibria).toEqual(judged(dilemma).equilibria);
  });
});

describe("readConflict(text, options)", () => {
  const problemsIn = (entry: unknown) =>
    readConflict(JSON.stringify(entry, null, 1)).problems.map(({ code, line }) => [code, line > 0]);
  it("reports a ranking that misses a state, and one that ranks it twice", () => {
    expect(problemsIn({ ...dilemma, ranking: { one: [3, 4, 1], two: [2, 4, 1, 3, 3] } })).toEqual([
      ["not-ranked", true],
      ["named-twice", true],
    ]);
  });
  it("reports moves that differ from the options", () => {
    expect(
      problemsIn({ ...dilemma, moves: { one: { 1: [2], 2: [1], 3: [4], 4: [3] }, two: { 1: [2] } } }).map(
        ([code]) => code,
      ),
    ).toEqual(new Array(4).fill("moves-differ"));
  });
  it("reports an unknown key, a conflict without preferences, and text that is none", () => {
    expect(problemsIn({ ...dilemma, rankings: {} })).toEqual([["unknown-key", true]]);
    const { ranking: _, ...rest } = dilemma;
    expect(problemsIn(rest).map(([code]) => code)).toEqual(["missing", "missing", "missing"]);
    expect(readConflict("{").conflict).toBeNull();
    expect(readConflict("[]").problems[0]?.severity).toBe("error");
  });
});

interface Known {
  readonly right: object;
  readonly rightCoalitions: object;
  readonly optionForm?: object;
  readonly moves?: object;
}
const FOLDER = new URL("../../../test/conflicts/", import.meta.url);
const entries = readdirSync(FOLDER).map(
  (file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Known] as const,
);
describe("judgeConflict(conflict) of classic conflicts", () => {
  it.each(entries)("%s has the equilibria of the literature", (_, entry) => {
    expect(judged(entry).equilibria).toEqual({ ...entry.right, ...entry.rightCoalitions });
  });
  it.each(entries.filter(([, { optionForm }]) => optionForm))("%s has them from its options alone", (_, entry) => {
    const { moves: _moves, ...rest } = entry;
    expect(judged(rest).equilibria).toEqual({ ...entry.right, ...entry.rightCoalitions });
  });
  it("finds five of them", () => {
    expect(entries).toHaveLength(5);
  });
});

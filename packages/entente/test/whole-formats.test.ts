import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conflictSchema } from "../src/case/conflict/conflict.js";
import { readConflict } from "../src/case/conflict/read-conflict.js";
import type { Case } from "../src/case/model.js";
import { formatProblem } from "../src/case/problem.js";
import { readCase } from "../src/case/read-case.js";
import { caseText } from "../src/case/write-new-case.js";
import { judgeConflict } from "../src/engines/break/judge-conflict.js";
import { caseNfg } from "../src/formats/conflict/case-nfg.js";
import { conflictNfg } from "../src/formats/conflict/nfg.js";
import { optionFormCsv } from "../src/formats/conflict/option-form-csv.js";
import { csvText } from "../src/formats/csv-text.js";
import { decisionsOfCase } from "../src/formats/deu/decisions-of-case.js";
import { draftFormat, readDrafts } from "../src/formats/drafts.js";
import { readIssueTables } from "../src/formats/issue-table/read-issue-tables.js";
import { scenarioOfCase } from "../src/formats/ktab/scenario-of-case.js";
import { ktabCsv, ktabXml } from "../src/formats/ktab/write-ktab.js";
import { readNfg } from "./read-nfg.js";
import { straitText } from "./strait-text.js";

const DATA = new URL("../../../../shared/data/", import.meta.url);
const hasData = existsSync(DATA);
const dataFile = (name: string): string => new TextDecoder().decode(readFileSync(new URL(name, DATA)));

function casesOf(file: string, text: string): { cases: Case[]; said: string[] } {
  const format = draftFormat(text);
  if (format === null) throw new Error(`${file} is not known`);
  const { drafts, problems } = readDrafts([{ file, text }], format);
  const read = drafts.map(({ value }) => readCase(caseText(value), { file: "made.case.yaml" }));
  const cases = read.flatMap(({ kase }) => (kase === null ? [] : [kase]));
  expect(cases).toHaveLength(drafts.length);
  return { cases, said: problems.map(formatProblem) };
}

function refusals(file: string, text: string): string[] {
  const { drafts, problems } = readDrafts([{ file, text }], draftFormat(text) ?? "decisions");
  expect(drafts).toEqual([]);
  return problems.filter(({ severity }) => severity === "error").map(formatProblem);
}

const KTAB = `Water; plan A,"Who wants what, and how much",3,2,
Actor,Description,Influence,Price Position,Price Salience,Metering Position,Metering Salience,
Town , the council,   80.5,25,24.0,90,48.0,
"Farm, upper",,20,60,44.7,10,41.3,
Mill,=x,0,60,28.9,10,65.1,
`;

describe("KTAB", () => {
  it("a CSV scenario becomes a case: power, places and saliences as written, options at the places held", () => {
    const { cases, said } = casesOf("w.csv", KTAB);
    const [kase] = cases;
    expect(kase?.title).toBe("Water; plan A");
    expect(Object.values(kase?.parties ?? {}).map(({ capability }) => capability)).toEqual([80.5, 20, 0]);
    expect(kase?.parties["farm-upper"]?.name).toBe("Farm, upper");
    expect(kase?.positions.town).toMatchObject({ price: { at: 25, salience: 24 }, metering: { at: 90, salience: 48 } });
    expect(Object.values(kase?.issues.price?.options ?? {}).map(({ at }) => at)).toEqual([0, 25, 60, 100]);
    expect(said.filter((line) => line.includes("no status quo"))).toHaveLength(2);
  });

  it.each([
    ["csv", ktabCsv],
    ["xml", ktabXml],
  ] as const)("a case written as %s and read again has the same actors, places and saliences", (ending, write) => {
    const [kase] = casesOf("w.csv", KTAB).cases;
    if (kase === undefined) throw new Error("not read");
    const { scenario } = scenarioOfCase(kase, "w");
    const [again] = casesOf(`w.${ending}`, write(scenario)).cases;
    expect(again && scenarioOfCase(again, "w").scenario).toEqual(scenario);
    expect(
      Object.values(again?.positions ?? {}).map((byIssue) => Object.values(byIssue).map((one) => [one].flat()[0]?.at)),
    ).toEqual([
      [25, 90],
      [60, 10],
      [60, 10],
    ]);
  });

  it("what a scenario cannot hold of a case is named entry by entry", () => {
    const { kase } = readCase(straitText, { file: "strait.case.yaml" });
    if (kase === null) throw new Error("bad case");
    const { scenario, problems } = scenarioOfCase(kase, "strait");
    const said = problems.map(formatProblem).join("\n");
    expect(said).toContain("strait: warning: redLines.no-access-without-quota: is left out.");
    expect(said).toContain(
      "positions.isles.quota.values: a scenario has no table of values; only its best place, 60, is written.",
    );
    // north: 80 + 50 = 130 > 100, so 61.538… and 38.461….
    const [north] = scenario.actors;
    expect(north?.saliences.map((one) => Math.round(1000 * one) / 1000)).toEqual([61.538, 38.462]);
  });

  it.each([
    ["a missing actor", KTAB.replace(/Mill.*\n/, ""), "w.csv:1:1: says 3 actors; 2 rows follow."],
    ["a ragged row", KTAB.replace("25,24.0,90,", "25,24.0,"), "w.csv:3:1: has 6 cells, expected 7."],
    ["a formula", KTAB.replace("44.7", "=A1*2"), 'w.csv:4:1: Price Salience: "=A1*2" is no number.'],
    ["an empty place", KTAB.replace("80.5,25,", "80.5,,"), "w.csv:3:1: Price Position: is empty."],
    [
      "a place off the scale",
      KTAB.replace("80.5,25,", "80.5,125,"),
      "w.csv:3:1: Price Position: 125 is outside 0–100.",
    ],
    ["an actor twice", KTAB.replace("Mill", "Town"), 'w.csv:5:1: actor "Town" is there twice.'],
  ])("%s is named with its line, and nothing is taken", (_, text, line) => {
    expect(refusals("w.csv", text)).toContain(line);
  });

  it("semicolons or tabs between cells are read as well", () => {
    const tabs = KTAB.replace(/"([^"]*)"/g, (_, inside: string) => inside.replaceAll(",", " "))
      .replaceAll(",", "\t")
      .replace(";", "");
    expect(casesOf("w.csv", tabs).cases[0]?.positions.town).toMatchObject({ price: { at: 25 } });
  });

  it.skipIf(!hasData)("the toolkit's own files: the same scenario as CSV and as XML gives the same case", () => {
    const csv = casesOf("a", dataFile("ktab/dummyData_3Dim.csv")).cases[0];
    const xml = casesOf("a", dataFile("ktab/dummyData_3Dim.xml")).cases[0];
    expect(Object.keys(csv?.parties ?? {})).toHaveLength(7);
    expect(csv?.positions).toEqual(xml?.positions);
    expect(csv?.parties).toEqual(xml?.parties);
    expect(casesOf("p", dataFile("ktab/SOE-Policy.csv")).cases[0]?.parties.xj).toMatchObject({
      capability: 100,
      note: "Xi Jinping",
    });
    expect(Object.keys(casesOf("c", dataFile("ktab/SOE-Pol-Comp.csv")).cases[0]?.issues ?? {})).toEqual([
      "policy",
      "competitive",
    ]);
  });

  it.skipIf(!hasData)(
    "the toolkit's own files: an empty coordinate and reform priorities are named, not read as 0",
    () => {
      expect(refusals("smp.xml", dataFile("ktab/smpExample.xml"))).toEqual([
        'smp.xml:32:1: "Alice": the position on "FirstDim" is empty.',
      ]);
      expect(refusals("r.xml", dataFile("ktab/reformpri-ex01.xml")).join()).toMatch(
        /r.xml:23:1: holds reform priorities/,
      );
    },
  );

  it.skipIf(!hasData)("parameters, seed and ideal points of a scenario are named by their lines", () => {
    const mended = dataFile("ktab/smpExample.xml").replace("<dCoord></dCoord>", "<dCoord>52.8</dCoord>");
    const { cases, said } = casesOf("smp.xml", mended);
    expect(cases[0]?.positions.alice).toMatchObject({ firstdim: { at: 52.8, salience: 32.3 } });
    expect(said.filter((line) => line.includes("is not carried over"))).toHaveLength(3);
    expect(said.join("\n")).toMatch(/<ModelParameters>, which holds VictoryProbModel Linear, PCEModel MarkovIncentive/);
  });
});

describe("option form", () => {
  const conflict = (name: string) => {
    const text = readFileSync(new URL(`./conflicts/${name}.conflict.json`, import.meta.url), "utf8");
    const read = readConflict(text).conflict;
    if (read === null) throw new Error(name);
    return { read, right: (JSON.parse(text) as { right: Record<string, number[]> }).right };
  };
  const again = (text: string) => {
    const { drafts, problems } = readDrafts([{ file: "c.csv", text }], "option-form");
    expect(conflictSchema.safeParse(drafts[0]?.value).success).toBe(true);
    const read = readConflict(JSON.stringify(drafts[0]?.value)).conflict;
    if (read === null) throw new Error(problems.map(formatProblem).join("\n"));
    return read;
  };

  it.each(["prisoners-dilemma", "cuban-missile-crisis", "syria-iraq", "elmira-12"])(
    "%s, written as a table and read again, has its known equilibria",
    (name) => {
      const { read, right } = conflict(name);
      const table = optionFormCsv(read) ?? "";
      expect(draftFormat(table)).toBe("option-form");
      const { equilibria } = judgeConflict(again(table)).stability;
      for (const concept of ["nash", "seq", "gmr", "smr"] as const) expect(equilibria[concept]).toEqual(right[concept]);
    },
  );

  it("states in another order are numbered by their options, and that is said", () => {
    const text = "DM,option,direction,cc,dd\none,cooperate,,Y,N\none,payoff,,2,1\n";
    const { drafts, problems } = readDrafts([{ file: "c.csv", text }], "option-form");
    expect(drafts[0]?.value).toMatchObject({ states: { 1: "dd", 2: "cc" }, ranking: { one: [2, 1] } });
    expect(problems.map(formatProblem)).toEqual([
      "c.csv:1:1: warning: states are numbered anew by their options: dd is 1, cc is 2.",
    ]);
  });

  const PD =
    "decision maker,option,direction,1,2,3,4\none,a,both,N,Y,N,Y\ntwo,b,both,N,N,Y,Y\none,payoff,,2,1,4,3\ntwo,payoff,,2,4,1,3\n";
  it.each([
    ["a ragged row", PD.replace("N,Y,N,Y", "N,Y,N"), "c.csv:2:1: has 6 cells, the first line 7."],
    ["a wrong answer", PD.replace("N,Y,N,Y", "N,Y,N,=Y"), 'c.csv:2:1: "a": expected Y or N in each state, found "=Y".'],
    [
      "a payoff that is none",
      PD.replace("2,1,4,3", "2,1,x,3"),
      'c.csv:4:1: the payoff in state "3" is "x", no number.',
    ],
    ["states alike", PD.replace("N,N,Y,Y", "N,N,N,Y"), 'c.csv:1:1: states "1" and "3" have the same options.'],
    ["no payoffs", PD.replace(/two,payoff.*\n/, ""), 'c.csv:1:1: "two" has no row of payoffs.'],
  ])("%s is named with its line", (_, text, line) => {
    expect(refusals("c.csv", text)).toContain(line);
  });

  it("a conflict of moves alone has no option form and no game", () => {
    const { read } = conflict("elmira-9");
    expect(optionFormCsv(read)).toBeNull();
    expect(conflictNfg(read)).toMatchObject({ refused: expect.stringContaining("not in option form") });
  });

  it("conflictNfg(conflict) is a game by Gambit's grammar whose pure equilibria are known: both defect", () => {
    const game = readNfg(conflictNfg(conflict("prisoners-dilemma").read) as string);
    expect(game.players).toEqual(["one", "two"]);
    expect(game.strategies).toEqual([
      ["none", "one-cooperates"],
      ["none", "two-cooperates"],
    ]);
    // Ranks, worst 1: one 3 ≻ 4 ≻ 1 ≻ 2 and two 2 ≻ 4 ≻ 1 ≻ 3, in the order NN, YN, NY, YY.
    expect(game.payoffs).toEqual([
      [2, 2],
      [1, 4],
      [4, 1],
      [3, 3],
    ]);
    expect(game.pureEquilibria()).toEqual([[0, 0]]);
  });

  it("conflictNfg(conflict) pays 0 for combinations that are no state", () => {
    const game = readNfg(conflictNfg(conflict("cuban-missile-crisis").read) as string);
    expect(game.strategies[1]).toEqual(["none", "withdraw", "escalate", "withdraw + escalate"]);
    expect(game.payoffs.slice(12)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    // US 5 ≻ 7 ≻ …, so state 5 (withdraw alone) has rank 12 of 12.
    expect(game.payoffs[4]?.[0]).toBe(12);
  });
});

describe("caseNfg(case)", () => {
  it("is the game over the levers that parties hold alone, red lines last", () => {
    const kase = readCase(
      `entente: 1
parties: { a: {}, b: {} }
issues:
  give: { statusQuo: no, levers: [a], options: { no: { at: 0 }, yes: { at: 100 } } }
  take: { statusQuo: no, levers: { yes: [b] }, options: { no: { at: 0 }, yes: { at: 100 } } }
  both: { statusQuo: no, levers: [a, b], options: { no: { at: 0 }, yes: { at: 100 } } }
positions:
  a: { give: { at: 0, salience: 25, note: n }, take: { at: 100, salience: 75, note: n } }
  b: { give: { at: 100, salience: 100, note: n } }
redLines: { x: { party: b, when: { give: "= no" }, require: { take: "= no" }, note: n } }
`,
      { file: "g.case.yaml" },
    ).kase;
    if (kase === null) throw new Error("bad case");
    const game = readNfg(caseNfg(kase) as string);
    expect(game.strategies).toEqual([
      ["no", "yes"],
      ["no", "yes"],
    ]);
    // a: .25 for giving nothing, .75 for what b takes up; b: 1 for the gift, −200 where it would take without one.
    expect(game.payoffs).toEqual([
      [25, 0],
      [0, 100],
      [100, -200],
      [75, 100],
    ]);
    expect(caseNfg({ ...kase, issues: {}, positions: {}, redLines: {} })).toMatchObject({
      refused: expect.any(String),
    });
  });
});

describe("tables of decisions", () => {
  const TABLE = `proposal,issue,date,actor,position,salience,capability,outcome,statusQuo
fish,quota,2004-03,com,100,80,1,60,0
fish,quota,2004-03,at,20,40,0.5,60,0
fish,fleet,2004-03,at,50,10,0.5,50,
milk,price,2005,com,70,60,,,20
milk,price,2005,fr,,60,,,20
`;

  it("become a case a proposal: places, saliences, status quo and outcome as they stand", () => {
    const { cases, said } = casesOf("d.csv", TABLE);
    expect(cases.map(({ title }) => title)).toEqual(["fish", "milk"]);
    const [fish, milk] = cases;
    expect(fish?.positions.at).toMatchObject({ quota: { at: 20, salience: 40 }, fleet: { at: 50, salience: 10 } });
    expect(fish?.outcome).toMatchObject({ package: { quota: "at-60", fleet: "at-50" }, date: "2004-03" });
    expect(fish?.parties.com?.capability).toBe(1);
    expect(milk?.issues.price?.statusQuo).toBe("at-20");
    expect(milk?.outcome).toBeUndefined();
    expect(said).toContain("d.csv:6:1: warning: fr has no position on price; the row is left out.");
    expect(said.join("\n")).toMatch(/d.csv:4:1: warning: fleet has no status quo/);
  });

  it("decisionsOfCase(case) gives the rows back", () => {
    const [fish] = casesOf("d.csv", TABLE).cases;
    if (fish === undefined) throw new Error("not read");
    const contestsIn = (text: string) => readIssueTables([{ file: "d.csv", text }]).contests;
    const again = contestsIn(csvText(decisionsOfCase(fish, "d").rows));
    const before = contestsIn(TABLE).filter(({ proposal }) => proposal === "fish");
    const plain = (all: typeof again) =>
      all.flatMap(({ issue, outcome, date, actors }) =>
        actors.map((one) => [issue, outcome, date, one.actor, one.place, one.salience, one.capability].join()),
      );
    expect(plain(again)).toHaveLength(3);
    expect(plain(again).sort()).toEqual(plain(before).sort());
  });

  it("saliences that nowhere exceed 1 are shares, semicolons and tabs separate as commas do", () => {
    const shares = TABLE.replace(",80,", ",0.8,")
      .replace(",40,", ",0.4,")
      .replace(",10,", ",0.1,")
      .replaceAll(",60,,", ",0.6,,");
    for (const separator of [",", ";", "\t"]) {
      const [fish] = casesOf("d.csv", shares.replaceAll(",", separator)).cases;
      expect(fish?.positions.com).toMatchObject({ quota: { at: 100, salience: 80 } });
    }
  });

  it.each([
    [
      "two outcomes for one issue",
      TABLE.replace("0.5,60,0\n", "0.5,40,0\n"),
      'd.csv:3:1: issue "quota" has two values of outcome: 40 here, 60 in line 2.',
    ],
    [
      "an actor twice",
      TABLE.replace(",at,20", ",com,20"),
      'd.csv:3:1: "com" has a row on issue "quota" already, line 2.',
    ],
    ["a ragged row", TABLE.replace(",0.5,50,\n", ",0.5,50\n"), "d.csv:4:1: 8 cells where the header has 9."],
    ["a formula", TABLE.replace(",20,40", ",=20,40"), 'd.csv:3:1: "position": "=20" is a formula. Write its value.'],
    [
      "a place off the scale",
      TABLE.replace(",20,40", ",120,40"),
      'd.csv:3:1: position: "120" is no number from 0 to 100, written with a point.',
    ],
    [
      "a date that is none",
      TABLE.replace("2005,com", "spring,com"),
      'd.csv:5:1: date: "spring" is no day. Write YYYY-MM-DD, YYYY-MM or YYYY.',
    ],
  ])("%s is named with its lines, and nothing is taken", (_, text, line) => {
    expect(refusals("d.csv", text)).toContain(line);
  });

  it.skipIf(!hasData)("the DEU III table gives the published baseline: mean MAE 23.7047 over 254 scored issues", () => {
    const text = dataFile("deu3/deu3_positions_open.csv");
    const { contests, problems } = readIssueTables([{ file: "deu3.csv", text }]);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const errors = contests.flatMap(({ outcome, actors }) => {
      if (outcome === null || !actors.some(({ salience }) => salience > 0)) return [];
      return [Math.abs(actors.reduce((sum, { place }) => sum + place, 0) / actors.length - outcome)];
    });
    expect(errors).toHaveLength(254);
    expect(errors.reduce((sum, one) => sum + one, 0) / 254).toBeCloseTo(23.7047, 4);
  });
});

describe("readDrafts(files) never throws", () => {
  const texts = [KTAB, "DM,option,direction,cc,dd\none,cooperate,,Y,N\none,payoff,,2,1\n"];
  it.each(texts)("whatever happens to %j", (whole) => {
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(30),
        fc.constantFrom("", '"', ",", ";", "\n", "\u0000", "1e999"),
        (from, length, put) => {
          const text = whole.slice(0, from) + put + whole.slice(from + length);
          const format = draftFormat(text);
          if (format === null) return;
          for (const { message } of readDrafts([{ file: "f", text }], format).problems)
            expect(message).not.toMatch(/\n/);
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });
});

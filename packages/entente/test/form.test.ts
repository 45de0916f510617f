import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delegationOf } from "../src/case/form/delegation.js";
import { formContent } from "../src/case/form/form-content.js";
import { worthOf } from "../src/case/form/wishes.js";
import {
  answersOverlay,
  ask,
  type Case,
  caseSeenBy,
  chooseBallot,
  contradictionsIn,
  type FormAnswers,
  formHtml,
  LANGUAGES,
  pointsLeft,
  readAnswers,
  readCase,
  readOverlay,
  tellForms,
} from "../src/index.js";
import { randomCase } from "./random-case.js";
import { straitText } from "./strait-text.js";

const kaseOf = (text: string): Case => {
  const { kase, problems } = readCase(text);
  if (kase === null) throw new Error(JSON.stringify(problems));
  return kase;
};
const strait = kaseOf(straitText);
const content = formContent(strait, "north", LANGUAGES);
/** North as the case has it, in whole points: .6 and .4. */
const NORTH: FormAnswers = {
  entente: 1,
  form: 1,
  case: "strait",
  version: content.version,
  party: "north",
  delegate: "Ann",
  places: { quota: 100, access: 20 },
  points: { quota: 60, access: 40 },
  lines: [{ when: { access: ">= licensed" }, require: { quota: ">= science" }, notForSale: true }],
  alternative: { kind: "statusQuo" },
  ballot: [],
};
const read = (answers: object) => readAnswers(JSON.stringify(answers), strait, { file: "n.age" });
const refusal = (answers: object) => read(answers).problems.map(({ message }) => message);

describe("pointsLeft", () => {
  it("counts what is missing and what is too much", () => {
    expect([pointsLeft({ a: 60, b: 39 }), pointsLeft({ a: 60, b: 40 }), pointsLeft({ a: 99, b: 3 })]).toEqual([
      1, 0, -2,
    ]);
  });
});

describe("chooseBallot", () => {
  it("puts all eight packages of the strait, those across a line last", () => {
    const ballot = chooseBallot(content, NORTH);
    expect(ballot).toHaveLength(8);
    expect(
      ballot
        .slice(6)
        .map(({ quota, access }) => `${quota} ${access}`)
        .toSorted(),
    ).toEqual(["unlimited licensed", "unlimited open"]);
    expect(new Set(ballot.map((one) => JSON.stringify(one))).size).toBe(8);
  });

  it("begins with the package that tells most by hand: p(1 − p)·|d|², one issue apart from no deal", () => {
    // One issue, places 0, 10, 100, wish 100, no deal at 0: worth 0, .1, 1. (8·.1: p = .69, p(1−p)·.01 = .00214; 8: p = .99966, .000335.)
    const one = kaseOf(
      `entente: 1\nid: a\nparties: { p: {}, q: {} }\nissues: { i: { statusQuo: x, options: { x: { at: 0 }, y: { at: 10 }, z: { at: 100 } } } }\npositions: { p: { i: { at: 100, salience: 1 } }, q: { i: { at: 0, salience: 1 } } }\n`,
    );
    const wishes = { places: { i: 100 }, points: { i: 100 }, lines: [], alternative: { kind: "statusQuo" as const } };
    expect(chooseBallot(formContent(one, "p", ["en"]), wishes)).toEqual([{ i: "y" }, { i: "z" }]);
  });

  it("keeps what was answered and asks nothing twice, whatever changed since, and rests on own answers alone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.nat(100), { minLength: 8, maxLength: 8 }),
        (seed, dice) => {
          const kase = kaseOf(JSON.stringify(randomCase(seed).kase));
          const [party = ""] = Object.keys(kase.parties);
          const asked = formContent(kase, party, ["en"]);
          const places = Object.fromEntries(asked.issues.map(({ id }, k) => [id, dice[k % 8] ?? 0]));
          const points = Object.fromEntries(asked.issues.map(({ id }, k) => [id, k === 0 ? 100 : 0]));
          const wishes = { places, points, lines: [], alternative: { kind: "statusQuo" as const } };
          const ballot = chooseBallot(asked, wishes);
          const total = asked.issues.reduce((product, { options }) => product * options.length, 1);
          expect(ballot).toHaveLength(Math.min(8, total - 1));
          const kept = ballot.slice(2, 5);
          const again = chooseBallot(
            asked,
            { ...wishes, points: Object.fromEntries(asked.issues.map(({ id }, k) => [id, k === 1 ? 100 : 0])) },
            kept,
          );
          expect(again.slice(0, kept.length)).toEqual(kept);
          expect(new Set(again.map((one) => JSON.stringify(one))).size).toBe(again.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is quick and full where packages cannot be listed: 40 issues of 5 options", () => {
    const many = {
      issues: Array.from({ length: 40 }, (_, i) => ({
        id: `i${i}`,
        name: {},
        statusQuo: "o0",
        options: Array.from({ length: 5 }, (__, o) => ({ id: `o${o}`, at: o * 25, name: {} })),
      })),
    };
    const wishes = {
      places: Object.fromEntries(many.issues.map(({ id }) => [id, 100])),
      points: Object.fromEntries(many.issues.map(({ id }, i) => [id, i < 20 ? 5 : 0])),
      lines: [],
      alternative: { kind: "value" as const, value: 0.5 },
    };
    const ballot = chooseBallot(many, wishes);
    expect(new Set(ballot.map((one) => JSON.stringify(one))).size).toBe(8);
  });
});

describe("contradictionsIn", () => {
  it("finds a yes below no deal, a no above it and a yes across a line (by hand)", () => {
    // No deal: .4·.8 = .32. science, closed: .36 + .32 = .68. halved, open: .6 + .08 = .68. unlimited, licensed: .28, and the line.
    const found = contradictionsIn(content, {
      ...NORTH,
      ballot: [
        { package: { quota: "science" }, takes: true },
        { package: { quota: "halved", access: "open" }, takes: false },
        { package: { access: "licensed" }, takes: true },
        { package: { access: "open" }, takes: false },
      ],
    });
    expect(found).toEqual([
      { row: 1, takes: false, worth: expect.closeTo(0.68, 9), without: expect.closeTo(0.32, 9), lines: [] },
      { row: 2, takes: true, worth: expect.closeTo(0.28, 9), without: expect.closeTo(0.32, 9), lines: [0] },
    ]);
  });

  it("leaves open what is worth exactly as much as no deal", () => {
    const even = {
      ...NORTH,
      lines: [],
      alternative: { kind: "value" as const, value: worthOf(content, NORTH, { quota: "science" }) },
    };
    for (const takes of [true, false])
      expect(contradictionsIn(content, { ...even, ballot: [{ package: { quota: "science" }, takes }] })).toEqual([]);
  });
});

describe("formHtml", () => {
  const page = (kase: Case, party: string) => formHtml(kase, party, { recipient: "age1x", script: "0;" });

  it("holds nothing that any party wants: the same bytes whatever the positions, lines and alternatives, on 100 random cases", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const raw = JSON.parse(JSON.stringify(randomCase(seed).kase));
        const kase = kaseOf(JSON.stringify(raw));
        const parties = Object.keys(kase.parties);
        const bare = {
          ...kase,
          positions: {},
          redLines: {},
          linkages: {},
          orderings: {},
          alternatives: {},
          statements: {},
          sources: {},
          record: {},
        };
        for (const party of parties) expect(page(bare as Case, party)).toBe(page(kase, party));
      }),
      { numRuns: 100 },
    );
  });

  it("names no other party, and none of what the case says of anybody", () => {
    const north = page(strait, "north");
    for (const other of ["South", "Isles", "fleet", "no-access-without-quota", "catch-and-access", "0.35", "gazette"])
      expect(north).not.toContain(other);
    expect(north).toContain("North");
  });

  it("lets in one script and one style by their hashes, and nothing else", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page(strait, "north"))?.[1] ?? "";
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[A-Za-z0-9+/=]{44}'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'$/,
    );
  });

  it("cannot be ended by a name in the case", () => {
    const evil = kaseOf(straitText.replace("name: North,", "name: '</script><script>alert(1)</script>',"));
    expect(page(evil, "north").match(/<\/script>/g)).toHaveLength(2);
  });
});

describe("readAnswers", () => {
  it("reads what fits, and refuses another case, another version, 99 points and unknown names in one line each", () => {
    expect(read(NORTH).answers).toEqual(NORTH);
    expect(refusal({ ...NORTH, case: "korea" })).toEqual([
      'answers case "korea"; this one is "strait". Name its own case.',
    ]);
    expect(refusal({ ...NORTH, version: "0000" })).toEqual([
      "answers another version of the case: its ladders have changed since. Send a new form.",
    ]);
    expect(refusal({ ...NORTH, points: { quota: 60, access: 39 } })).toEqual([
      "99 points are given; there are 100 to give.",
    ]);
    expect(refusal({ ...NORTH, party: "nroth" })).toEqual(['no party "nroth" is in the case. Did you mean "north"?']);
    expect(refusal({ ...NORTH, ballot: [{ package: { quota: "many" }, takes: true }] })).toHaveLength(1);
    expect(refusal({ ...NORTH, extra: 1 })).toHaveLength(1);
    expect(refusal({ ...NORTH, lines: [{ require: { quota: ">= many" }, notForSale: true }] })).toHaveLength(1);
    expect(readAnswers("no form: [", strait).answers).toBeNull();
  });

  it("tells a version by the ladders, never by what anybody wants", () => {
    const other = kaseOf(straitText.replace("salience: 80", "salience: 70").replace("value: 0.35", "value: 0.2"));
    expect(readAnswers(JSON.stringify(NORTH), other).answers).toEqual(NORTH);
    const moved = kaseOf(straitText.replace("science: { at: 60", "science: { at: 55"));
    expect(readAnswers(JSON.stringify(NORTH), moved).answers).toBeNull();
  });
});

describe("answersOverlay", () => {
  it("becomes an overlay whose answers are those of the case with it (by hand: .6 and .4)", () => {
    const { overlay, problems } = readOverlay(JSON.stringify(answersOverlay(strait, [NORTH])), strait);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    if (overlay === null) throw new Error("no overlay");
    const { kase } = caseSeenBy(strait, [overlay], "mediator");
    if (kase === null) throw new Error("no case");
    const { result } = ask(kase, "deal", { draws: 0 });
    expect(result.reservation).toMatchObject({ north: expect.closeTo(0.32, 9), isles: 0.35 });
    expect(kase.redLines["north-form-1"]).toMatchObject({ party: "north", sacred: true });
    expect(kase.positions.south).toEqual(strait.positions.south);
  });

  it("keeps ranges over several forms, and takes no mean", () => {
    const other = { ...NORTH, delegate: "Bo", places: { quota: 60, access: 60 }, points: { quota: 30, access: 70 } };
    expect(answersOverlay(strait, [NORTH, other])).toMatchObject({
      positions: {
        quota: { at: 100, range: [60, 100], salience: 60, salienceRange: [30, 60] },
        access: { at: 20, range: [20, 60], salience: 40, salienceRange: [40, 70] },
      },
    });
  });

  it("says things as they are in place of an alternative that the case states", () => {
    const isles = { ...NORTH, party: "isles", version: formContent(strait, "isles", LANGUAGES).version, lines: [] };
    expect(answersOverlay(strait, [isles])).toMatchObject({
      alternative: { package: { quota: "unlimited", access: "closed" } },
    });
    expect(answersOverlay(strait, [NORTH])).not.toHaveProperty("alternative");
  });
});

describe("delegationOf", () => {
  const bo: FormAnswers = {
    ...NORTH,
    delegate: "Bo",
    places: { quota: 60, access: 60 },
    points: { quota: 30, access: 70 },
    lines: [],
    ballot: [
      { package: { quota: "science", access: "closed" }, takes: false },
      { package: { quota: "halved", access: "open" }, takes: true },
    ],
  };
  const ann: FormAnswers = {
    ...NORTH,
    ballot: [
      { package: { access: "closed", quota: "science" }, takes: true },
      { package: { quota: "halved", access: "closed" }, takes: true },
    ],
  };

  it("tells where delegates of one party differ: places, points, packages, lines", () => {
    expect(delegationOf(["quota", "access"], [ann, bo])).toEqual({
      issues: [
        { issue: "quota", places: [60, 100], points: [30, 60] },
        { issue: "access", places: [20, 60], points: [40, 70] },
      ],
      asked: 1,
      split: [{ package: { access: "closed", quota: "science" }, takes: [0], refuses: [1] }],
      lines: [{ line: NORTH.lines[0], by: [0] }],
    });
  });

  it.each(LANGUAGES)("is said in a sentence and a table (%s)", (language) => {
    const told = tellForms(strait, [ann, bo], { language });
    expect(told.findings.length).toBeGreaterThan(4);
    expect(told.tables.map(({ id }) => id)).toEqual(["form", "ballot"]);
    if (language === "en") {
      expect(told.findings.map(({ text }) => text)).toContain(
        "Of one package put to several of them, one divides them.",
      );
      expect(told.findings[1]?.text).toBe("The delegates of North stand furthest apart on Total catch: 60–100 of 100.");
    }
  });
});

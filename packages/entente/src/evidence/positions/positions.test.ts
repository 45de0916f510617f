import { describe, expect, it } from "vitest";
import { straitText } from "../../../test/strait-text.js";
import type { Case, Statement } from "../../case/model.js";
import { readCase } from "../../case/read-case.js";
import { editCase } from "../../case/write-case.js";
import { entryOf, suggestionEdit } from "./accept-suggestion.js";
import { positionsSchema, suggestPositions } from "./suggest-positions.js";

const read = readCase(straitText).kase;
if (read === null) throw new Error("the strait case must be sound");
const strait: Case = { ...read, statements: {} };
const DAY = "2024-03-01";

const said = (more: Partial<Statement>): Statement => ({
  ...{
    source: "gazette",
    kind: "stance",
    holder: "south",
    issue: "access",
    stance: 100,
    voice: "official",
    strength: "firm",
  },
  ...{ date: DAY },
  ...more,
});
const of = (statements: Record<string, Statement>, options = {}, kase = strait) =>
  suggestPositions({ ...kase, statements }, { asOf: DAY, ...options });

describe("suggestPositions(case)", () => {
  // Whole years by days / 365.25: a year and two years in days that 365.25 divides almost.
  const worked = {
    a: said({ stance: 100, priority: 90 }),
    b: said({ stance: 60, voice: "attributed", strength: "leaning", date: "2023-03-01", priority: 60 }),
    c: said({ stance: 40, voice: "reported", strength: "hedged", date: "2022-03-01" }),
  };
  it("of 100 official firm today, 60 attributed leaning a year ago and 40 reported hedged two years ago is 82.49 [44.8, 100]", () => {
    const [found] = of(worked);
    // By whole years: weights .8, .395980, .12, place 82.4927, variance 503.2104 + 21.6191, salience 80.0672, official 88.6537.
    expect(found?.evidence.map(({ weight }) => weight)).toEqual([0.8, 0.39598, 0.12].map((w) => expect.closeTo(w, 3)));
    expect(found?.at).toBeCloseTo(82.49, 1);
    expect(found?.disagreement).toBeCloseTo(503.2, 0);
    expect(found?.imprecision).toBeCloseTo(21.62, 1);
    expect(found?.range).toEqual([expect.closeTo(44.81, 1), 100]);
    expect(found?.salience).toBeCloseTo(80.067, 1);
    expect(found).toMatchObject({ salienceBasis: "coded", contested: true });
    expect(found?.official).toBeCloseTo(88.65, 1);
  });
  it("leaves what was said in public out of the real line where something was said in private", () => {
    const [found] = of({ ...worked, c: { ...worked.c, voice: "private" } });
    expect(found?.at).toBe(40);
    expect(found?.range).toEqual([expect.closeTo(7.1, 1), expect.closeTo(72.9, 1)]);
    expect(found?.gap).toBeCloseTo(48.65, 1);
    expect(found?.notCounted.map(({ statement, why }) => [statement, why])).toEqual([
      ["a", "publicLine"],
      ["b", "publicLine"],
    ]);
  });
  it("of one firm statement reaches 8.2 points either way, and its salience is by mention", () => {
    const [found] = of({ a: said({ stance: 50 }) });
    expect(found).toMatchObject({ at: 50, salience: 100, salienceBasis: "mention", nEff: 1, contested: false });
    expect(found?.range?.[1]).toBeCloseTo(58.225, 3);
  });
  it("never averages across leaders: earlier statements are shown apart and count nothing", () => {
    // North's leader since 2022-05-01.
    const statements = {
      old: said({ holder: "north", stance: 90, date: "2022-04-30" }),
      now: said({ holder: "north", stance: 10, date: "2022-05-01" }),
    };
    const [found] = of(statements);
    expect(found).toMatchObject({
      at: 10,
      since: "2022-05-01",
      notCounted: [{ statement: "old", weight: 0, why: "earlierLeader" }],
    });
    expect(found?.earlier).toMatchObject({ until: "2022-05-01", at: 90 });
    const [across] = of(statements, { leaders: "all" });
    expect(across?.at).toBeGreaterThan(40);
    expect(across?.earlier).toBeNull();
  });
  it("reads no statement dated after the day, and one without a date by its source's", () => {
    expect(of({ a: said({ date: "2024-03-02" }) })).toEqual([]);
    const { date: _, ...undated } = said({});
    expect(of({ a: undated })[0]?.evidence[0]).toMatchObject({ date: "2024-02-11", dateBasis: "publication" });
  });
  it("makes no place of a table of values", () => {
    const [found] = of({ a: said({ holder: "isles", issue: "quota", stance: "science" }) });
    expect(found).toMatchObject({ isTable: true, at: null, range: null });
    if (found !== undefined) expect(entryOf(strait, found, DAY)).toBeNull();
  });
  it("with a half-life of one year counts a year-old statement half", () => {
    const [found] = of({ a: said({ date: "2023-03-01" }) }, { halfLife: 1 });
    expect(found?.evidence[0]?.weight).toBeCloseTo(0.4, 2);
  });
  it("passes its own schema", () => {
    const suggestions = of(worked);
    expect(positionsSchema.parse({ suggestions })).toEqual({ suggestions });
  });
  it("of the strait with s4 and s5 gives the figures worked out by hand", () => {
    const more = {
      s4: said({ holder: "north", issue: "access", stance: "closed" }),
      s5: said({ holder: "north", issue: "quota", stance: 80, priority: 40 }),
    };
    const found = suggestPositions(read, { asOf: DAY, more });
    const access = found.find(({ party, issue }) => party === "north" && issue === "access");
    expect(access).toMatchObject({ at: 0, range: [0, expect.closeTo(7.5839, 4)] });
    const quota = found.find(({ party, issue }) => party === "north" && issue === "quota");
    expect(quota?.at).toBeCloseTo(89.862423, 6);
    expect(quota?.range).toEqual([expect.closeTo(72.4158, 4), 100]);
    expect(quota?.salience).toBeCloseTo(59.724846, 6);
  });
});

describe("suggestionEdit(case, suggestion, asOf)", () => {
  it("writes a coded entry with its evidence and keeps what somebody judged in the note", () => {
    const [found] = suggestPositions(read, { asOf: DAY }).filter(({ issue }) => issue === "access");
    if (found === undefined) throw new Error("s3 speaks of access");
    const edit = suggestionEdit(read, found, DAY);
    const text = editCase(straitText, edit === null ? [] : [edit]);
    const entry = readCase(text).kase?.positions.north?.access;
    expect(entry).toMatchObject({ at: 0, salience: 50, basis: "coded", evidence: ["s3"] });
    expect(JSON.stringify(entry)).toContain("Before (judged): at 20, salience 50. Rarely spoken of.");
    expect(text.split("\n").filter((line) => !straitText.split("\n").includes(line))).toHaveLength(1);
  });
  it("writes into the entry in force of a dated position, and none that is contested", () => {
    const kase = { ...read, statements: { a: said({ issue: "quota", stance: 70 }) } };
    const [found] = suggestPositions(kase, { asOf: DAY });
    if (found === undefined) throw new Error("one statement speaks");
    expect(suggestionEdit(kase, found, DAY)?.path).toEqual(["positions", "south", "quota", 1]);
    expect(suggestionEdit(kase, { ...found, contested: true }, DAY)).toBeNull();
  });
});

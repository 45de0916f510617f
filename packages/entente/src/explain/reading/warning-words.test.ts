import { describe, expect, it } from "vitest";
import { readCase } from "../../case/read-case.js";
import { LANGUAGES, type Language, speechIn } from "../say.js";
import { warningInWords } from "./warning-words.js";

/** A case that is warned of everything. */
const CARELESS = `
entente: 1
parties:
  government: { name: Old House, capability: 3 }
  upper: { name: Upper Town }
  lower: { name: Lower Town }
  guests: { name: Guests, within: upper }
  watcher: { name: Watcher }
issues:
  toll:
    name: the toll
    statusQuo: free
    options: { free: { at: 0, name: free }, small: { at: 50, name: small }, other: { at: 50, name: other } }
positions:
  government: { toll: { at: 20, salience: 50 } }
  upper: { toll: { at: 40, salience: 50, basis: judged } }
  lower: { toll: { at: 60, salience: 50, basis: judged, note: said so } }
redLines:
  idle: { party: upper, require: {}, note: none }
  asked: { party: watcher, require: { toll: "= free" }, name: no toll, note: none }
forums:
  hall: { name: the hall, members: [] }
  bridge: { name: the bridge, members: { upper: { votes: 1 }, lower: { votes: 1 }, guests: { votes: 1 } }, rule: { quota: 9, by: votes } }
burdens:
  works: { name: the works, cost: 2, unit: MEUR, payers: { upper: 0.5, lower: 0.2 }, benefit: { upper: 1 }, ability: income, note: none }
record:
  bid: { name: the bid, date: 2020, by: [upper, upper], package: { toll: small }, responses: { lower: accept } }
`;

const { kase, problems } = readCase(CARELESS, { file: "careless.case.yaml" });
const tell = (language: Language): (string | null)[] =>
  kase === null ? [] : problems.map((problem) => warningInWords(problem, kase, speechIn(language)));

describe("what the reading warned of", () => {
  it("warningInWords(problem) says every kind of warning with names in place of ids", () => {
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(
      [
        ...["empty-condition", "judged-without-note", "named-twice", "no-attribute", "no-capability", "no-members"],
        ...["observer", "quota", "reserved-name", "response", "same-place", "shares"],
      ].sort(),
    );
    const said = tell("en");
    expect(said).toContain(
      "The works: Upper Town and Lower Town have no figure “income”, by which the ability to pay would be told.",
    );
    expect(said).toContain("The works: the shares of those who pay do not add up to one.");
    expect(said).toContain("The bridge: Guests holds no position of its own and only observes there.");
    expect(said).toContain("The hall: nobody sits there, so it can accept nothing.");
    expect(said).toContain("Watcher’s line “no toll”: Watcher holds no position, so this is never asked.");
    expect(said).toContain("Where Upper Town stands on the toll: judged, but no note says why.");
    expect(said).toContain("The toll: “other” stands where another option does, so that no party can tell them apart.");
    expect(said).toContain("The bid: the answer “accept” of Lower Town is not compared with what the case predicts.");
    expect(said).toContain("The bid: Upper Town is named twice.");
  });

  it.each(LANGUAGES)("warningInWords(problem) has words in %s for each, and no path of the file", (language) => {
    const said = tell(language);
    expect(said).toHaveLength(problems.length);
    for (const [k, line] of said.entries()) {
      expect(line, problems[k]?.message).not.toBeNull();
      expect(line).not.toMatch(/undefined|\{|\[|redLines|positions\./);
      if (language !== "en") expect(line).toMatch(/[가-힣぀-ヿ一-鿿]/);
    }
  });

  it("warningInWords(problem) is null for what only its message says", () => {
    const [first] = problems;
    if (kase === null || first === undefined) throw new Error("no warning");
    expect(warningInWords({ ...first, code: "old-version" }, kase, speechIn("ko"))).toBeNull();
  });
});

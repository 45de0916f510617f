import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case } from "../src/case/model.js";
import { formatProblem } from "../src/case/problem.js";
import { readCase } from "../src/case/read-case.js";
import { buildSpace } from "../src/case/space/build-space.js";
import { reservationOf, utilityOf } from "../src/case/space/space.js";
import { viewCase } from "../src/case/view.js";
import { caseText } from "../src/case/write-new-case.js";
import { ask } from "../src/explain/answer.js";
import { domainOfCase } from "../src/formats/domain/domain-of-case.js";
import { type DomainFormat, domainFiles } from "../src/formats/domain/write-domain.js";
import type { NamedText } from "../src/formats/draft-case.js";
import { draftFormat, readDrafts } from "../src/formats/drafts.js";

const sample = (name: string): NamedText => ({
  file: name,
  text: readFileSync(new URL(`./negotiations/${name}`, import.meta.url), "utf8"),
});
const MARKET = ["market-domain.xml", "market-trader.xml", "market-town.xml"].map(sample);

function caseOf(files: readonly NamedText[]): { kase: Case; said: string[] } {
  const { drafts, problems } = readDrafts(files, "domain");
  const [draft] = drafts;
  if (draft === undefined) throw new Error(problems.map(formatProblem).join("\n"));
  const { kase, problems: wrong } = readCase(caseText(draft.value), { file: "made.case.yaml" });
  if (kase === null) throw new Error(wrong.map(formatProblem).join("\n"));
  return { kase, said: [...problems, ...wrong].map(formatProblem) };
}

const refusals = (...files: readonly NamedText[]): string[] => {
  const { drafts, problems } = readDrafts(files, "domain");
  expect(drafts).toEqual([]);
  return problems.filter(({ severity }) => severity === "error").map(formatProblem);
};

/** Every outcome of the market with the utilities that its files state, by hand: Σ weight · evaluation / largest. */
function market(): { at: number[]; trader: number; town: number }[] {
  const rows = [];
  for (const [p, [tp, op]] of [
    [2 / 8, 5 / 5],
    [8 / 8, 1 / 5],
    [4 / 8, 4 / 5],
  ].entries())
    for (let d = 0; d < 5; d++)
      for (const [k, [td, od]] of [
        [4 / 4, 0],
        [3 / 4, 5 / 10],
        [1 / 4, 9 / 10],
        [0, 10 / 10],
      ].entries())
        rows.push({
          at: [p, d, k],
          trader: 0.5 * (tp ?? 0) + 0.3 * (0.2 + 0.2 * d) + 0.2 * (td ?? 0),
          town: 0.3 * (op ?? 0) + 0.2 * (1 - 0.25 * d) + 0.5 * (od ?? 0),
        });
  return rows;
}

describe("readDrafts(files, domain): GENIUS", () => {
  it("gives every outcome the utility that the files state, and the reservation values and discount", () => {
    const { kase } = caseOf(MARKET);
    const space = buildSpace(viewCase(kase));
    expect(space.parties).toEqual(["market-trader", "market-town"]);
    for (const { at, trader, town } of market()) {
      expect(utilityOf(space, 0, at)).toBeCloseTo(trader, 12);
      expect(utilityOf(space, 1, at)).toBeCloseTo(town, 12);
    }
    expect([reservationOf(space, 0), reservationOf(space, 1)]).toEqual([0.5, 0.35]);
    expect(kase.parties["market-trader"]?.discount).toBe(0.8);
    expect(kase.issues.place?.options["v3rd-arcade"]?.name).toBe("3rd arcade");
  });

  it("leads to the front and the Nash deal that enumeration finds", () => {
    const { kase } = caseOf(MARKET);
    const all = market();
    const front = all.filter(
      (a) =>
        !all.some(
          (b) =>
            b.trader >= a.trader - 1e-12 && b.town >= a.town - 1e-12 && b.trader + b.town > a.trader + a.town + 1e-9,
        ),
    );
    const [best] = all
      .filter(({ trader, town }) => trader >= 0.5 && town >= 0.35)
      .sort((a, b) => (b.trader - 0.5) * (b.town - 0.35) - (a.trader - 0.5) * (a.town - 0.35));
    const { result } = ask(kase, "deal", {}) as unknown as {
      result: { front: { count: number }; solutions: { id: string; package: Record<string, string> | null }[] };
    };
    expect(result.front.count).toBe(front.length);
    const options = Object.values(kase.issues).map((issue) => Object.keys(issue.options));
    expect(best?.at.map((k, i) => options[i]?.[k])).toEqual(["square", "v5", "double"]);
    expect(JSON.stringify(result)).toContain('"place":"square","days":"v5","deposit":"double"');
  });

  it("takes for the status quo, which such files lack, what somebody would refuse, and says so", () => {
    const { kase, said } = caseOf(MARKET);
    const quo = Object.values(kase.issues).map(({ statusQuo }) => statusQuo);
    expect(quo).toEqual(["north-gate", "v1", "double"]);
    expect(said.join("\n")).toMatch(/no status quo in these files.*"market-trader" would refuse anyway/);
  });

  it("reads profiles alone, in any order, and names what is left out by its line", () => {
    const [, trader, town] = MARKET as [NamedText, NamedText, NamedText];
    expect(Object.keys(caseOf([town, trader]).kase.parties)).toEqual(["market-town", "market-trader"]);
    const more = trader.text.replace("</utility_space>", "<errors>0</errors>\n</utility_space>");
    expect(caseOf([{ ...trader, text: more }, town]).said).toContain(
      "market-trader.xml:23:1: warning: <errors> is not carried over.",
    );
  });

  it("reads ranges by their evaluators: real numbers cut into places, whole ones counted from the lower bound", () => {
    const profile = (name: string, evaluator: string): NamedText => ({
      file: `${name}.xml`,
      text: `<utility_space><objective name="o"><issue index="1" vtype="real" name="Price"><range lowerbound="0" upperbound="10"/>${evaluator}</issue><weight index="1" value="1"/></objective></utility_space>`,
    });
    const { kase, said } = caseOf([
      profile("a", '<evaluator ftype="linear" parameter0="0" parameter1="0.1"/>'),
      profile("b", '<evaluator ftype="triangular" parameter0="0" parameter1="10" parameter2="4"/>'),
    ]);
    const space = buildSpace(viewCase(kase));
    expect(space.options[0]).toHaveLength(21);
    // Place 12 of 21 is 6: a has .6, b has 1 − (6 − 4)/(10 − 4) = 2/3.
    expect(utilityOf(space, 0, [12])).toBeCloseTo(0.6, 12);
    expect(utilityOf(space, 1, [12])).toBeCloseTo(2 / 3, 12);
    expect(said.join("\n")).toMatch(/"Price", from 0 to 10, is cut into 21 places/);
  });
});

describe("readDrafts(files, domain): GeniusWeb and NegMAS", () => {
  const web = (name: string, place: object, weights: object, bid: object | null): NamedText => ({
    file: `${name}.json`,
    text: JSON.stringify({
      LinearAdditiveUtilitySpace: {
        issueUtilities: {
          place: { discreteutils: { valueUtilities: place } },
          days: { NumberValueSetUtilities: { lowValue: "1", lowUtility: "0", highValue: "3", highUtility: "1" } },
        },
        issueWeights: weights,
        domain: {
          name: "trip",
          issuesValues: { place: { values: ["Sea", "Hills"] }, days: { range: ["1", "3", "1"] } },
        },
        name,
        ...(bid === null ? {} : { reservationBid: { issuevalues: bid } }),
      },
    }),
  });

  it("reads GeniusWeb profiles; a reservation bid becomes the alternative, and the status quo where all have the same", () => {
    const bid = { place: "Sea", days: "1" };
    const a = web("ann", { Sea: 0.8, Hills: 1 }, { place: 0.4, days: 0.6 }, bid);
    const b = web("bob", { Sea: 1, Hills: 0 }, { place: 0.5, days: 0.5 }, bid);
    const space = buildSpace(viewCase(caseOf([a, b]).kase));
    expect(utilityOf(space, 0, [0, 1])).toBeCloseTo(0.4 * 0.8 + 0.6 * 0.5, 12);
    expect(reservationOf(space, 0)).toBeCloseTo(0.32, 12);
    expect([...space.statusQuo]).toEqual([0, 0]);
    const other = caseOf([
      a,
      web("bob", { Sea: 1, Hills: 0 }, { place: 0.5, days: 0.5 }, { place: "Hills", days: "1" }),
    ]);
    expect(reservationOf(buildSpace(viewCase(other.kase)), 1)).toBe(0);
  });

  it("reads NegMAS utility functions beside their outcome space; negative values and a bias only shift the scale", () => {
    const space = {
      type: "negmas.outcomes.outcome_space.DiscreteCartesianOutcomeSpace",
      name: "parcel",
      issues: [
        { type: "negmas.outcomes.categorical_issue.CategoricalIssue", name: "where", values: ["home", "depot"] },
        { type: "negmas.outcomes.contiguous_issue.ContiguousIssue", name: "hours", values: [0, 4] },
      ],
    };
    const ufun = {
      type: "negmas.preferences.crisp.linear.LinearAdditiveUtilityFunction",
      name: "sender",
      weights: [1, 0.5],
      bias: 1,
      reserved_value: 2,
      values: [
        { type: "negmas.preferences.value_fun.TableFun", mapping: { home: 3, depot: -1 } },
        { type: "negmas.preferences.value_fun.AffineFun", slope: -1, bias: 4 },
      ],
    };
    const { kase, said } = caseOf([
      { file: "domain.json", text: JSON.stringify(space) },
      { file: "sender.json", text: JSON.stringify(ufun) },
    ]);
    const made = buildSpace(viewCase(kase));
    // u = 1 + w + (4 − h)/2 lies between 0 and 6; the case has it divided by 6.
    expect(utilityOf(made, 0, [0, 1])).toBeCloseTo(5.5 / 6, 12);
    expect(utilityOf(made, 0, [1, 4])).toBeCloseTo(0, 12);
    expect(reservationOf(made, 0)).toBeCloseTo(2 / 6, 12);
    expect(said.join("\n")).toMatch(/utilities are divided by 6, so/);
  });
});

/** A random case that a platform can hold: tables of values, whole saliences, an alternative. */
const someCase = fc
  .array(fc.array(fc.nat(9), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .chain((issues) =>
    fc
      .array(
        fc.record({
          salience: fc.tuple(...issues.map(() => fc.integer({ min: 1, max: 100 }))),
          values: fc.tuple(...issues.map((one) => fc.tuple(...one.map(() => fc.nat(9))))),
          alternative: fc.integer({ min: -10, max: 100 }),
        }),
        { minLength: 2, maxLength: 3 },
      )
      .map((parties) => ({ issues, parties })),
  )
  .map(({ issues, parties }) => {
    const option = (k: number): string => `o${k}`;
    const values = (row: readonly number[]) =>
      Object.fromEntries(row.map((value, k) => [option(k), row.every((one) => one === 0) ? 1 : value]));
    return {
      entente: 1,
      parties: Object.fromEntries(parties.map((_, p) => [`p${p}`, {}])),
      issues: Object.fromEntries(
        issues.map((list, i) => [
          `i${i}`,
          { statusQuo: "o0", options: Object.fromEntries(list.map((_, k) => [option(k), { at: 10 * k }])) },
        ]),
      ),
      positions: Object.fromEntries(
        parties.map((party, p) => [
          `p${p}`,
          Object.fromEntries(
            issues.map((_, i) => [`i${i}`, { values: values(party.values[i] ?? []), salience: party.salience[i] }]),
          ),
        ]),
      ),
      alternatives: Object.fromEntries(parties.map(({ alternative }, p) => [`p${p}`, { value: alternative / 100 }])),
    };
  });

describe.each<DomainFormat>(["genius", "negmas"])("domainFiles(domain, %s)", (format) => {
  it("is read back with every party's order of outcomes and what it accepts", () => {
    fc.assert(
      fc.property(someCase, (value) => {
        const { kase } = readCase(JSON.stringify(value), { file: "a.case.json" });
        if (kase === null) throw new Error("a bad sample");
        const { domain, profiles } = domainOfCase(kase, "a");
        const files = Object.entries(domainFiles({ domain, profiles }, format)).map(([file, text]) => ({ file, text }));
        for (const { text } of files) expect(draftFormat(text)).toBe("domain");
        const before = buildSpace(viewCase(kase));
        const after = buildSpace(viewCase(caseOf(files).kase));
        const packages = before.options.reduce<number[][]>(
          (lists, options) => lists.flatMap((list) => options.map((_, k) => [...list, k])),
          [[]],
        );
        before.parties.forEach((_, p) => {
          const best =
            (before.terms[p] ?? []).reduce((sum, units) => sum + Math.max(...units), 0) / (before.scale[p] ?? 1);
          for (const at of packages) expect(utilityOf(after, p, at)).toBeCloseTo(utilityOf(before, p, at) / best, 9);
          expect(reservationOf(after, p)).toBeCloseTo(reservationOf(before, p) / best, 9);
        });
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});

describe("readDrafts(files, domain) refuses, a line each, and makes nothing of the rest", () => {
  const [domain, trader, town] = MARKET as [NamedText, NamedText, NamedText];
  const changed = (from: string | RegExp, to: string): NamedText => ({
    ...trader,
    text: trader.text.replace(from, to),
  });

  it.each([
    ["a cut file", { ...trader, text: trader.text.slice(0, 900) }, /^market-trader.xml: is no whole XML/],
    ["entities", { ...trader, text: `<!DOCTYPE x [<!ENTITY a "b">]>${trader.text}` }, /document type/],
    [
      "depth",
      { ...trader, text: `<utility_space>${"<a>".repeat(99)}${"</a>".repeat(99)}</utility_space>` },
      /more than 64 deep/,
    ],
    ["a weight that is no number", changed('value="0.5"', 'value="half"'), /:17:1: issue "Place" has no <weight>/],
    [
      "an evaluation that is none",
      changed('evaluation="8"', 'evaluation="=1+1"'),
      /:5:1: value "Square" has "=1\+1" for an evaluation/,
    ],
    [
      "a constraint",
      changed("</objective>", '<ufun type="x"/></objective>'),
      /<ufun> makes the utility other than a sum/,
    ],
    ["a value of its own", changed(/Square/, "Circle"), /issue "Place" lacks the value "Square" of the domain/],
    [
      "an unknown evaluator",
      changed('ftype="linear"', 'ftype="faratin"'),
      /:9:1: issue "Days": an <evaluator> of type "faratin"/,
    ],
  ] as const)("%s", (_, file, message) => {
    const lines = refusals(domain, file, town);
    expect(lines.join("\n")).toMatch(message);
    for (const line of lines) expect(line).not.toContain("\n");
  });

  it("a domain without profiles, and two domains", () => {
    expect(refusals(domain).join()).toMatch(/holds no profile/);
    expect(refusals(domain, { ...domain, file: "b.xml" }, town).join()).toMatch(/b.xml: is a second domain/);
  });

  it("JSON that is cut, is no sum, or lacks its outcome space", () => {
    const ufun = '{"type": "negmas.preferences.MappingUtilityFunction", "mapping": {}}';
    expect(refusals({ file: "u.json", text: ufun }).join()).toMatch(/without its outcome space/);
    expect(refusals({ file: "w.json", text: '{"issuesValues": {"a": ' }).join()).toMatch(/w.json:1/);
    expect(refusals({ file: "w.json", text: '{"issuesValues": {"a": {"values": []}}}' }).join()).toMatch(
      /issuesValues.a: expected `values`/,
    );
  });

  it("never throws, whatever happens to a file", () => {
    fc.assert(
      fc.property(
        fc.nat(trader.text.length),
        fc.nat(trader.text.length),
        fc.constantFrom("", "<", '"', "&x;", "\u0000", "9e999"),
        (from, length, put) => {
          const text = trader.text.slice(0, from) + put + trader.text.slice(from + (length % 40));
          const { problems } = readDrafts([{ file: "m.xml", text }, town], "domain");
          for (const { message } of problems) expect(message).not.toMatch(/\n/);
        },
      ),
      { seed: 4, numRuns: 400 },
    );
  });
});

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type NetworkKind, networkOf } from "../../src/evidence/networks/network.js";
import { type Reading, saidOf, type Utterance } from "../../src/evidence/networks/said.js";
import { polarisation, signedModularity } from "../../src/numerics/discourse/camps.js";
import { everything, laddersOf } from "./reading.js";

const TABLE = fileURLToPath(new URL("../../../../../shared/data/dna/statements.csv", import.meta.url));
const isThere = existsSync(TABLE);

/** The 40 coded statements of the sample database of the Discourse Network Analyzer (Leifeld), as a table of facts. */
function readTable(): Utterance[] {
  const [, ...lines] = readFileSync(TABLE, "utf8").trim().split("\n");
  return lines.map((line) => {
    const cells = [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map(([, plain = "", inner]) => inner ?? plain);
    const [, document = "", date, , , , holder = "", issue = "", agreement] = cells;
    return { source: document, kind: "stance", holder, issue, stance: 100 * Number(agreement), date };
  });
}

describe.skipIf(!isThere)(
  "the networks of the DNA sample table (left out where ../shared/data/dna is not there)",
  () => {
    const statements = isThere ? readTable() : [];
    const parties = [...new Set(statements.map(({ holder }) => holder))].sort();
    const ladders = laddersOf(...new Set(statements.map(({ issue }) => issue ?? "")));
    const said = (reading: Partial<Reading> = {}) =>
      saidOf(ladders, statements, { ...everything, ...reading, parties });
    const network = (kind: NetworkKind, reading: Partial<Reading> = {}) => networkOf(said(reading), kind);
    const total = (kind: NetworkKind, reading: Partial<Reading> = {}) =>
      network(kind, reading).ties.reduce((sum, tie) => sum + tie, 0);
    const one = (
      kind: "congruence" | "conflict" | "subtract",
      reading: Partial<Reading> = {},
      normalisation = "count",
    ) => total({ kind, normalisation: normalisation as "count" }, reading);
    const ignored = (normalisation: "count" | "average" | "jaccard", reading: Partial<Reading> = {}) =>
      total({ kind: "ignore", normalisation }, { qualifier: "ignore", ...reading });

    it("networkOf(said) counts 160 agreeing and 116 opposed pairs of statements, 276 in all", () => {
      expect(said().holder.length).toBe(40);
      expect([said().holders.length, said().issues.length]).toEqual([7, 6]);
      expect([ignored("count"), one("congruence"), one("conflict"), one("subtract")]).toEqual([276, 160, 116, 44]);
      expect(one("congruence", { qualifier: "binary" })).toBe(160);
    });
    it("networkOf(said) counts 40 statements in the actor–issue table", () => {
      expect(total({ kind: "actor-issue", sign: "plain", normalisation: "count" })).toBe(40);
      const { ties } = network({ kind: "actor-issue", sign: "plain", normalisation: "count" });
      expect(Math.max(...ties)).toBe(10); // the Environmental Protection Agency on emissions legislation
      const activity = total({ kind: "actor-issue", sign: "plain", normalisation: "activity" });
      const prominence = total({ kind: "actor-issue", sign: "plain", normalisation: "prominence" });
      expect(activity).toBeCloseTo(7, 12);
      expect(prominence).toBeCloseTo(6, 12);
    });
    it("saidOf(…) with repeats per document keeps 23 statements: 48, 38, 10, and 78 ignoring the stance", () => {
      const document = { repeats: "document" } as const;
      expect(said(document).holder.length).toBe(23);
      expect([one("congruence", document), one("conflict", document), one("subtract", document)]).toEqual([48, 38, 10]);
      expect(ignored("count", document)).toBe(78);
    });
    it("networkOf(said) normalises as published", () => {
      expect(one("congruence", {}, "average")).toBeCloseTo(25.802436, 6);
      expect(one("conflict", {}, "average")).toBeCloseTo(20.459418, 6);
      expect(one("subtract", {}, "average")).toBeCloseTo(5.343018, 6);
      expect(ignored("average")).toBeCloseTo(46.261854, 6);
      expect(one("congruence", {}, "jaccard")).toBeCloseTo(13.610663, 6);
      expect(one("conflict", {}, "jaccard")).toBeCloseTo(10.85834, 6);
      expect(ignored("jaccard")).toBeCloseTo(24.070583, 6);
      expect(one("congruence", {}, "dnaCosine")).toBeCloseTo(4.806061, 6);
      expect(one("conflict", {}, "dnaCosine")).toBeCloseTo(4.066667, 6);
    });
    it("polarisation(ties) finds .534249 in even camps and .554222 with one organisation against six", () => {
      const [congruence, conflict] = (["congruence", "conflict"] as const).map(
        (kind) => network({ kind, normalisation: "average" }).ties,
      ) as [Float64Array, Float64Array];
      const { balanced, best } = polarisation({ n: 7, congruence, conflict }, () => 0.5);
      expect(balanced.value).toBeCloseTo(0.534249, 6);
      expect(best.value).toBeCloseTo(0.554222, 6);
      expect([1, 6]).toContain(best.camps.reduce((sum, camp) => sum + camp, 0));
    });
    it("signedModularity(ties) finds .285409 and the two camps of the hearings", () => {
      const { ties, rows } = network({ kind: "subtract", normalisation: "average" });
      const { value, camps } = signedModularity(7, ties, () => 0.5);
      expect(value).toBeCloseTo(0.285409, 6);
      expect(rows.filter((_, p) => camps[p] === camps[0])).toEqual([
        "Alliance to Save Energy",
        "Environmental Protection Agency",
        "Sierra Club",
        "U.S. Public Interest Research Group",
      ]);
    });
  },
);

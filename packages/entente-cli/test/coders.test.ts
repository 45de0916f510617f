import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const lines = (...entries: readonly object[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
const coding = (coder: string, id: string, more: object = {}) => ({
  ...{ id, coder, source: "gazette", holder: "north", issue: "access", stance: "closed", paragraph: 6 },
  ...more,
});
const ann = lines(coding("ann", "a1"), coding("ann", "a2", { paragraph: 4, holder: "south", stance: "open" }));
const bo = lines(
  coding("bo", "b1", { stance: 20 }),
  coding("bo", "b2", { paragraph: 4, holder: "south", stance: "open" }),
);
const files = { "ann.jsonl": ann, "bo.jsonl": bo, "my.case.yaml": strait };
const TABLE =
  "coder,u1,u2,u3,u4,u5,u6,u7,u8,u9,u10,u11,u12\nA,1,2,3,3,2,1,4,1,2,,,\nB,1,2,3,3,2,2,4,1,2,5,,3\nC,,3,3,3,2,3,4,2,2,5,1,\nD,1,2,3,3,2,4,4,1,2,5,1,\n";

describe("entente agreement", () => {
  it("of a table gives Krippendorff's figure (2011) with its interval, and says how to read it", async () => {
    const world = { files: { "t.csv": TABLE } };
    const { status, out } = await entente("agreement t.csv --metric interval --json", world);
    const { verb, result } = JSON.parse(out);
    expect(status).toBe(0);
    expect(verb).toBe("agreement");
    expect(Object.keys(result)).toEqual(expect.arrayContaining(["alpha", "kappa", "percent", "spans", "confusions"]));
    expect(result.alpha.value.value).toBeCloseTo(0.849107, 6);
    expect(result.alpha.value.interval[0]).toBeCloseTo(0.41, 1);
    const said = await entente("agreement t.csv --metric ordinal --draws 0", world);
    expect(said.out).toContain("4 coders agree on the values at α = 0.82 (reliable); they differ most on");
  });
  it("of two coders matches places, and names what is to be settled", async () => {
    const { status, out } = await entente("agreement ann.jsonl bo.jsonl --case strait --draws 50 --json", { files });
    const { result, findings } = JSON.parse(out);
    expect(status).toBe(0);
    expect(result.coders).toEqual(["ann", "bo"]);
    expect(result.percent.holder).toBe(1);
    expect(result.kappa.holder).toBe(1);
    expect(result.disagreements).toEqual([
      expect.objectContaining({
        field: "stance",
        cost: 0.2,
        values: { ann: 0, bo: 20 },
        codings: { ann: "a1", bo: "b1" },
      }),
    ]);
    expect(findings.some(({ text }: { text: string }) => text === "One disagreement is left to settle.")).toBe(true);
  });
  it("speaks four languages", async () => {
    for (const [language, letter] of [
      ["ko", /[가-힣]/],
      ["ja", /[ぁ-ん]/],
      ["zh", /编码员/],
    ] as const)
      expect((await entente(`agreement ann.jsonl bo.jsonl --lang ${language}`, { files })).out).toMatch(letter);
  });
  it("ends with one clear line over a bad table, a bad coding, one coder, and a bad flag", async () => {
    const told = async (line: string, more: Record<string, string> = {}) => {
      const { status, err, out } = await entente(line, { files: { ...files, ...more } });
      expect(out).toBe("");
      expect(err.trim().split("\n")).toHaveLength(1);
      return `${status} ${err.trim()}`;
    };
    expect(await told("agreement t.csv", { "t.csv": "c;u\nA;1\nB;1\n" })).toMatch(
      /^2 t\.csv:1:1: cells are separated by ";"/,
    );
    expect(await told("agreement c.jsonl bo.jsonl", { "c.jsonl": '{"id": 3' })).toMatch(
      /^2 c\.jsonl:1:1: expected one JSON object/,
    );
    expect(await told("agreement ann.jsonl")).toMatch(/^64 .*only "ann" coded here/);
    expect(await told("agreement ann.jsonl none.jsonl")).toMatch(/^64 .*none\.jsonl: no such file/);
    expect(await told("agreement t.csv --metric ordnal", { "t.csv": TABLE })).toMatch(/^64 .*is no metric/);
    expect(await told("agreement ann.jsonl again.jsonl", { "again.jsonl": ann })).toMatch(
      /^2 again\.jsonl:1:1: coder: "ann" has codings in ann\.jsonl too/,
    );
  });
});

describe("entente accept", () => {
  it("writes statements with coder and who accepted, keeps every other line, and records the decision", async () => {
    const { status, written, out } = await entente("accept ann.jsonl --case my.case.yaml --ids a1 --by cy", { files });
    expect(status).toBe(0);
    expect(out).toContain("Wrote one statement into my.case.yaml");
    const text = written.get("my.case.yaml") ?? "";
    const added = text.split("\n").filter((line) => !strait.split("\n").includes(line));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(/^ {2}a1: \{.*coder: ann.*acceptedBy: cy/);
    const [decision] = (written.get("strait.decisions.jsonl") ?? "")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(decision).toMatchObject({
      by: "cy",
      decision: "accepted",
      statement: "a1",
      suggestion: { id: "a1", coder: "ann" },
    });
    expect(decision.time).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });
  it("--correct changes a field first and records what was and what became of it", async () => {
    const { written } = await entente(
      "accept ann.jsonl --case my.case.yaml --ids a1 --correct a1.stance=30 a1.voice=reported",
      { files },
    );
    expect(written.get("my.case.yaml")).toMatch(/a1: \{.*stance: 30/);
    const decision = JSON.parse(written.get("strait.decisions.jsonl") ?? "");
    expect(decision).toMatchObject({
      decision: "corrected",
      suggestion: { stance: "closed" },
      correction: { stance: 30, voice: "reported" },
    });
  });
  it("--reject leaves the case alone and adds to the history", async () => {
    const first = await entente("accept ann.jsonl --case my.case.yaml --ids a1 --reject", { files });
    expect(first.written.has("my.case.yaml")).toBe(false);
    const history = first.written.get("strait.decisions.jsonl") ?? "";
    const second = await entente("accept bo.jsonl --case my.case.yaml --ids b1 --reject --note no", {
      files: { ...files, "strait.decisions.jsonl": history },
    });
    expect(second.written.get("strait.decisions.jsonl")).toMatch(/^\{.*"a1".*\n\{.*"b1".*"note":"no"\}\n$/);
  });
  it("refuses clashes, what the case does not know, a case that ships and a broken history, and writes nothing", async () => {
    const told = async (line: string, more: Record<string, string> = {}) => {
      const { status, err, written } = await entente(line, { files: { ...files, ...more } });
      expect(written.has("my.case.yaml")).toBe(false);
      return `${status} ${err}`;
    };
    expect(await told("accept c.jsonl --case my.case.yaml", { "c.jsonl": lines(coding("c", "s1")) })).toMatch(
      /^2 c\.jsonl:1:1: id: id "s1" is taken in this case/,
    );
    expect(
      await told("accept c.jsonl --case my.case.yaml", { "c.jsonl": lines(coding("c", "c1", { holder: "nort" })) }),
    ).toMatch(/^2 .*party "nort".*"north"/);
    expect(await told("accept ann.jsonl --case strait")).toMatch(/^64 .*copy it first/);
    expect(await told("accept ann.jsonl --case my.case.yaml --ids a9")).toMatch(/^64 .*no coding "a9"/);
    expect(await told("accept ann.jsonl --case my.case.yaml", { "strait.decisions.jsonl": "{" })).toMatch(
      /^2 strait\.decisions\.jsonl:1:1/,
    );
    expect(await told("accept ann.jsonl --case my.case.yaml --ids a1 --correct a1.stance=shut")).toMatch(
      /^2 .*no option "shut"/,
    );
  });
});

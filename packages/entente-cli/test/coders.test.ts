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

describe("entente positions", () => {
  it("suggests places from statements, with weights, and changes nothing", async () => {
    const { status, out, written } = await entente("positions strait --json");
    const { verb, result } = JSON.parse(out);
    expect(status).toBe(0);
    expect(verb).toBe("positions");
    expect(written.size).toBe(0);
    const access = result.suggestions.find(
      ({ party, issue }: { party: string; issue: string }) => party === "north" && issue === "access",
    );
    // One leaning statement: 10 points of imprecision, 16.45 either way.
    expect(access).toMatchObject({
      at: 0,
      range: [0, expect.closeTo(16.45, 6)],
      nEff: 1,
      contested: false,
      evidence: [{ statement: "s3" }],
    });
    expect(access.current).toMatchObject({ at: 20, basis: "judged" });
    expect((await entente("positions strait --why --lang ko")).out).toMatch(/s3.*0\.343/);
  });
  it("--accept writes the position with its evidence, and keeps the judgement in the note", async () => {
    const { status, out, written } = await entente("positions my.case.yaml --accept north.access", { files });
    expect(status).toBe(0);
    expect(out).toContain("Wrote one position into my.case.yaml.");
    const text = written.get("my.case.yaml") ?? "";
    const added = text.split("\n").filter((line) => !strait.split("\n").includes(line));
    expect(added).toHaveLength(1);
    expect(added[0]).toContain("basis: coded, evidence: [ s3 ]");
    expect(added[0]).toContain("Before (judged): at 20, salience 50.");
    const again = await entente("agree - --json --quiet", { standardInput: text });
    expect(again.status).toBe(0);
  });
  it("counts codings that nobody has accepted, and asks to accept them before a position rests on them", async () => {
    const { out } = await entente("positions my.case.yaml --codings ann.jsonl --json", { files });
    const { result } = JSON.parse(out);
    const access = result.suggestions.find(
      ({ party, issue }: { party: string; issue: string }) => party === "north" && issue === "access",
    );
    expect(access.evidence.map(({ statement }: { statement: string }) => statement)).toEqual(["s3", "a1"]);
    const { status, err, written } = await entente(
      "positions my.case.yaml --codings ann.jsonl --accept north.access --quiet",
      { files },
    );
    expect(status).toBe(1);
    expect(err).toContain("Accept the codings first");
    expect(written.has("my.case.yaml")).toBe(false);
  });
  it("ends with one clear line over what it cannot read", async () => {
    for (const [line, why] of [
      ["positions strait --half-life no", /^entente: --half-life: "no"/],
      ["positions strait --as-of 2024-02-30", /is no day/],
      ["positions strait --accept north.catch", /copy it first/],
    ] as const) {
      const { status, err } = await entente(`${line} --quiet`);
      expect(status).toBe(64);
      expect(err).toMatch(why);
    }
    const { status, err } = await entente("positions my.case.yaml --accept north.catch --quiet", { files });
    expect(status).toBe(64);
    expect(err).toContain("There are: north.quota, north.access, south.access.");
  });
});

describe("entente update", () => {
  const NEW = `s4: { source: gazette, holder: north, issue: access, stance: closed, strength: firm, voice: official, date: 2024-03-01 }
s5: { source: gazette, holder: north, issue: quota, stance: 80, strength: firm, voice: official, date: 2024-03-01, priority: 40 }
`;
  const jsonl = lines(
    {
      id: "s4",
      coder: "ann",
      source: "gazette",
      holder: "north",
      issue: "access",
      stance: "closed",
      strength: "firm",
      voice: "official",
      date: "2024-03-01",
    },
    {
      id: "s5",
      coder: "ann",
      source: "gazette",
      holder: "north",
      issue: "quota",
      stance: 80,
      strength: "firm",
      voice: "official",
      date: "2024-03-01",
      priority: 40,
    },
  );
  const update = async (line: string, more: Record<string, string>) =>
    entente(`update strait --add ${line} --quiet`, { files: more });

  it("tells that the zone goes from 6 to 4, mostly because of s4, the same from YAML, JSON and codings", async () => {
    const listed = JSON.stringify({
      statements: Object.fromEntries(
        jsonl
          .trim()
          .split("\n")
          .map((line) => {
            const { id, ...rest } = JSON.parse(line);
            return [id, rest];
          }),
      ),
    });
    for (const [file, text] of [
      ["new.yaml", NEW],
      ["new.json", listed],
      ["new.jsonl", jsonl],
    ] as const) {
      const { status, out } = await update(`${file} --json`, { [file]: text });
      expect(status).toBe(0);
      const { result, verb } = JSON.parse(out);
      expect(verb).toBe("update");
      expect(result.moved.find(({ key }: { key: string }) => key === "zone.count")).toMatchObject({
        ...{ before: 6, after: 4, remainder: 1, method: "shapley" },
        attribution: [
          { statement: "s4", shapley: -1.5, leaveOneOut: -2 },
          { statement: "s5", shapley: -0.5, leaveOneOut: -1 },
        ],
      });
    }
    const said = await update("new.yaml", { "new.yaml": NEW });
    expect(said.out).toMatch(/packages went from 6 to 4, mostly because of s4\s+\(−1\.5\)\./);
  });
  it("says so where nothing was added, nothing moved, and a statement comes after the day", async () => {
    expect((await update("new.yaml", { "new.yaml": "" })).out).toContain("Nothing was added.");
    const s6 =
      "s6: { source: gazette, holder: south, issue: access, stance: open, strength: firm, voice: official, date: 2024-02 }\n";
    const confirmed = (await update("new.yaml", { "new.yaml": s6 })).out;
    expect(confirmed).toContain("No answer moved.");
    expect(confirmed).toContain("only confirms");
    expect((await update("new.yaml", { "new.yaml": s6.replace("2024-02", "2024-05") })).out).toMatch(
      /dated after 2024-03-01 and not read: s6/,
    );
  });
  it("speaks four languages", async () => {
    for (const [language, words] of [
      ["ko", "답 16개 가운데"],
      ["ja", "16件の答え"],
      ["zh", "16个答案"],
    ] as const)
      expect((await update(`new.yaml --lang ${language}`, { "new.yaml": NEW })).out).toContain(words);
  });
  it("ends with a clear line over what it cannot read", async () => {
    const told = async (file: string, text: string) => {
      const { status, err } = await update(file, { [file]: text });
      return `${status} ${err}`;
    };
    expect(await told("a.yaml", "s1: { source: gazette, holder: north, issue: quota, stance: 3 }")).toMatch(
      /^2 a\.yaml: id: statement "s1" is there already/,
    );
    expect(await told("a.yaml", "n1: { source: gazette, holder: north, isue: quota, stance: 3 }")).toMatch(
      /^2 a\.yaml:1:\d+: n1\.isue: unknown key.*"issue"/,
    );
    expect(await told("a.yaml", "n1: { source: gazette, holder: nort, issue: quota, stance: 3 }")).toMatch(
      /^2 a\.yaml: holder: party "nort"/,
    );
    expect(await told("a.yaml", "just words")).toMatch(/^2 a\.yaml:1:1: expected statements/);
    expect((await entente("update strait")).status).toBe(64);
  });
});

describe("entente compare CASE --coders", () => {
  it("shows where the answers of two readings differ, and which coding makes the difference", async () => {
    const world = {
      files: {
        ...files,
        "bo.jsonl": lines(
          coding("bo", "b1", { stance: 60 }),
          coding("bo", "b2", { paragraph: 4, holder: "south", stance: "open" }),
        ),
      },
    };
    const { status, out } = await entente("compare strait --coders ann.jsonl bo.jsonl --json --quiet", world);
    const { result, verb } = JSON.parse(out);
    expect(status).toBe(0);
    expect(verb).toBe("compare");
    expect([result.a.label, result.b.label]).toEqual(["ann", "bo"]);
    expect(result.inputs.map(({ path }: { path: string }) => path)).toEqual(["positions.north.access"]);
    expect(result.rows.filter(({ key }: { key: string }) => key === "claim")).toHaveLength(9);
    const count = result.rows.find(({ key }: { key: string }) => key === "zone.count");
    expect(count).toMatchObject({ changed: true, drivenBy: [{ path: "positions.north.access" }] });
    const said = await entente("compare strait --coders ann.jsonl bo.jsonl --quiet", world);
    expect(said.out.replace(/\s+/g, " ")).toContain("between the readings of ann and bo");
  });
  it("wants a second case or two coders", async () => {
    expect((await entente("compare strait", { files })).status).toBe(64);
    expect((await entente("compare strait --coders ann.jsonl", { files })).status).toBe(64);
    expect((await entente("compare strait orchard --coders ann.jsonl bo.jsonl", { files })).status).toBe(64);
  });
});

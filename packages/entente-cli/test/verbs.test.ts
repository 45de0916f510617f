import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ASKED } from "../src/commands/questions.js";
import { entente } from "./fake-io.js";

const orchard = readFileSync(new URL("../../../cases/orchard.case.yaml", import.meta.url), "utf8");

describe.each(ASKED)("entente %s", (verb) => {
  // Only the strait has burdens and a body at home; the orchard says that it has none.
  const shipped = verb === "pay" || verb === "ratify" ? "strait" : "orchard";
  const draws = verb === "watch" ? " --draws 0" : "";

  it("answers a case that ships, by its id, in sentences and tables", async () => {
    const { status, out, err } = await entente(`${verb} ${shipped} --quiet${draws}`);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^[A-Z].*/);
    expect(out).toContain("──");
    expect(out).toMatch(/As of 202[45]-03-01/);
  });

  it("prints the whole answer as JSON, the same for a file and for standard input", async () => {
    const byFile = await entente(`${verb} talks/orchard.case.yaml --json${draws}`, {
      files: { "talks/orchard.case.yaml": orchard },
    });
    const byInput = await entente(`${verb} - --json${draws}`, { standardInput: orchard });
    const answer = JSON.parse(byFile.out);
    expect(Object.keys(answer)).toEqual([
      "entente",
      "verb",
      "case",
      "params",
      "seed",
      "result",
      "findings",
      "warnings",
    ]);
    expect(answer).toMatchObject({ entente: 1, verb, seed: 1, case: { id: "orchard", asOf: "2025-03-01" } });
    expect(answer.case.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(Object.keys(answer.result).slice(0, 7)).toEqual([
      "asOf",
      "voice",
      "forum",
      "where",
      "observers",
      "missing",
      "uncertainty",
    ]);
    expect(answer.findings.length).toBeGreaterThan(0);
    expect(JSON.parse(byInput.out)).toEqual(answer);
  });

  it("prints the picture as SVG with --svg, with the headline among its words, and refuses to print JSON beside it", async () => {
    const { status, out } = await entente(`${verb} ${shipped} --svg --quiet${draws}`);
    expect(status).toBe(0);
    const headline: string = JSON.parse((await entente(`${verb} ${shipped} --json --quiet${draws}`)).out).findings[0]
      .text;
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    const words = /<desc[^>]*>([\s\S]*?)<\/desc>/.exec(out)?.[1] ?? "";
    expect(words.replaceAll("&amp;", "&")).toContain(headline.slice(0, 40));
    const both = await entente(`${verb} ${shipped} --svg --json`);
    expect({ status: both.status, lines: both.err.trim().split("\n").length }).toEqual({ status: 64, lines: 1 });
  });

  it("answers in Korean", async () => {
    const { out } = await entente(`${verb} ${shipped} --lang ko${draws}`);
    expect(out).toMatch(/[가-힣]{2,}/);
    expect(out).not.toMatch(/\[[^\]]*\/[^\]]*\]/);
  });

  it("shows what stands behind each sentence with --why, in words and as the file has it", async () => {
    const { out } = await entente(`${verb} strait --why${draws}`);
    const said = out.replaceAll(/\s+/g, " ");
    if (verb === "pay") {
      expect(said).toMatch(/million euros a year; range 20 to 45; .*\(judged\).* burdens\.patrols: \{ when: /);
    } else {
      expect(said).toMatch(
        /on Total catch: at “Half the catch”, place 100 of 100; range 60 to 100; weight 80 \(coded\)/,
      );
      expect(said).toMatch(/positions\.north\.quota(\.at)?: \{ at: halved, salience: 80, range: \[60, 100\] \}/);
    }
    if (verb !== "pay") expect(out).toMatch(/s1: North, .*gazette|s1: North, /i);
  });

  it("has an example in its help", async () => {
    const { status, out } = await entente(`${verb} --help`);
    expect(status).toBe(0);
    expect(out).toMatch(new RegExp(`Examples?:\\n  entente ${verb} `));
    expect(out).toContain("--as-of");
  });
});

describe("entente agree", () => {
  it("--forum and --where ask another table about other packages", async () => {
    const { out } = await entente("agree strait --forum north-south --where some-access --json");
    expect(JSON.parse(out).result).toMatchObject({
      forum: "north-south",
      where: { id: "some-access", total: 6 },
      zone: { count: 4, deliverable: 0 },
    });
  });

  it("--where takes a condition as typed", async () => {
    const { out } = await entente(["agree", "strait", "--where", "access = open, quota >= science", "--json"]);
    expect(JSON.parse(out).result.where.total).toBe(2);
  });

  it("--scenario applies a patch that lies beside the case", async () => {
    const patch = "title: No honey\npatch:\n  - { op: remove, path: /alternatives/keeper }\n";
    const files = { "orchard.case.yaml": orchard, "orchard.no-farm.scenario.yaml": patch };
    const { out } = await entente("agree orchard.case.yaml --scenario no-farm --json", { files });
    // Without the other farm the keeper also accepts night and crate (.375 ≥ .25): three packages.
    expect(JSON.parse(out).result.zone.count).toBe(3);
  });

  it("uses no colour where nobody reads a terminal, nor where NO_COLOR is set", async () => {
    const mark = "\u001b[";
    expect((await entente("agree orchard")).out).not.toContain(mark);
    expect((await entente("agree orchard", { isTerminal: true })).out).toContain(mark);
    expect((await entente("agree orchard", { isTerminal: true, env: { NO_COLOR: "1" } })).out).not.toContain(mark);
  });

  it("writes no line wider than the terminal", async () => {
    const { out } = await entente("agree korea-2021 --lang ko", { columns: 80 });
    const { widthOf } = await import("../src/render/width.js");
    expect(out.split("\n").filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  it("never hands a control character of a case to the terminal", async () => {
    const { out, status } = await entente("agree -", {
      standardInput: orchard.replace("ko: 울타리 앞 대화", "ko: x").replace("the talk at the fence", '"\\e[31mred\\a"'),
    });
    expect([0, 2]).toContain(status);
    for (const code of ["\u0007", "\u001b"]) expect(out).not.toContain(code);
  });
});

describe("a bad command line", () => {
  it.each([
    ["", /^entente: name a command\. Run `entente --help`/],
    ["form strait", /--party <id>' not specified\. Run `entente form --help` for what it takes\.\n$/],
    ["agre strait", /unknown command 'agre'.*Run `entente --help` for what there is\.\n$/],
    ["agre orchard", /unknown command 'agre' \(Did you mean agree\?\)/],
    ["agree orchard --forun x", /unknown option '--forun' \(Did you mean --forum\?\)/],
    ["agree", /missing required argument 'case'/],
    ["agree orchard other", /too many arguments/],
    ["agree orchrad", /orchrad: no such file\. Did you mean "orchard"\?/],
    ["agree orchard --forum fenc", /forum: no "fenc" is in force.*fence/],
    ["agree orchard --where quite-days", /goal "quite-days"/],
    ["agree orchard --voice loud", /--voice.*real, official/],
    ["agree orchard --lang fr", /--lang: "fr" is not spoken; choose en, ko, ja or zh/],
    ["agree orchard --seed x", /seed/],
    ["agree orchard --scenario none", /orchard has no scenario "none"|orchard.case.yaml has no scenario "none"/],
    ["agree korea-2021 --scenario file-close", /Did you mean "file-closed"\?/],
    ["agree orchard --limit partys=3", /no "partys"\. Did you mean "parties"\?/],
    ["agree orchard --limit parties=many", /whole number/],
    ["deal orchard --package honey", /--package: "honey" is no package/],
    ["compare orchard", /compare: name a second case, or the codings of two coders with --coders/],
    ["completion tcsh", /no completion for "tcsh"\. Choose bash, zsh, fish\./],
    ["init talks.yaml", /Write talks\.case\.yaml/],
    ["start orchard --port high", /--port: "high" is no port/],
  ])("entente %s says so in one line and ends with 64", async (line, message) => {
    const { status, out, err } = await entente(line);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toMatch(message);
    expect({ status, out }).toEqual({ status: 64, out: "" });
  });
});

describe("a bad case", () => {
  it("is reported line by line with its place, and ends with 2", async () => {
    const bad = orchard.replace("statusQuo: weekly", "statusQuo: weakly").replace("party: grower", "party: growr");
    const { status, out, err } = await entente("agree bad.case.yaml", { files: { "bad.case.yaml": bad } });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^bad\.case\.yaml:\d+:\d+: .*Did you mean/);
  });
});

import { describe, expect, it } from "vitest";
import { ASKED } from "../src/commands/questions.js";
import { entente } from "./fake-io.js";

describe("entente whatif", () => {
  it("prints sentences, then the table of changes", async () => {
    const { status, out } = await entente("whatif strait --quiet");
    expect(status).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain("Nobody left at the table can move Total catch");
    expect(out).toMatch(/Without: South +6 +0 +None/);
    expect(out).toContain("No leader in this case names a successor");
  });
  it("--json has base and rows; --by chooses what is tried", async () => {
    const { out } = await entente("whatif strait --by members,tables --json --quiet");
    const { verb, result, findings } = JSON.parse(out);
    expect(verb).toBe("whatif");
    expect(result.base).toMatchObject({ room: 6, deliverable: 6, deal: { quota: "science", access: "licensed" } });
    expect(result.rows.map(({ by, id }: { by: string; id: string }) => `${by} ${id}`)).toEqual([
      "tables strait-commission",
      "tables north-south",
      "members north",
      "members south",
      "members isles",
    ]);
    expect(findings[0].level).toBe("headline");
  });
  it.each([
    ["whatif strait --by seats", /by\.0: .*tables/],
    ["whatif strait --rows many", /rows/],
    ["whatif strait --forum nowhere", /no "nowhere" is in force/],
  ])("entente %s says so in one line and ends with 64", async (line, message) => {
    const { status, err } = await entente(`${line} --quiet`);
    expect(status).toBe(64);
    expect(err).toMatch(message);
  });
  it("speaks Korean", async () => {
    expect((await entente("whatif korea-2021 --by leaders --lang ko --quiet")).out).toMatch(/집권하면/);
  });
});

describe("entente ask", () => {
  it("puts the headline of every question first, and says that no badge was drawn", async () => {
    const { status, out } = await entente("ask strait --draws 0 --quiet");
    expect(status).toBe(0);
    const places = ASKED.map((_, k) => out.indexOf(`\n${k + 1}. `));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(out.indexOf("was not drawn (--draws 1000 draws it)")).toBeLessThan(out.indexOf("The numbers"));
  });
  it("--json answers each question as its own command does", async () => {
    const { verb, result, findings } = JSON.parse((await entente("ask strait --draws 0 --json --quiet")).out);
    expect(verb).toBe("ask");
    expect(Object.keys(result)).toEqual([...ASKED]);
    for (const one of ASKED) {
      const alone = JSON.parse((await entente(`${one} strait --draws 0 --json --quiet`)).out);
      expect(result[one], one).toEqual(alone.result);
    }
    const levels: string[] = findings.map(({ level }: { level: string }) => level);
    expect(levels.lastIndexOf("headline")).toBe(levels.filter((level) => level === "headline").length - 1);
  });
  it("with draws every headline has its badge", async () => {
    const { out } = await entente("ask strait --draws 20 --json --quiet");
    const { findings } = JSON.parse(out);
    const agree = findings.find(({ verb, level }: Record<string, string>) => verb === "agree" && level === "headline");
    expect(agree.holds).toBe(1);
    expect(agree.rests).not.toBeNull();
    expect((await entente("ask strait --draws 20 --short --quiet")).out).toMatch(/it holds in/);
  });
});

describe("entente forecast", () => {
  it("says where each issue would end, what each model assumes and how it has done", async () => {
    const { status, out } = await entente("forecast strait --issue quota --quiet");
    const text = out.replace(/\s+/g, " ");
    expect(status).toBe(0);
    expect(text).toContain("23.68 points on average");
    expect(text).toContain("the models span 83–100");
    expect(text).not.toContain("Access to northern waters");
  });
  it("--json has the issues alone", async () => {
    const { result } = JSON.parse((await entente("forecast strait --json --quiet")).out);
    // MODELS-1 §5a by hand: (40·80·100 + 35·40·60 + 10·100·60) / (3,200 + 1,400 + 1,000), isles' best place science.
    expect(result.issues[0]).toMatchObject({ id: "quota", mean: expect.closeTo(464_000 / 5_600, 9) });
    expect((await entente("forecast strait --issue quote --quiet")).status).toBe(64);
  });
});

describe("entente ledger", () => {
  const seal = "ledger seal strait --question deal --p 0.62 --made 2024-03-01 --resolves 2024-04-15";
  it("seal writes a line, and verify finds it as it was", async () => {
    const first = await entente(seal);
    expect(first).toMatchObject({ status: 0, err: expect.any(String) });
    const text = first.written.get("strait.ledger.jsonl") ?? "";
    expect(JSON.parse(text)).toMatchObject({ question: "deal", kind: "binary", p: "0.62", prev: "0".repeat(64) });
    expect([...first.written.keys()]).toEqual(["strait.ledger.jsonl"]);
    const files = { "strait.ledger.jsonl": text };
    const second = await entente(seal.replace("0.62", "0.7"), { files });
    const both = second.written.get("strait.ledger.jsonl") ?? "";
    expect(both.startsWith(text)).toBe(true);
    const sound = await entente("ledger verify strait", { files: { "strait.ledger.jsonl": both } });
    expect(sound.status).toBe(0);
    expect(sound.out).toContain("all 2 entries are as they were sealed");
  });
  it("verify names the first bad line and ends with 1", async () => {
    const text = (await entente(seal)).written.get("strait.ledger.jsonl") ?? "";
    const files = { "strait.ledger.jsonl": text.replace('"0.62"', '"0.92"') };
    const { status, out } = await entente("ledger verify strait", { files });
    expect(status).toBe(1);
    expect(out).toContain("line 1: this line is not as it was sealed");
    const json = await entente("ledger verify strait --json", { files });
    expect(JSON.parse(json.out).result.ledger).toMatchObject({ entries: 1, sealedOk: false, firstBad: 1 });
    const further = await entente(seal, { files });
    expect(further).toMatchObject({ status: 1, written: new Map() });
  });
  it.each([
    [seal.replace("2024-04-15", "2024-03-01"), 64, /is not before/],
    [`${seal} --interval 1,2`, 64, /give one of/],
    [seal.replace("--p 0.62", "--p 62%"), 64, /p: /],
    [seal.replace("--question deal ", ""), 64, /--question/],
  ])("refuses: entente %s", async (line, expected, message) => {
    const { status, err, written } = await entente(line);
    expect(err).toMatch(message);
    expect(status).toBe(expected);
    expect(written.size).toBe(0);
  });
  it("leaves everything as it is while another command writes", async () => {
    const { status, err, written } = await entente(seal, { files: { "strait.ledger.jsonl.lock": "" } });
    expect(status).toBe(1);
    expect(err).toContain("another command is writing");
    expect(written.size).toBe(0);
  });
});

describe("entente pay --game", () => {
  // MODELS-2 §6: three players, v(ab) = .6, v(ac) = .5, v(bc) = .4 of 1; by hand a .3833, b .3333, c .2833.
  const game = JSON.stringify({ values: { a: 0, b: 0, c: 0, "a, b": 0.6, "a, c": 0.5, "b, c": 0.4, "a, b, c": 1 } });
  it("judges a game of coalitions", async () => {
    const files = { "three.game.json": game };
    const { result } = JSON.parse((await entente("pay --game three.game.json --json", { files })).out);
    expect(result.shapley.a).toBeCloseTo(0.383333, 6);
    expect((await entente("pay --game three.game.json", { files })).out).toContain("The core is not empty");
  });
  it("says what is wrong with a file that is no game, and asks for one where none is named", async () => {
    expect(await entente("pay --game x.json", { files: { "x.json": "{" } })).toMatchObject({ status: 2 });
    expect(await entente("pay --game x.json", { files: { "x.json": "{}" } })).toMatchObject({ status: 2 });
    expect(await entente("pay")).toMatchObject({ status: 64, err: expect.stringContaining("--game") });
  });
});

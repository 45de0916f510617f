import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../src/commands/index.js";
import { VERSION } from "../src/version.js";
import { entente } from "./fake-io.js";

const orchard = readFileSync(new URL("../../../cases/orchard.case.yaml", import.meta.url), "utf8");

describe("entente --help", () => {
  it("lists every command, and every command has a help with an example", async () => {
    const { out } = await entente("--help");
    for (const { name, summary } of COMMANDS) {
      expect(out).toContain(`  ${name}`);
      const help = await entente(`${name} --help`);
      expect(help.status, name).toBe(0);
      expect(help.out, name).toMatch(/\nExamples?:\n {2}.*entente /);
      expect(summary.length).toBeGreaterThan(10);
    }
  });
  it("entente help agree is the help of agree", async () => {
    expect((await entente("help agree")).out).toBe((await entente("agree --help")).out);
  });
  it("entente --version is that of the package", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect((await entente("--version")).out).toBe(`${version}\n`);
    expect(VERSION).toBe(version);
  });
});

describe("entente why", () => {
  it("takes what its question takes, and names what that question does not take", async () => {
    const { status, out } = await entente("why strait order maxExposure --package quota=science,access=open --json");
    expect(status).toBe(0);
    expect(JSON.parse(out).params).toMatchObject({ question: "order", package: { quota: "science", access: "open" } });
    const wrong = await entente("why strait agree zone.count --package quota=science");
    expect(wrong).toMatchObject({ status: 64, err: "entente: why: agree takes no --package.\n" });
  });
});

describe("entente check", () => {
  it("says what a sound case rests on", async () => {
    const { status, out } = await entente("check orchard");
    expect(status).toBe(0);
    expect(out).toContain("orchard.case.yaml: no mistakes found.");
    // Four places, four saliences, one line, one alternative, two levers.
    expect(out).toContain("Everything in this case is judged, 12 inputs in all");
  });
  it("prints problems on standard output and ends with 2 where the case is bad", async () => {
    const { status, out, err } = await entente("check -", { standardInput: "entente: 1\nissues: 3\npartys: {}\n" });
    expect(status).toBe(2);
    expect(out).toMatch(/^-:2:\d+: issues: /m);
    expect(out).toMatch(/partys.*Did you mean "parties"\?/);
    expect(err).toContain("cannot be asked before 2 mistakes are mended");
  });
  it("--expect ends with 1 and names the path where an answer differs", async () => {
    const wrong = orchard.replace("zone.count: 2", "zone.count: 3");
    const { status, out } = await entente("check - --expect", { standardInput: wrong });
    expect(status).toBe(1);
    expect(out).toContain("two-deals: zone.count is 2, expected 3.");
  });
  it("--quiet prints mistakes and failed expectations alone", async () => {
    expect(await entente("check strait --expect --quiet")).toMatchObject({ status: 0, out: "", err: "" });
    const bad = await entente("check - --quiet", { standardInput: "entente: 1\nparties: { a: { within: x } }\n" });
    expect(bad).toMatchObject({ status: 2, out: '-:2:25: parties.a.within: party "x" is not in this case.\n' });
    const wrong = orchard.replace("zone.count: 2", "zone.count: 3");
    const differs = await entente("check - --expect --quiet", { standardInput: wrong });
    expect(differs.status).toBe(1);
    expect(differs.out).toContain("two-deals: zone.count is 2, expected 3.");
    expect(differs.out).not.toContain("judged");
  });
  it("--json has the keys problems, record, contradictions, dataShare and expect", async () => {
    const { out } = await entente("check korea-2019 --expect --json");
    const { result, verb } = JSON.parse(out);
    expect(verb).toBe("check");
    expect(Object.keys(result)).toEqual(
      expect.arrayContaining(["problems", "record", "contradictions", "dataShare", "expect"]),
    );
    // FACTS of the case: the North's, China's and Seoul's signature of 2005, Japan's yes to Singapore.
    expect(result.contradictions.map(({ id, party }: { id: string; party: string }) => `${id} ${party}`)).toEqual([
      "six-party-2005 rok",
      "six-party-2005 china",
      "six-party-2005 dprk",
      "singapore-2018 japan",
    ]);
    expect(Object.keys(result.dataShare)).toEqual(["case", "parties"]);
  });
  it("--limit raises how large a case may be", async () => {
    const small = await entente("check orchard --limit parties=1");
    expect(small.status).toBe(2);
    expect((await entente("check orchard --limit parties=100")).status).toBe(0);
  });
});

describe("entente init", () => {
  it.each(["ko", "ja", "zh"])("writes the same case in %s, every word of it", async (lang) => {
    const [own, english] = await Promise.all([
      entente(`init my.case.yaml --lang ${lang}`),
      entente("init my.case.yaml"),
    ]);
    const text = own.written.get("my.case.yaml") ?? "";
    const checked = await entente("check my.case.yaml", { files: { "my.case.yaml": text } });
    expect([own.status, checked.status, checked.err]).toEqual([0, 0, ""]);
    expect(own.out).not.toBe(english.out);
    // Nothing said is left in English: neither in a name nor in a comment, but for what is typed.
    const said = [...text.matchAll(/(?:#|(?:name|note|title|question):) *([^\n]*)/g)].map(([, words]) => words ?? "");
    const left = said.filter((words) =>
      /[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}/.test(words.replace(/entente \w+ FILE|--where \S+/g, "")),
    );
    expect(left).toEqual([]);
    const shape = (one: string): string =>
      one.replace(/#[^\n]*/g, "").replace(/(name|note|title|question): [^,}\n]*/g, "$1:");
    expect(shape(text).replace(/\s+/g, " ")).toBe(
      shape(english.written.get("my.case.yaml") ?? "").replace(/\s+/g, " "),
    );
  });
  it("writes a case that check accepts and every question answers", async () => {
    const { status, out, written } = await entente("init talks.case.yaml");
    expect(status).toBe(0);
    expect(out).toContain("entente agree talks.case.yaml");
    const files = Object.fromEntries(written);
    expect((await entente("check talks.case.yaml", { files })).out).toContain("no mistakes found");
    const { result } = JSON.parse((await entente("agree talks.case.yaml --json", { files })).out);
    // By hand: harbour has .4, town .27; both accept weekdays with any crane but none, and never with all paid.
    expect(result).toMatchObject({ verdict: "room", total: 9, zone: { count: 3 } });
    for (const verb of ["stand", "deal", "block"])
      expect((await entente(`${verb} talks.case.yaml`, { files })).status).toBe(0);
  });
  it("leaves a file that is there as it is", async () => {
    const { status, err } = await entente("init", { files: { "my.case.yaml": "mine" } });
    expect(status).toBe(1);
    expect(err).toContain("is there already");
  });
});

describe("entente cases", () => {
  it("lists the shipped cases with their scenarios", async () => {
    const { out } = await entente("cases --json");
    const { cases } = JSON.parse(out);
    expect(cases.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(["korea-2019", "korea-2021", "strait", "orchard"]),
    );
    expect(cases.find(({ id }: { id: string }) => id === "korea-2021").scenarios).toEqual([
      "file-closed",
      "tokyo-softer",
    ]);
    expect((await entente("cases --lang ko")).out).toContain("과수원의 꿀벌");
  });
});

describe("entente completion and entente schema", () => {
  it.each(["bash", "zsh", "fish"])("completion %s knows every command and every shipped case", async (shell) => {
    const { status, out } = await entente(`completion ${shell}`);
    expect(status).toBe(0);
    for (const word of [...COMMANDS.map(({ name }) => name), "korea-2021", "as-of"]) expect(out).toContain(word);
  });
  it("schema prints the JSON Schema", async () => {
    const schema = JSON.parse((await entente("schema")).out);
    expect(Object.keys(schema.properties)).toContain("redLines");
  });
});

describe("entente start", () => {
  it("--no-serve prints all answers, sentences before numbers before inputs", async () => {
    const { status, out } = await entente("start orchard --no-serve");
    expect(status).toBe(0);
    const order = [
      "Bees in the orchard",
      "1. Is there room",
      "2. Where does",
      "3. Which deals",
      "4. Who blocks",
      "5. In what order",
      "6. Which table",
      "7. Does it pass at home",
      "8. Would it hold",
      "9. Who pays",
      "10. How much of this is known",
      "The numbers",
      "The inputs behind them",
    ];
    const places = order.map((text) => out.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });
  it("then serves them on the loopback address until it is stopped, at the next port where one is taken", async () => {
    const fetched: string[] = [];
    const readPage = async (out: string): Promise<void> => {
      const [address = ""] = /http:\/\/127\.0\.0\.1:\d+\//.exec(out) ?? [];
      fetched.push(await (await fetch(address)).text());
      if (fetched.length > 1) return;
      const port = new URL(address).port;
      const second = await entente(`open orchard --port ${port}`, { onWait: readPage });
      expect(second.err).toContain(`port ${port} is taken`);
    };
    const { status } = await entente("start orchard --port 43117", { onWait: readPage });
    expect(status).toBe(0);
    expect(fetched).toHaveLength(2);
    for (const page of fetched) expect(page).toContain("Bees in the orchard");
  });
});

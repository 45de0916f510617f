import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const sample = (name: string): string =>
  readFileSync(new URL(`../../entente/test/negotiations/${name}`, import.meta.url), "utf8");
const MARKET = {
  "market-domain.xml": sample("market-domain.xml"),
  "market-trader.xml": sample("market-trader.xml"),
  "market-town.xml": sample("market-town.xml"),
};
const NAMES = Object.keys(MARKET).join(" ");
const KTAB =
  "Water,plan,2,1,\nActor,Description,Power,Price,Salience,\nTown,the council,80,25,24\nMühle,mill,20,60,44\n";
const DECISIONS =
  "proposal,issue,actor,position,salience\nfish,quota,com,100,80\nfish,quota,at,20,40\nmilk,price,com,70,60\n";
const PD = `{ "optionForm": { "options": ["a", "b"], "owners": { "one": [0], "two": [1] } }, "ranking": { "one": [3, 4, 1, 2], "two": [2, 4, 1, 3] } }`;

describe("entente import of whole negotiations", () => {
  it("import domain.xml a.xml b.xml -o FILE writes a case that answers", async () => {
    const ran = await entente(`import ${NAMES} -o market.case.yaml`, { files: MARKET });
    expect(ran).toMatchObject({
      status: 0,
      out: expect.stringContaining("a case with 2 parties and 3 issues. Wrote market.case.yaml."),
    });
    expect(ran.err).toMatch(/warning: there is no status quo in these files/);
    const text = ran.written.get("market.case.yaml") ?? "";
    const answer = await entente("deal market.case.yaml --json --draws 0", { files: { "market.case.yaml": text } });
    expect(answer.status).toBe(0);
    const { status, out } = await entente("check market.case.yaml", { files: { "market.case.yaml": text } });
    expect([status, out]).toEqual([0, expect.stringContaining("no mistakes found")]);
  });

  it("import without -o only reads, and --json gives the case; --dry-run writes nothing", async () => {
    const read = await entente(`import ${NAMES}`, { files: MARKET });
    expect([read.status, read.out]).toEqual([0, expect.stringContaining("Name a file to write it to with -o.")]);
    const { result } = JSON.parse((await entente(`import ${NAMES} --json`, { files: MARKET })).out);
    expect(Object.keys(result.imported[0].case.parties)).toEqual(["market-trader", "market-town"]);
    const dry = await entente(`import ${NAMES} -o m.case.yaml --dry-run`, { files: MARKET });
    expect([dry.status, dry.written.size]).toEqual([0, 0]);
  });

  it("import of a table of several proposals writes a case each into a folder, all or none", async () => {
    const files = { "d.csv": DECISIONS };
    const ran = await entente("import d.csv -o talks", { files });
    expect([...ran.copied.keys()]).toEqual(["talks/fish.case.yaml", "talks/milk.case.yaml"]);
    const one = await entente("import d.csv -o talks.case.yaml", { files });
    expect([one.status, one.err]).toEqual([64, expect.stringContaining("Name a folder for them instead")]);
    const there = await entente("import d.csv -o talks", { files: { ...files, "talks/milk.case.yaml": "" } });
    expect([there.status, there.err]).toEqual([1, expect.stringContaining("is there already")]);
  });

  it("import of option form writes a conflict that `break` judges, and export gives the table back", async () => {
    const { out } = await entente("export pd.conflict.json --format option-form", {
      files: { "pd.conflict.json": PD },
    });
    const ran = await entente("import pd.csv -o again.conflict.json", { files: { "pd.csv": out } });
    expect([ran.status, ran.out]).toEqual([0, expect.stringContaining("a conflict of 2 decision makers")]);
    const files = { "again.conflict.json": ran.written.get("again.conflict.json") ?? "" };
    const { result } = JSON.parse((await entente("break again.conflict.json --json", { files })).out);
    expect(result.stability.equilibria).toMatchObject({ nash: [1], seq: [1, 4] });
  });

  it.each([
    ["a case named with --case", `${NAMES} --case strait`, 64, /makes a case of its own/],
    ["a file of another kind", "market-domain.xml k.csv", 64, /k.csv is of another kind than market-domain.xml/],
    ["a name that is no case's", `${NAMES} -o market.yaml`, 64, /a case is named …case.yaml. Write market.case.yaml./],
    ["a file that is there", `${NAMES} -o k.case.yaml`, 1, /k.case.yaml: is there already and stays as it is/],
    ["a domain alone", "market-domain.xml -o m.case.yaml", 2, /^market-domain.xml: holds no profile/],
    ["two tables", "k.csv k2.csv", 2, /^k2.csv: is a second file of a whole case/],
    ["a document with -o", "note.txt -o m.case.yaml", 64, /holds no whole negotiation/],
  ])("refuses %s in one line and writes nothing", async (_, line, status, message) => {
    const files = { ...MARKET, "k.csv": KTAB, "k2.csv": KTAB, "k.case.yaml": "entente: 1\n", "note.txt": "A note." };
    const ran = await entente(`import ${line}`, { files });
    expect(ran.status).toBe(status);
    expect(ran.err).toMatch(message);
    expect(
      ran.err
        .trim()
        .split("\n")
        .filter((one) => !one.includes("warning")),
    ).toHaveLength(1);
    expect([ran.written.size, ran.copied.size]).toEqual([0, 0]);
  });

  /** Bytes of a text in an encoding whose letters these are. */
  const ENCODED: readonly (readonly [string, Uint8Array, string])[] = [
    ["UTF-16 with a mark", Buffer.from(`\ufeff${KTAB}`, "utf16le"), "Mühle"],
    ["windows-1252", Buffer.from(KTAB, "latin1"), "Mühle"],
    [
      "EUC-KR",
      Buffer.concat([
        Buffer.from(KTAB.replace("Mühle,mill", "@,mill").split("@")[0] ?? ""),
        Buffer.from([0xbc, 0xad, 0xbf, 0xef]),
        Buffer.from(",mill,20,60,44\n"),
      ]),
      "서울",
    ],
    [
      "Shift_JIS",
      Buffer.concat([
        Buffer.from(KTAB.split("Mühle")[0] ?? ""),
        Buffer.from([0x93, 0x8c, 0x8b, 0x9e, 0x82, 0xcc, 0x90, 0x85]),
        Buffer.from(",mill,20,60,44\n"),
      ]),
      "東京の水",
    ],
    [
      "GB18030",
      Buffer.concat([
        Buffer.from(KTAB.split("Mühle")[0] ?? ""),
        Buffer.from([0xb1, 0xb1, 0xbe, 0xa9, 0xb5, 0xc4, 0xcb, 0xae]),
        Buffer.from(",mill,20,60,44\n"),
      ]),
      "北京的水",
    ],
  ];
  it.each(ENCODED)("reads a table in %s", async (_, bytes, name) => {
    const { out, status } = await entente("import k.csv --json", { files: { "k.csv": bytes } });
    expect(status).toBe(0);
    const { parties } = JSON.parse(out).result.imported[0].case;
    expect(Object.values<{ name: string }>(parties)[1]?.name).toBe(name);
  });
});

describe("entente export of whole cases", () => {
  it.each(["genius", "geniusweb", "negmas"])(
    "--format %s writes a domain and profiles that import reads",
    async (format) => {
      const ran = await entente(`export strait --format ${format} -o out`);
      expect(ran.status).toBe(0);
      expect(ran.err).toMatch(/strait: warning: redLines.no-access-without-quota: the red line of north is left out/);
      const files = Object.fromEntries([...ran.copied].map(([path, bytes]) => [path, bytes]));
      expect(Object.keys(files)).toHaveLength(4);
      const again = await entente(`import ${Object.keys(files).join(" ")} -o strait.case.yaml`, { files });
      expect([again.status, again.written.has("strait.case.yaml")]).toEqual([0, true]);
    },
  );

  it.each([
    ["ktab-csv", "a.csv"],
    ["ktab-xml", "a.xml"],
    ["decisions", "a.csv"],
  ])("--format %s writes what import reads", async (format, file) => {
    const ran = await entente(`export strait --format ${format} -o ${file}`);
    const text = ran.written.get(file) ?? "";
    const again = await entente(`import ${file} -o b.case.yaml`, { files: { [file]: text } });
    expect([ran.status, again.status, again.written.has("b.case.yaml")]).toEqual([0, 0, true]);
  });

  it("-o game.nfg writes the game of a conflict; --format option-form its table", async () => {
    const files = { "pd.conflict.json": PD };
    const ran = await entente("export pd.conflict.json -o game.nfg", { files });
    expect(ran.written.get("game.nfg")).toMatch(/^NFG 1 R "[^"]+" \{ "one" "two" \}/);
  });

  it.each([
    ["no folder", "strait --format genius", 64, /makes several files. Name a folder/],
    ["option form of a case", "strait --format option-form", 64, /strait is a case/],
    [
      "a scenario of a conflict",
      "pd.conflict.json --format ktab-csv",
      64,
      /is a conflict. It goes out as option-form or nfg/,
    ],
    ["a bad conflict", "bad.conflict.json -o a.nfg", 2, /bad.conflict.json/],
    ["a folder whose files are there", "strait --format genius -o out", 1, /is there already/],
  ])("refuses %s", async (_, line, status, message) => {
    const files = { "pd.conflict.json": PD, "bad.conflict.json": "{}", "out/profile-south.xml": "" };
    const ran = await entente(`export ${line}`, { files });
    expect(ran.status).toBe(status);
    expect(ran.err).toMatch(message);
  });
});

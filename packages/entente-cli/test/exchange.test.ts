import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCase, type Statement } from "entente";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDna, writeDna } from "../src/formats/dna.js";
import { openProject, packProject } from "../src/formats/qdpx.js";
import { readStatementFile } from "../src/formats/read-file.js";
import { readWorkbook } from "../src/formats/xlsx.js";
import { entente } from "./fake-io.js";
import { baseCase, CASE } from "./random-statements.js";

const STATEMENTS = `statements:
  s1: { source: paper, holder: north, issue: quota, stance: some, voice: official, gloss: "=North wants some." }
  s2: { source: paper, holder: south, issue: access, stance: open, date: 2024-02 }
`;
const files = { "bay.case.yaml": CASE + STATEMENTS, "empty.case.yaml": CASE };
const shared = (path: string) => fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url));
const run = (line: string, more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  entente(line, { files: { ...files, ...more } });
const contentOf = async (line: string, file: string) => {
  const { status, err, written, copied } = await run(line);
  expect([status, err]).toEqual([0, expect.stringContaining(`Wrote ${file}.`)]);
  return written.get(file) ?? copied.get(file) ?? "";
};
const statementsOf = (text: string) => readCase(text).kase?.statements;

describe("entente export and import", () => {
  it.each(["csv", "xlsx", "jsonl", "jsonld", "dna", "qdpx"])(
    "bring the same statements into a case by way of %s",
    async (ending) => {
      const content = await contentOf(`export bay.case.yaml -o out.${ending}`, `out.${ending}`);
      const { status, written, out } = await run(
        `import out.${ending} --case empty.case.yaml --into-case --coder ann`,
        {
          [`out.${ending}`]: content,
        },
      );
      expect(status).toBe(0);
      expect(out).toContain(`out.${ending}: 2 statements into the case.\n`);
      const by = { coder: "ann", acceptedBy: "ann" };
      const whole = statementsOf(files["bay.case.yaml"]) ?? {};
      expect(statementsOf(written.get("empty.case.yaml") ?? "")).toEqual({
        s1: { ...whole.s1, ...by },
        s2: { ...whole.s2, ...by },
      });
    },
  );
  it("put statements into a codings file of a coder, and never into one that is there", async () => {
    const table = await contentOf("export bay.case.yaml -o out.csv", "out.csv");
    const once = await run("import out.csv --case empty.case.yaml --coder ann", { "out.csv": table });
    expect([...once.copied.keys()]).toEqual(["bay.ann.codings.jsonl"]);
    expect(once.written.size).toBe(0);
    const again = await run("import out.csv --case empty.case.yaml --coder ann", {
      "out.csv": table,
      "bay.ann.codings.jsonl": "mine",
    });
    expect([...again.copied.keys()]).toEqual(["bay.ann-2.codings.jsonl"]);
  });
  it("write nothing where one line is wrong, and say each", async () => {
    const table =
      "holder,source,issue,stance\nNorth,paper,Quota,some\nEast,paper,Quota,some\nNorth,paper,Quota,many\nNorth,paper,Quota,some,x\n";
    const { status, err, written, copied } = await run("import t.csv --case empty.case.yaml", { "t.csv": table });
    expect([status, written.size, copied.size]).toEqual([2, 0, 0]);
    expect(err).toContain("t.csv:5:1: has 5 cells, and the header has 4.");
    const two = await run("import t.csv --case empty.case.yaml", { "t.csv": table.replace(",x", "") });
    expect([two.status, two.copied.size]).toEqual([2, 0]);
    expect(two.err).toMatch(/t\.csv:3:1: holder: party "East" is not in this case/);
    expect(two.err).toMatch(/t\.csv:4:1: stance: issue "quota" has no option "many"/);
  });
  it("read names, semicolons and UTF-16, and keep formulas as text", async () => {
    const table = "\ufeffHolder;Source;Issue;Stance;Gloss\r\n북;보고서;Quota;No limit;'=1+1\r\n";
    const utf16 = Uint8Array.from(Buffer.from(table, "utf16le"));
    const { copied } = await run("import t.csv --case empty.case.yaml", { "t.csv": utf16 });
    expect(JSON.parse(Buffer.from([...copied.values()][0] ?? []).toString())).toMatchObject({
      holder: "north",
      source: "report",
      issue: "quota",
      stance: "none",
      gloss: "=1+1",
    });
  });
  it("escape what a spreadsheet would run", async () => {
    expect(await contentOf("export bay.case.yaml -o out.csv", "out.csv")).toContain(",'=North wants some.");
  });
  it("write templates that say what a row looks like, and overwrite nothing", async () => {
    const { written, status } = await run("export --template statements.csv");
    expect(status).toBe(0);
    expect(written.get("statements.csv")).toMatch(/^id,source,kind,paragraph,holder,.*\r\ns1,id-of-a-source,/);
    expect((await run("export --template positions.xlsx")).copied.size).toBe(1);
    expect((await run("export --template out.dna")).status).toBe(64);
    expect((await run("export bay.case.yaml -o out.csv", { "out.csv": "mine" })).status).toBe(1);
    expect((await run("export bay.case.yaml")).status).toBe(64);
  });
});

describe("tables of positions", () => {
  const table = "party,issue,at,salience,low,high\nNorth,Quota,some,80,50,70\n=South,access,open,40,,\n";
  it("go into entries that are not there; what differs is listed and stays", async () => {
    const { status, written, out } = await run("import p.csv --case bay.case.yaml", { "p.csv": table });
    expect([status, out]).toEqual([0, "p.csv: 2 positions into the case; 0 are there already.\n"]);
    const text = written.get("bay.case.yaml") ?? "";
    expect(readCase(text).kase?.positions).toEqual({
      north: { quota: { at: "some", salience: 80, range: [50, 70] } },
      south: { access: { at: "open", salience: 40 } },
    });
    const again = await run("import p.csv --case bay.case.yaml", {
      "bay.case.yaml": text,
      "p.csv": table.replace("80", "70"),
    });
    expect([again.status, again.written.size]).toEqual([0, 0]);
    expect(again.err).toContain(
      "p.csv:2:1: warning: positions.north.quota is in the case and says something else; it stays as it is.",
    );
  });
  it("come back from a workbook as they were", async () => {
    const { copied } = await run("export korea-2021 --positions -o p.xlsx --quiet");
    const content = copied.get("p.xlsx") ?? new Uint8Array();
    const korea = readFileSync(fileURLToPath(new URL("../../../cases/korea-2021.case.yaml", import.meta.url)), "utf8");
    const { out, status, err } = await run("import p.xlsx --case k.case.yaml", {
      "p.xlsx": content,
      "k.case.yaml": korea,
    });
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^p\.xlsx: 0 positions into the case; \d\d are there already\.\n$/);
  });
});

const DEMO = shared("refi_qda/entente_demo.qdpx");
describe.skipIf(!existsSync(DEMO))("the REFI-QDA demo (left out where ../shared/data/refi_qda is not there)", () => {
  const demo = () => readFileSync(DEMO);
  it("openProject(bytes) reads its counts and its texts, and packs them as they were", async () => {
    const opened = openProject(demo());
    if ("refused" in opened) throw new Error(opened.refused);
    const { project } = opened;
    const { counts } = await readStatementFile("qdpx", demo(), { file: "f", kase: null, coder: "x" });
    expect(counts).toEqual({ users: 1, sources: 2, codes: 7, selections: 5, codings: 11, sets: 1 });
    const again = openProject(packProject(project));
    if ("refused" in again) throw new Error(again.refused);
    expect(again.project).toEqual(project);
    const [first, second] = project.sources;
    const cut = (text: string | null | undefined, start = 0, end = 0) => [...(text ?? "")].slice(start, end).join("");
    expect(cut(first?.text, 0, 49)).toBe("Delegation A supports a cap on emissions by 2030.");
    expect(cut(second?.text, 0, 19)).toBe("대표단 B는 배출 상한에 반대한다.");
  });
  it("readStatementFile reads a party, a topic and a side from codes, and says what was left out", async () => {
    const { kase } = readCase(`entente: 1
parties: { a: { name: Delegation A }, b: { name: Delegation B } }
issues: { review: { name: Review clause, statusQuo: out, options: { out: { at: 0 }, in: { at: 100 } } } }
`);
    const { codings, problems } = await readStatementFile("qdpx", demo(), { file: "f", kase, coder: "x" });
    expect(
      codings.map(({ entry: { holder, issue, stance, start, end } }) => [holder, issue, stance, start, end]),
    ).toEqual([["b", "review", 100, 20, 82]]);
    expect(problems.filter(({ message }) => message.endsWith("it was left out."))).toHaveLength(4);
  });
});

const TABLE = shared("dna/statements.csv");
describe.skipIf(!existsSync(TABLE))("the DNA sample table (left out where ../shared/data/dna is not there)", () => {
  it("writeDna and readDna keep 40 statements of 7 organizations on 6 concepts, for and against", async () => {
    const [, ...lines] = readFileSync(TABLE, "utf8").trim().split("\n");
    const rows = lines.map((line) =>
      [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map(([, plain = "", inner]) => inner ?? plain),
    );
    const idOf = (name: string) =>
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/-$/, "");
    const named = (column: number) =>
      Object.fromEntries(rows.map((row) => [idOf(row[column] ?? ""), { name: row[column] ?? "" }]));
    const options = { against: { at: 0 }, for: { at: 100 } };
    const { kase } = readCase(
      JSON.stringify({
        entente: 1,
        parties: named(6),
        issues: Object.fromEntries(
          Object.entries(named(7)).map(([id, one]) => [id, { ...one, statusQuo: "against", options }]),
        ),
        sources: Object.fromEntries(rows.map((row) => [`d${row[1]}`, { date: row[2] }])),
      }),
    );
    if (kase === null) throw new Error("the table must make a case");
    const statements = Object.fromEntries(
      rows.map(([id, document, , start, end, actor, holder = "", issue = "", agreement]): [string, Statement] => [
        `s${id}`,
        {
          source: `d${document}`,
          kind: "stance",
          holder: idOf(holder),
          actor,
          issue: idOf(issue),
          stance: agreement === "1" ? "for" : "against",
          start: Number(start),
          end: Number(end),
          coder: "c",
        },
      ]),
    );
    const read = await readDna(await writeDna({ kase, statements, texts: new Map() }), { file: "f", kase, coder: "x" });
    expect(read.problems).toEqual([]);
    expect(Object.fromEntries(read.codings.map(({ entry: { id, ...rest } }) => [id, rest]))).toEqual(statements);
    expect(Object.keys(statements)).toHaveLength(40);
    expect([Object.keys(kase.parties).length, Object.keys(kase.issues).length]).toEqual([7, 6]);
  });
});

describe("a database that somebody went on with in the Discourse Network Analyzer", () => {
  it("readDna(bytes) follows a changed agreement and a moved place, and says so", async () => {
    const kase = baseCase();
    const statement: Statement = {
      source: "paper",
      kind: "stance",
      holder: "north",
      issue: "access",
      stance: "open",
      coder: "ann",
      start: 3,
      end: 9,
    };
    const texts = new Map([["paper", "𝒩orth lets boats in."]]);
    const { default: load } = await import("sql.js");
    const { Database } = await load();
    const database = new Database(await writeDna({ kase, statements: { s1: statement }, texts }));
    // Places there are UTF-16 code units: the first letter has two.
    expect(database.exec("SELECT Start, Stop FROM STATEMENTS")[0]?.values).toEqual([[4, 10]]);
    database.exec("UPDATE DATABOOLEAN SET Value = 0; UPDATE STATEMENTS SET Stop = 11");
    const read = await readDna(database.export(), { file: "f", kase, coder: "x" });
    expect(read.codings[0]?.entry).toMatchObject({ stance: 0, holder: "north", start: 3, end: 10 });
    expect(read.problems.map(({ message }) => message)).toEqual([
      "statement 1: was coded anew in another program; its new codes count.",
      "statement 1: was moved in another program; its new place counts.",
    ]);
  });
});

describe("a database of the Discourse Network Analyzer 2", () => {
  it("readDna(bytes) reads names where version 3 keeps entities, and days in milliseconds", async () => {
    const { default: load } = await import("sql.js");
    const { Database } = await load();
    const database = new Database();
    database.exec(`
      CREATE TABLE DOCUMENTS(ID INTEGER, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
      CREATE TABLE CODERS(ID INTEGER, Name TEXT);
      CREATE TABLE STATEMENTS(ID INTEGER, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER);
      CREATE TABLE VARIABLES(ID INTEGER, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
      CREATE TABLE DATABOOLEAN(ID INTEGER, StatementId INTEGER, VariableId INTEGER, StatementTypeId INTEGER, Value INTEGER);
      CREATE TABLE DATASHORTTEXT(ID INTEGER, StatementId INTEGER, VariableId INTEGER, StatementTypeId INTEGER, Value TEXT);
      CREATE TABLE DATALONGTEXT(ID INTEGER, StatementId INTEGER, VariableId INTEGER, StatementTypeId INTEGER, Value TEXT);
      INSERT INTO DOCUMENTS VALUES (7, 'Hearing', 'Boats may come in.', 1, '', '', '', '', '', 1106697600000);
      INSERT INTO CODERS VALUES (1, 'Ann Lee');
      INSERT INTO STATEMENTS VALUES (5, 1, 7, 0, 5, 1), (6, 1, 7, 6, 9, 1);
      INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1), (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1);
      INSERT INTO DATASHORTTEXT VALUES (1, 5, 1, 1, 'B. Fisher'), (2, 5, 2, 1, 'north'), (3, 5, 3, 1, 'Quota'), (4, 6, 2, 1, 'Nobody');
      INSERT INTO DATABOOLEAN VALUES (1, 5, 4, 1, 1);`);
    const { codings, sources, problems } = await readDna(database.export(), {
      file: "f",
      kase: baseCase(),
      coder: "x",
    });
    const place = { source: "hearing", start: 0, end: 5, quote: "Boats" };
    expect(codings.map(({ entry }) => entry)).toEqual([
      {
        id: "d5",
        kind: "stance",
        coder: "ann-lee",
        holder: "north",
        actor: "B. Fisher",
        issue: "quota",
        stance: 100,
        ...place,
      },
    ]);
    expect(sources).toEqual([
      { id: "hearing", source: { title: "Hearing", date: "2005-01-26" }, text: "Boats may come in." },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      "statement 6: its codes (Nobody) name no party, no issue, no stance of the case; it was left out.",
    ]);
  });
});

describe("bad files", () => {
  const bad = async (name: string, bytes: Uint8Array | string) => {
    const { status, err, written, copied } = await run(`import ${name} --case empty.case.yaml`, { [name]: bytes });
    expect([status, written.size, copied.size]).toEqual([2, 0, 0]);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    return err;
  };
  const archive = (parts: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const qde = (inner: string, head = "") =>
    archive({
      "project.qde": `<?xml version="1.0"?>${head}<Project xmlns="urn:QDA-XML:project:1.0" name="x">${inner}</Project>`,
    });

  it("are refused in one line: cut off, of another kind, or something else under the name", async () => {
    const whole = await contentOf("export bay.case.yaml -o out.qdpx", "out.qdpx");
    expect(await bad("a.qdpx", (whole as Uint8Array).slice(0, 300))).toMatch(/is no REFI-QDA project/);
    expect(await bad("a.xlsx", "not a workbook")).toMatch(/is no workbook/);
    expect(await bad("a.dna", "not a database")).toMatch(/is no database of the Discourse Network Analyzer/);
    expect(await bad("a.csv", "a,b\n1,2\n")).toMatch(/names no columns/);
    expect(await bad("a.csv", "")).toMatch(/it is empty/);
    expect(await bad("a.csv", Uint8Array.from([...strToU8("holder,source\n"), 0xe9, 0x2c]))).toMatch(
      /in no encoding that is read/,
    );
    const { default: load } = await import("sql.js");
    const { Database } = await load();
    const other = new Database();
    other.exec("CREATE TABLE x(y)");
    expect(await bad("a.dna", other.export())).toMatch(/it has no table DOCUMENTS/);
    const dna = (await contentOf("export bay.case.yaml -o out.dna", "out.dna")) as Uint8Array;
    expect(await bad("a.dna", dna.slice(0, 5000))).toMatch(/cut off or damaged/);
  });
  it("are refused where they lead outside, unpack to too much, or define entities", async () => {
    const outside = archive({ "project.qde": "<Project/>", "../../evil.txt": "x" });
    expect(await bad("a.qdpx", outside)).toMatch(/leads outside/);
    const bomb = archive({ "project.qde": `<Project>${" ".repeat(40 * 2 ** 20)}</Project>` });
    expect(await bad("a.qdpx", bomb)).toMatch(/would unpack to/);
    const laughs = '<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    expect(await bad("a.qdpx", qde("&b;", laughs))).toMatch(/declares a document type/);
    expect(await bad("a.qdpx", qde("<Sets>".repeat(100) + "</Sets>".repeat(100)))).toMatch(
      /nests elements more than 64 deep/,
    );
    expect(await bad("a.qdpx", qde("<Users>"))).toMatch(/cut off or damaged/);
    const sheet = unzipSync((await contentOf("export bay.case.yaml -o out.xlsx", "out.xlsx")) as Uint8Array);
    const grown = zipSync({ ...sheet, "xl/worksheets/sheet1.xml": strToU8(" ".repeat(30 * 2 ** 20)) });
    expect(await readWorkbook(grown)).toEqual({ refused: expect.stringMatching(/would unpack to/) });
  });
  it("of 200 MB are refused by their size", async () => {
    const large = new Uint8Array(200 * 2 ** 20).fill(0x61);
    large.set(strToU8("holder,source\n"));
    expect(await bad("a.csv", large)).toMatch(/is 200 MiB, more than the 32 MiB/);
  });
  it("of one cell far out are refused before every cell before it is made", async () => {
    const sheet = unzipSync((await contentOf("export bay.case.yaml -o out.xlsx", "out.xlsx")) as Uint8Array);
    const far = (cell: string) =>
      zipSync({
        ...sheet,
        "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData><row>${cell}</row></sheetData></worksheet>`),
      });
    for (const cell of ['<c r="XFD9"/>', '<c r="EA1"/>', "<c r='A1048576'/>", '<c r="&#88;FD1"/>'])
      expect(await readWorkbook(far(cell))).toEqual({
        refused: expect.stringMatching(/beyond row 100000 or column DZ/),
      });
  });
  it("count a formula by its stored value", async () => {
    const sheet = unzipSync((await contentOf("export bay.case.yaml -o out.xlsx", "out.xlsx")) as Uint8Array);
    const cells = `<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://example.org")</f><v>holder</v></c><c r="B1" t="str"><v>source</v></c></row>`;
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
    const read = await readWorkbook(zipSync({ ...sheet, "xl/worksheets/sheet1.xml": strToU8(xml) }));
    expect(read).toEqual({ rows: [{ line: 1, cells: ["holder", "source"] }] });
  });
});

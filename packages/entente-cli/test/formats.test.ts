import {
  csvRows,
  projectOfStatements,
  type ReadingFile,
  readPositionTable,
  type Statement,
  type ToExchange,
  writeQde,
} from "entente";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeDna } from "../src/formats/dna.js";
import { writeProject } from "../src/formats/qdpx.js";
import { readStatementFile } from "../src/formats/read-file.js";
import {
  type FileFormat,
  formatOf,
  tableOf,
  writeAnnotations,
  writeCodings,
  writeCsv,
} from "../src/formats/statement-file.js";
import { writeWorkbook } from "../src/formats/xlsx.js";
import { baseCase, someStatements } from "./random-statements.js";

const kase = baseCase();
const reading: ReadingFile = { file: "f", kase, coder: "somebody" };
const given = (statements: Readonly<Record<string, Statement>>, texts = new Map<string, string>()): ToExchange => ({
  kase,
  statements,
  texts,
});
const bytesOf = (text: string | Uint8Array) => (typeof text === "string" ? new TextEncoder().encode(text) : text);

/** A file cut off, with a byte changed, a stretch overwritten, or a part taken out. */
const mutated = (whole: Uint8Array) =>
  fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), fc.nat(3)).map(([at, byte, cut, how]) => {
    const copy = how === 0 ? whole.slice(0, cut) : whole.slice();
    if (how === 1) copy[at] = byte;
    if (how === 2) copy.fill(byte, at, at + 16);
    return how === 3 ? Uint8Array.from([...whole.slice(0, at), ...whole.slice(cut), byte]) : copy;
  });

/** Every format that holds statements, with how it is written. */
const WRITERS: readonly (readonly [FileFormat, (what: ToExchange) => Promise<string | Uint8Array>])[] = [
  ["csv", async (what) => writeCsv(tableOf(what, "statements"))],
  ["xlsx", async (what) => writeWorkbook(tableOf(what, "statements"), "statements")],
  ["codings", async ({ statements }) => writeCodings(statements, "somebody")],
  ["annotations", async (what) => writeAnnotations(what)],
  ["qdpx", async (what) => writeProject(what)],
  ["dna", writeDna],
];

describe.each(WRITERS)("%s", (format, write) => {
  it("gives back every statement that was written, and is known by its bytes", async () => {
    await fc.assert(
      fc.asyncProperty(someStatements, fc.boolean(), async (statements, hasText) => {
        const texts = new Map(hasText ? [["paper", "A text 𝒩 of its own. ".repeat(9)]] : []);
        const bytes = bytesOf(await write(given(statements, texts)));
        expect(formatOf(bytes)).toBe(format);
        const { codings, problems } = await readStatementFile(format, bytes, reading);
        expect(problems).toEqual([]);
        expect(Object.fromEntries(codings.map(({ entry: { id, ...rest } }) => [id, rest]))).toEqual(statements);
      }),
      { seed: 5, numRuns: format === "dna" || format === "xlsx" ? 40 : 120 },
    );
  });

  it("gives the same bytes twice", async () => {
    const [statements = {}] = fc.sample(someStatements, { seed: 1, numRuns: 1 });
    expect(bytesOf(await write(given(statements)))).toEqual(bytesOf(await write(given(statements))));
  });

  it("never throws, whatever happens to the file", async () => {
    const [statements = {}] = fc.sample(someStatements, { seed: 2, numRuns: 1 });
    const whole = bytesOf(await write(given(statements, new Map([["paper", "some text"]]))));
    await fc.assert(
      fc.asyncProperty(mutated(whole), async (bytes) => {
        const { problems } = await readStatementFile(format, bytes, reading);
        for (const { message } of problems) expect(message).not.toMatch(/\n/);
      }),
      { seed: 6, numRuns: format === "dna" ? 300 : format === "xlsx" ? 500 : 2000 },
    );
  });
});

describe("what stands inside an archive, or beside statements", () => {
  it("readStatementFile never throws over the XML of a project, whatever happens to it", async () => {
    const [statements = {}] = fc.sample(someStatements, { seed: 3, numRuns: 1 });
    const xml = writeQde(projectOfStatements(given(statements)), "2000-01-01T00:00:00Z");
    await fc.assert(
      fc.asyncProperty(mutated(bytesOf(xml)), async (bytes) => {
        const { problems } = await readStatementFile("qdpx", bytes, reading);
        for (const { message } of problems) expect(message).not.toMatch(/\n/);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
  it("readPositionTable never throws, whatever happens to a table", () => {
    const table =
      "party,issue,at,values,salience,low,high,evidence,note\nnorth,quota,some,,80,50,70,s1,why\nsouth,quota,,none=1; some=0.5,40,,,,\n";
    fc.assert(
      fc.property(mutated(bytesOf(table)), (bytes) => {
        const rows = csvRows(new TextDecoder().decode(bytes));
        const { edits, problems } = readPositionTable(rows, { file: "f", kase });
        expect(edits.length + problems.length).toBeLessThan(100);
      }),
      { seed: 8, numRuns: 3000 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

// Two documents of our own, a case that knows nothing yet, and two people who go through what is suggested.
const HARBOUR = `The harbour board met
20 May 2024

The town demands that the old pier be closed to lorries altogether. The board heard a report on gulls.

Only the town can close the pier to lorries.
`;
const LETTER = `<!doctype html>
<html lang="en"><head><title>A letter of the hauliers</title><meta name="date" content="2024-05-28"></head>
<body><article><h1>A letter of the hauliers</h1>
<p>The hauliers want lorries by day alone on the pier. The road will be mended by 1 March 2025.</p>
<p>The town will never accept lorries on the pier at all hours: that is a red line.</p>
<p>The hauliers rejected the town's offer of lorries by day on the pier last year.</p>
<p>The repairs of the quay fall on the hauliers.</p>
<p>The hauliers accuse the town of bad faith.</p>
</article></body></html>
`;
const CASE = `entente: 1
id: pier
asOf: 2024-06-01
parties:
  town: { name: the town }          # the council speaks for it
  hauliers: { name: the hauliers }
issues:
  pier:
    name: lorries on the pier
    statusQuo: open
    levers: [town, hauliers]
    terms: [pier, lorries]
    options:
      closed: { at: 0, name: closed to lorries }
      by-day: { at: 40, name: lorries by day }
      open: { at: 100, name: open at all hours }
positions:
  town: { pier: { at: by-day, salience: 50, note: A guess before anything was read. } }
  hauliers: { pier: { at: 90, salience: 50, note: A guess. } }
`;
const TOWN = "The town demands that the old pier be closed to lorries altogether.";
const DAY = "The hauliers want lorries by day alone on the pier.";

/** Runs one command after another over the same files. */
function folderOf(files: Readonly<Record<string, string>>) {
  const held = new Map<string, string | Uint8Array>(Object.entries(files));
  const run = async (line: string, status = 0) => {
    const { written, copied, ...ran } = await entente(line, { files: Object.fromEntries(held) });
    for (const [path, text] of written) held.set(path, text);
    for (const [path, bytes] of copied) held.set(path, bytes);
    expect(ran.status, ran.err).toBe(status);
    return ran;
  };
  const lines = (path: string) =>
    String(held.get(path))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  return { held, run, lines };
}
const world = () => folderOf({ "pier.case.yaml": CASE, "harbour.txt": HARBOUR, "letter.html": LETTER });

describe("from two documents to an answered case", () => {
  it("every number leads to a position, a statement and the sentence it was read from", async () => {
    const { held, run, lines } = world();
    await run("import harbour.txt letter.html --case pier.case.yaml");
    expect(held.has("sources/letter.html")).toBe(true);
    for (const coder of ["ann", "bo"])
      await run(`code harbour.txt letter.html --case pier.case.yaml --as ${coder} --accept all`);
    expect(lines("pier.ann.codings.jsonl").map(({ kind }) => kind ?? "stance")).toEqual(
      expect.arrayContaining(["stance", "lever", "line", "offer", "tie"]),
    );
    expect(lines("pier.decisions.jsonl")[0]).toMatchObject({ by: "ann", suggestion: { coder: "recogniser" } });

    const { result: agreed } = JSON.parse(
      (await run("agreement pier.ann.codings.jsonl pier.bo.codings.jsonl --case pier.case.yaml --draws 0 --json")).out,
    );
    expect(agreed.spans).toMatchObject({ alpha: 1, lengths: "texts" });
    expect(agreed.disagreements).toEqual([]);

    await run("accept pier.ann.codings.jsonl --case pier.case.yaml --by cy");
    await run("positions pier.case.yaml --accept all");
    expect(held.get("pier.case.yaml")).toContain("# the council speaks for it");
    await run("check pier.case.yaml");

    const { result, findings } = JSON.parse((await run("agree pier.case.yaml --json")).out);
    // The town at 0 prefers both to open; the hauliers at 40 are 0 from by day, 40 from closed and 60 from open.
    expect(result.acceptance).toEqual({ town: 2, hauliers: 2 });
    expect(result.zone.count).toBe(2);

    const chain = JSON.parse((await run("why pier.case.yaml agree zone.count --json")).out).result;
    expect(chain.value).toBe(result.zone.count);
    const marked = (path: string) =>
      chain.inputs
        .find((input: { path: string }) => input.path === path)
        .statements.map(({ sentence }: { sentence: { marked: string } | null }) => sentence?.marked);
    expect(marked("positions.town.pier")).toEqual([TOWN]);
    expect(marked("positions.hauliers.pier")).toEqual([DAY]);
    for (const { id } of findings) expect((await run(`why pier.case.yaml agree ${id}`)).out).toContain("»");
  });

  it("what the recogniser finds is accepted word for word, dated no later than its source", async () => {
    const { run, lines } = world();
    await run("import harbour.txt letter.html --case pier.case.yaml");
    await run("code harbour.txt letter.html --case pier.case.yaml --as ann --accept all");
    const codings = lines("pier.ann.codings.jsonl");
    expect(codings.length).toBeGreaterThanOrEqual(5);
    for (const { date } of codings) expect(date <= "2024-05-28").toBe(true);
    await run("accept pier.ann.codings.jsonl --case pier.case.yaml --by ann");
  });

  it("takes the day that the case gives a source, not the one in its text", async () => {
    const { held, run, lines } = world();
    await run("import harbour.txt --case pier.case.yaml");
    held.set("pier.case.yaml", String(held.get("pier.case.yaml")).replace("2024-05-20", "2024-05-10"));
    await run("code sources/harbour.txt --case pier.case.yaml --as ann --accept all");
    expect(lines("pier.ann.codings.jsonl")[0]).toMatchObject({ date: "2024-05-10", dateBasis: "publication" });
    await run("accept pier.ann.codings.jsonl --case pier.case.yaml --by ann");
  });

  it("accepts nothing from a document that is no source yet, and says how it becomes one", async () => {
    const { held, run } = world();
    const { err } = await run("code harbour.txt --case pier.case.yaml --as ann --accept all", 2);
    expect(err).toBe(
      "entente: --accept: harbour.txt is no source of pier.case.yaml yet. First run: entente import harbour.txt --case pier.case.yaml\n",
    );
    expect(held.has("pier.ann.codings.jsonl")).toBe(false);
    const { err: ships } = await run("code harbour.txt --case strait --as ann --accept all", 64);
    expect(ships).toContain("a case that ships stays as it is");
  });
});

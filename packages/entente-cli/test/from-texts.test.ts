import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

// Two pages of our own, a case that knows nothing yet, and two people who read them.
const HARBOUR = `The harbour board met

The town wants the old pier closed to lorries altogether. Its council put that before everything else.

The hauliers answered that the pier must stay open at all hours.
`;
const LETTER = `A letter of the hauliers

We could live with lorries by day alone, if the road is mended.
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
    options: { closed: { at: 0 }, by-day: { at: 40 }, open: { at: 100 } }
positions:
  town: { pier: { at: by-day, salience: 50, note: A guess before anything was read. } }
  hauliers: { pier: { at: 90, salience: 50, note: A guess. } }
sources:
  harbour: { title: The harbour board met, date: 2024-05-20, file: harbour.txt }
  letter: { title: A letter of the hauliers, date: 2024-05-28, file: letter.txt }
`;
const TOWN = "The town wants the old pier closed to lorries altogether.";
const OPEN = "The hauliers answered that the pier must stay open at all hours.";
const DAY = "We could live with lorries by day alone, if the road is mended.";
const spanOf = (text: string, quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
});
const codings = (coder: string, stance: number) =>
  [
    {
      id: `${coder}1`,
      source: "harbour",
      paragraph: 2,
      holder: "town",
      issue: "pier",
      stance: "closed",
      strength: "firm",
      voice: "official",
      priority: 90,
      ...spanOf(HARBOUR.trim(), TOWN),
    },
    {
      id: `${coder}2`,
      source: "harbour",
      paragraph: 3,
      holder: "hauliers",
      issue: "pier",
      stance: "open",
      strength: "firm",
      voice: "official",
      ...spanOf(HARBOUR.trim(), OPEN),
    },
    {
      id: `${coder}3`,
      source: "letter",
      paragraph: 2,
      holder: "hauliers",
      issue: "pier",
      stance,
      strength: "leaning",
      voice: "private",
      ...spanOf(LETTER.trim(), DAY),
    },
  ]
    .map((entry) => `${JSON.stringify({ ...entry, coder })}\n`)
    .join("");

describe("from two texts to an answered case", () => {
  it("every number leads to a position, a statement and the sentence it was read from", async () => {
    const files = new Map<string, string>([
      ["pier.case.yaml", CASE],
      ["harbour.txt", HARBOUR],
      ["letter.txt", LETTER],
      ["pier.ann.codings.jsonl", codings("ann", 40)],
      ["pier.bo.codings.jsonl", codings("bo", 50)],
    ]);
    const run = async (line: string) => {
      const { written, ...ran } = await entente(line, { files: Object.fromEntries(files) });
      for (const [path, text] of written) files.set(path, text);
      expect(ran.status, ran.err).toBe(0);
      return ran.out;
    };
    const { result: agreed } = JSON.parse(
      await run("agreement pier.ann.codings.jsonl pier.bo.codings.jsonl --case pier.case.yaml --draws 0 --json"),
    );
    expect(agreed.percent.holder).toBe(1);
    expect(agreed.spans).toMatchObject({ alpha: 1, lengths: "texts" });
    expect(agreed.disagreements).toMatchObject([{ field: "stance", cost: 0.1, values: { ann: 40, bo: 50 } }]);

    await run("accept pier.ann.codings.jsonl --case pier.case.yaml --by cy");
    await run("positions pier.case.yaml --accept all");
    expect(files.get("pier.case.yaml")).toContain("# the council speaks for it");

    const { result, findings } = JSON.parse(await run("agree pier.case.yaml --json"));
    // The town at 0 prefers both to open; the hauliers at 40 are 0 from by day, 40 from closed and 60 from open.
    expect(result.acceptance).toEqual({ town: 2, hauliers: 2 });
    expect(result.zone.count).toBe(2);

    const chain = JSON.parse(await run("why pier.case.yaml agree zone.count --json")).result;
    expect(chain.value).toBe(result.zone.count);
    const inputs = new Map<string, { end: string; statements: { id: string; sentence: { marked: string } | null }[] }>(
      chain.inputs.map((input: { path: string }) => [input.path, input]),
    );
    const marked = (path: string) => inputs.get(path)?.statements.map(({ id, sentence }) => [id, sentence?.marked]);
    expect(marked("positions.town.pier")).toEqual([["ann1", TOWN]]);
    expect(marked("positions.town.pier.salience")).toEqual([["ann1", TOWN]]);
    expect(marked("positions.hauliers.pier")).toEqual([["ann3", DAY]]);
    expect(inputs.get("positions.hauliers.pier.salience")?.end).toBe("judged");
    for (const { id } of findings) expect(await run(`why pier.case.yaml agree ${id}`)).toContain("»");

    const late = `${JSON.stringify({ id: "n1", coder: "bo", source: "letter", holder: "hauliers", issue: "pier", stance: "open", voice: "private", strength: "firm", date: "2024-05-28" })}\n`;
    files.set("new.jsonl", late);
    expect(await run("update pier.case.yaml --add new.jsonl --quiet")).toMatch(/contested|moved/);
  });

  it("a quotation that the text does not have is not accepted", async () => {
    const wrong = codings("ann", 40).replaceAll("altogether", "at night");
    const { status, err } = await entente("accept a.jsonl --case pier.case.yaml", {
      files: { "pier.case.yaml": CASE, "harbour.txt": HARBOUR, "letter.txt": LETTER, "a.jsonl": wrong },
    });
    expect(status).toBe(2);
    expect(err).toMatch(/^a\.jsonl:1:1: quote: "The town wants.*does not occur in source "harbour"/);
  });
});

import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const CASE = `entente: 1
id: quay # the author's own comment
parties:
  north: { name: North, capability: 1 }
issues:
  quota: { name: Catch, statusQuo: open, options: { open: { at: 0 }, half: { at: 100 } } }
`;
const TEXT = "Boats stay in port\n\nBy M. Holm\n\n3 February 2024\n\nThe fleet stayed in port. Nobody asked why.\n";

describe("entente import", () => {
  it("import FILE --case CASE adds a source, copies the file and keeps the author's comments", async () => {
    const { status, out, err, written, copied } = await entente("import news/boats.txt --case talks/quay.case.yaml", {
      files: { "talks/quay.case.yaml": CASE, "news/boats.txt": TEXT },
    });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toBe(
      "Added news/boats.txt as source holm-2024-boats-stay-port: 4 paragraphs, 5 sentences. Its file is sources/boats.txt.\n",
    );
    expect([...copied]).toEqual([["talks/sources/boats.txt", Buffer.from(TEXT)]]);
    expect(written.get("talks/quay.case.yaml")).toBe(`${CASE}sources:
  holm-2024-boats-stay-port: { title: Boats stay in port, author: M. Holm, date: 2024-02-03, language: en, file: sources/boats.txt }
`);
  });

  it("import FILE --case CASE never overwrites another file, and takes the same one once", async () => {
    const files = {
      "quay.case.yaml": CASE,
      "a/boats.txt": TEXT,
      "b/boats.txt": "Other words. Quite other.",
      "sources/boats.txt": "A file of the author's.",
    };
    const { out, copied } = await entente("import a/boats.txt b/boats.txt a/boats.txt --case quay.case.yaml", {
      files,
    });
    expect([...copied.keys()]).toEqual(["sources/boats-2.txt", "sources/boats-3.txt"]);
    expect(out.trim().split("\n")).toEqual([
      expect.stringContaining("sources/boats-2.txt"),
      expect.stringContaining("sources/boats-3.txt"),
      "a/boats.txt is there already, as source holm-2024-boats-stay-port; nothing was changed.",
    ]);
  });

  it("import FILE --dry-run writes nothing", async () => {
    const files = { "quay.case.yaml": CASE, "boats.txt": TEXT };
    const { status, out, written, copied } = await entente("import boats.txt --case quay.case.yaml --dry-run", {
      files,
    });
    expect({ status, written: written.size, copied: copied.size }).toEqual({ status: 0, written: 0, copied: 0 });
    expect(out).toContain("nothing was written");
  });

  it("import FILE --json gives the text with its paragraphs and sentences", async () => {
    const { out } = await entente("import boats.txt --json --id boats", { files: { "boats.txt": TEXT } });
    const { verb, result } = JSON.parse(out);
    expect(verb).toBe("import");
    expect(result.imported[0].text).toMatchObject({
      id: "boats",
      title: "Boats stay in port",
      paragraphs: [{ number: 1, start: 0, end: 18 }, {}, {}, { number: 4, sentences: [{ number: 1 }, { number: 2 }] }],
    });
  });

  it("import FILE goes on after a file that cannot be read, and ends with 2", async () => {
    const files = { "quay.case.yaml": CASE, "boats.txt": TEXT, "empty.txt": "" };
    const { status, out, err } = await entente("import empty.txt boats.txt --case quay.case.yaml", { files });
    expect({ status, err }).toEqual({ status: 2, err: "empty.txt: is empty.\n" });
    expect(out).toContain("Added boats.txt");
  });

  it.each([
    ["import nowhere.txt", /^entente: nowhere\.txt: no such file\.\n$/],
    ["import boats.txt --case strait", /^entente: --case: strait is no file that can be written to/],
    ["import boats.txt --case -", /^entente: --case: - is no file/],
    ["import boats.txt --id 9", /^entente: --id: "9" is no id/],
    ["import boats.txt boats.txt --id a", /^entente: --id: names one source/],
    ["import", /missing required argument/],
  ])("%s ends with 64 and one line", async (line, said) => {
    const { status, out, err } = await entente(line, { files: { "boats.txt": TEXT } });
    expect({ status, out }).toEqual({ status: 64, out: "" });
    expect(err).toMatch(said);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { loadSourceTexts } from "../src/documents/load-source-texts.js";
import { entente, fakeIo } from "./fake-io.js";

const CASE = `entente: 1
id: quay
parties:
  north: { name: North, capability: 1 }
issues:
  quota: { name: Catch, statusQuo: open, options: { open: { at: 0 }, half: { at: 100 } } }
sources:
  gazette: { title: Gazette, file: sources/gazette.txt }
  lost: { title: Lost, file: sources/lost.pdf }
statements:
  s1: { source: gazette, paragraph: 1, holder: north, issue: quota, stance: half, quote: The catch should be cut in half. }
  s2: { source: lost, holder: north, issue: quota, stance: half, quote: Whatever. }
`;
const TEXT = "The catch must be cut by half.\n\nNobody asked.\n";
const files = { "talks/quay.case.yaml": CASE, "talks/sources/gazette.txt": TEXT };

describe("entente check on a case with texts", () => {
  it("check CASE flags a quotation that does not occur, with its line and the nearest place", async () => {
    const { status, out } = await entente("check talks/quay.case.yaml", { files });
    expect(status).toBe(0);
    expect(out).toContain(
      'talks/quay.case.yaml:11:90: warning: statements.s1.quote: "The catch should be cut in half." does not occur in source "gazette". Paragraph 1 has "The catch must be cut by half.".',
    );
    expect(out).toContain(
      "sources/lost.pdf: warning: sources.lost.file: is not there, so quotations from it were not looked up.",
    );
  });
});

describe("loadSourceTexts(folder, kase, io)", () => {
  const { io } = fakeIo({ files });

  it("reads the text of every source that is there", async () => {
    const { texts, problems } = await loadSourceTexts(
      "talks",
      { sources: { gazette: { file: "sources/gazette.txt" } } },
      io,
    );
    expect([...texts.keys()]).toEqual(["gazette"]);
    expect(texts.get("gazette")?.paragraphs).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it.each(["../secret.txt", "sources/../../secret.txt", "/etc/passwd", "."])("opens nothing at %s", async (file) => {
    const opened: string[] = [];
    const open = async (path: string): Promise<Uint8Array> => {
      opened.push(path);
      return Buffer.from("secret");
    };
    const watched = { ...io, readFile: (path: string) => open(path) };
    const { texts, problems } = await loadSourceTexts("talks", { sources: { a: { file } } }, watched);
    expect({ texts: texts.size, opened }).toEqual({ texts: 0, opened: [] });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([["outside", "sources.a.file"]]);
  });

  it("opens nothing that a link leads to outside", async () => {
    const linked = {
      ...io,
      realPath: async (path: string) => (path.endsWith(".txt") ? "/elsewhere/secret.txt" : "/cases/talks"),
    };
    const { problems } = await loadSourceTexts("talks", { sources: { a: { file: "sources/gazette.txt" } } }, linked);
    expect(problems.map(({ code }) => code)).toEqual(["outside"]);
  });
});

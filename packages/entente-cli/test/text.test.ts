import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const LICENCE = "quota=science,access=licensed";

describe("entente text", () => {
  it("writes clauses, and reads the package back from them", async () => {
    const { status, written } = await entente(`text strait --package ${LICENCE} -o strait.md`);
    expect(status).toBe(0);
    const files = { "strait.md": written.get("strait.md") ?? "" };
    expect(files["strait.md"]).toContain("2. **Access to northern waters**: North moves");
    expect((await entente("text strait --read strait.md", { files })).out).toBe(`${LICENCE}\n`);
    expect(JSON.parse((await entente("text strait --read strait.md --json", { files })).out)).toEqual({
      package: { quota: "science", access: "licensed" },
    });
  });

  it("writes a Word document with the same clauses", async () => {
    const { copied } = await entente(`text korea-2021 --lang ko -o korea.docx`);
    const document = strFromU8(
      unzipSync(copied.get("korea.docx") ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array(),
    );
    const markdown = (await entente("text korea-2021 --lang ko")).out;
    const words = (text: string): string => text.replace(/<[^>]*>|[*\\#\s]|&\w+;/gu, "");
    const clause = markdown.split("\n").find((line) => line.startsWith("5. ")) ?? "";
    expect(clause).not.toBe("");
    expect(words(document)).toContain(words(clause));
  });

  it("says what it cannot do in one line", async () => {
    expect(await entente("text strait --format odt")).toMatchObject({
      status: 64,
      err: 'entente: --format: "odt" is not written; choose one of html, markdown, docx, pdf.\n',
    });
    expect(await entente("text strait --read nowhere.md")).toMatchObject({ status: 64 });
    const wrong = await entente("text strait --quiet --read strait.md", {
      files: { "strait.md": "1. **Total catch**: **halvd**\n" },
    });
    expect(wrong).toMatchObject({
      status: 2,
      err: 'strait.md:1: clause 1 says "halvd", no option of "Total catch"; did you mean "halved"?\n',
    });
    const stuck = await entente("text korea-2021 --roadmap --quiet");
    expect(stuck.status).toBe(1);
    expect(stuck.err).toMatch(/^entente: there is no roadmap to write down\. No order works unless .*\n$/);
    expect((await entente("text strait --package quota=many")).status).toBe(64);
  });
});

import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import type { SourceText } from "entente";
import { describe, expect, it } from "vitest";
import { DOCUMENT_LIMITS } from "../../src/documents/document-limits.js";
import { readDocument } from "../../src/documents/read-document.js";
import { makeDocx } from "./make-docx.js";

const sample = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));
const read = (content: string | Uint8Array, name: string) =>
  readDocument(typeof content === "string" ? Buffer.from(content) : content, { name, id: "doc" });
const paragraphs = (text: SourceText | null) => text?.text.split("\n\n") ?? [];
const saidOf = async (content: string | Uint8Array, name: string) => {
  const { text, problems } = await read(content, name);
  return { text: text?.text ?? null, said: problems.map(({ code, message }) => `${code}: ${message}`).join(" | ") };
};

describe("readDocument(bytes, { name, id }) of a PDF", () => {
  it("joins lines, mends broken words and drops running heads and page numbers", async () => {
    const { text, problems } = await read(sample("strait.pdf"), "strait.pdf");
    expect(problems).toEqual([expect.objectContaining({ code: "date-of-file", severity: "warning" })]);
    expect(text).toMatchObject({
      title: "Three coasts, one strait",
      author: "M. Holm",
      date: "2024-02-11",
      language: "en",
    });
    expect(paragraphs(text)).toEqual([
      "Three coasts, one strait",
      "The northern ministry said this week that the catch in the strait must be cut by half, and put the negotiation ahead of every other matter on its list.",
      "South’s fisheries minister answered: “Boats from the south must be let into all northern waters. We will wait,” she said. Nothing was said about the catch.",
      "On the isles people care about one thing only, the fish: fewer boats or more, in whose waters, is to them a quarrel of others, and a long-term one. They were not asked.",
      "What was asked for:",
      "• fewer boats from the south",
      "• a fine for each trawler that is caught within sight of the coast",
      "The season opens in the middle of April.",
      "Until the three agree nobody is bound by any limit.",
    ]);
  });

  it("reads Korean, Japanese and Chinese as they were written", async () => {
    const { text } = await read(sample("east.pdf"), "east.pdf");
    expect(paragraphs(text)).toEqual([
      "북측은 어획량을 절반으로 줄여야 한다고 밝혔다. 남측은 “북쪽 수역을 열어야 한다”고 답했다. 섬 주민들은 아무것도 묻지 않았다.",
      "北の省は漁獲量を半分に減らすべきだと述べた。南はこれを拒んだ。誰も答えなかったので、会談はそこで終わったのである。",
      "北方部门表示，捕捞量必须减半。南方拒绝了这一要求，并且要求开放全部北方水域。没有人回答，会谈就这样结束了。",
    ]);
    expect(text?.paragraphs.map(({ sentences }) => sentences.length)).toEqual([3, 3, 3]);
  });

  it.each([
    ["encrypted.pdf", "encrypted: is encrypted. Open it with its password and save it without one."],
    ["scan.pdf", "no-text: has no text in it: it is a scan. Run text recognition (OCR) on it first."],
  ])("refuses %s in one line", async (name, said) => {
    expect(await saidOf(sample(name), name)).toEqual({ text: null, said });
  });

  it("refuses a stream that would unpack beyond the limit", async () => {
    const bomb = deflateSync(Buffer.alloc(300 * 2 ** 20));
    const pdf = Buffer.concat([
      Buffer.from("%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n"),
      bomb,
      Buffer.from("\nendstream endobj\n%%EOF"),
    ]);
    expect((await saidOf(pdf, "bomb.pdf")).said).toBe("limit: would unpack to more than the 256 MiB that are allowed.");
  });

  it("says of one that was cut off that it was", async () => {
    const whole = sample("strait.pdf");
    for (const part of [0.1, 0.4, 0.6, 0.9]) {
      const { said } = await saidOf(whole.subarray(0, whole.length * part), "cut.pdf");
      expect(said).toContain("cut off");
    }
  });
});

describe("readDocument(bytes, { name, id }) of a DOCX", () => {
  it("gives headings, paragraphs and table rows, and what the file states", async () => {
    const { text } = await read(makeDocx(), "boats.docx");
    expect(paragraphs(text)).toEqual([
      "What was asked for",
      "The north asked for fewer boats. South did not answer.",
      "North",
      "half",
    ]);
    expect(text).toMatchObject({ title: "Boats & nets", author: "M. Holm", date: "2024-02-11" });
  });

  it("knows it under any name", async () => {
    expect((await read(makeDocx(), "boats.pdf")).text?.paragraphs).toHaveLength(4);
    expect((await read(sample("strait.pdf"), "strait.docx")).text?.paragraphs).toHaveLength(9);
  });

  it("refuses an entry that leads outside, a bomb, a document type and an archive cut off, each in one line", async () => {
    const zeros = new Uint8Array(8 * 2 ** 20).fill(32);
    expect((await saidOf(makeDocx(undefined, { "../../evil.xml": "x" }), "a.docx")).said).toMatch(
      /^outside: has an entry that leads outside, "\.\.\/\.\.\/evil\.xml"/,
    );
    expect((await saidOf(makeDocx(undefined, { "word/styles.xml": zeros }), "a.docx")).said).toMatch(
      /^limit: would unpack to 8\.\d MiB of text/,
    );
    expect(
      (await saidOf(makeDocx(undefined, { "word/styles.xml": '<!DOCTYPE a [<!ENTITY b "bb">]><a/>' }), "a.docx")).said,
    ).toMatch(/^bad-archive: declares a document type/);
    const whole = makeDocx();
    expect((await saidOf(whole.subarray(0, whole.length - 40), "a.docx")).said).toMatch(
      /broken archive: it was cut off/,
    );
  });

  it("refuses a bomb that states a small size", async () => {
    const bomb = makeDocx(undefined, { "word/styles.xml": new Uint8Array(8 * 2 ** 20).fill(32) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const size = 8 * 2 ** 20;
    for (let at = 0; at + 4 <= bomb.length; at++) if (view.getUint32(at, true) === size) view.setUint32(at, 1000, true);
    const { text, said } = await saidOf(bomb, "a.docx");
    if (text === null) expect(said).toMatch(/damaged/);
    else expect(text).toContain("fewer boats");
  });
});

describe("readDocument(bytes, { name, id }) of a page", () => {
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>Gazette - Boats</title>
<meta property="og:title" content="Boats stay in port"><script type="application/ld+json">{"@context":"x","@graph":[{"@type":"NewsArticle","headline":"Boats stay in port","author":[{"name":"Orla Penn"},{"name":"J. R. Vance"}],"datePublished":"2024-02-03T09:00:00Z"}]}</script>
<script>document.title = "run"; fetch("https://example.org/")</script></head><body><nav><a href="/">Home</a> <a href="/x">Subscribe now</a></nav>
<article><h1>Boats stay in port</h1><p>The fleet stayed in port on Saturday, the ministry said. Nobody was told why, and nobody asked.</p>
<p>A first line<br>and a second one.<br><br>A paragraph that two line breaks begin.</p><ul><li>fewer boats</li><li>closed waters</li></ul>
<blockquote>We will wait.</blockquote><figure><img src="https://example.org/a.png"><figcaption>The quay.</figcaption></figure>
<p>The season opens in the middle of April, and until then the boats are painted, as they are in every year.</p></article>
<footer>Terms of use</footer></body></html>`;

  it("gives the readable part and what its head says", async () => {
    const { text, problems } = await read(page, "boats.txt");
    expect(problems).toEqual([]);
    expect(text).toMatchObject({ title: "Boats stay in port", author: "Orla Penn, J. R. Vance", date: "2024-02-03" });
    const all = paragraphs(text);
    expect(all).toEqual(
      expect.arrayContaining([
        "The fleet stayed in port on Saturday, the ministry said. Nobody was told why, and nobody asked.",
        "A first line\nand a second one.",
        "A paragraph that two line breaks begin.",
        "fewer boats",
        "We will wait.",
        "The quay.",
      ]),
    );
    expect(text?.text).not.toMatch(/Subscribe|Terms of use|fetch/);
  });

  it("says of a page that a script fills in that there is no text in it", async () => {
    expect(
      (await saidOf("<!doctype html><html><body><div id=app></div><script>go()</script></body></html>", "a.html")).said,
    ).toMatch(/^no-text: .*script/);
  });
});

describe("readDocument(bytes, { name, id }) of a text", () => {
  const korean = "북측은 어획량을 절반으로 줄여야 한다고 밝혔다. 남측은 이를 거부했다.";
  const utf16 = (text: string, order: "le" | "be", mark: boolean): Uint8Array => {
    const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
    return order === "le" ? bytes : bytes.swap16();
  };

  it.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${korean}`)],
    ["UTF-16 LE with a mark", utf16(korean, "le", true)],
    ["UTF-16 BE with a mark", utf16(korean, "be", true)],
    ["UTF-16 LE without one", utf16(korean, "le", false)],
  ])("reads %s", async (_, bytes) => {
    expect(await read(bytes, "a.txt")).toMatchObject({ text: { text: korean, language: "ko" } });
  });

  const encoded = JSON.parse(readFileSync(new URL("encodings.json", import.meta.url), "utf8")) as Record<
    string,
    { readonly text: string; readonly bytes: string }
  >;
  it.each(Object.keys(encoded))("reads %s and says that it was told by its letters", async (label) => {
    const { text = "", bytes = "" } = encoded[label] ?? {};
    const found = await read(Buffer.from(bytes, "base64"), "a.txt");
    expect(found.text?.text).toBe(text);
    expect(
      found.problems.map(({ code, severity, message }) => [code, severity, message.includes(label.toUpperCase())]),
    ).toEqual([["guessed-encoding", "warning", true]]);
  });

  it.each(Object.keys(encoded))("reads the first 40 bytes of %s alike", async (label) => {
    const { text = "", bytes = "" } = encoded[label] ?? {};
    const found = await read(Buffer.from(bytes, "base64").subarray(0, 40), "a.txt");
    expect(found.text?.text.slice(0, 12)).toBe(text.slice(0, 12));
  });

  it("is empty, binary or too long in one line", async () => {
    expect(await saidOf("", "a.txt")).toEqual({ text: null, said: "not-a-document: is empty." });
    expect(await saidOf(" \n\n ", "a.txt")).toEqual({
      text: null,
      said: "empty: is empty: there are only spaces in it.",
    });
    expect(
      (
        await saidOf(
          new Uint8Array(5000).map((_, k) => (k * 37) % 256),
          "a.txt",
        )
      ).said,
    ).toBe("binary: is binary, not a text.");
    const long = await saidOf(new Uint8Array(200 * 10 ** 6).fill(97), "a.txt");
    expect(long.said).toBe("limit: is 191 MiB, more than the 32 MiB that are allowed. Cut it into parts.");
    expect(DOCUMENT_LIMITS.text).toBe(32 * 2 ** 20);
  });

  it.each([
    ["a.txt", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /old Office file or an encrypted one/],
    ["a.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /picture.*OCR/],
    ["a.docx", Buffer.from("{\\rtf1 x}"), /RTF/],
    ["a.pdf", Buffer.from([0x1f, 0x8b, 8, 0]), /packed/],
  ])("names what %s really is", async (name, bytes, said) => {
    expect((await saidOf(bytes, name)).said).toMatch(said);
  });

  it("says where a text mixes encodings, and reads the rest", async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${korean}\n\nSecond `),
      Buffer.from([0x93]),
      Buffer.from("line. É fini."),
    ]);
    const { text, problems } = await read(bytes, "a.txt");
    expect(text?.text).toBe(`${korean}\n\nSecond \ufffdline. É fini.`);
    expect(problems).toEqual([expect.objectContaining({ code: "bad-encoding", severity: "warning", line: 3 })]);
  });

  it("gives the same numbers and places for the same bytes", async () => {
    expect(await read(korean, "a.txt")).toEqual(await read(korean, "b.txt"));
  });
});

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import {
  ask,
  bracketedText,
  type Case,
  LANGUAGES,
  type Language,
  readCase,
  report,
  textPaper,
  VERBS,
  writtenOf,
} from "entente";
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { afterAll, describe, expect, it } from "vitest";
import { FORMS, inForm } from "../src/papers/forms.js";

const POPPLER = ["pdftotext", "pdfinfo", "pdffonts", "pdftoppm"];
const missing = POPPLER.filter((name) => !existsSync(`/usr/bin/${name}`));
if (missing.length > 0) console.warn(`Papers in PDF are not read back: ${missing.join(", ")} missing (poppler-utils).`);

const folder = mkdtempSync(join(tmpdir(), "entente-papers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shipped(id: string): Case {
  const file = `${id}.case.yaml`;
  const { kase } = readCase(readFileSync(new URL(`../../../cases/${file}`, import.meta.url)), { file });
  if (kase === null) throw new Error(`${file} does not read`);
  return kase;
}

const strait = shipped("strait");
const params = { draws: 0 };
const reportIn = (language: Language) => report(strait, { params, language, version: "1", command: "entente report" });

async function bytesOf(form: "docx" | "pdf", written: ReturnType<typeof reportIn>): Promise<Uint8Array> {
  return (await inForm(form, written)) as Uint8Array;
}

/** Runs a program of poppler on a PDF, and gives what it prints. */
function poppler(name: string, pdf: Uint8Array, ...args: readonly string[]): string {
  const file = join(folder, "paper.pdf");
  writeFileSync(file, pdf);
  return execFileSync(`/usr/bin/${name}`, [...args, file, ...(name === "pdftotext" ? ["-"] : [])], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");

/** Letters alone: what forms part into lines and lists is compared without the spaces and dashes between. */
const letters = (text: string): string => text.replace(/[\s\u2060–-]/gu, "");

/** What a reader of each form reads. */
async function readersOf(
  written: ReturnType<typeof reportIn>,
  bytes = (form: "docx" | "pdf"): Promise<Uint8Array> => bytesOf(form, written),
): Promise<Readonly<Record<string, string>>> {
  const docx = Buffer.from(await bytes("docx"));
  const pdf = await bytes("pdf");
  return {
    html: unescaped(written.html.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, "")),
    markdown: unescaped(written.markdown.replace(/\[\^\d+\]|\*\*|\\(?=[^\w\s])/g, "")),
    docx: (await mammoth.extractRawText({ buffer: docx })).value.replace(/\[\d+\]/g, ""),
    ...(missing.length > 0 ? {} : { pdf: poppler("pdftotext", pdf, "-raw").replace(/^Entente · .*$/gm, "") }),
  };
}

describe.each(LANGUAGES)("report(kase) in every form, in %s", { timeout: 240_000 }, (language) => {
  const written = reportIn(language);
  const made = new Map<string, Promise<Uint8Array>>();
  const once = (form: "docx" | "pdf"): Promise<Uint8Array> => {
    const bytes = made.get(form) ?? bytesOf(form, written);
    made.set(form, bytes);
    return bytes;
  };

  it("says every sentence of every question", async () => {
    const sentences = VERBS.flatMap((verb) => ask(strait, verb, params, { language }).findings.map(({ text }) => text));
    expect(sentences.length).toBeGreaterThan(40);
    for (const [form, text] of Object.entries(await readersOf(written, once))) {
      const read = letters(text);
      expect(
        sentences.filter((sentence) => !read.includes(letters(sentence))),
        form,
      ).toEqual([]);
    }
  });

  it("is a Word document of well-formed parts, with its language, notes and pictures in words", async () => {
    const parts = unzipSync(await once("docx"));
    for (const [name, bytes] of Object.entries(parts)) {
      if (/\.(xml|rels)$/.test(name)) expect(XMLValidator.validate(strFromU8(bytes)), name).toBe(true);
    }
    const part = (name: string): string => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
    expect(part("styles")).toContain(
      `w:eastAsia="${{ en: "en-GB", ko: "ko-KR", ja: "ja-JP", zh: "zh-CN" }[language]}"`,
    );
    const references = [...part("document").matchAll(/<w:endnoteReference /g)].length;
    expect(references).toBe(written.paper.notes.length);
    const described = [...part("document").matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)];
    expect(described).toHaveLength(Object.keys(parts).filter((name) => name.startsWith("word/media/")).length);
    expect(described.length).toBeGreaterThan(5);
    for (const [name, bytes] of Object.entries(parts))
      if (name.startsWith("word/media/")) expect(lightOf(bytes), name).toBeGreaterThan(200);
  });

  it.skipIf(missing.length > 0)("is a tagged PDF whose fonts are subsets, and no page of which is blank", async () => {
    const pdf = await once("pdf");
    const info = poppler("pdfinfo", pdf);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toContain(written.paper.title);
    expect(Buffer.from(pdf).toString("latin1")).toContain(`/Lang (${language})`);
    const fonts = poppler("pdffonts", pdf).trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    // emb sub uni, in this order.
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes /);
    const pages = Number(/Pages: +(\d+)/.exec(info)?.[1]);
    const dark = darkPixels(pdf);
    expect(dark).toHaveLength(pages);
    for (const pixels of dark) expect(pixels).toBeGreaterThan(40);
  });

  it.skipIf(missing.length > 0)("ends no page on a heading, and no chapter on a page of a line or two", async () => {
    checkPages(await once("pdf"), written);
  });
});

describe.skipIf(process.env.ENTENTE_FULL !== "1" || missing.length > 0)("report(kase) of every case that ships", () => {
  const ids = readdirSync(new URL("../../../cases/", import.meta.url)).flatMap(
    (name) => /^(.+)\.case\.yaml$/.exec(name)?.[1] ?? [],
  );
  it.each(ids.flatMap((id) => LANGUAGES.map((language) => [id, language] as const)))(
    "%s in %s ends no page on a heading, and no chapter on a page of a line or two",
    async (id, language) => {
      const written = report(shipped(id), { params, language, version: "1", command: "entente report" });
      checkPages(await bytesOf("pdf", written), written);
    },
    240_000,
  );
});

function checkPages(pdf: Uint8Array, { paper }: ReturnType<typeof reportIn>): void {
  const pages = poppler("pdftotext", pdf, "-layout")
    .split("\f")
    .slice(0, -1)
    .map((page) => page.split("\n").flatMap((line) => (/^\s*$|^\s*Entente · /.test(line) ? [] : [line.trim()])));
  expect(pages.length).toBeGreaterThan(5);
  const headings = headingsIn([paper.blocks, paper.end]);
  expect(headings.size).toBeGreaterThan(10);
  for (const [k, lines] of pages.entries()) {
    expect(lines.length, `lines of page ${k + 1}`).toBeGreaterThan(2);
    expect(headings.has(lines.at(-1) ?? ""), `page ${k + 1} ends with ${lines.at(-1)}`).toBe(false);
  }
}

/** Texts of all headings within blocks, and of what folds. */
function headingsIn(part: unknown): ReadonlySet<string> {
  if (typeof part !== "object" || part === null) return new Set();
  const { kind, text, summary } = part as Readonly<Record<string, unknown>>;
  const own = [kind === "heading" ? text : undefined, summary].filter((one) => typeof one === "string");
  return new Set([...own, ...Object.values(part).flatMap((one) => [...headingsIn(one)])]);
}

/** How light a picture is, 0 … 255: white paper with marks on it is light. */
function lightOf(png: Uint8Array): number {
  const source = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const image = `<image width="90" height="90" preserveAspectRatio="none" href="${source}"/>`;
  const drawn = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">${image}</svg>`).render();
  const inks = [...drawn.pixels].filter((_, k) => k % 4 < 3);
  return inks.reduce((sum, one) => sum + one, 0) / inks.length;
}

/** Pixels that are darker than light grey, by page, at 72 to an inch. */
function darkPixels(pdf: Uint8Array): readonly number[] {
  const stem = join(mkdtempSync(join(folder, "pages-")), "p");
  const file = join(folder, "paper.pdf");
  writeFileSync(file, pdf);
  execFileSync("/usr/bin/pdftoppm", ["-r", "72", "-gray", file, stem]);
  const names = execFileSync("ls", [join(stem, "..")], { encoding: "utf8" })
    .trim()
    .split("\n");
  return names.map((name) => {
    const image = readFileSync(join(stem, "..", name));
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString("latin1"));
    const [start = "", width, height] = header ?? [];
    // Without the foot, which stands on every page.
    const pixels = image.subarray(start.length, start.length + Number(width) * (Number(height) - 56));
    return pixels.reduce((sum, pixel) => sum + (pixel < 176 ? 1 : 0), 0);
  });
}

describe("inForm(form, written)", () => {
  it("makes the same PDF to the byte again", async () => {
    const again = await bytesOf("pdf", reportIn("ja"));
    expect(Buffer.compare(Buffer.from(again), Buffer.from(await bytesOf("pdf", reportIn("ja"))))).toBe(0);
  }, 240_000);
});

describe("textPaper(text)", { timeout: 240_000 }, () => {
  it("has every clause in every form", async () => {
    const text = bracketedText(strait, { language: "ja", version: "1" });
    const clauses = text.clauses.map(({ pieces }) => pieces.map((piece) => piece.text).join(""));
    const readers = await readersOf(writtenOf(textPaper(text)));
    expect(Object.keys(readers).length).toBeGreaterThanOrEqual(missing.length > 0 ? 3 : FORMS.length);
    for (const [form, read] of Object.entries(readers)) {
      for (const clause of clauses) expect(letters(read), form).toContain(letters(clause));
    }
  });
});

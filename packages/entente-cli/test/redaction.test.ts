import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

/** Two parties; what the south wants was said in private, and by whom stands in a memo that nothing else cites. */
const CASE = `
entente: 1
title: Two coasts
asOf: 2024-01-01
parties: { north: { name: North }, south: { name: South } }
issues:
  catch: { name: the catch, statusQuo: full, options: { full: { at: 0 }, half: { at: 60 }, none: { at: 100 } } }
positions:
  north: { catch: { at: full, salience: 50, evidence: [open-word] } }
  south: { catch: { at: half, salience: 50, evidence: [zorblax-whisper], note: Quxley said so over dinner } }
forums: { table: { name: the table, members: [north, south] } }
sources:
  paper: { title: The gazette }
  zorblax-memo: { title: Memo of the Zorblax dinner, author: Quxley, url: "https://zorblax.example/memo" }
statements:
  open-word: { source: paper, holder: north, actor: Minister, issue: catch, stance: full, voice: official, gloss: We keep all }
  zorblax-whisper: { source: zorblax-memo, holder: south, actor: Quxley, issue: catch, stance: half, voice: private, gloss: Half would do for Zorblax }
`;
const SECRET = /zorblax|quxley|over dinner/i;
const files = { "coasts.case.yaml": CASE };

/** Everything that stands in a file, unpacked where it is an archive; a PDF's streams with what their compression hides. */
async function inside(bytes: Uint8Array, form: string): Promise<string> {
  if (form === "docx")
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join("\n");
  const { inflateSync } = await import("node:zlib");
  const raw = Buffer.from(bytes).toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body = ""]) => {
    try {
      return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
    } catch {
      return body;
    }
  });
  const { extractText, getDocumentProxy } = await import("unpdf");
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  const wide = raw.replace(/\0/g, "");
  return [raw, wide, ...streams, text].join("\n");
}

async function read(line: string, form: string): Promise<string> {
  const { status, err, written, copied } = await entente(`${line} coasts.case.yaml --draws 0 --quiet -o out.${form}`, {
    files,
  });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const bytes = copied.get(`out.${form}`);
  return bytes === undefined ? (written.get(`out.${form}`) ?? "") : inside(bytes, form);
}

describe("entente report --redact", { timeout: 240_000 }, () => {
  it("hands on in full what nothing is kept back from", async () => {
    for (const form of ["html", "docx", "pdf"]) expect(await read("report", form), form).toMatch(SECRET);
  });
  it.each(["sources", "private", "figures-only"])("leaves no word in any form at level %s", async (level) => {
    for (const form of ["html", "md", "docx", "pdf"]) {
      const text = await read(`report --redact ${level}`, form);
      expect(text, form).not.toMatch(SECRET);
      expect(text, form).toContain(form === "md" && level.includes("-") ? "figures" : level);
    }
    expect(await read(`brief --redact ${level}`, "md")).toMatch(/Redacted/);
  });
  it("says which levels there are", async () => {
    expect(await entente("report strait --quiet --redact most")).toMatchObject({
      status: 64,
      err: 'entente: --redact: "most" is no level; choose one of none, sources, private, figures-only.\n',
    });
  });
});

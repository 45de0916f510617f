import { basename, extname, join } from "node:path";
import { hashOfBytes, type SourceText } from "entente";
import type { Imported, ImportInto } from "../formats/import-format.js";
import { readDocument } from "./read-document.js";
import type { DocumentFile } from "./read-parts.js";
import { sourceId } from "./source-id.js";
import { sourceOfBytes } from "./source-of-file.js";

/** Folder beside a case in which the documents of its sources are kept. */
const SOURCES = "sources";

/** Makes a document a source of the case: an entry, and the file as it came, under `sources/` beside the case. */
export async function importDocument(file: DocumentFile, into: ImportInto): Promise<Imported> {
  const { kase, folder, io, speech } = into;
  const taken = new Set(Object.keys(kase?.sources ?? {}));
  const { text: read, problems } = await readDocument(file.bytes, { name: file.name, id: into.id ?? "document" });
  if (read === null) return { edits: [], files: [], said: [], json: { text: null, problems }, problems, failed: true };
  const text: SourceText = { ...read, id: into.id ?? sourceId(read, file.name, taken) };
  const json = { text, problems };
  const nParagraphs = text.paragraphs.length;
  const nSentences = text.paragraphs.reduce((sum, one) => sum + one.sentences.length, 0);
  const values = {
    file: file.name,
    id: text.id,
    nParagraphs,
    nSentences,
    paragraphs: speech.digits.count(nParagraphs),
    sentences: speech.digits.count(nSentences),
  };
  const done = { files: [], json, problems, failed: false } as const;
  if (kase === null) return { ...done, edits: [], said: [speech.say("import.read", values)] };
  const same = await sourceOfBytes(kase, file.bytes, { folder, io });
  if (same !== null) return { ...done, edits: [], said: [speech.say("import.there", { file: file.name, id: same })] };
  const path = await freePath(file, { folder, io });
  const entry = {
    ...(text.title === null ? {} : { title: text.title }),
    ...(text.author === null ? {} : { author: text.author }),
    ...(text.date === null ? {} : { date: text.date }),
    ...(text.language === "und" ? {} : { language: text.language }),
    file: path,
  };
  return {
    ...done,
    edits: [{ path: ["sources", text.id], value: entry }],
    files: [{ path, bytes: file.bytes }],
    said: [speech.say("import.added", { ...values, place: path })],
  };
}

/** A path under `sources/` that is free or holds the same bytes. */
async function freePath(
  { bytes, name }: DocumentFile,
  { folder, io }: Pick<ImportInto, "folder" | "io">,
): Promise<string> {
  const ending = extname(name).toLowerCase();
  const stem =
    basename(name, extname(name))
      .normalize("NFC")
      .replace(/[^\p{L}\p{N}._-]+/gu, "-")
      .replace(/^[.-]+|[.-]+$/g, "")
      .slice(0, 80) || "document";
  for (let k = 1; ; k++) {
    const path = `${SOURCES}/${stem}${k === 1 ? "" : `-${k}`}${/^\.[a-z0-9]{1,8}$/.test(ending) ? ending : ""}`;
    const there = await bytesAt(join(folder, path), io);
    if (there === null || hashOfBytes(there) === hashOfBytes(bytes)) return path;
  }
}

async function bytesAt(path: string, io: ImportInto["io"]): Promise<Uint8Array | null> {
  try {
    return await io.readFile(path);
  } catch {
    return null;
  }
}

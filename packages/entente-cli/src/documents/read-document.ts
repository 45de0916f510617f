import { hashOfBytes, type Problem, type SourceText, sourceTextOf } from "entente";
import { type DocumentKind, fileKind } from "./file-kind.js";
import { type DocumentFile, documentProblem, type ReadParts } from "./read-parts.js";

/** A document as read: null with the reason where nothing could be. Problems of a document that was read are warnings. */
export interface ReadDocument {
  readonly text: SourceText | null;
  readonly problems: readonly Problem[];
}

type Reader = (file: DocumentFile) => Promise<ReadParts>;

/** Each reader is loaded when a document of its kind is read, so that no other command pays for it. */
const READERS: Readonly<Record<DocumentKind, () => Promise<Reader>>> = {
  text: async () => (await import("./text/read-text.js")).readText,
  markdown: async () => (await import("./text/read-text.js")).readMarkdown,
  html: async () => (await import("./html/read-html.js")).readHtml,
  pdf: async () => (await import("./pdf/read-pdf.js")).readPdf,
  docx: async () => (await import("./docx/read-docx.js")).readDocx,
};

/**
 * Reads a document of any kind that is known by its content: text, Markdown, HTML, PDF, DOCX. It never throws, whatever
 * the bytes; nothing in it is run or fetched.
 *
 * @param id - of the source that it becomes
 * @param name - by which its problems are reported
 */
export async function readDocument(
  bytes: Uint8Array,
  { name, id }: { readonly name: string; readonly id: string },
): Promise<ReadDocument> {
  const hash = hashOfBytes(bytes);
  try {
    const found = bytes.length === 0 ? { other: "is empty." } : fileKind(bytes, name);
    if ("other" in found) return { text: null, problems: [documentProblem(name, "not-a-document", found.other)] };
    const read = await READERS[found.kind]();
    const parts = await read({ bytes, name });
    const { content, problems } = parts;
    if (content === null) return { text: null, problems };
    const text = sourceTextOf({ id, hash, ...parts, content });
    if (text.paragraphs.length > 0) return { text, problems: [...problems, ...dayOfFile(text, parts, name)] };
    return { text: null, problems: [...problems, documentProblem(name, "no-text", "has no text in it.")] };
  } catch (error) {
    const said = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    return { text: null, problems: [documentProblem(name, "damaged", `cannot be read: it is damaged (${said}).`)] };
  }
}

/** A day that only the file states is when it was made, which may be long after the text. */
function dayOfFile({ date }: SourceText, { content, file }: ReadParts, name: string): Problem[] {
  const made = file?.date ?? null;
  if (content === null || made === null || made !== date) return [];
  if (sourceTextOf({ id: "", hash: "", content }).date !== null) return [];
  const message = `says no date in its text, so ${made}, the day on which the file was made, was taken. Correct it if the text is older.`;
  return [documentProblem(name, "date-of-file", message, { severity: "warning" })];
}

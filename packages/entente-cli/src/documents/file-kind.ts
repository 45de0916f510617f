import { entriesOf } from "./docx/zip-entries.js";
import { latin1 } from "./latin1.js";

export type DocumentKind = "text" | "markdown" | "html" | "pdf" | "docx";

/** What a file is by its content: a document that can be read, or the name of something else with what to do about it. */
export type FileKind = { readonly kind: DocumentKind } | { readonly other: string };

const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    "is an old Office file or an encrypted one. Open it, and save it as .docx without a password.",
  ],
  [[0x89, 0x50, 0x4e, 0x47], "is a picture. Run text recognition (OCR) on it first."],
  [[0xff, 0xd8, 0xff], "is a picture. Run text recognition (OCR) on it first."],
  [[0x47, 0x49, 0x46, 0x38], "is a picture. Run text recognition (OCR) on it first."],
  [[0x49, 0x49, 0x2a, 0x00], "is a picture. Run text recognition (OCR) on it first."],
  [[0x4d, 0x4d, 0x00, 0x2a], "is a picture. Run text recognition (OCR) on it first."],
  [[0x1f, 0x8b], "is packed (gzip). Unpack it first."],
  [[0x37, 0x7a, 0xbc, 0xaf], "is packed (7z). Unpack it first."],
  [[0x52, 0x61, 0x72, 0x21], "is packed (RAR). Unpack it first."],
  [[0x7f, 0x45, 0x4c, 0x46], "is a program, not a document."],
  [[0x4d, 0x5a, 0x90, 0x00], "is a program, not a document."],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "is RTF, which is not read. Save it as .docx or as plain text."],
];
const ZIPPED: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, "is a workbook (XLSX), not a document."],
  [/^ppt\//, "is a presentation (PPTX), which is not read. Save its text as .docx or as plain text."],
  [/^META-INF\/container\.xml$/, "is an e-book (EPUB), which is not read. Save its text as HTML or as plain text."],
  [/^content\.xml$/, "is an OpenDocument file, which is not read. Save it as .docx."],
  [/^Contents\/section0\.xml$/, "is a HWPX file, which is not read. Save it as .docx or as plain text."],
  [/\.qde$/, "is a REFI-QDA project (QDPX), not a document."],
];

/** Decides by the bytes. The name only tells Markdown from plain text, which no byte does. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const known = MAGIC.find(([magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return { other: known[1] };
  const head = latin1(bytes.subarray(0, 2048));
  if (/^[\s\S]{0,1024}%PDF-\d/.test(head)) return { kind: "pdf" };
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return zipKind(bytes);
  if (isHtml(head.replaceAll("\0", ""))) return { kind: "html" };
  return { kind: /\.(?:md|markdown|mdown|mkd)$/i.test(name) ? "markdown" : "text" };
}

function zipKind(bytes: Uint8Array): FileKind {
  const entries = entriesOf(bytes);
  if (entries === null) return { other: "is a broken archive: it was cut off or damaged on the way. Fetch it again." };
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/)) return { kind: "docx" };
  const known = ZIPPED.find(([pattern]) => has(pattern));
  return { other: known?.[1] ?? "is an archive (ZIP). Unpack it first." };
}

function isHtml(head: string): boolean {
  const start = head.replace(/^(?:ï»¿|þÿ|ÿþ)?\s*/, "").replace(/^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*/i, "");
  return (
    /^<(?:!doctype\s+html|html|head|body|article|main|meta|title)\b/i.test(start) ||
    /^<(?:div|p|h1|section)\b[^>]*>/i.test(start)
  );
}

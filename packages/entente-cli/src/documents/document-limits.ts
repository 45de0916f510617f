const MIB = 2 ** 20;

/** How large a document may be. Whatever is larger is refused with the limit named, before it is unpacked or read. */
export const DOCUMENT_LIMITS = {
  /** Bytes of a text, Markdown or HTML file. */
  text: 32 * MIB,
  /** Bytes of a PDF or DOCX file. */
  packed: 64 * MIB,
  /** Pages of a PDF. */
  pages: 2000,
  /** Bytes of the text parts of a DOCX once unpacked. */
  unpackedText: 32 * MIB,
  /** Bytes of the large streams of a PDF once unpacked. */
  unpacked: 256 * MIB,
  /** How many times larger a part of a DOCX may be than what it is packed in. */
  ratio: 200,
  /** Entries of a DOCX. */
  entries: 10_000,
} as const;

export function inMebibytes(bytes: number): string {
  return `${(bytes / MIB).toFixed(bytes < 10 * MIB ? 1 : 0)} MiB`;
}

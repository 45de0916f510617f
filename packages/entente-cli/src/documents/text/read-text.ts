import { partsOfMarkdown } from "entente";
import type { DocumentFile, ReadParts } from "../read-parts.js";
import { decodeBytes } from "./decode-bytes.js";

/** A plain text, in whichever encoding. */
export async function readText({ bytes, name }: DocumentFile): Promise<ReadParts> {
  const { text, problems } = decodeBytes(bytes, { name });
  return { content: text === null ? null : { text }, problems };
}

/** A Markdown text without its marks. */
export async function readMarkdown({ bytes, name }: DocumentFile): Promise<ReadParts> {
  const { text, problems } = decodeBytes(bytes, { name });
  if (text === null) return { content: null, problems };
  const { blocks, title, author, date } = partsOfMarkdown(text);
  return { content: { blocks }, title, author, date, problems };
}

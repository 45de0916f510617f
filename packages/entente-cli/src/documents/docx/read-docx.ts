import { DOCUMENT_LIMITS, inMebibytes } from "../document-limits.js";
import { blocksOfHtml } from "../html/blocks-of-html.js";
import { type DocumentFile, documentProblem, type ReadParts, unreadable } from "../read-parts.js";
import { openDocx } from "./open-docx.js";

/** Paragraphs, headings, list items, table rows and notes of a DOCX, with the title, author and date it states. */
export async function readDocx({ bytes, name }: DocumentFile): Promise<ReadParts> {
  if (bytes.length > DOCUMENT_LIMITS.packed)
    return unreadable(
      name,
      "limit",
      `is ${inMebibytes(bytes.length)}, more than the ${inMebibytes(DOCUMENT_LIMITS.packed)} that are allowed.`,
    );
  const opened = openDocx(bytes);
  if ("refused" in opened) return unreadable(name, opened.refused.code, opened.refused.message);
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml(archiveOf(opened.archive), {
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    ignoreEmptyParagraphs: true,
  });
  const blocks = await blocksOfHtml(value);
  const problems =
    blocks.length > 0 ? [] : [documentProblem(name, "no-text", "has no text in it.", { severity: "error" })];
  const property = (tag: string): string | null =>
    textOf(new RegExp(`<${tag}\\b[^>]*>([^<]*)</${tag}>`).exec(opened.core)?.[1]);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(property("dcterms:created") ?? "")?.[0] ?? null;
  return {
    content: blocks.length > 0 ? { blocks } : null,
    file: { title: property("dc:title"), author: property("dc:creator"), date: day },
    problems,
  };
}

function textOf(xml: string | undefined): string | null {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  const text = (xml ?? "").replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? "").trim();
  return text === "" ? null : text;
}

/** In Node it takes the bytes by one name, in a browser by another. */
function archiveOf(bytes: Uint8Array): Parameters<typeof import("mammoth").convertToHtml>[0] {
  return { buffer: bytes, arrayBuffer: bytes } as unknown as Parameters<typeof import("mammoth").convertToHtml>[0];
}

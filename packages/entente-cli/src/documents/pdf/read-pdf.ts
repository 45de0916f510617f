import type { Details, Problem } from "entente";
import { DOCUMENT_LIMITS, inMebibytes } from "../document-limits.js";
import { latin1 } from "../latin1.js";
import { type DocumentFile, documentProblem, type ReadParts, unreadable } from "../read-parts.js";
import { linesOfPage, type PageLine, type TextPiece } from "./page-lines.js";
import { paragraphLines } from "./paragraph-lines.js";
import { withoutRunningHeads } from "./running-heads.js";
import { unpacksBeyond } from "./unpacks-beyond.js";
import { withoutStrays } from "./without-strays.js";

/** Text of a PDF as paragraphs, with the title, author and date it states. Nothing in it is run or fetched. */
export async function readPdf({ bytes, name }: DocumentFile): Promise<ReadParts> {
  if (bytes.length > DOCUMENT_LIMITS.packed)
    return unreadable(
      name,
      "limit",
      `is ${inMebibytes(bytes.length)}, more than the ${inMebibytes(DOCUMENT_LIMITS.packed)} that are allowed.`,
    );
  if (unpacksBeyond(bytes))
    return unreadable(
      name,
      "limit",
      `would unpack to more than the ${inMebibytes(DOCUMENT_LIMITS.unpacked)} that are allowed.`,
    );
  // Of a damaged file the library leaves failures behind that nobody waits for.
  return withoutStrays(() => readPages({ bytes, name }));
}

async function readPages({ bytes, name }: DocumentFile): Promise<ReadParts> {
  const { getDocumentProxy } = await import("unpdf");
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // The reader takes the bytes over, so it is given its own.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    });
  } catch (error) {
    return refusal(name, bytes, error);
  }
  try {
    if (pdf.numPages > DOCUMENT_LIMITS.pages)
      return unreadable(
        name,
        "limit",
        `has ${pdf.numPages} pages, more than the ${DOCUMENT_LIMITS.pages} that are allowed. Cut it into parts.`,
      );
    const pages: PageLine[][] = [];
    const broken: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      try {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        const pieces = (items as readonly Partial<TextPiece>[]).filter(
          (item): item is TextPiece => item.str !== undefined,
        );
        pages.push(linesOfPage(pieces, page.view[3] ?? 0));
        page.cleanup();
      } catch {
        broken.push(number);
        pages.push([]);
      }
    }
    const silent = pages.flatMap((lines, at) => (lines.length === 0 && !broken.includes(at + 1) ? [at + 1] : []));
    if (pages.every((lines) => lines.length === 0))
      return broken.length > 0
        ? unreadable(name, "damaged", "is damaged: none of its pages can be read. Fetch it again.")
        : unreadable(name, "no-text", "has no text in it: it is a scan. Run text recognition (OCR) on it first.");
    const wrapped = paragraphLines(withoutRunningHeads(pages));
    return {
      content: { wrapped },
      file: await detailsOf(pdf),
      problems: pageProblems(name, { silent, broken, bytes }),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function refusal(name: string, bytes: Uint8Array, error: unknown): ReadParts {
  const kind = error instanceof Error ? error.name : "";
  if (kind === "PasswordException")
    return unreadable(name, "encrypted", "is encrypted. Open it with its password and save it without one.");
  return isCutOff(bytes)
    ? unreadable(name, "truncated", "is no whole PDF: it was cut off. Fetch it again.")
    : unreadable(name, "damaged", "is a damaged PDF. Fetch it again.");
}

function isCutOff(bytes: Uint8Array): boolean {
  return !latin1(bytes.subarray(-2048)).includes("%%EOF");
}

function pageProblems(
  name: string,
  {
    silent,
    broken,
    bytes,
  }: { readonly silent: readonly number[]; readonly broken: readonly number[]; readonly bytes: Uint8Array },
): Problem[] {
  const pages = (list: readonly number[]): string =>
    list.length === 1 ? `page ${list[0]}` : `pages ${list.slice(0, 12).join(", ")}${list.length > 12 ? " …" : ""}`;
  const warn = (code: string, message: string): Problem =>
    documentProblem(name, code, message, { severity: "warning" });
  return [
    ...(isCutOff(bytes) ? [warn("truncated", "was cut off: what is left of it was read. Fetch it again.")] : []),
    ...(broken.length > 0 ? [warn("damaged", `is damaged: ${pages(broken)} cannot be read.`)] : []),
    ...(silent.length > 0
      ? [
          warn(
            "no-text",
            `has no text on ${pages(silent)}: a scan or a picture. Run text recognition (OCR) on it first.`,
          ),
        ]
      : []),
  ];
}

async function detailsOf(pdf: { getMetadata: () => Promise<{ info: unknown }> }): Promise<Details> {
  try {
    const info = (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>;
    const text = (key: string): string | null => {
      const value = info[key];
      return typeof value === "string" &&
        value.trim() !== "" &&
        !/^(?:untitled|microsoft word\b.*|.*\.(?:docx?|indd|hwp|pdf))$/i.test(value.trim())
        ? value.trim()
        : null;
    };
    const [, year, month, day] = /^D?:?(\d{4})(\d{2})(\d{2})/.exec(text("CreationDate") ?? "") ?? [];
    return {
      title: text("Title"),
      author: text("Author"),
      date: year === undefined ? null : `${year}-${month}-${day}`,
    };
  } catch {
    return { title: null, author: null, date: null };
  }
}

import { unzipSync, zipSync } from "fflate";
import { DOCUMENT_LIMITS, inMebibytes } from "../document-limits.js";
import { latin1 } from "../latin1.js";
import { entriesOf } from "./zip-entries.js";

/** The text parts of a DOCX, unpacked and packed anew without anything else; or why it is refused. */
export type OpenedDocx =
  | { readonly archive: Uint8Array; readonly core: string }
  | { readonly refused: { readonly code: string; readonly message: string } };

/** Parts that hold text and its structure. Pictures, fonts, macros and embedded files are left where they are. */
const TEXT_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/[^/]*\.xml|word\/_rels\/[^/]*|docProps\/(?:core|app)\.xml)$/;

/** Checks what the archive says before unpacking, and that it kept its word while doing so. */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  const refuse = (code: string, message: string): OpenedDocx => ({ refused: { code, message } });
  const entries = entriesOf(bytes);
  if (entries === null) return refuse("truncated", "is no whole DOCX: it was cut off or damaged. Fetch it again.");
  if (entries.length > DOCUMENT_LIMITS.entries)
    return refuse("limit", `has ${entries.length} entries, more than the ${DOCUMENT_LIMITS.entries} that are allowed.`);
  const outside = entries.find(({ name }) => /^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(name));
  if (outside !== undefined)
    return refuse("outside", `has an entry that leads outside, ${JSON.stringify(outside.name)}. It is not unpacked.`);
  if (entries.some(({ encrypted }) => encrypted))
    return refuse("encrypted", "is encrypted. Save it without a password.");
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length) return refuse("bad-archive", "has two entries of one name. Save it anew.");
  const parts = entries.filter(({ name }) => TEXT_PART.test(name));
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const bomb = parts.find((part) => part.size > 2 ** 20 && part.size > part.packed * DOCUMENT_LIMITS.ratio);
  if (size > DOCUMENT_LIMITS.unpackedText || bomb !== undefined)
    return refuse(
      "limit",
      `would unpack to ${inMebibytes(size)} of text from ${inMebibytes(bytes.length)}. Up to ${inMebibytes(DOCUMENT_LIMITS.unpackedText)}, and ${DOCUMENT_LIMITS.ratio} times its packed size, are allowed.`,
    );
  return unpacked(bytes, new Set(parts.map(({ name }) => name)), refuse);
}

function unpacked(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
  refuse: (code: string, message: string) => OpenedDocx,
): OpenedDocx {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) =>
        names.has(name) && originalSize <= Math.max(2 ** 20, size * DOCUMENT_LIMITS.ratio),
    });
    const texts = Object.entries(files).filter(([name]) => name.endsWith(".xml") || name.endsWith(".rels"));
    // A document type could define entities that grow without end; no DOCX has one.
    const typed = texts.find(([, part]) => latin1(part.subarray(0, 4096)).includes("<!DOCTYPE"));
    if (typed !== undefined) return refuse("bad-archive", `declares a document type in ${typed[0]}, as no DOCX does.`);
    const core = files["docProps/core.xml"];
    return {
      archive: zipSync(files, { level: 0 }),
      core: core === undefined ? "" : new TextDecoder().decode(core),
    };
  } catch {
    return refuse("truncated", "is a damaged DOCX: a part of it cannot be unpacked. Fetch it again.");
  }
}

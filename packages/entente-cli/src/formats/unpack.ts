import { unzipSync } from "fflate";
import { DOCUMENT_LIMITS, inMebibytes } from "../documents/document-limits.js";
import { entriesOf } from "../documents/docx/zip-entries.js";

/** Files of an archive by name, or why it is refused. */
export type Unpacked = { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly refused: string };

/** Unpacks the files of an archive that are wanted, after what it says of itself was checked; nothing is written anywhere. */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  if (bytes.length > DOCUMENT_LIMITS.packed)
    return {
      refused: `is ${inMebibytes(bytes.length)}, more than the ${inMebibytes(DOCUMENT_LIMITS.packed)} that are read.`,
    };
  const entries = entriesOf(bytes);
  if (entries === null) return { refused: "is no whole archive: it was cut off or damaged. Fetch it again." };
  if (entries.length > DOCUMENT_LIMITS.entries)
    return { refused: `has ${entries.length} entries, more than the ${DOCUMENT_LIMITS.entries} that are allowed.` };
  const outside = entries.find(({ name }) => /^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(name));
  if (outside !== undefined)
    return { refused: `has an entry that leads outside, ${JSON.stringify(outside.name)}. It is not unpacked.` };
  if (entries.some(({ encrypted }) => encrypted)) return { refused: "is encrypted. Save it without a password." };
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length) return { refused: "has two entries of one name. Save it anew." };
  const parts = entries.filter(({ name }) => wanted(name));
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const bomb = parts.find((part) => part.size > 2 ** 20 && part.size > part.packed * DOCUMENT_LIMITS.ratio);
  if (size > DOCUMENT_LIMITS.unpacked || bomb !== undefined)
    return {
      refused: `would unpack to ${inMebibytes(size)} from ${inMebibytes(bytes.length)}. Up to ${inMebibytes(DOCUMENT_LIMITS.unpacked)}, and ${DOCUMENT_LIMITS.ratio} times its packed size, are allowed.`,
    };
  try {
    const chosen = new Set(parts.map(({ name }) => name));
    const files = unzipSync(bytes, {
      // What a file says of itself where it begins may differ from what the archive's list says.
      filter: ({ name, size: packed, originalSize }) =>
        chosen.has(name) && originalSize <= Math.max(2 ** 20, packed * DOCUMENT_LIMITS.ratio),
    });
    return { files: new Map(Object.entries(files)) };
  } catch {
    return { refused: "is a damaged archive: a part of it cannot be unpacked. Fetch it again." };
  }
}

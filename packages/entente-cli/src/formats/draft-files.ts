import { type DraftFormat, draftFormat, type NamedText } from "entente";
import type { DocumentFile } from "../documents/read-parts.js";
import { decodeBytes } from "../documents/text/decode-bytes.js";
import { STATUS, Stop } from "../status.js";

/** Files that hold one whole negotiation in a format of another program. */
export interface DraftFiles {
  readonly format: DraftFormat;
  readonly files: readonly NamedText[];
}

/**
 * The files as a whole negotiation, by what their texts are; null where they hold documents or statements.
 *
 * @throws {Stop} 64 where files of several kinds are mixed
 */
export function draftsIn(files: readonly DocumentFile[]): DraftFiles | null {
  const told = files.map((file) => ({ file, ...textOf(file) }));
  const formats = new Set(told.map(({ format }) => format));
  const [format = null] = [...formats].filter((one) => one !== null);
  if (format === null) return null;
  const other = told.find((one) => one.format !== format);
  if (other !== undefined) {
    const first = told.find((one) => one.format === format)?.file.name ?? "";
    throw new Stop(
      STATUS.badCommandLine,
      `entente: ${other.file.name} is of another kind than ${first}, which makes a case of its own. Import them apart.`,
    );
  }
  return { format, files: told.map(({ file, text }) => ({ file: file.name, text: text ?? "" })) };
}

function textOf({ bytes, name }: DocumentFile): { readonly text: string | null; readonly format: DraftFormat | null } {
  const isPacked = /^(?:%PDF-|PK|SQLite format 3)/.test(Buffer.from(bytes.subarray(0, 16)).toString("latin1"));
  if (isPacked) return { text: null, format: null };
  const { text } = decodeBytes(bytes, { name, declared: declaredIn(bytes) });
  return { text, format: text === null ? null : draftFormat(text) };
}

/** The encoding that an XML declaration names. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ?? null;
}

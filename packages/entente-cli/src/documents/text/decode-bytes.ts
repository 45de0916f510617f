import type { Problem } from "entente";
import { DOCUMENT_LIMITS, inMebibytes } from "../document-limits.js";
import { latin1 } from "../latin1.js";
import { documentProblem } from "../read-parts.js";
import { decodeAs } from "./decode-as.js";
import { guessEncoding } from "./guess-encoding.js";

/** A text, or null with the reason; problems also name what could be read only in part. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Text of a file's bytes: by its byte order mark, as UTF-8, by what it declares, else as the encoding its letters fit
 * best, which is said. Bytes that fit none are shown as U+FFFD and counted.
 */
export function decodeBytes(
  bytes: Uint8Array,
  { name, declared = null }: { readonly name: string; readonly declared?: string | null },
): Decoded {
  const refuse = (code: string, message: string): Decoded => ({
    text: null,
    problems: [documentProblem(name, code, message)],
  });
  if (bytes.length === 0) return refuse("empty", "is empty.");
  if (bytes.length > DOCUMENT_LIMITS.text)
    return refuse(
      "limit",
      `is ${inMebibytes(bytes.length)}, more than the ${inMebibytes(DOCUMENT_LIMITS.text)} that are allowed. Cut it into parts.`,
    );
  const marked = byMark(bytes);
  if (marked === "utf-32") return refuse("bad-encoding", "is UTF-32. Save it as UTF-8.");
  const wide = marked ?? wideWithoutMark(bytes);
  if (wide === null && bytes.includes(0)) return refuse("binary", "is binary, not a text.");
  const label = wide ?? labelOf(bytes, declared);
  const text = decodeAs(label, bytes).replace(/^\ufeff/, "");
  if (isBinary(text)) return refuse("binary", "is binary, not a text.");
  const problems = [...guessed(label, { name, bytes, marked, declared }), ...replaced(bytes, text, label, name)];
  if (text.trim() === "") return refuse("empty", "is empty: there are only spaces in it.");
  return { text, problems };
}

function labelOf(bytes: Uint8Array, declared: string | null): string {
  // All of it is ASCII, so it would pass for UTF-8.
  if (bytes.includes(0x1b)) {
    const text = latin1(bytes);
    if (["\x1b$B", "\x1b$@"].some((mark) => text.includes(mark))) return "iso-2022-jp";
  }
  return strictly(bytes, "utf-8") === null ? (known(declared, bytes) ?? guessEncoding(bytes)) : "utf-8";
}

function byMark([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "utf-32" : null;
}

/** UTF-16 without a mark has the zeros of its spaces and line ends all on one side. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 65_536);
  if (bytes.length % 2 !== 0 || !sample.includes(0)) return null;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const label = odd > 20 * even ? "utf-16le" : even > 20 * odd ? "utf-16be" : null;
  if (label === null || even + odd < sample.length / 200) return null;
  const text = strictly(bytes, label);
  return text !== null && !isBinary(text) ? label : null;
}

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What a page declares, if it is a known encoding that the bytes fit. */
function known(declared: string | null, bytes: Uint8Array): string | null {
  try {
    const label = declared === null ? "" : new TextDecoder(declared).encoding;
    return label !== "" && !decodeAs(label, bytes).includes("\ufffd") ? label : null;
  } catch {
    return null;
  }
}

function guessed(
  label: string,
  {
    name,
    bytes,
    marked,
    declared,
  }: { name: string; bytes: Uint8Array; marked: string | null; declared: string | null },
): Problem[] {
  if (marked !== null || label === "utf-8" || label === known(declared, bytes)) return [];
  const message = `names no encoding and was read as ${label.toUpperCase()}, which its letters fit best. If it reads wrong, save it as UTF-8.`;
  return [documentProblem(name, "guessed-encoding", message, { severity: "warning" })];
}

function replaced(bytes: Uint8Array, text: string, label: string, name: string): Problem[] {
  if (!text.includes("\ufffd") || (label.startsWith("utf-") && strictly(bytes, label) !== null)) return [];
  const count = text.split("\ufffd").length - 1;
  const line = text.slice(0, text.indexOf("\ufffd")).split("\n").length;
  const places = count === 1 ? "one place is" : `${count} places are`;
  const message = `${places} not ${label.toUpperCase()} and shown as \ufffd, here first. The text was cut off or mixes encodings: save it as UTF-8.`;
  return [documentProblem(name, "bad-encoding", message, { severity: "warning", line })];
}

/** Control characters that no text has, in more than a stray place. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell what is no text
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
  const broken = sample.match(/\ufffd/g)?.length ?? 0;
  return controls > 2 + sample.length / 200 || broken > 2 + sample.length / 10;
}

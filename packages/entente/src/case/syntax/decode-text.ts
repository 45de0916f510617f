import { type Fault, fault } from "./parsed.js";

/** The part used of what Node and browsers both have; the package itself knows neither. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * Text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. Refuses broken encodings and control
 * characters, which no editor shows and some terminals obey.
 */
export function decodeText(source: string | Uint8Array): { text: string; faults: readonly Fault[] } {
  const decoded = typeof source === "string" ? { text: source, faults: [] } : decodeBytes(source);
  // Line ends count once, whoever wrote them; columns stay as they were.
  const text = decoded.text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const control = controlCharacter(text);
  if (control < 0 || decoded.faults.length > 0) return { text, faults: decoded.faults };
  const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, "0");
  const message = `control character U+${code} cannot stand in a case. Delete it.`;
  return { text, faults: [fault("control-character", [], message, { offset: control })] };
}

function decodeBytes(bytes: Uint8Array): { text: string; faults: readonly Fault[] } {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), faults: [] };
  } catch {
    const bad = label === "utf-8" ? firstBadByte(bytes) : 0;
    const start = new TextDecoder("utf-8", { fatal: false }).decode(bytes.subarray(0, bad));
    const text = start.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
    const found = label === "utf-8" ? `byte 0x${(bytes[bad] ?? 0).toString(16).padStart(2, "0")}` : "the text";
    const message = `${found} is not ${label.toUpperCase()}. Save the file as UTF-8.`;
    return { text, faults: [fault("bad-encoding", [], message, { offset: text.length })] };
  }
}

/** Offset of the first byte that begins no whole UTF-8 character (overlong forms and surrogates count as none). */
function firstBadByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (length === 0) return at;
    const second = bytes[at + 1] ?? 0;
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (length > 1 && (second < least || second > most)) return at;
    for (let k = 2; k < length; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return at;
    at += length;
  }
  return bytes.length;
}

function controlCharacter(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? code !== 0x0a && code !== 0x09 : code >= 0x7f && (code < 0xa0 || code >= 0xfffe) && code !== 0x85)
      return at;
  }
  return -1;
}

import { latin1 } from "../latin1.js";

/** What windows-1252 has where Latin-1 has control characters; Node 20 decodes it as Latin-1. */
const WESTERN_MARKS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes in an encoding as text; what does not fit becomes U+FFFD. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  if (label === "windows-1252")
    return latin1(bytes).replace(/[\x80-\x9f]/g, (one) => WESTERN_MARKS[one.charCodeAt(0) - 0x80] ?? one);
  return label === "euc-kr" ? decodeKorean(bytes) : new TextDecoder(label).decode(bytes);
}

/**
 * CP949: EUC-KR, and the 8,822 syllables that it lacks, which Node's decoder lacks too. They stand in the order of
 * Unicode on the pairs of bytes that EUC-KR leaves free.
 */
function decodeKorean(bytes: Uint8Array): string {
  const decoder = new TextDecoder("euc-kr");
  let extra: readonly string[] | null = null;
  let text = "";
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    const place = lead >= 0x81 && lead <= 0xc6 ? placeOfExtra(lead, trail) : -1;
    if (place >= 0) {
      extra ??= extraSyllables(decoder);
      text += decoder.decode(bytes.subarray(from, at)) + (extra[place] ?? "\ufffd");
      from = at + 2;
    }
    at += lead < 0x80 || trail < 0x41 ? 1 : 2;
  }
  return text + decoder.decode(bytes.subarray(from));
}

/** Number of an extra syllable by its two bytes; -1 where they are none's. */
function placeOfExtra(lead: number, trail: number): number {
  const column =
    trail >= 0x41 && trail <= 0x5a
      ? trail - 0x41
      : trail >= 0x61 && trail <= 0x7a
        ? trail - 0x61 + 26
        : trail >= 0x81 && trail <= 0xfe
          ? trail - 0x81 + 52
          : -1;
  if (column < 0) return -1;
  if (lead <= 0xa0) return (lead - 0x81) * 178 + column;
  return trail <= 0xa0 ? 32 * 178 + (lead - 0xa1) * 84 + column : -1;
}

function extraSyllables(decoder: { readonly decode: (bytes: Uint8Array) => string }): readonly string[] {
  const plain = new Set<string>();
  for (let lead = 0xb0; lead <= 0xc8; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) plain.add(decoder.decode(Uint8Array.of(lead, trail)));
  const all = Array.from({ length: 11_172 }, (_, k) => String.fromCharCode(0xac00 + k));
  return all.filter((one) => !plain.has(one));
}

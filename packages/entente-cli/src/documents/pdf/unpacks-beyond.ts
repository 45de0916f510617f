import { Unzlib } from "fflate";
import { DOCUMENT_LIMITS } from "../document-limits.js";

/** Packed streams smaller than this unpack to a few mebibytes at most. */
const WORTH_TRYING = 32 * 2 ** 10;
/** Bytes handed to the unpacker at a time: it stops soon after a limit is passed. */
const PIECE = 2 ** 16;

/** Whether the packed streams of a PDF would unpack to more than is allowed: each is tried up to the limit and let go. */
export function unpacksBeyond(bytes: Uint8Array): boolean {
  let left: number = DOCUMENT_LIMITS.unpacked;
  for (let at = indexOf(bytes, "stream", 0); at >= 0; at = indexOf(bytes, "stream", at)) {
    const end = indexOf(bytes, "endstream", at + 6);
    const start = at + (bytes[at + 6] === 13 ? 8 : 7);
    if (end < 0) return false;
    at = end + 9;
    // A stream packed by zlib begins so; others do not grow.
    if (end - start < WORTH_TRYING || ((bytes[start] ?? 0) & 0x0f) !== 8) continue;
    left -= unpackedSize(bytes.subarray(start, end), left);
    if (left <= 0) return true;
  }
  return false;
}

/** Bytes that a stream unpacks to, as far as it can be unpacked; counting ends beyond `most`. */
function unpackedSize(packed: Uint8Array, most: number): number {
  let size = 0;
  const unpacker = new Unzlib((part) => {
    size += part.length;
  });
  try {
    for (let at = 0; at < packed.length && size < most; at += PIECE)
      unpacker.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    // A damaged stream is the reader's to tell of.
  }
  return size;
}

function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const codes = [...word].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0, from); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1))
    if (codes.every((code, k) => bytes[at + k] === code)) return at;
  return -1;
}

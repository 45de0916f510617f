import { inflateSync } from "node:zlib";
import { DOCUMENT_LIMITS } from "../document-limits.js";

/** Packed streams smaller than this unpack to a few mebibytes at most. */
const WORTH_TRYING = 32 * 2 ** 10;

/** Whether the packed streams of a PDF would unpack to more than is allowed: each is tried up to the limit and let go. */
export function unpacksBeyond(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left: number = DOCUMENT_LIMITS.unpacked;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at)) {
    const end = file.indexOf("endstream", at + 6);
    const start = at + (file[at + 6] === 13 ? 8 : 7);
    if (end < 0) return false;
    at = end + 9;
    // A stream packed by zlib begins so; others do not grow.
    if (end - start < WORTH_TRYING || ((file[start] ?? 0) & 0x0f) !== 8) continue;
    try {
      left -= inflateSync(file.subarray(start, end), { maxOutputLength: left }).length;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return true;
    }
    if (left <= 0) return true;
  }
  return false;
}

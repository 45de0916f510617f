import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** A GUID that is always the same for the same words, so that writing twice gives the same bytes. */
export function guidOf(...words: readonly string[]): string {
  const bytes = sha256(utf8ToBytes(words.join("\u0000"))).slice(0, 16);
  // Version and variant of a name-based identifier (RFC 4122).
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5").toUpperCase();
}

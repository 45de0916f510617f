const PART = 8192;

/** Bytes as characters of the same numbers, 0 … 255. `TextDecoder` makes windows-1252 of them. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return text;
}

import type { Limits } from "../limits.js";
import { decodeText } from "./decode-text.js";
import { parseText } from "./parse-text.js";
import { type Fault, fault, type Parsed } from "./parsed.js";

/** Decodes and parses a file within its limits of size, depth and aliases; `text` is what offsets count in. */
export function parseSource(source: string | Uint8Array, limits: Limits): { text: string; parsed: Parsed } {
  if (source.length > limits.size) {
    const message = `${source.length} bytes, and the limit is ${limits.size}. Raise the limit, or keep statements in the store.`;
    return { text: "", parsed: failed([fault("too-large", [], message, { offset: 0 })]) };
  }
  const { text, faults } = decodeText(source);
  return { text, parsed: faults.length > 0 ? failed(faults) : parseText(text, limits) };
}

function failed(faults: readonly Fault[]): Parsed {
  return { value: null, faults, offsetOf: () => null };
}

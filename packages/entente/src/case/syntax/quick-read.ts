import type { Parsed } from "./parsed.js";
import { offsetIn, type Places } from "./places.js";
import { nextContent, readBlock } from "./quick-block.js";
import { readFlow } from "./quick-flow.js";
import { DECLINED, type Scanner } from "./scanner.js";

/**
 * Reads JSON and the part of YAML in which cases are written — block and flow collections, scalars without anchors,
 * tags or rare escapes — some ten times faster than the full parser, and null for every other text: what it answers is
 * always what the full parser would, and all mistakes of syntax are left to that one.
 */
export function quickRead(text: string, depth: number): Parsed | null {
  const value = attempt(text, depth, null);
  if (value === DECLINED) return null;
  let again: { value: unknown; places: Places } | null = null;
  return {
    value,
    faults: [],
    offsetOf: (path, target) => {
      if (again === null) {
        const places: Places = new Map();
        again = { value: attempt(text, depth, places), places };
      }
      return offsetIn(again, path, target);
    },
  };
}

function attempt(text: string, depth: number, places: Places | null): unknown {
  const syntax = isJson(text) ? "json" : "yaml";
  const scanner: Scanner = { text, at: 0, depth, syntax, places };
  try {
    if (syntax === "json") return whole(scanner, readJson(scanner));
    return nextContent(scanner) === 0 && text[scanner.at] !== "{" && text[scanner.at] !== "["
      ? whole(scanner, readBlock(scanner, 0, 1))
      : DECLINED;
  } catch (thrown) {
    if (thrown === DECLINED) return DECLINED;
    throw thrown;
  }
}

function isJson(text: string): boolean {
  if (!/^\s*\{/.test(text.slice(0, 1000))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function readJson(scanner: Scanner): unknown {
  while (scanner.text[scanner.at] !== "{") scanner.at++;
  return readFlow(scanner, -1, 1);
}

function whole(scanner: Scanner, value: unknown): unknown {
  return scanner.text.slice(scanner.at).trim() === "" ? value : DECLINED;
}

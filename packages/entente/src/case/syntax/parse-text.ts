import { fullRead } from "./full-read.js";
import { type Fault, fault, type Parsed } from "./parsed.js";
import { quickRead } from "./quick-read.js";
import { shortLine } from "./quoted.js";

/** Reads YAML or JSON text as plain data: the quick reader first, the full parser for all that one declines. */
export function parseText(text: string, limits: { depth: number; aliases: number }): Parsed {
  const parsed = quickRead(text, limits.depth) ?? fullRead(text, limits);
  return parsed.faults.length > 0 ? parsed : { ...parsed, faults: plainDataFaults(parsed.value, limits.depth) };
}

const MOST_FAULTS = 200;

/** What no part of a case may hold, wherever it stands: other than plain finite data, control characters, names of JavaScript's own. */
export function plainDataFaults(value: unknown, depth: number): Fault[] {
  const faults: Fault[] = [];
  const path: (string | number)[] = [];
  const report = (code: string, message: string, target: "key" | "value" = "value"): void => {
    if (faults.length < MOST_FAULTS) faults.push(fault(code, [...path], message, { target }));
  };
  const visit = (inside: unknown): void => {
    if (typeof inside === "object" && inside !== null) visitEntries(inside);
    else if (typeof inside === "number") {
      if (!Number.isFinite(inside)) report("not-finite", `expected a finite number, found ${inside}.`);
    } else if (typeof inside === "string") {
      if (hasControl(inside)) report("control-character", `"${shortLine(inside)}" has a control character in it.`);
    } else if (inside !== null && typeof inside !== "boolean") report("not-plain", "expected plain data.");
  };
  const visitEntries = (inside: object): void => {
    if (path.length > depth) {
      report("too-deep", `lists and maps lie more than ${depth} deep in one another here.`);
      return;
    }
    const entries: Iterable<[string | number, unknown]> = Array.isArray(inside)
      ? inside.entries()
      : Object.entries(inside);
    for (const [key, child] of entries) {
      path.push(key);
      if (key === "__proto__" || key === "constructor")
        report("reserved-name", `"${key}" cannot be a name; choose another.`, "key");
      else visit(child);
      path.pop();
    }
  };
  visit(value);
  return faults;
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) return true;
    if (code >= 0x7f && code < 0xa0 && code !== 0x85) return true;
  }
  return false;
}

import { quoted } from "../../case/syntax/quoted.js";
import type { XmlElement } from "../xml-tree.js";
import { numberIn, tidy } from "./domain.js";

type Evaluator = { readonly at: (value: number) => number } | { readonly refused: string; readonly line: number };

/**
 * What a value of a range is worth by the range's `<evaluator>`: linear (kept within 0 … 1), constant or triangular.
 * Whole numbers count from the lower bound, real ones from 0.
 *
 * @source GENIUS 10, the evaluators of its additive utility space
 */
export function evaluatorOf(issue: XmlElement): Evaluator {
  const element = issue.children.find(({ name }) => name === "evaluator");
  if (element === undefined) return { refused: "a range needs an <evaluator>, and there is none.", line: issue.line };
  const { ftype = "linear" } = element.attributes;
  const need = (...keys: readonly string[]): number[] | null => {
    const found = keys.map((key) => numberIn(element.attributes[key]));
    return found.every((one) => one !== null) ? (found as number[]) : null;
  };
  const within = (value: number): number => tidy(Math.min(1, Math.max(0, value)));
  const range = issue.children.find(({ name }) => name === "range") ?? issue;
  const missing = { refused: `the <evaluator> of type ${quoted(ftype)} lacks a number.`, line: element.line };
  switch (ftype.toLowerCase()) {
    case "linear": {
      const fromLow = need("offset", "slope");
      const low = numberIn(range.attributes.lowerbound) ?? 0;
      if (fromLow !== null) return { at: (value) => within((fromLow[0] ?? 0) + (fromLow[1] ?? 0) * (value - low)) };
      const fromZero = need("parameter0", "parameter1");
      return fromZero === null ? missing : { at: (value) => within((fromZero[0] ?? 0) + (fromZero[1] ?? 0) * value) };
    }
    case "constant": {
      const constant = need("parameter0");
      return constant === null ? missing : { at: () => constant[0] ?? 0 };
    }
    case "triangular": {
      const corners = need("parameter0", "parameter1", "parameter2");
      if (corners === null) return missing;
      const [low = 0, high = 0, top = 0] = corners;
      return {
        at: (value) => {
          if (value < low || value > high) return 0;
          if (value === top) return 1;
          return within(value < top ? (value - low) / (top - low) : 1 - (value - top) / (high - top));
        },
      };
    }
    default:
      return {
        refused: `an <evaluator> of type ${quoted(ftype)} is not read; expected linear, constant or triangular.`,
        line: element.line,
      };
  }
}

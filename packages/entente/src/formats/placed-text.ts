import type { Statement } from "../case/model.js";
import { inLanguage } from "../case/text.js";
import { codePointsOf } from "../evidence/documents/code-points.js";

/** The text of a source for a program that needs a place for every statement: places in code points, `end` exclusive. */
export interface PlacedText {
  readonly text: string;
  /** Whether the text is only a list of the statements, for want of the source's own. */
  readonly isStandIn: boolean;
  readonly places: ReadonlyMap<string, readonly [number, number]>;
}

/** Finds a place for each statement of a source. Without its text, a line a statement stands for it. */
export function placedText(
  statements: readonly (readonly [string, Statement])[],
  text: string | undefined,
): PlacedText {
  const places = new Map<string, readonly [number, number]>();
  if (text === undefined || text === "") {
    const lines = statements.map(([id, { quote, gloss }]) =>
      (quote || inLanguage(gloss, "en", "") || id).replace(/\s+/gu, " "),
    );
    let at = 0;
    lines.forEach((line, k) => {
      const { length } = codePointsOf(line);
      places.set(statements[k]?.[0] ?? "", [at, at + length]);
      at += length + 1;
    });
    return { text: lines.join("\n"), isStandIn: true, places };
  }
  const points = codePointsOf(text);
  for (const [id, { start, end, quote }] of statements) {
    const found = quote === undefined ? -1 : text.indexOf(quote);
    if (start !== undefined && end !== undefined && start < end && end <= points.length) places.set(id, [start, end]);
    else if (found >= 0 && quote !== undefined && quote !== "")
      places.set(id, [points.at(found), points.at(found + quote.length)]);
    else places.set(id, [0, Math.min(1, points.length)]);
  }
  return { text, isStandIn: false, places };
}

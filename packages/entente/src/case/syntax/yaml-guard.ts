import { Lexer } from "yaml";
import { type Fault, fault } from "./parsed.js";

const MOST_IN_A_LINE = 16;
/** The lexer's marks of documents, scalars and errors, which have no width in the text. */
const MARKS: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f"]);

/**
 * Refuses what the full parser would take too long or too much stack for, before it begins: deep nesting (by brackets,
 * by indentation, by dashes in a line) and complex keys. Looks at tokens, so brackets in texts do not count.
 */
export function tooDeep(text: string, depth: number): Fault | null {
  let offset = 0;
  let flow = 0;
  let inLine = 0;
  let afterBreak = true;
  let columns: number[] = [];
  for (const token of new Lexer().lex(text)) {
    if (token === "{" || token === "[") flow++;
    else if (token === "}" || token === "]") flow = Math.max(0, flow - 1);
    else if (token === "?")
      return fault("complex-key", [], 'complex keys ("? ") are not used in a case; write "key: value".', { offset });
    else if (token === "-" && flow === 0) inLine++;
    if (token === "\n") [afterBreak, inLine] = [true, 0];
    else if (afterBreak && flow === 0 && token !== "\u0002" && token !== "\u0018" && token.trim() !== "") {
      afterBreak = false;
      const column = offset - text.lastIndexOf("\n", offset - 1) - 1;
      columns = columns.filter((outer) => outer < column);
      columns.push(column);
    }
    if (flow + inLine + columns.length > depth || inLine > MOST_IN_A_LINE)
      return fault("too-deep", [], `lists and maps lie more than ${depth} deep in one another here.`, { offset });
    if (!MARKS.has(token)) offset += token.length;
  }
  return null;
}

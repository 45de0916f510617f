import { harmless, widthOf } from "./width.js";

/** Lines of at most `width` columns, broken between words; a longer word is cut. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of harmless(text).split(/ +/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = cut(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return [...lines, line];
}

/** A paragraph with its first line after `lead` and the others as far in. */
export function paragraph(text: string, { width, lead = "" }: { width: number; lead?: string }): string {
  const indent = " ".repeat(widthOf(lead));
  return linesOf(text, Math.max(20, width - indent.length))
    .map((line, k) => (k === 0 ? lead : indent) + line)
    .join("\n");
}

function cut(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (widthOf(piece + letter) > width && piece !== "") {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

import { harmless, widthOf } from "./width.js";

/** The scripts that are written without spaces; Korean has them. */
const UNSPACED = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}、。，；：！？）」』％]";
const OPENS = "（「『“⟦(";
const CLOSES = "、。，；：！？）」』”⟧％%),.;:ー々ゃゅょっャュョッ";
/** Where a line of such a script may break: not after what opens or counts, nor before what closes. */
const BREAK = new RegExp(`(?<![${OPENS}0-9])(?![${CLOSES}])(?:(?<=${UNSPACED})|(?=${UNSPACED}|[（「『]))`, "u");

/** Lines of at most `width` columns, broken between words; a longer word is cut, and a percent sign stays with its number. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of harmless(text).split(/ +(?!%)/)) {
    let joint = line === "" ? "" : " ";
    for (const part of word.split(BREAK)) {
      if (widthOf(line + joint + part) <= width) {
        line += joint + part;
      } else {
        if (line !== "") lines.push(line);
        const pieces = cut(part, width);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? "";
      }
      joint = "";
    }
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
